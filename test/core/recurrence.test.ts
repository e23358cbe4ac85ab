import { expect } from '@open-wc/testing';
import { formatDate, parseDate } from '../../src/core/civil.js';
import type { LocalDate, MeetingTime, Recurrence, Weekday } from '../../src/core/meeting.js';
import { nextHeld, variationsOn } from '../../src/core/recurrence.js';

const [sunday, monday, tuesday, , thursday, friday] = [0, 1, 2, 3, 4, 5, 6] as const;

const on = (day: Weekday, recurrence?: Recurrence): MeetingTime => ({
  day,
  start: 1170,
  zone: 'Europe/London',
  ...(recurrence ? { recurrence } : {}),
});

/** The first dates on or after one. */
function dates(time: MeetingTime, from: LocalDate, count: number): LocalDate[] {
  const found: LocalDate[] = [];
  let day = nextHeld(time, parseDate(from)!);
  while (day !== undefined && found.length < count) {
    found.push(formatDate(day));
    day = nextHeld(time, day + 1);
  }
  return found;
}

describe('the dates of a weekly meeting', () => {
  it('come every week without a recurrence', () => {
    expect(dates(on(sunday), '2026-12-20', 3)).to.deep.equal([
      '2026-12-20',
      '2026-12-27',
      '2027-01-03',
    ]);
    expect(dates(on(monday), '2026-12-20', 1)).to.deep.equal(['2026-12-21']);
  });
  it('come every other week across the end of the year', () => {
    const time = on(thursday, { freq: 'weekly', interval: 2, from: '2026-12-03' });
    expect(dates(time, '2026-12-04', 4)).to.deep.equal([
      '2026-12-17',
      '2026-12-31',
      '2027-01-14',
      '2027-01-28',
    ]);
    expect(dates(time, '2030-01-01', 1)).to.deep.equal(['2030-01-10']);
  });
  it('count from the week of the first date, which starts on Monday', () => {
    const fromWednesday = { freq: 'weekly', interval: 2, from: '2026-12-02' } as const;
    expect(dates(on(monday, fromWednesday), '2026-01-01', 2)).to.deep.equal([
      '2026-12-14',
      '2026-12-28',
    ]);
    expect(dates(on(sunday, fromWednesday), '2026-01-01', 2)).to.deep.equal([
      '2026-12-06',
      '2026-12-20',
    ]);
  });
  it('come every third week from a date before 1970, and from its first day', () => {
    const old = on(monday, { freq: 'weekly', interval: 3, from: '1969-12-15' });
    expect(dates(old, '1969-12-16', 3)).to.deep.equal(['1970-01-05', '1970-01-26', '1970-02-16']);
    const first = on(thursday, { freq: 'weekly', interval: 2, from: '1970-01-01' });
    expect(dates(first, '1969-12-01', 2)).to.deep.equal(['1970-01-01', '1970-01-15']);
  });
  it('begin and end on the dates given, both included', () => {
    const time = on(tuesday, { freq: 'weekly', from: '2026-06-02', until: '2026-06-16' });
    const all = ['2026-06-02', '2026-06-09', '2026-06-16'];
    expect(dates(time, '2026-01-01', 9)).to.deep.equal(all);
    expect(dates(time, '2026-06-16', 9)).to.deep.equal(all.slice(2));
    expect(dates(time, '2026-06-17', 9)).to.deep.equal([]);
  });
  it('leave out excepted dates, one after the other', () => {
    const time = on(friday, {
      freq: 'weekly',
      until: '2027-01-08',
      except: ['2026-12-25', '2027-01-01', '2026-12-24'],
    });
    expect(dates(time, '2026-12-18', 9)).to.deep.equal(['2026-12-18', '2027-01-08']);
  });
  it('are none when all are excepted', () => {
    const time = on(friday, { freq: 'weekly', until: '2026-12-31', except: ['2026-12-25'] });
    expect(dates(time, '2026-12-19', 9)).to.deep.equal([]);
  });
});

