/**
 * Welsh. Plain and friendly, as Cymraeg Clir has it: "chi", short verbs, no official words.
 *
 * The first letter of a word changes by what stands before it. Where that word is ours it is
 * written so; where it comes from a feed the sentence is made to leave it alone.
 */
import { plural, twelveHour, withCommas as number, type Strings } from './strings.js';
import { cyDetails } from './details/cy.js';
import { cyFound } from './found/cy.js';
import { days, list, soft } from './grammar/cy.js';

const months = [
  'Ionawr',
  'Chwefror',
  'Mawrth',
  'Ebrill',
  'Mai',
  'Mehefin',
  'Gorffennaf',
  'Awst',
  'Medi',
  'Hydref',
  'Tachwedd',
  'Rhagfyr',
];

/** Up to ten a noun stands in the singular after its number; above, "o" and the plural. */
const meetings = (value: number) =>
  value > 10
    ? `${number(value)} o gyfarfodydd`
    : `${value || 'dim'} ${plural('cy', value, {
        zero: 'cyfarfodydd',
        two: 'gyfarfod',
        few: 'chyfarfod',
        many: 'chyfarfod',
        other: 'cyfarfod',
      })}`;

const time = (minutes: number) => {
  if (minutes === 0) return 'hanner nos';
  if (minutes === 720) return 'hanner dydd';
  // Y bore, y prynhawn, yr hwyr
  return `${twelveHour(minutes)}${minutes < 720 ? 'yb' : minutes < 1080 ? 'yp' : 'yh'}`;
};

// As in English, hours are rounded down and said to be more.
const startsIn = (minutes: number) => {
  if (minutes < 1) return 'yn dechrau nawr';
  if (minutes < 60)
    return `yn dechrau mewn ${minutes} ${plural('cy', minutes, { two: 'funud', other: 'munud' })}`;
  return `yn dechrau mewn ${minutes % 60 ? 'dros ' : ''}${Math.floor(minutes / 60)} awr`;
};

const distance = (kilometres: number, units: 'mi' | 'km') => {
  const value = units === 'mi' ? kilometres / 1.609344 : kilometres;
  const whole = Math.max(1, Math.round(value));
  const unit =
    units === 'mi'
      ? plural('cy', whole, { one: 'filltir', two: 'filltir', other: 'milltir' })
      : plural('cy', whole, {
          two: 'gilometr',
          few: 'chilometr',
          many: 'chilometr',
          other: 'cilometr',
        });
  return `${value < 1 ? 'llai nag' : 'tua'} ${number(whole)} ${unit}`;
};

