/** Days, weeks and times as people write them. */
import { expect } from '@open-wc/testing';
import { row } from './csv-helpers.js';

const ofDays = (text: string) => row({ Day: text }).meeting?.times.map(({ day }) => day);
const ofTime = (text: string, more: Record<string, string> = {}) => {
  const { meeting, notes } = row({ Day: 'Mon', Time: text, ...more });
  const [time] = meeting?.times ?? [];
  return meeting ? [time?.start, time?.duration] : notes[0];
};
const ofWeeks = (weeks: string, day = '') => {
  const { meeting, notes } = row({ Day: day, 'How often': weeks });
  return meeting?.times.map(({ day, recurrence }) => [day, recurrence]) ?? notes[0];
};
const at = (hours: number, minutes = 0) => hours * 60 + minutes;

describe('days in a table', () => {
  const readings: Readonly<Record<string, readonly number[]>> = {
    Monday: [1],
    Mondays: [1],
    'every Tues.': [2],
    'Mon, Wed & Fri': [1, 3, 5],
    'Mon/Wed': [1, 3],
    'Tue and Thu': [2, 4],
    'Monday to Friday': [1, 2, 3, 4, 5],
    'Mon-Fri': [1, 2, 3, 4, 5],
    'Fri – Mon': [5, 6, 0, 1],
    'Mon to Wed, Sat': [1, 2, 3, 6],
    Daily: [1, 2, 3, 4, 5, 6, 0],
    'Every day': [1, 2, 3, 4, 5, 6, 0],
    Weekdays: [1, 2, 3, 4, 5],
    weekends: [6, 0],
    'Friday evenings': [5],
    'Monday morning': [1],
    'Mon & Thurs nights': [1, 4],
    'Sundays only': [0],
    'bore Llun': [1],
    '0': [0],
    '1,3': [1, 3],
    'Dydd Llun': [1],
    'nos Fercher a nos Wener': [3, 5],
    'Llun i Gwener': [1, 2, 3, 4, 5],
    'o ddydd Llun i ddydd Mercher': [1, 2, 3],
    'bob dydd Iau': [4],
    'bob dydd': [1, 2, 3, 4, 5, 6, 0],
    'Dydd Sul': [0],
    'By appointment': [],
  };
  for (const [text, days] of Object.entries(readings))
    it(`${text}: ${days.join()}`, () => expect(ofDays(text)).to.deep.equal(days));

  for (const text of [
    'Blursday',
    'Mondays in term time',
    'Monday, but not always',
    'once a month',
    'Monday to',
    'first Monday and Tuesday',
    'Monday and first Tuesday',
    '1 to',
    'M T W',
  ])
    it(`${text}: refused`, () => expect(row({ Day: text }).notes).to.deep.equal(['* bad-day']));
});

describe('times in a table', () => {
  const readings: readonly (readonly [string, number, number?])[] = [
    ['7.30pm', at(19, 30)],
    ['7:30 p.m.', at(19, 30)],
    ['19:30', at(19, 30)],
    ['19:30:00', at(19, 30)],
    ['1930hrs', at(19, 30)],
    ['7 pm', at(19)],
    ['noon', at(12)],
    ['midday', at(12)],
    ['12 midnight', 0],
    ['7.30yh', at(19, 30)],
    ['10yb', at(10)],
    ['hanner dydd', at(12)],
    ['19:30-21:00', at(19, 30), 90],
    ['7pm to 9pm', at(19), 120],
    ['7-9pm', at(19), 120],
    ['11-1pm', at(11), 120],
    ['10 – 12pm', at(10), 120],
    ['11-1am', at(23), 120],
    ['10am-1', at(10), 180],
    ['11am to noon', at(11), 60],
    ['12 noon - 1pm', at(12), 60],
    ['0930', at(9, 30)],
    ['6PM', at(18)],
    ['10pm to midnight', at(22), 120],
    ['from 7pm until 8.30pm', at(19), 90],
    ['between 7pm and 9pm', at(19), 120],
    ['7yh tan 8yh', at(19), 60],
  ];
  for (const [text, start, duration] of readings)
    it(text, () => expect(ofTime(text)).to.deep.equal([start, duration]));

  it('have an end in a cell of its own', () => {
    expect(ofTime('7.30pm', { End: '9pm' })).to.deep.equal([at(19, 30), 90]);
    expect(ofTime('7.30', { End: '9pm' })).to.deep.equal([at(19, 30), 90]);
    expect(ofTime('22:00', { End: 'midnight' })).to.deep.equal([at(22), 120]);
  });
  it('stand with the day in one cell', () => {
    const { meeting } = row({ When: 'Tuesdays and Thursdays at 7.30pm - 9pm' });
    expect(meeting?.times).to.deep.equal(
      [2, 4].map((day) => ({ day, start: at(19, 30), duration: 90, zone: 'Europe/London' })),
    );
  });
  it('are known by the 24-hour clock of the rest', () => {
    expect(ofTime('7:30')).to.equal('* ambiguous-time');
    expect(ofTime('7:30-9:00', { Notes: '19:30' })).to.equal('* ambiguous-time');
    expect(ofTime('7:30-13:00')).to.deep.equal([at(7, 30), at(5, 30)]);
  });
  for (const text of [
    'half seven',
    'half past seven',
    '25:00',
    'evening',
    '7pm sharp',
    'after church',
  ])
    it(`${text}: refused`, () => expect(ofTime(text)).to.equal('* bad-time'));
  for (const text of ['7.30', '7:30', '7.30 to 9'])
    it(`${text}: morning or evening?`, () => expect(ofTime(text)).to.equal('* ambiguous-time'));
});

