/** British English. Times and dates as NHS and GOV.UK content style writes them. */
import { plural, type Strings } from './strings.js';

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

const number = (value: number) => String(value).replace(/\B(?=(\d{3})+$)/g, ',');
const count = (value: number, one: string, other: string) =>
  `${number(value)} ${plural('en', value, { one, other })}`;
const meetings = (value: number) => count(value, 'meeting', 'meetings');

const time = (minutes: number) => {
  const hour = Math.floor(minutes / 60) % 24;
  const minute = minutes % 60;
  if (!minute && hour === 0) return 'midnight';
  if (!minute && hour === 12) return 'midday';
  return `${hour % 12 || 12}${minute ? `:${String(minute).padStart(2, '0')}` : ''}${hour < 12 ? 'am' : 'pm'}`;
};

const list = (words: readonly string[]) =>
  words.length < 2
    ? words.join('')
    : `${words.slice(0, -1).join(', ')} and ${words[words.length - 1]!}`;

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
  if (value < 0) return value === -1 ? 'last day' : `${-value} days before the end`;
  const tail = value % 100 > 10 && value % 100 < 14 ? 0 : value % 10;
  return `${value}${['th', 'st', 'nd', 'rd'][tail] ?? 'th'}`;
};

const startsIn = (minutes: number) =>
  minutes < 1
    ? 'starting now'
    : minutes < 60
      ? `starts in ${count(minutes, 'minute', 'minutes')}`
      : `starts in ${count(Math.round(minutes / 60), 'hour', 'hours')}`;

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
  weekly: (days) => `Every ${list(days.map((day) => weekdays[day]!))}`,
  today: 'Today',
  tomorrow: 'Tomorrow',
  onNow: 'on now',
  startsIn,
  list,
  number,
  distance,

  search: {
    label: 'Search for a meeting',
    hint: 'Town, postcode, group, day or venue',
    clear: 'Clear search',
  },
  filters: {
    title: 'Filters',
    open: (on) => (on ? `Filters (${on} on)` : 'Filters'),
    close: (total) => `Show ${meetings(total)}`,
    clear: 'Clear all filters',
    more: (hidden) => `Show ${number(hidden)} more`,
    fewer: 'Show fewer',
    nothing: (value) => `No meetings would be left if you chose “${value}” as well.`,
    count: meetings,
    facets: {
      day: 'Day',
      time: 'Time of day',
      attendance: 'How to join',
      approach: 'Kind of group',
      fellowship: 'Organisation',
      focus: 'What it is about',
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
        'step-free': 'Step-free',
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
    failed: 'The list of meetings could not be loaded',
    near: (typed, taken) => `Nothing matches “${typed}” exactly. Showing “${taken}”.`,
    unknown: (words) => `Nothing in this list matches “${words}”.`,
    partly: (failed) =>
      failed === 1
        ? 'One of the lists could not be loaded, so some meetings are missing.'
        : `${number(failed)} of the lists could not be loaded, so some meetings are missing.`,
  },
  results: {
    label: 'Meetings',
    loading: 'Loading meetings…',
    none: 'No meetings match your search.',
    noneHelp: 'Check the spelling, try a nearby town, or take off a filter.',
    noneListed: 'No meetings are listed here at the moment.',
    clearSearch: 'Clear the search',
    clearFilters: 'Clear all filters',
    failed: 'Sorry, the list of meetings could not be loaded.',
    failedHelp: 'This does not mean that there are no meetings.',
    retry: 'Try again',
    more: (value) => `Show ${number(value)} more`,
    shown: (shown, total) => `Showing ${number(shown)} of ${meetings(total)}`,
    printed: (shown, total) => `The first ${number(shown)} of ${meetings(total)} are printed here.`,
    noDate: 'By appointment or no time given',
    suspended: 'Not meeting at the moment',
  },
  card: {
    sample: 'Invented example',
    unnamed: 'Meeting without a name',
    noMeeting: 'There is no meeting to show.',
    details: 'Details',
    detailsOf: (name) => `of ${name}`,
    noTime: 'time not given',
    byAppointment: 'By appointment',
    suspended: 'Not meeting at the moment',
    moved: 'Has moved',
    about: (place) => `About: ${place}`,
    onlineOnly: 'Online only',
    openness: {
      open: 'Open to anyone',
      closed: 'For people who want help for themselves, including first-timers',
      'on-request': 'Ask before you come as a visitor',
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
      who: 'Who may come',
      access: 'Access',
      notes: 'Notes',
      contact: 'Contact',
      listing: 'About this listing',
    },
    monthly: (places, weekday) => `The ${list(places.map(nth))} ${weekdays[weekday]!} of the month`,
    everyOther: (interval, weekday) =>
      interval === 2
        ? `Every other ${weekdays[weekday]!}`
        : `Every ${interval} weeks on ${weekdays[weekday]!}`,
    datesOfMonth: (dates) => `The ${list(dates.map(ordinal))} of the month`,
    nextDate: (date) => `Next: ${date}`,
    from: (date) => `from ${date}`,
    until: (date) => `until ${date}`,
    except: (dates) => `Not on ${dates}`,
    entrance: 'Way in',
    transport: 'Getting there',
    join: (host) => `Join at ${host}`,
    phoneIn: 'Phone',
    meetingId: 'Meeting ID',
    passcode: 'Passcode',
    linkNote: 'Others in the meeting may see the name that you join with.',
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
    listedBy: (source) => `Listing from ${source}`,
    listingPage: 'Original listing',
    report: 'Tell the group that something is wrong',
  },
  foot: {
    sample: 'Invented examples. Please do not travel.',
    updated: (date) => `List updated ${date}`,
    licence: (licence) => `Licence: ${licence}`,
    help: (emergency, samaritans) => [
      'In danger or very unwell? Call ',
      emergency,
      '. To talk to someone now, Samaritans are free, day or night: ',
      samaritans,
      '.',
    ],
  },
};
