/** British English. Times and dates as NHS and GOV.UK content style writes them. */
import { plural, twelveHour, withCommas as number, type Strings } from './strings.js';

const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

const count = (value: number, one: string, other: string) =>
  `${number(value)} ${plural('en', value, { one, other })}`;
const meetings = (value: number) => count(value, 'meeting', 'meetings');

const time = (minutes: number) => {
  if (minutes === 0) return 'midnight';
  if (minutes === 720) return 'midday';
  return `${twelveHour(minutes)}${minutes < 720 ? 'am' : 'pm'}`;
};

const list = (words: readonly string[], and = 'and') =>
  words.length < 2
    ? words.join('')
    : `${words.slice(0, -1).join(', ')} ${and} ${words[words.length - 1]!}`;

const quoted = (words: readonly string[]) => words.map((word) => `“${word}”`);

const daysNamed = (days: readonly number[]) => days.map((day) => weekdays[day]!);

const nth = (value: number) =>
  ({
    1: 'first',
    2: 'second',
    3: 'third',
    4: 'fourth',
    5: 'fifth',
    [-1]: 'last',
    [-2]: 'second last',
    [-3]: 'third last',
    [-4]: 'fourth last',
    [-5]: 'fifth last',
  })[value] ?? String(value);

const ordinal = (value: number) => {
  const tail = value % 100 > 10 && value % 100 < 14 ? 0 : value % 10;
  return `${value}${['th', 'st', 'nd', 'rd'][tail] ?? 'th'}`;
};

const dateOfMonth = (date: number) =>
  date > 0 ? ordinal(date) : date === -1 ? 'last day' : `${ordinal(-date)} last day`;

const everyMonths = (interval: number) =>
  interval === 1
    ? 'the month'
    : interval === 2
      ? 'every other month'
      : `every ${ordinal(interval)} month`;

const weekly = (days: readonly number[], interval: number) => {
  if (interval === 2) return `Every other ${list(daysNamed(days))}`;
  if (interval > 2) return `Every ${interval} weeks on ${list(daysNamed(days))}`;
  if (days.length === 7) return 'Every day';
  return days.join() === '1,2,3,4,5' ? 'Monday to Friday' : `Every ${list(daysNamed(days))}`;
};

// Hours are rounded down and said to be more: nobody should come late by our rounding.
const startsIn = (minutes: number) => {
  if (minutes < 1) return 'starting now';
  if (minutes < 60) return `starts in ${count(minutes, 'minute', 'minutes')}`;
  const hours = count(Math.floor(minutes / 60), 'hour', 'hours');
  return minutes % 60 ? `starts in over ${hours}` : `starts in ${hours}`;
};

const distance = (kilometres: number, units: 'mi' | 'km') => {
  const value = units === 'mi' ? kilometres / 1.609344 : kilometres;
  const [one, other] = units === 'mi' ? ['mile', 'miles'] : ['kilometre', 'kilometres'];
  return value < 1 ? `less than 1 ${one}` : `about ${count(Math.round(value), one, other)}`;
};

