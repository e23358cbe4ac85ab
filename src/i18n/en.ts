/** British English. Times and dates as NHS and GOV.UK content style writes them. */
import { plural, twelveHour, withCommas as number, type Strings } from './strings.js';
import { list, weekdays } from './grammar/en.js';

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
  comma: ', ',
  onNow: 'on now',
  startsIn,
  list,
  number,
  distance,

  search: {
    label: 'Search by town, postcode, day or name',
    clear: 'Clear search',
    suggestions: 'Suggestions',
    offered: (count) => (count === 1 ? '1 suggestion' : `${count} suggestions`),
    kinds: { place: 'place', fellowship: 'organisation', day: 'day', meeting: 'meeting' },
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
    map: 'Show the map',
    more: (value) => `Show ${number(value)} more`,
    shown: (shown, total) => `Showing ${number(shown)} of ${meetings(total)}`,
    printed: (shown, total) => `The first ${number(shown)} of ${meetings(total)} are printed here.`,
    noDate: 'By appointment, or no time given',
    next: 'Next meetings',
    all: 'All meetings',
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
    timeThere: (at, city) => `${at} in ${city}`,
    loading: 'Loading…',
    failed: 'Sorry, the details did not load. Check your connection and try again.',
    join: (host) => `Join at ${host}`,
    listedBy: (source) => `Source: ${source}`,
  },
  foot: {
    sample: 'Invented meetings: please do not travel',
    updated: (date) => `List updated ${date}`,
    licence: (licence) => `Licence: ${licence}`,
    lost: (list) => `The list “${list}” did not load, so its meetings are missing here`,
    kept: (list, date) =>
      `The list “${list}” could not be updated. It is shown as it was on ${date}`,
    help: (emergency, samaritans) => [
      'Call ',
      emergency,
      ' if you or someone else is in danger or very unwell. To talk to someone now, call Samaritans free on ',
      samaritans,
      ', day or night.',
    ],
    guide: 'Which kind of group might suit me?',
    helpNow: 'Help now',
    helpMore: 'More people to call or text',
  },
  details: undefined,
  found: undefined,
};
