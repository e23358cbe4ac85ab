/**
 * Welsh. Plain and friendly, as Cymraeg Clir has it: "chi", short verbs, no official words.
 *
 * The first letter of a word changes by what stands before it. Where that word is ours it is
 * written so; where it comes from a feed the sentence is made to leave it alone.
 */
import { plural, twelveHour, withCommas as number, type Strings } from './strings.js';

/** In a sentence; `weekdays` has them as labels. */
const days = [
  'dydd Sul',
  'dydd Llun',
  'dydd Mawrth',
  'dydd Mercher',
  'dydd Iau',
  'dydd Gwener',
  'dydd Sadwrn',
];
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

/** Soft mutation of a day or a date: "dydd Llun", "ar ddydd Llun". */
const soft = (day: string) => day.replace(/^d(?!d)/, 'dd');

/** "And": `ac` before a vowel, else `a`, which makes c, p and t breathe. */
const and = (word: string) =>
  /^[aeiouwy]/.test(word) ? `ac ${word}` : `a ${word.replace(/^[cpt](?!h)/, '$&h')}`;

const list = (words: readonly string[], last = and) =>
  words.length < 2
    ? words.join('')
    : `${words.slice(0, -1).join(', ')} ${last(words[words.length - 1]!)}`;

const or = (word: string) => `neu ${soft(word)}`;

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

/** "dydd Llun cyntaf", "ail ddydd Llun": the second to the fifth stand before the day. */
const nthDay = (nth: number, day: string) =>
  nth === 1
    ? `${day} cyntaf`
    : nth === 2
      ? `ail ${soft(day)}`
      : nth > 0
        ? `${['trydydd', 'pedwerydd', 'pumed'][nth - 3]!} ${day}`
        : `${day} olaf${['', ' ond un', ' ond dau', ' ond tri', ' ond pedwar'][-nth - 1]!}`;

/** "y 1af", "yr 8fed": the article goes by how the number is said. */
const dateOfMonth = (date: number) => {
  if (date < 0) return `diwrnod olaf${date < -1 ? ` ond ${-date - 1}` : ''}`;
  const tail =
    date > 20
      ? 'ain'
      : (['af', 'il', 'ydd', 'ydd', 'ed', 'ed', 'fed', 'fed', 'fed', 'fed'][date - 1] ??
        ([12, 15, 18, 20].includes(date) ? 'fed' : 'eg'));
  return `${date}${tail}`;
};
const theDate = (date: number, index: number, { length }: readonly number[]) => {
  const said = [2, 8, 11, 21, 22, 28, 31].includes(date) ? 'yr' : 'y';
  return `${index && index === length - 1 ? 'a’r' : said} ${dateOfMonth(date)}`;
};
const theDates = (dates: readonly number[]) =>
  dates.map(theDate).join(', ').replace(', a’r', ' a’r');

/** "(first Monday) of the month", "(first Monday) of the month, every other month". */
const everyMonths = (interval: number) =>
  interval === 1 ? '' : interval === 2 ? ', bob yn ail fis' : `, bob ${interval} mis`;