export const en: Strings = {
  lang: 'en',
  weekdays,
  months,
  time,
  timeRange: (from, to) => `${time(from)} to ${time(to)}`,
  date: (weekday, date, month, year) =>
    `${weekdays[weekday]!} ${date} ${months[month]!}${year ? ` ${year}` : ''}`,
  today: 'Today',
  tomorrow: 'Tomorrow',
  onNow: 'on now',
  startsIn,
  list,
  number,
  distance,

  search: {
    label: 'Search by town, postcode, day or name',
    clear: 'Clear search',
  },
  filters: {
    title: 'Filters',
    open: (on) => (on ? `Filters (${on} on)` : 'Filters'),
    close: (total) => (total ? `Show ${meetings(total)}` : 'Close filters'),
    clear: 'Clear all filters',
    more: (hidden) => `Show ${number(hidden)} more`,
    fewer: 'Show fewer',
    nothing: (value) => `No meetings match if you choose “${value}” as well.`,
    facets: {
      day: 'Day',
      time: 'Time of day',
      attendance: 'How to join',
      approach: 'Kind of group',
      fellowship: 'Organisation',
      focus: 'Help with',
      audience: 'Who it is for',
      access: 'Access',
    },
    values: {
      attendance: { 'in-person': 'In person', online: 'Online', hybrid: 'In person and online' },
      time: { morning: 'Morning', afternoon: 'Afternoon', evening: 'Evening', night: 'Night' },
      approach: {
        '12-step': '12-step',
        secular: 'Secular',
        'buddhist-inspired': 'Buddhist-inspired',
        faith: 'Faith-based',
      },
      focus: {
        alcohol: 'Alcohol',
        drugs: 'Drugs',
        medicine: 'Prescription medicine',
        gambling: 'Gambling',
        food: 'Food and eating',
        'sex-and-relationships': 'Sex and relationships',
        'money-and-work': 'Money and work',
        'mental-health': 'Mental health',
        'other-behaviours': 'Other behaviours',
        'family-and-friends': 'Family and friends',
      },
      audience: {
        open: 'Open to anyone',
        newcomers: 'Newcomers',
        women: 'Women',
        men: 'Men',
        lgbtq: 'LGBTQ+',
        'young-people': 'Young people',
        'older-people': 'Older people',
        'people-of-colour': 'People of colour',
        professionals: 'Professionals',
        'family-and-friends': 'Family and friends',
      },
      access: {
        'step-free': 'Step-free access',
        'accessible-toilet': 'Accessible toilet',
        'hearing-loop': 'Hearing loop',
        'sign-language': 'Sign language',
        parking: 'Parking',
        children: 'Children welcome',
        dogs: 'Dogs welcome',
      },
    },
  },
  summary: {
    loading: 'Loading meetings…',
    count: meetings,
    none: 'No meetings match',
    failed: 'The list of meetings did not load',
    near: (typed, taken) =>
      `Nothing matches “${typed}” exactly. Showing ${list(quoted(taken), 'or')}.`,
    unknown: (words) => `Nothing in this list matches “${words}”.`,
    partly: (failed) =>
      failed === 1
        ? 'One of the lists did not load, so some meetings are missing.'
        : `${number(failed)} of the lists did not load, so some meetings are missing.`,
  },
  results: {
    label: 'Meetings',
    loading: 'Loading meetings…',
    none: 'No meetings match your search.',
    noneHelp: 'Check the spelling, try a town nearby, or turn off a filter.',
    noneListed: 'No meetings are listed here at the moment.',
    clearSearch: 'Clear the search',
    clearFilters: 'Clear all filters',
    failed: 'Sorry, the list of meetings did not load.',
    failedHelp: 'There may still be meetings. Check your connection and try again.',
    retry: 'Try again',
    more: (value) => `Show ${number(value)} more`,
    shown: (shown, total) => `Showing ${number(shown)} of ${meetings(total)}`,
    printed: (shown, total) => `The first ${number(shown)} of ${meetings(total)} are printed here.`,
    noDate: 'By appointment, or no time given',
    suspended: 'Not meeting at the moment',
  },
  card: {
    sample: 'Invented',
    unnamed: 'Meeting without a name',
    noMeeting: 'There is no meeting to show.',
    details: 'Details',
    detailsOf: (name) => `of ${name}`,
    noTime: 'time not given',
    byAppointment: 'By appointment',
    suspended: 'Not meeting at the moment',
    moved: 'Has moved',
    about: (place) => `In or near ${place}`,
    openness: {
      open: 'Open to anyone',
      closed: 'For people who want help for themselves, including new people',
      'on-request': 'Visitors are welcome, but ask first',
    },
    proof: 'Attendance slip',
    spokenLanguage: (language) => `In ${language}`,
    languages: {
      en: 'English',
      cy: 'Welsh',
      gd: 'Gaelic',
      ga: 'Irish',
      pl: 'Polish',
      ro: 'Romanian',
      pa: 'Punjabi',
      ur: 'Urdu',
      fa: 'Farsi',
      pt: 'Portuguese',
      es: 'Spanish',
      ar: 'Arabic',
      ru: 'Russian',
      uk: 'Ukrainian',
      lt: 'Lithuanian',
      it: 'Italian',
      fr: 'French',
      de: 'German',
      tr: 'Turkish',
      hi: 'Hindi',
      bn: 'Bengali',
      gu: 'Gujarati',
      so: 'Somali',
      bfi: 'British Sign Language',
      ase: 'American Sign Language',
    },
    ages: (min, max) =>
      min !== undefined && max !== undefined
        ? `Ages ${min} to ${max}`
        : min !== undefined
          ? `Ages ${min} and over`
          : `Ages up to ${max}`,
    timeThere: (at, city) => `${at} in ${city}`,
    headings: {
      when: 'When',
      where: 'Where',
      online: 'Joining online or by phone',
      kind: 'Kind of group',
      who: 'Who can come',
      access: 'Access',
      notes: 'Notes',
      contact: 'Contact',
      listing: 'About this listing',
    },
    weekly,
    monthly: (places, interval) => {
      const each = places.map(({ day, nths }) => `${list(nths.map(nth))} ${weekdays[day]!}`);
      return `The ${list(each)} of ${everyMonths(interval)}`;
    },
    datesOfMonth: (dates, interval, days) =>
      `The ${list(dates.map(dateOfMonth))} of ${everyMonths(interval)}` +
      (days.length ? `, if it is a ${list(daysNamed(days), 'or')}` : ''),
    from: (date) => `from ${date}`,
    until: (date) => `until ${date}`,
    except: (dates) => `Not on ${dates}`,
    entrance: 'Way in',
    transport: 'Getting there',
    join: (host) => `Join at ${host}`,
    phoneIn: 'Phone',
    meetingId: 'Meeting ID',
    passcode: 'Passcode',
    linkNote: 'Other people in the meeting may see the name you join with.',
    yes: 'yes',
    no: 'no',
    notKnown: 'Not known',
    cost: 'Cost',
    group: 'Group',
    types: 'Type',
    website: 'Website',
    email: 'Email',
    phone: 'Phone',
    checked: (date) => `Last checked ${date}`,
    listedBy: (source) => `Source: ${source}`,
    listingPage: 'Original listing',
    report: 'Report a mistake in this listing',
  },
  foot: {
    sample: 'Invented meetings: please do not travel',
    updated: (date) => `List updated ${date}`,
    licence: (licence) => `Licence: ${licence}`,
    help: (emergency, samaritans) => [
      'Call ',
      emergency,
      ' if you or someone else is in danger or very unwell. To talk to someone now, call Samaritans free on ',
      samaritans,
      ', day or night.',
    ],
  },
};
