/**
 * Every form that a schedule of Open Referral can take, with the dates it gives in 2027. What is
 * expected is found by asking of each day of the year, with `Date` alone, whether it is one.
 */
import { expect } from '@open-wc/testing';
import { occurrences } from '../../src/core/schedule.js';
import { openReferral } from '../../src/feed/open-referral.js';
import { readFeedSync } from '../../src/feed/read.js';
import type { Raw } from './helpers.js';

const dayMs = 86_400_000;
const year = { from: Date.UTC(2027, 0, 1), to: Date.UTC(2028, 0, 1) };
const place = {
  location: { name: 'Example Hall', addresses: [{ address_1: '1 Mill Lane', city: 'Leeds' }] },
};

const serviceWith = (schedules: readonly Raw[], more: Raw = {}): Raw => ({
  id: 's1',
  name: 'Tea and Talk',
  service_at_locations: [place],
  schedules,
  ...more,
});

function read(service: Raw) {
  const beside = serviceWith([{ freq: 'WEEKLY', byday: 'MO' }], { id: 'beside' });
  const data = { contents: [service, beside] };
  const result = readFeedSync(data, { source: 'test' }, {}, { reader: openReferral });
  if (!result.ok) throw new Error(result.error.detail);
  const { meetings, problems } = result.value;
  return {
    meeting: meetings.find(({ source }) => source.id !== 'beside'),
    notes: problems.map(({ field, reason }) => `${field} ${reason}`),
  };
}

/** Dates of 2027 on which it is held, and how it was read. */
function held(schedule: Raw, more?: Raw) {
  const { meeting, notes } = read(
    serviceWith([{ opens_at: '19:30', closes_at: '21:00', ...schedule }], more),
  );
  const dates = meeting
    ? occurrences(meeting, year.from, year.to).map(({ start }) =>
        new Date(start + 3_600_000).toISOString().slice(0, 10),
      )
    : [];
  return { dates, notes };
}

interface Day {
  /** 0 is Sunday. */
  readonly weekday: number;
  /** From 1 to 31, and from 1 to 12. */
  readonly date: number;
  readonly month: number;
  /** How many of its weekday the month has had, and how many it still has, this one among them. */
  readonly nth: number;
  readonly fromLast: number;
  /** Whole weeks, from Monday to Sunday, since one in 2024. */
  readonly week: number;
  readonly text: string;
}

const days: readonly Day[] = Array.from({ length: 365 }, (_, at) => {
  const day = new Date(year.from + at * dayMs);
  const [date, month] = [day.getUTCDate(), day.getUTCMonth() + 1];
  const length = new Date(Date.UTC(2027, month, 0)).getUTCDate();
  return {
    weekday: day.getUTCDay(),
    date,
    month,
    nth: Math.floor((date - 1) / 7) + 1,
    fromLast: Math.floor((length - date) / 7) + 1,
    // 1 January 2024 was a Monday
    week: Math.floor((day.getTime() - Date.UTC(2024, 0, 1)) / (7 * dayMs)),
    text: day.toISOString().slice(0, 10),
  };
});
const where = (is: (day: Day) => boolean) => days.filter(is).map(({ text }) => text);

const [su, mo, tu, we, th, fr, sa] = [0, 1, 2, 3, 4, 5, 6] as const;
const weekOf = (text: string) => days.find((day) => day.text === text)!.week;