describe('weeks in a table', () => {
  const monthly = (day: number, ...nths: number[]) => [
    [day, { freq: 'monthly', byday: nths.map((nth) => ({ day, nth })) }],
  ];
  const readings: readonly (readonly [weeks: string, day: string, read: unknown])[] = [
    ['every week', 'Mon', [[1, undefined]]],
    ['weekly', 'Mon', [[1, undefined]]],
    ['first Monday', '', monthly(1, 1)],
    ['First Monday of the month', 'Monday', monthly(1, 1)],
    ['1st and 3rd', 'Tue', monthly(2, 1, 3)],
    ['2nd & 4th Wed of every month', '', monthly(3, 2, 4)],
    ['every 2nd Tuesday of the month', '', monthly(2, 2)],
    ['last Friday of the month', 'Fri', monthly(5, -1)],
    ['last', 'Fri', monthly(5, -1)],
    ['', 'First Monday', monthly(1, 1)],
    ['', 'Friday (last of the month)', monthly(5, -1)],
    ['dydd Llun cyntaf y mis', '', monthly(1, 1)],
    ['Gwener olaf y mis', '', monthly(5, -1)],
    ['trydydd dydd Iau y mis', '', monthly(4, 3)],
    ['first Monday and third Thursday', '', [...monthly(1, 1), ...monthly(4, 3)]],
    [
      'every other week from 2026-01-05',
      'Mon',
      [[1, { freq: 'weekly', interval: 2, from: '2026-01-05' }]],
    ],
    [
      'every other Monday from 5 January 2026',
      '',
      [[1, { freq: 'weekly', interval: 2, from: '2026-01-05' }]],
    ],
    [
      'Fortnightly, starting Monday 5th January 2026',
      'Mon',
      [[1, { freq: 'weekly', interval: 2, from: '2026-01-05' }]],
    ],
    [
      'every 3 weeks from 2026-01-05',
      'Mon',
      [[1, { freq: 'weekly', interval: 3, from: '2026-01-05' }]],
    ],
    [
      'bob pythefnos o 5 Ionawr 2026',
      'Llun',
      [[1, { freq: 'weekly', interval: 2, from: '2026-01-05' }]],
    ],
    [
      'every week except 25/12/2026 and 26/12/2026 until 2027-03-31',
      'Fri',
      [[5, { freq: 'weekly', until: '2027-03-31', except: ['2026-12-25', '2026-12-26'] }]],
    ],
    [
      'first Monday of the month, except 2026-04-06',
      '',
      [[1, { freq: 'monthly', byday: [{ day: 1, nth: 1 }], except: ['2026-04-06'] }]],
    ],
    ['', 'Mon 1st & 3rd', monthly(1, 1, 3)],
    ['{"byday":["-1FR"]}', 'Fri', monthly(5, -1)],
  ];
  for (const [weeks, day, read] of readings)
    it(`${weeks} (${day})`, () => expect(ofWeeks(weeks, day)).to.deep.equal(read));

  it('may have dates in cells of their own', () => {
    const { meeting } = row({
      Day: 'Mon',
      'How often': 'fortnightly',
      'First date': '2026-01-05',
      'Not on': '2026-12-28, 2027-01-11',
    });
    expect(meeting?.times[0]?.recurrence).to.deep.equal({
      freq: 'weekly',
      interval: 2,
      from: '2026-01-05',
      except: ['2026-12-28', '2027-01-11'],
    });
  });

  it('are held to by a last date, also where a program has written them', () => {
    const { meeting } = row({
      Day: 'Mon',
      'How often': '{"byday":["1MO"]}',
      'Last date': '2026-12-31',
    });
    expect(meeting?.times[0]?.recurrence).to.deep.include({ freq: 'monthly', until: '2026-12-31' });
  });

  // a meeting shown in the wrong week sends people to a locked door
  const refused: readonly (readonly [weeks: string, day: string])[] = [
    ['every other week', 'Mon'],
    ['fortnightly', 'Mon'],
    ['monthly', 'Mon'],
    ['once a month', 'Mon'],
    ['every second Monday', ''],
    ['second last Friday', ''],
    ['first and Friday to Monday', ''],
    ['first Monday and Tuesday', ''],
    ['1st to 3rd', 'Mon'],
    ['every Tuesday', 'Mon'],
    ['first Tuesday', 'Mon'],
    ['first', ''],
    ['1 and 3', 'Mon'],
    ['term time only', 'Mon'],
    ['every other month from 2026-01-05', 'Mon'],
    ['every week from 8/9/2026', 'Mon'],
    ['every week until tomorrow', 'Mon'],
    ['every week except bank holidays', 'Mon'],
    ['{"freq":"weekly"}', 'first Mon'],
    ['[1]', 'Mon'],
    ['[{"byday":["1MO"]}]', 'Mon'],
    ['{"byday":["9FR"]}', 'Fri'],
    ['x'.repeat(1000), 'Mon'],
  ];
  for (const [weeks, day] of refused)
    it(`${weeks.slice(0, 40)} (${day}): refused`, () =>
      expect(ofWeeks(weeks, day)).to.equal('* bad-recurrence'));
});
