/** Punjabi in Gurmukhi, begun: the finder itself. No native speaker has checked it. To the reader as "tusin". */
import { plural, twelveHour, withCommas as number, type Strings } from './strings.js';
import { paControls } from './controls/pa.js';
import { paDetails } from './details/pa.js';
import { paFound } from './found/pa.js';
import { days } from './grammar/pa.js';

const months = [
  'ਜਨਵਰੀ',
  'ਫ਼ਰਵਰੀ',
  'ਮਾਰਚ',
  'ਅਪ੍ਰੈਲ',
  'ਮਈ',
  'ਜੂਨ',
  'ਜੁਲਾਈ',
  'ਅਗਸਤ',
  'ਸਤੰਬਰ',
  'ਅਕਤੂਬਰ',
  'ਨਵੰਬਰ',
  'ਦਸੰਬਰ',
];

const count = (value: number, one: string, other: string) =>
  `${number(value)} ${plural('pa', value, { one, other })}`;
const meetings = (value: number) => count(value, 'ਮੀਟਿੰਗ', 'ਮੀਟਿੰਗਾਂ');

/** The clock has twelve hours, and a word for the part of the day before it. */
const time = (minutes: number) => {
  const hour = Math.floor(minutes / 60) % 24;
  const part = hour < 5 || hour > 19 ? 'ਰਾਤ' : hour < 12 ? 'ਸਵੇਰੇ' : hour < 16 ? 'ਦੁਪਹਿਰ' : 'ਸ਼ਾਮ';
  return `${part} ${twelveHour(minutes)} ਵਜੇ`;
};

const startsIn = (minutes: number) => {
  if (minutes < 1) return 'ਹੁਣੇ ਸ਼ੁਰੂ ਹੋ ਰਹੀ ਹੈ';
  if (minutes < 60) return `${count(minutes, 'ਮਿੰਟ', 'ਮਿੰਟਾਂ')} ਵਿੱਚ ਸ਼ੁਰੂ ਹੋਵੇਗੀ`;
  const hours = count(Math.floor(minutes / 60), 'ਘੰਟੇ', 'ਘੰਟਿਆਂ');
  return minutes % 60 ? `${hours} ਤੋਂ ਕੁਝ ਵੱਧ ਸਮੇਂ ਵਿੱਚ ਸ਼ੁਰੂ ਹੋਵੇਗੀ` : `${hours} ਵਿੱਚ ਸ਼ੁਰੂ ਹੋਵੇਗੀ`;
};

const distance = (kilometres: number, units: 'mi' | 'km') => {
  const value = units === 'mi' ? kilometres / 1.609344 : kilometres;
  const whole = `${number(Math.max(1, Math.round(value)))} ${units === 'mi' ? 'ਮੀਲ' : 'ਕਿਲੋਮੀਟਰ'}`;
  return value < 1 ? `${whole} ਤੋਂ ਘੱਟ` : `ਲਗਭਗ ${whole}`;
};