export const cy: Strings = {
  lang: 'cy',
  weekdays: [
    'Dydd Sul',
    'Dydd Llun',
    'Dydd Mawrth',
    'Dydd Mercher',
    'Dydd Iau',
    'Dydd Gwener',
    'Dydd Sadwrn',
  ],
  months,
  time,
  timeRange: (from, to) => `${time(from)} tan ${time(to)}`,
  date: (weekday, date, month, year) =>
    `${days[weekday]!} ${date} ${months[month]!}${year ? ` ${year}` : ''}`,
  today: 'Heddiw',
  tomorrow: 'Yfory',
  comma: ', ',
  onNow: 'ymlaen nawr',
  startsIn,
  list: (dates) => list(dates),
  number,
  distance,

  search: {
    label: 'Chwilio yn ôl tref, cod post, diwrnod neu enw',
    clear: 'Clirio’r chwiliad',
    suggestions: 'Awgrymiadau',
    offered: (count) => `${count} awgrym`,
    kinds: { place: 'lle', fellowship: 'mudiad', day: 'diwrnod', meeting: 'cyfarfod' },
  },
  filters: {
    title: 'Hidlwyr',
    open: (on) => (on ? `Hidlwyr (${on} ymlaen)` : 'Hidlwyr'),
    close: (total) => (total ? `Dangos ${meetings(total)}` : 'Cau’r hidlwyr'),
    clear: 'Clirio pob hidlydd',
    more: (hidden) => `Dangos ${number(hidden)} arall`,
    fewer: 'Dangos llai',
    nothing: (value) => `Does dim cyfarfodydd yn cyfateb os dewiswch chi “${value}” hefyd.`,
    facets: {
      day: 'Diwrnod',
      time: 'Amser o’r dydd',
      attendance: 'Sut i ymuno',
      approach: 'Math o grŵp',
      fellowship: 'Mudiad',
      focus: 'Help gyda',
      audience: 'Ar gyfer pwy',
      access: 'Mynediad',
    },
    values: {
      attendance: {
        'in-person': 'Wyneb yn wyneb',
        online: 'Ar-lein',
        hybrid: 'Wyneb yn wyneb ac ar-lein',
      },
      time: {
        morning: 'Bore',
        afternoon: 'Prynhawn',
        evening: 'Gyda’r nos',
        night: 'Hwyr y nos',
      },
      approach: {
        '12-step': '12 cam',
        secular: 'Seciwlar',
        'buddhist-inspired': 'Wedi’i ysbrydoli gan Fwdhaeth',
        faith: 'Seiliedig ar ffydd',
      },
      focus: {
        alcohol: 'Alcohol',
        drugs: 'Cyffuriau',
        medicine: 'Meddyginiaeth ar bresgripsiwn',
        gambling: 'Gamblo',
        food: 'Bwyd a bwyta',
        'sex-and-relationships': 'Rhyw a pherthnasoedd',
        'money-and-work': 'Arian a gwaith',
        'mental-health': 'Iechyd meddwl',
        'other-behaviours': 'Ymddygiadau eraill',
        'family-and-friends': 'Teulu a ffrindiau',
      },
      audience: {
        open: 'Agored i bawb',
        newcomers: 'Pobl newydd',
        women: 'Menywod',
        men: 'Dynion',
        lgbtq: 'LHDTC+',
        'young-people': 'Pobl ifanc',
        'older-people': 'Pobl hŷn',
        'people-of-colour': 'Pobl o liw',
        professionals: 'Gweithwyr proffesiynol',
        'family-and-friends': 'Teulu a ffrindiau',
      },
      access: {
        'step-free': 'Mynediad heb risiau',
        'accessible-toilet': 'Toiled hygyrch',
        'hearing-loop': 'Dolen glyw',
        'sign-language': 'Iaith arwyddion',
        parking: 'Parcio',
        children: 'Croeso i blant',
        dogs: 'Croeso i gŵn',
      },
    },
  },
  summary: {
    loading: 'Yn llwytho cyfarfodydd…',
    count: meetings,
    none: 'Dim cyfarfodydd yn cyfateb',
    failed: 'Wnaeth y rhestr o gyfarfodydd ddim llwytho',
    partly: (failed) =>
      `Wnaeth ${failed === 1 ? 'un' : number(failed)} o’r rhestrau ddim llwytho, felly mae rhai cyfarfodydd ar goll.`,
  },
  results: {
    label: 'Cyfarfodydd',
    loading: 'Yn llwytho cyfarfodydd…',
    none: 'Does dim cyfarfodydd yn cyfateb i’ch chwiliad.',
    noneHelp: 'Gwiriwch y sillafu, rhowch gynnig ar dref gerllaw, neu diffoddwch hidlydd.',
    noneListed: 'Does dim cyfarfodydd wedi’u rhestru yma ar hyn o bryd.',
    clearSearch: 'Clirio’r chwiliad',
    clearFilters: 'Clirio pob hidlydd',
    failed: 'Mae’n ddrwg gennym. Wnaeth y rhestr o gyfarfodydd ddim llwytho.',
    failedHelp: 'Efallai fod cyfarfodydd ar gael o hyd. Gwiriwch eich cysylltiad a cheisiwch eto.',
    retry: 'Ceisio eto',
    map: 'Dangos y map',
    more: (value) => `Dangos ${number(value)} arall`,
    shown: (shown, total) => `Yn dangos ${number(shown)} o’r ${meetings(total)}`,
    printed: (shown, total) =>
      `Mae’r ${number(shown)} cyntaf o’r ${meetings(total)} wedi’u hargraffu yma.`,
    noDate: 'Trwy apwyntiad, neu heb amser wedi’i roi',
    next: 'Y cyfarfodydd nesaf',
    all: 'Pob cyfarfod',
    suspended: 'Ddim yn cwrdd ar hyn o bryd',
  },
  card: {
    sample: 'Enghraifft ffug',
    unnamed: 'Cyfarfod heb enw',
    noMeeting: 'Does dim cyfarfod i’w ddangos.',
    details: 'Manylion',
    detailsOf: (name) => name,
    noTime: 'amser heb ei roi',
    byAppointment: 'Trwy apwyntiad',
    suspended: 'Ddim yn cwrdd ar hyn o bryd',
    moved: 'Wedi symud',
    about: (place) => `Ardal: ${place}`,
    proof: 'Slip presenoldeb',
    spokenLanguage: (language) => (language.startsWith('Iaith') ? language : `Iaith: ${language}`),
    languages: {
      en: 'Saesneg',
      cy: 'Cymraeg',
      gd: 'Gaeleg yr Alban',
      ga: 'Gwyddeleg',
      pl: 'Pwyleg',
      ro: 'Rwmaneg',
      pa: 'Pwnjabeg',
      ur: 'Wrdw',
      fa: 'Perseg',
      pt: 'Portiwgaleg',
      es: 'Sbaeneg',
      ar: 'Arabeg',
      ru: 'Rwsieg',
      uk: 'Wcreineg',
      lt: 'Lithwaneg',
      it: 'Eidaleg',
      fr: 'Ffrangeg',
      de: 'Almaeneg',
      tr: 'Tyrceg',
      hi: 'Hindi',
      bn: 'Bengaleg',
      gu: 'Gwjarati',
      so: 'Somaleg',
      bfi: 'Iaith Arwyddion Prydain',
      ase: 'Iaith Arwyddion America',
    },
    timeThere: (at, city) => `${at}, amser ${city}`,
    loading: 'Yn llwytho…',
    failed:
      'Mae’n ddrwg gennym. Wnaeth y manylion ddim llwytho. Gwiriwch eich cysylltiad a cheisiwch eto.',
    join: (host) => `Ymuno ar ${host}`,
    listedBy: (source) => `Ffynhonnell: ${source}`,
  },
  foot: {
    sample: 'Enghreifftiau ffug. Peidiwch â theithio iddyn nhw.',
    updated: (date) => `Diweddarwyd y rhestr ar ${soft(date)}`,
    licence: (licence) => `Trwydded: ${licence}`,
    lost: (list) => `Ni lwythodd y rhestr “${list}”, felly mae ei chyfarfodydd ar goll yma`,
    kept: (list, date) =>
      `Nid oedd modd diweddaru’r rhestr “${list}”. Mae’n cael ei dangos fel yr oedd ar ${soft(date)}`,
    // Safety text: English until a native speaker has checked the Welsh.
    help: undefined,
    guide: 'Pa fath o grŵp allai fy siwtio i?',
    helpNow: 'Help nawr',
    helpMore: 'Mwy o bobl i’w ffonio neu i anfon neges atynt',
  },
  details: cyDetails,
  found: cyFound,
};