const forms: readonly [name: string, schedule: Raw, is: (day: Day) => boolean][] = [
  ['a day of the week', { freq: 'WEEKLY', byday: 'TU' }, ({ weekday }) => weekday === tu],
  [
    'several days',
    { freq: 'WEEKLY', byday: 'MO,WE,FR' },
    ({ weekday }) => [mo, we, fr].includes(weekday as 1),
  ],
  [
    'days with spaces between',
    { freq: 'WEEKLY', byday: 'MO, SU' },
    ({ weekday }) => [mo, su].includes(weekday as 1),
  ],
  [
    'days as a list',
    { freq: 'WEEKLY', byday: ['TH', 'SA'] },
    ({ weekday }) => [th, sa].includes(weekday as 4),
  ],
  ['days, and no more said', { byday: 'TU' }, ({ weekday }) => weekday === tu],
  ['small letters', { freq: 'weekly', byday: 'tu' }, ({ weekday }) => weekday === tu],
  ['every day', { freq: 'DAILY' }, () => true],
  [
    'every other week',
    { freq: 'WEEKLY', interval: 2, byday: 'TU', dtstart: '2027-01-05' },
    ({ weekday, week }) => weekday === tu && (week - weekOf('2027-01-05')) % 2 === 0,
  ],
  [
    'every other week, on two days',
    { freq: 'WEEKLY', interval: '2', byday: 'TU,FR', dtstart: '2027-01-08' },
    ({ weekday, week, text }) =>
      [tu, fr].includes(weekday as 2) &&
      (week - weekOf('2027-01-08')) % 2 === 0 &&
      text >= '2027-01-08',
  ],
  [
    'every other week, counted from a year before',
    { freq: 'WEEKLY', interval: 2, byday: 'TH', dtstart: '2026-01-01' },
    // 1 January 2026 was in week 104 since 2024
    ({ weekday, week }) => weekday === th && week % 2 === 0,
  ],
  [
    'every third week, from a first date that is no such day',
    { freq: 'WEEKLY', interval: 3, byday: 'FR', dtstart: '2027-02-01' },
    ({ weekday, week, text }) =>
      weekday === fr && (week - weekOf('2027-02-01')) % 3 === 0 && text >= '2027-02-01',
  ],
  [
    'every other week, of which a part is valid',
    {
      freq: 'WEEKLY',
      interval: 2,
      byday: 'MO,TH',
      dtstart: '2027-01-04',
      valid_from: '2027-03-03',
      valid_to: '2027-06-30',
    },
    ({ weekday, week, text }) =>
      [mo, th].includes(weekday as 1) &&
      (week - weekOf('2027-01-04')) % 2 === 0 &&
      text >= '2027-03-03' &&
      text <= '2027-06-30',
  ],
  [
    'the day of the first date, where none is named',
    { freq: 'WEEKLY', dtstart: '2027-01-07' },
    ({ weekday, text }) => weekday === th && text >= '2027-01-07',
  ],
  [
    'the first of a weekday',
    { freq: 'MONTHLY', byday: '1MO' },
    ({ weekday, nth }) => weekday === mo && nth === 1,
  ],
  [
    'the last of a weekday',
    { freq: 'MONTHLY', byday: '-1FR' },
    ({ weekday, fromLast }) => weekday === fr && fromLast === 1,
  ],
  [
    'the last but one',
    { freq: 'MONTHLY', byday: '-2SA' },
    ({ weekday, fromLast }) => weekday === sa && fromLast === 2,
  ],
  [
    'the fifth, where there is one',
    { freq: 'MONTHLY', byday: '5WE' },
    ({ weekday, nth }) => weekday === we && nth === 5,
  ],
  [
    'two places in the month',
    { freq: 'MONTHLY', byday: '2TU,4TU' },
    ({ weekday, nth }) => weekday === tu && (nth === 2 || nth === 4),
  ],
  [
    'places of two weekdays',
    { freq: 'MONTHLY', byday: '1MO,3TH' },
    ({ weekday, nth }) => (weekday === mo && nth === 1) || (weekday === th && nth === 3),
  ],
  [
    'a place in the month, and no more said',
    { byday: '1SU' },
    ({ weekday, nth }) => weekday === su && nth === 1,
  ],
  [
    'each of a weekday in every month',
    { freq: 'MONTHLY', byday: 'WE' },
    ({ weekday }) => weekday === we,
  ],
  ['a date in the month', { freq: 'MONTHLY', bymonthday: '15' }, ({ date }) => date === 15],
  [
    'several dates',
    { freq: 'MONTHLY', bymonthday: '1,15' },
    ({ date }) => date === 1 || date === 15,
  ],
  [
    'the last date',
    { freq: 'MONTHLY', bymonthday: '-1' },
    ({ date, month }) => date === new Date(Date.UTC(2027, month, 0)).getUTCDate(),
  ],
  [
    'a date that some months lack',
    { freq: 'MONTHLY', bymonthday: '31' },
    ({ date }) => date === 31,
  ],
  ['a date as a number', { freq: 'MONTHLY', bymonthday: 3 }, ({ date }) => date === 3],
  [
    'a weekday on a date',
    { freq: 'MONTHLY', byday: 'FR', bymonthday: '13' },
    ({ weekday, date }) => weekday === fr && date === 13,
  ],
  [
    'every other month',
    { freq: 'MONTHLY', interval: 2, byday: '1TU', dtstart: '2027-02-02' },
    ({ weekday, nth, month }) => weekday === tu && nth === 1 && month % 2 === 0,
  ],
  [
    'every third month, of which a part is valid',
    {
      freq: 'MONTHLY',
      interval: 3,
      bymonthday: '10',
      dtstart: '2027-01-10',
      valid_from: '2027-05-01',
    },
    ({ date, month }) => date === 10 && (month === 7 || month === 10),
  ],
  [
    'the date of the first, where none is named',
    { freq: 'MONTHLY', dtstart: '2026-11-20' },
    ({ date }) => date === 20,
  ],
  [
    'from a date and to a date',
    { freq: 'WEEKLY', byday: 'SA', valid_from: '2027-04-03', valid_to: '2027-04-24' },
    ({ weekday, text }) => weekday === sa && text >= '2027-04-03' && text <= '2027-04-24',
  ],
  [
    'until a date',
    { freq: 'WEEKLY', byday: 'SA', until: '2027-02-06' },
    ({ weekday, text }) => weekday === sa && text <= '2027-02-06',
  ],
  [
    'dates with a time of day',
    {
      freq: 'WEEKLY',
      byday: 'SA',
      valid_from: '2027-04-03T00:00:00Z',
      valid_to: '2027-04-24T23:59:59Z',
    },
    ({ weekday, text }) => weekday === sa && text >= '2027-04-03' && text <= '2027-04-24',
  ],
  [
    'a number of times',
    { freq: 'WEEKLY', byday: 'TU,TH', dtstart: '2027-03-02', count: 5 },
    ({ text }) =>
      ['2027-03-02', '2027-03-04', '2027-03-09', '2027-03-11', '2027-03-16'].includes(text),
  ],
  [
    'a number of months',
    { freq: 'MONTHLY', byday: '-1FR', dtstart: '2027-01-01', count: '3' },
    ({ text }) => ['2027-01-29', '2027-02-26', '2027-03-26'].includes(text),
  ],
  ['one date', { dtstart: '2027-05-14' }, ({ text }) => text === '2027-05-14'],
];