export const pa: Strings = {
  lang: 'pa',
  begun: 'ਇਹ ਅਨੁਵਾਦ ਅਜੇ ਕਿਸੇ ਨੇ ਜਾਂਚਿਆ ਨਹੀਂ ਹੈ। ਕੁਝ ਹਿੱਸਾ ਅੰਗਰੇਜ਼ੀ ਵਿੱਚ ਹੈ।',
  weekdays: days,
  months,
  time,
  timeRange: (from, to) => `${time(from)} ਤੋਂ ${time(to)} ਤੱਕ`,
  date: (weekday, date, month, year) =>
    `${days[weekday]!}, ${date} ${months[month]!}${year ? ` ${year}` : ''}`,
  today: 'ਅੱਜ',
  tomorrow: 'ਕੱਲ੍ਹ',
  comma: ', ',
  onNow: 'ਹੁਣ ਚੱਲ ਰਹੀ ਹੈ',
  startsIn,
  list: (dates) => dates.join('; '),
  number,
  distance,

  search: {
    label: 'ਸ਼ਹਿਰ, ਪੋਸਟਕੋਡ, ਦਿਨ ਜਾਂ ਨਾਂ ਨਾਲ ਖੋਜੋ',
    clear: 'ਖੋਜ ਸਾਫ਼ ਕਰੋ',
    suggestions: 'ਸੁਝਾਅ',
    offered: (value) => count(value, 'ਸੁਝਾਅ', 'ਸੁਝਾਅ'),
    kinds: { place: 'ਥਾਂ', fellowship: 'ਸੰਸਥਾ', day: 'ਦਿਨ', meeting: 'ਮੀਟਿੰਗ' },
  },
  filters: {
    title: 'ਫਿਲਟਰ',
    open: (on) => (on ? `ਫਿਲਟਰ (${on} ਲੱਗੇ ਹਨ)` : 'ਫਿਲਟਰ'),
    close: (total) => (total ? `${meetings(total)} ਵੇਖੋ` : 'ਫਿਲਟਰ ਬੰਦ ਕਰੋ'),
    clear: 'ਸਾਰੇ ਫਿਲਟਰ ਹਟਾਓ',
    more: (hidden) => `${number(hidden)} ਹੋਰ ਵੇਖੋ`,
    fewer: 'ਘੱਟ ਵੇਖੋ',
    nothing: (value) => `ਜੇ ਤੁਸੀਂ “${value}” ਵੀ ਚੁਣੋਗੇ ਤਾਂ ਕੋਈ ਮੀਟਿੰਗ ਨਹੀਂ ਮਿਲੇਗੀ।`,
    facets: {
      day: 'ਦਿਨ',
      time: 'ਦਿਨ ਦਾ ਸਮਾਂ',
      attendance: 'ਸ਼ਾਮਲ ਕਿਵੇਂ ਹੋਈਏ',
      approach: 'ਗਰੁੱਪ ਦੀ ਕਿਸਮ',
      fellowship: 'ਸੰਸਥਾ',
      focus: 'ਕਿਸ ਗੱਲ ਵਿੱਚ ਮਦਦ',
      audience: 'ਕਿਸ ਲਈ',
      access: 'ਪਹੁੰਚ',
    },
    values: {
      attendance: { 'in-person': 'ਆਪ ਜਾ ਕੇ', online: 'ਆਨਲਾਈਨ', hybrid: 'ਆਪ ਜਾ ਕੇ ਅਤੇ ਆਨਲਾਈਨ' },
      time: { morning: 'ਸਵੇਰ', afternoon: 'ਦੁਪਹਿਰ', evening: 'ਸ਼ਾਮ', night: 'ਰਾਤ' },
      approach: {
        '12-step': '12 ਕਦਮ',
        secular: 'ਗੈਰ-ਧਾਰਮਿਕ',
        'buddhist-inspired': 'ਬੁੱਧ ਧਰਮ ਤੋਂ ਪ੍ਰੇਰਿਤ',
        faith: 'ਧਾਰਮਿਕ ਵਿਸ਼ਵਾਸ ਵਾਲੀ',
      },
      focus: {
        alcohol: 'ਸ਼ਰਾਬ',
        drugs: 'ਨਸ਼ੇ',
        medicine: 'ਡਾਕਟਰ ਦੀਆਂ ਦਵਾਈਆਂ',
        gambling: 'ਜੂਆ',
        food: 'ਖਾਣਾ-ਪੀਣਾ',
        'sex-and-relationships': 'ਜਿਨਸੀ ਸੰਬੰਧ ਅਤੇ ਰਿਸ਼ਤੇ',
        'money-and-work': 'ਪੈਸਾ ਅਤੇ ਕੰਮ',
        'mental-health': 'ਮਾਨਸਿਕ ਸਿਹਤ',
        'other-behaviours': 'ਹੋਰ ਵਿਹਾਰ',
        'family-and-friends': 'ਪਰਿਵਾਰ ਅਤੇ ਦੋਸਤ',
      },
      audience: {
        open: 'ਸਭ ਲਈ ਖੁੱਲ੍ਹੀ',
        newcomers: 'ਨਵੇਂ ਲੋਕ',
        women: 'ਔਰਤਾਂ',
        men: 'ਮਰਦ',
        lgbtq: 'LGBTQ+',
        'young-people': 'ਨੌਜਵਾਨ',
        'older-people': 'ਵੱਡੀ ਉਮਰ ਦੇ ਲੋਕ',
        'people-of-colour': 'ਗੈਰ-ਗੋਰੇ ਲੋਕ',
        professionals: 'ਪੇਸ਼ੇਵਰ ਲੋਕ',
        'family-and-friends': 'ਪਰਿਵਾਰ ਅਤੇ ਦੋਸਤ',
      },
      access: {
        'step-free': 'ਪੌੜੀਆਂ ਤੋਂ ਬਿਨਾਂ ਰਾਹ',
        'accessible-toilet': 'ਅਪਾਹਜ ਲੋਕਾਂ ਲਈ ਪਖ਼ਾਨਾ',
        'hearing-loop': 'ਹੀਅਰਿੰਗ ਲੂਪ',
        'sign-language': 'ਇਸ਼ਾਰਿਆਂ ਦੀ ਭਾਸ਼ਾ',
        parking: 'ਪਾਰਕਿੰਗ',
        children: 'ਬੱਚੇ ਆ ਸਕਦੇ ਹਨ',
        dogs: 'ਕੁੱਤੇ ਆ ਸਕਦੇ ਹਨ',
      },
    },
  },
  summary: {
    loading: 'ਮੀਟਿੰਗਾਂ ਲੋਡ ਹੋ ਰਹੀਆਂ ਹਨ…',
    count: meetings,
    none: 'ਕੋਈ ਮੀਟਿੰਗ ਨਹੀਂ ਮਿਲੀ',
    failed: 'ਮੀਟਿੰਗਾਂ ਦੀ ਸੂਚੀ ਲੋਡ ਨਹੀਂ ਹੋਈ',
    partly: (failed) => `ਲੋਡ ਨਾ ਹੋਈਆਂ ਸੂਚੀਆਂ: ${number(failed)}। ਇਸ ਲਈ ਕੁਝ ਮੀਟਿੰਗਾਂ ਇੱਥੇ ਨਹੀਂ ਹਨ।`,
  },
  results: {
    label: 'ਮੀਟਿੰਗਾਂ',
    loading: 'ਮੀਟਿੰਗਾਂ ਲੋਡ ਹੋ ਰਹੀਆਂ ਹਨ…',
    none: 'ਤੁਹਾਡੀ ਖੋਜ ਨਾਲ ਕੋਈ ਮੀਟਿੰਗ ਨਹੀਂ ਮਿਲੀ।',
    noneHelp: 'ਸ਼ਬਦ-ਜੋੜ ਵੇਖੋ, ਨੇੜੇ ਦਾ ਕੋਈ ਸ਼ਹਿਰ ਅਜ਼ਮਾਓ, ਜਾਂ ਕੋਈ ਫਿਲਟਰ ਹਟਾਓ।',
    noneListed: 'ਇਸ ਵੇਲੇ ਇੱਥੇ ਕੋਈ ਮੀਟਿੰਗ ਨਹੀਂ ਹੈ।',
    clearSearch: 'ਖੋਜ ਸਾਫ਼ ਕਰੋ',
    clearFilters: 'ਸਾਰੇ ਫਿਲਟਰ ਹਟਾਓ',
    failed: 'ਮਾਫ਼ ਕਰਨਾ, ਮੀਟਿੰਗਾਂ ਦੀ ਸੂਚੀ ਲੋਡ ਨਹੀਂ ਹੋਈ।',
    failedHelp: 'ਹੋ ਸਕਦਾ ਹੈ ਮੀਟਿੰਗਾਂ ਫਿਰ ਵੀ ਹੋਣ। ਆਪਣਾ ਇੰਟਰਨੈੱਟ ਵੇਖੋ ਅਤੇ ਦੁਬਾਰਾ ਕੋਸ਼ਿਸ਼ ਕਰੋ।',
    retry: 'ਦੁਬਾਰਾ ਕੋਸ਼ਿਸ਼ ਕਰੋ',
    map: 'ਨਕਸ਼ਾ ਵੇਖੋ',
    more: (value) => `${number(value)} ਹੋਰ ਵੇਖੋ`,
    shown: (shown, total) => `${meetings(total)} ਵਿੱਚੋਂ ${number(shown)} ਦਿਸ ਰਹੀਆਂ ਹਨ`,
    printed: (shown, total) => `${meetings(total)} ਵਿੱਚੋਂ ਪਹਿਲੀਆਂ ${number(shown)} ਇੱਥੇ ਛਪੀਆਂ ਹਨ।`,
    noDate: 'ਸਮਾਂ ਲੈ ਕੇ, ਜਾਂ ਸਮਾਂ ਨਹੀਂ ਦਿੱਤਾ',
    next: 'ਅਗਲੀਆਂ ਮੀਟਿੰਗਾਂ',
    all: 'ਸਾਰੀਆਂ ਮੀਟਿੰਗਾਂ',
    suspended: 'ਇਸ ਵੇਲੇ ਨਹੀਂ ਹੋ ਰਹੀ',
  },
  card: {
    sample: 'ਫ਼ਰਜ਼ੀ',
    unnamed: 'ਬਿਨਾਂ ਨਾਂ ਦੀ ਮੀਟਿੰਗ',
    noMeeting: 'ਵਿਖਾਉਣ ਲਈ ਕੋਈ ਮੀਟਿੰਗ ਨਹੀਂ ਹੈ।',
    details: 'ਵੇਰਵੇ',
    detailsOf: (name) => `: ${name}`,
    noTime: 'ਸਮਾਂ ਨਹੀਂ ਦਿੱਤਾ',
    byAppointment: 'ਸਮਾਂ ਲੈ ਕੇ',
    suspended: 'ਇਸ ਵੇਲੇ ਨਹੀਂ ਹੋ ਰਹੀ',
    moved: 'ਥਾਂ ਬਦਲ ਗਈ ਹੈ',
    about: (place) => `${place} ਵਿੱਚ ਜਾਂ ਨੇੜੇ`,
    proof: 'ਹਾਜ਼ਰੀ ਦੀ ਪਰਚੀ',
    spokenLanguage: (language) => `ਭਾਸ਼ਾ: ${language}`,
    languages: {
      en: 'ਅੰਗਰੇਜ਼ੀ',
      cy: 'ਵੈਲਸ਼',
      gd: 'ਗੇਲਿਕ',
      ga: 'ਆਇਰਿਸ਼',
      pl: 'ਪੋਲਿਸ਼',
      ro: 'ਰੋਮਾਨੀਆਈ',
      pa: 'ਪੰਜਾਬੀ',
      ur: 'ਉਰਦੂ',
      fa: 'ਫ਼ਾਰਸੀ',
      pt: 'ਪੁਰਤਗਾਲੀ',
      es: 'ਸਪੇਨੀ',
      ar: 'ਅਰਬੀ',
      ru: 'ਰੂਸੀ',
      uk: 'ਯੂਕਰੇਨੀ',
      lt: 'ਲਿਥੁਆਨੀਆਈ',
      it: 'ਇਤਾਲਵੀ',
      fr: 'ਫਰਾਂਸੀਸੀ',
      de: 'ਜਰਮਨ',
      tr: 'ਤੁਰਕੀ',
      hi: 'ਹਿੰਦੀ',
      bn: 'ਬੰਗਾਲੀ',
      gu: 'ਗੁਜਰਾਤੀ',
      so: 'ਸੋਮਾਲੀ',
      bfi: 'ਬਰਤਾਨਵੀ ਇਸ਼ਾਰਿਆਂ ਦੀ ਭਾਸ਼ਾ',
      ase: 'ਅਮਰੀਕੀ ਇਸ਼ਾਰਿਆਂ ਦੀ ਭਾਸ਼ਾ',
    },
    timeThere: (at, city) => `${city} ਵਿੱਚ ${at}`,
    loading: 'ਲੋਡ ਹੋ ਰਿਹਾ ਹੈ…',
    failed: 'ਮਾਫ਼ ਕਰਨਾ, ਵੇਰਵੇ ਲੋਡ ਨਹੀਂ ਹੋਏ। ਆਪਣਾ ਇੰਟਰਨੈੱਟ ਵੇਖੋ ਅਤੇ ਦੁਬਾਰਾ ਕੋਸ਼ਿਸ਼ ਕਰੋ।',
    join: (host) => `${host} ’ਤੇ ਸ਼ਾਮਲ ਹੋਵੋ`,
    listedBy: (source) => `ਸਰੋਤ: ${source}`,
  },
  foot: {
    sample: 'ਫ਼ਰਜ਼ੀ ਮੀਟਿੰਗਾਂ: ਕਿਰਪਾ ਕਰਕੇ ਸਫ਼ਰ ਨਾ ਕਰੋ',
    updated: (date) => `ਸੂਚੀ ਅੱਪਡੇਟ ਹੋਈ: ${date}`,
    licence: (licence) => `ਲਾਇਸੈਂਸ: ${licence}`,
    lost: (list) => `ਸੂਚੀ “${list}” ਲੋਡ ਨਹੀਂ ਹੋਈ, ਇਸ ਲਈ ਉਸ ਦੀਆਂ ਮੀਟਿੰਗਾਂ ਇੱਥੇ ਨਹੀਂ ਹਨ`,
    kept: (list, date) => `ਸੂਚੀ “${list}” ਅੱਪਡੇਟ ਨਹੀਂ ਹੋ ਸਕੀ। ਇਹ ਇਸ ਤਾਰੀਖ ਦੀ ਹੈ: ${date}`,
    // Safety text: English until a native speaker has checked it.
    help: undefined,
    guide: 'ਕਿਸ ਕਿਸਮ ਦਾ ਗਰੁੱਪ ਮੇਰੇ ਲਈ ਠੀਕ ਹੋ ਸਕਦਾ ਹੈ?',
    helpNow: 'ਹੁਣੇ ਮਦਦ',
    helpMore: 'ਹੋਰ ਲੋਕ ਜਿਨ੍ਹਾਂ ਨੂੰ ਤੁਸੀਂ ਫ਼ੋਨ ਜਾਂ ਸੁਨੇਹਾ ਕਰ ਸਕਦੇ ਹੋ',
  },
  details: paDetails,
  found: paFound,
  parts: { controls: paControls },
};