const weekly = (on: readonly number[], interval: number) => {
  const named = list(on.map((day) => days[day]!));
  if (interval === 2) return `Bob yn ail ${soft(named)}`;
  if (interval > 2) return `Bob ${interval} wythnos ar ${soft(named)}`;
  if (on.length === 7) return 'Bob dydd';
  return on.join() === '1,2,3,4,5' ? 'Dydd Llun i ddydd Gwener' : `Bob ${named}`;
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
  onNow: 'ymlaen nawr',
  startsIn,
  list: (dates) => list(dates),
  number,
  distance,

  search: {
    label: 'Chwilio yn ôl tref, cod post, diwrnod neu enw',
    clear: 'Clirio’r chwiliad',
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
    // Each word is quoted, and so keeps its first letter.
    near: (typed, taken) =>
      `Does dim yn cyfateb yn union i “${typed}”. Yn dangos ${taken
        .map((word) => `“${word}”`)
        .join(' neu ')}.`,
    unknown: (words) => `Does dim yn y rhestr hon yn cyfateb i “${words}”.`,
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
    more: (value) => `Dangos ${number(value)} arall`,
    shown: (shown, total) => `Yn dangos ${number(shown)} o’r ${meetings(total)}`,
    printed: (shown, total) =>
      `Mae’r ${number(shown)} cyntaf o’r ${meetings(total)} wedi’u hargraffu yma.`,
    noDate: 'Trwy apwyntiad, neu heb amser wedi’i roi',
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
    openness: {
      open: 'Agored i bawb',
      closed: 'I bobl sydd eisiau help iddyn nhw eu hunain, gan gynnwys pobl newydd',
      'on-request': 'Croeso i ymwelwyr, ond gofynnwch yn gyntaf',
    },
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
    ages: (min, max) =>
      min !== undefined && max !== undefined
        ? `${min} i ${max} oed`
        : min !== undefined
          ? `${min} oed a hŷn`
          : `Hyd at ${max} oed`,
    timeThere: (at, city) => `${at}, amser ${city}`,
    headings: {
      when: 'Pryd',
      where: 'Ble',
      online: 'Ymuno ar-lein neu dros y ffôn',
      kind: 'Math o grŵp',
      who: 'Pwy sy’n cael dod',
      access: 'Mynediad',
      notes: 'Nodiadau',
      contact: 'Cysylltu',
      listing: 'Am y cofnod hwn',
    },
    weekly,
    monthly: (places, interval) => {
      const each = places.flatMap(({ day, nths }) => nths.map((nth) => nthDay(nth, days[day]!)));
      const said = list(each);
      return `${said[0]!.toUpperCase()}${said.slice(1)} y mis${everyMonths(interval)}`;
    },
    datesOfMonth: (dates, interval, on) =>
      `Ar ${theDates(dates)} o’r mis${everyMonths(interval)}` +
      (on.length
        ? `, os yw’n ${soft(
            list(
              on.map((day) => days[day]!),
              or,
            ),
          )}`
        : ''),
    from: (date) => `o ${soft(date)} ymlaen`,
    until: (date) => `tan ${soft(date)}`,
    except: (dates) => `Ddim ar ${soft(dates)}`,
    entrance: 'Y ffordd i mewn',
    transport: 'Sut i gyrraedd',
    join: (host) => `Ymuno ar ${host}`,
    phoneIn: 'Ffôn',
    meetingId: 'ID y cyfarfod',
    passcode: 'Cod mynediad',
    linkNote:
      'Efallai y bydd pobl eraill yn y cyfarfod yn gweld yr enw rydych chi’n ei ddefnyddio i ymuno.',
    yes: 'oes',
    no: 'nac oes',
    notKnown: 'Dim gwybodaeth',
    cost: 'Cost',
    group: 'Grŵp',
    types: 'Math',
    website: 'Gwefan',
    email: 'E-bost',
    phone: 'Ffôn',
    checked: (date) => `Gwiriwyd ddiwethaf ar ${soft(date)}`,
    listedBy: (source) => `Ffynhonnell: ${source}`,
    listingPage: 'Y cofnod gwreiddiol',
    report: 'Rhoi gwybod am gamgymeriad yn y cofnod hwn',
  },
  foot: {
    sample: 'Enghreifftiau ffug. Peidiwch â theithio iddyn nhw.',
    updated: (date) => `Diweddarwyd y rhestr ar ${soft(date)}`,
    licence: (licence) => `Trwydded: ${licence}`,
    help: (emergency, samaritans) => [
      'Ffoniwch ',
      emergency,
      ' os ydych chi neu rywun arall mewn perygl neu’n sâl iawn. I siarad â rhywun nawr, ffoniwch y Samariaid am ddim ar ',
      samaritans,
      ', ddydd neu nos.',
    ],
  },
};
