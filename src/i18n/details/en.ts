/** The details of a meeting in British English. */
import { list, weekdays } from '../grammar/en.js';
import type { DetailsStrings } from './strings.js';

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

export const enDetails: DetailsStrings = {
  openness: {
    open: 'Open to anyone',
    closed: 'For people who want help for themselves, including new people',
    'on-request': 'Visitors are welcome, but ask first',
  },
  ages: (min, max) =>
    min !== undefined && max !== undefined
      ? `Ages ${min} to ${max}`
      : min !== undefined
        ? `Ages ${min} and over`
        : `Ages up to ${max}`,
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
  directions: 'Directions, on another site',
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
  listingPage: 'Original listing',
  first: 'What happens at a first meeting',
  old: 'That was more than a year ago, so please check before you go.',
};
