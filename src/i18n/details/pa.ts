/** The details of a meeting in Punjabi; no native speaker has checked them. */
import { plainSchedule } from '../grammar/plain-schedule.js';
import { days } from '../grammar/pa.js';
import type { DetailsStrings } from './strings.js';

const nths = ['ਪਹਿਲਾ', 'ਦੂਜਾ', 'ਤੀਜਾ', 'ਚੌਥਾ', 'ਪੰਜਵਾਂ'];

export const paDetails: DetailsStrings = {
  openness: {
    open: 'ਸਭ ਲਈ ਖੁੱਲ੍ਹੀ',
    closed: 'ਉਨ੍ਹਾਂ ਲਈ ਜੋ ਆਪਣੇ ਲਈ ਮਦਦ ਚਾਹੁੰਦੇ ਹਨ, ਨਵੇਂ ਲੋਕ ਵੀ',
    'on-request': 'ਮਹਿਮਾਨ ਆ ਸਕਦੇ ਹਨ, ਪਰ ਪਹਿਲਾਂ ਪੁੱਛੋ',
  },
  ages: (min, max) =>
    min === undefined
      ? `ਉਮਰ: ${max} ਤੱਕ`
      : max === undefined
        ? `ਉਮਰ: ${min} ਅਤੇ ਉੱਪਰ`
        : `ਉਮਰ: ${min} ਤੋਂ ${max}`,
  headings: {
    when: 'ਕਦੋਂ',
    where: 'ਕਿੱਥੇ',
    online: 'ਆਨਲਾਈਨ ਜਾਂ ਫ਼ੋਨ ਰਾਹੀਂ ਸ਼ਾਮਲ ਹੋਣਾ',
    kind: 'ਗਰੁੱਪ ਦੀ ਕਿਸਮ',
    who: 'ਕੌਣ ਆ ਸਕਦਾ ਹੈ',
    access: 'ਪਹੁੰਚ',
    notes: 'ਨੋਟ',
    contact: 'ਸੰਪਰਕ',
    listing: 'ਇਸ ਜਾਣਕਾਰੀ ਬਾਰੇ',
  },
  ...plainSchedule({
    days,
    daily: 'ਹਰ ਰੋਜ਼',
    weeks: (interval) => (interval === 1 ? 'ਹਰ ਹਫ਼ਤੇ' : `ਹਰ ${interval} ਹਫ਼ਤੇ ਬਾਅਦ`),
    months: (interval) => (interval === 1 ? 'ਹਰ ਮਹੀਨੇ' : `ਹਰ ${interval} ਮਹੀਨੇ ਬਾਅਦ`),
    nthDay: (nth, day) =>
      nth > 0
        ? `${nths[nth - 1]!} ${days[day]!}`
        : nth === -1
          ? `ਆਖ਼ਰੀ ${days[day]!}`
          : `${days[day]!} (ਅੰਤ ਤੋਂ ${-nth})`,
    date: (date) => (date > 0 ? `${date} ਤਾਰੀਖ` : date === -1 ? 'ਆਖ਼ਰੀ ਦਿਨ' : `ਅੰਤ ਤੋਂ ${-date} ਦਿਨ`),
    onlyOn: 'ਸਿਰਫ਼ ਜੇ ਇਹ ਹੋਵੇ',
  }),
  from: (date) => `${date} ਤੋਂ`,
  until: (date) => `${date} ਤੱਕ`,
  except: (dates) => `ਇਨ੍ਹਾਂ ਦਿਨਾਂ ਨਹੀਂ: ${dates}`,
  entrance: 'ਅੰਦਰ ਜਾਣ ਦਾ ਰਾਹ',
  transport: 'ਉੱਥੇ ਕਿਵੇਂ ਪਹੁੰਚਣਾ ਹੈ',
  directions: 'ਰਾਹ, ਹੋਰ ਵੈੱਬਸਾਈਟ ’ਤੇ',
  phoneIn: 'ਫ਼ੋਨ',
  meetingId: 'ਮੀਟਿੰਗ ਦਾ ਨੰਬਰ',
  passcode: 'ਪਾਸਕੋਡ',
  linkNote: 'ਮੀਟਿੰਗ ਵਿੱਚ ਹੋਰ ਲੋਕ ਉਹ ਨਾਂ ਵੇਖ ਸਕਦੇ ਹਨ ਜਿਸ ਨਾਲ ਤੁਸੀਂ ਸ਼ਾਮਲ ਹੋਵੋ।',
  yes: 'ਹਾਂ',
  no: 'ਨਹੀਂ',
  notKnown: 'ਪਤਾ ਨਹੀਂ',
  cost: 'ਖ਼ਰਚਾ',
  group: 'ਗਰੁੱਪ',
  types: 'ਕਿਸਮ',
  website: 'ਵੈੱਬਸਾਈਟ',
  email: 'ਈਮੇਲ',
  phone: 'ਫ਼ੋਨ',
  checked: (date) => `ਆਖ਼ਰੀ ਵਾਰ ਜਾਂਚਿਆ: ${date}`,
  listingPage: 'ਅਸਲ ਜਾਣਕਾਰੀ',
  first: 'ਪਹਿਲੀ ਮੀਟਿੰਗ ਵਿੱਚ ਕੀ ਹੁੰਦਾ ਹੈ',
  old: 'ਇਸ ਨੂੰ ਇੱਕ ਸਾਲ ਤੋਂ ਵੱਧ ਹੋ ਗਿਆ ਹੈ, ਇਸ ਲਈ ਜਾਣ ਤੋਂ ਪਹਿਲਾਂ ਪੁੱਛੋ।',
};