describe('a schedule of Open Referral', () => {
  for (const [name, schedule, is] of forms)
    it(`gives its dates in 2027: ${name}`, () => {
      const { dates, notes } = held(schedule);
      expect(notes).to.deep.equal([]);
      expect(where(is)).not.to.deep.equal([]);
      expect(dates).to.deep.equal(where(is));
    });

  const refused: readonly [name: string, schedule: Raw, reason: string][] = [
    [
      'every other week, and not from when',
      { freq: 'WEEKLY', interval: 2, byday: 'TU' },
      'bad-recurrence',
    ],
    ['weeks of the year', { freq: 'WEEKLY', byday: 'TU', byweekno: '1,14' }, 'bad-recurrence'],
    ['days of the year', { freq: 'WEEKLY', byday: 'TU', byyearday: '100' }, 'bad-recurrence'],
    ['a month and no place in it', { freq: 'MONTHLY' }, 'bad-recurrence'],
    ['a year', { freq: 'YEARLY', dtstart: '2027-05-01' }, 'bad-recurrence'],
    ['a word that is no day', { freq: 'WEEKLY', byday: 'XX' }, 'bad-day'],
    ['no day', { freq: 'WEEKLY' }, 'bad-day'],
    ['half a week', { freq: 'WEEKLY', interval: 0.5, byday: 'TU' }, 'bad-recurrence'],
    ['a place in a week', { freq: 'WEEKLY', byday: '1TU' }, 'bad-recurrence'],
    [
      'another first day of the week, where that moves it',
      { freq: 'WEEKLY', interval: 2, byday: 'SU,MO', dtstart: '2027-01-04', wkst: 'SU' },
      'bad-recurrence',
    ],
    [
      'so many times, and not from when',
      { freq: 'WEEKLY', byday: 'TU', count: 3 },
      'bad-recurrence',
    ],
  ];
  for (const [name, schedule, reason] of refused)
    it(`is refused by name rather than guessed: ${name}`, () => {
      const { dates, notes } = held(schedule);
      expect(dates).to.deep.equal([]);
      expect(notes.join()).to.contain(reason);
    });

  it('leaves out the days on which the service is closed', () => {
    const closures = {
      holiday_schedules: [
        { closed: true, start_date: '2027-12-20', end_date: '2027-12-31' },
        { closed: false, start_date: '2027-06-01', end_date: '2027-06-30' },
      ],
    };
    const { dates } = held({ freq: 'WEEKLY', byday: 'FR' }, closures);
    expect(dates).to.deep.equal(
      where(({ weekday, text }) => weekday === fr && text < '2027-12-20'),
    );
  });

  it('keeps the good schedules of a service beside a bad one, and names that', () => {
    const { meeting, notes } = read(
      serviceWith([
        { freq: 'WEEKLY', byday: 'XX', opens_at: '10:00' },
        { freq: 'WEEKLY', byday: 'WE', opens_at: '12:00' },
      ]),
    );
    expect(meeting?.times.map(({ day, start }) => [day, start])).to.deep.equal([[3, 720]]);
    expect(notes).to.deep.equal(['recurrence bad-day']);
  });

  for (const [opens, start, loose] of [
    ['19:30', 1170, false],
    ['19:30:00', 1170, false],
    ['9:30', 570, false],
    ['19:30Z', 1170, true],
    ['19:30:00+01:00', 1170, true],
    ['2027-01-05T19:30:00Z', 1170, true],
  ] as const)
    it(`reads ${opens} by the clock on the wall, in winter and in summer`, () => {
      const { meeting, notes } = read(
        serviceWith([{ freq: 'WEEKLY', byday: 'MO', opens_at: opens }]),
      );
      expect(meeting?.times[0]!.start).to.equal(start);
      expect(meeting?.times[0]!.zone).to.equal('Europe/London');
      expect(notes).to.deep.equal(loose ? ['time time-read-loosely'] : []);
    });
});