describe('the dates of a monthly meeting', () => {
  it('are the second and fourth Monday', () => {
    const byday = [
      { day: monday, nth: 4 },
      { day: monday, nth: 2 },
    ];
    expect(dates(on(monday, { freq: 'monthly', byday }), '2026-11-10', 3)).to.deep.equal([
      '2026-11-23',
      '2026-12-14',
      '2026-12-28',
    ]);
  });
  it('are the last Friday', () => {
    const time = on(friday, { freq: 'monthly', byday: [{ day: friday, nth: -1 }] });
    expect(dates(time, '2026-01-31', 4)).to.deep.equal([
      '2026-02-27',
      '2026-03-27',
      '2026-04-24',
      '2026-05-29',
    ]);
  });
  it('are the fifth Friday in the months that have one', () => {
    const fifth = on(friday, { freq: 'monthly', byday: [{ day: friday, nth: 5 }] });
    expect(dates(fifth, '2026-01-01', 5)).to.deep.equal([
      '2026-01-30',
      '2026-05-29',
      '2026-07-31',
      '2026-10-30',
      '2027-01-29',
    ]);
    const fifthLast = on(friday, { freq: 'monthly', byday: [{ day: friday, nth: -5 }] });
    expect(dates(fifthLast, '2026-01-01', 4)).to.deep.equal([
      '2026-01-02',
      '2026-05-01',
      '2026-07-03',
      '2026-10-02',
    ]);
  });
  it('are the 31st where there is one', () => {
    const time = on(sunday, { freq: 'monthly', bymonthday: [31] });
    expect(dates(time, '2026-01-31', 4)).to.deep.equal([
      '2026-01-31',
      '2026-03-31',
      '2026-05-31',
      '2026-07-31',
    ]);
  });
  it('are the last day, in leap years too', () => {
    const time = on(sunday, { freq: 'monthly', bymonthday: [-1] });
    expect(dates(time, '2026-02-01', 3)).to.deep.equal(['2026-02-28', '2026-03-31', '2026-04-30']);
    expect(dates(time, '2028-02-01', 1)).to.deep.equal(['2028-02-29']);
  });
  it('must be at both the weekday and the date when both are given', () => {
    const time = on(friday, { freq: 'monthly', byday: [{ day: friday }], bymonthday: [13] });
    expect(dates(time, '2026-01-01', 3)).to.deep.equal(['2026-02-13', '2026-03-13', '2026-11-13']);
  });
  it('come every third month from the month of the first date', () => {
    const time = on(monday, {
      freq: 'monthly',
      interval: 3,
      byday: [{ day: monday, nth: 1 }],
      from: '2026-01-15',
    });
    expect(dates(time, '2026-01-01', 4)).to.deep.equal([
      '2026-04-06',
      '2026-07-06',
      '2026-10-05',
      '2027-01-04',
    ]);
  });
  it('wait for the next leap day that is a Monday, across 2100 as well', () => {
    const time = on(monday, {
      freq: 'monthly',
      interval: 12,
      byday: [{ day: monday, nth: 5 }],
      from: '2026-02-01',
    });
    expect(dates(time, '2026-02-01', 3)).to.deep.equal(['2044-02-29', '2072-02-29', '2112-02-29']);
  });
  it('are none for a date that never comes', () => {
    const never = { freq: 'monthly', interval: 12, bymonthday: [30], from: '2026-02-01' } as const;
    expect(dates(on(monday, never), '2026-02-01', 1)).to.deep.equal([]);
  });
});

describe('a recurrence that can not be worked out', () => {
  const rows: [string, Recurrence][] = [
    ['every other week, with no week to count from', { freq: 'weekly', interval: 2 }],
    ['a first date that is none', { freq: 'weekly', interval: 2, from: '2026-02-30' }],
    ['monthly with no place in the month', { freq: 'monthly', from: '2026-02-03' }],
    ['every 0 weeks', { freq: 'weekly', interval: 0, from: '2026-02-03' }],
    ['every 1.5 weeks', { freq: 'weekly', interval: 1.5, from: '2026-02-03' }],
    ['a zeroth Monday', { freq: 'monthly', byday: [{ day: monday, nth: 0 }] }],
    ['a sixth Monday', { freq: 'monthly', byday: [{ day: monday, nth: 6 }] }],
  ];
  for (const [what, recurrence] of rows) {
    it(`gives no dates: ${what}`, () => {
      expect(nextHeld(on(monday, recurrence), parseDate('2026-02-03')!)).to.equal(undefined);
    });
  }
});

describe('what is different on some dates', () => {
  const open = { byday: [{ day: friday, nth: -1 }], openness: 'open' } as const;
  const steps = { byday: [{ day: friday, nth: 1 }], note: 'Step meeting' } as const;
  const christmas = { dates: ['2026-12-25'], note: 'In the small hall' } as const;
  const time = on(friday, { freq: 'weekly', variations: [open, steps, christmas] });

  it('is open on the last Friday only', () => {
    expect(variationsOn(time, '2026-11-27')).to.deep.equal([open]);
    expect(variationsOn(time, '2026-11-20')).to.deep.equal([]);
    expect(variationsOn(time, '2026-11-30'), 'the last Monday').to.deep.equal([]);
  });
  it('may be several things, and may be asked by day number', () => {
    expect(variationsOn(time, parseDate('2026-12-25')!)).to.deep.equal([open, christmas]);
  });
  it('leaves the meeting weekly', () => {
    expect(dates(time, '2026-11-20', 2)).to.deep.equal(['2026-11-20', '2026-11-27']);
  });
  it('is nothing without variations, or for one that names no date', () => {
    expect(variationsOn(on(friday), '2026-11-27')).to.deep.equal([]);
    const vague = on(friday, { freq: 'weekly', variations: [{ note: 'Sometimes upstairs' }] });
    expect(variationsOn(vague, '2026-11-27')).to.deep.equal([]);
  });
});
