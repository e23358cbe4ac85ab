import { expect } from '@open-wc/testing';
import { whenTest, type When } from '../../src/core/when.js';
import { toInstant } from '../../src/core/zone.js';

const london = 'Europe/London';
const at = (date: `${number}-${number}-${number}`, hour: number, minute = 0): number =>
  toInstant(london, date, hour * 60 + minute);

/** Thursday afternoon. */
const thursday = at('2026-11-19', 15, 30);

/** Starts of meetings around it, as a person would name them. */
const starts = {
  'on now since three': ['2026-11-19', 15, 0],
  'today at four': ['2026-11-19', 16, 0],
  'today at half past five': ['2026-11-19', 17, 30],
  'today at ten to midnight': ['2026-11-19', 23, 50],
  'after midnight': ['2026-11-20', 0, 30],
  'tomorrow at seven in the morning': ['2026-11-20', 7, 0],
  'tomorrow evening': ['2026-11-20', 19, 0],
  'Saturday noon': ['2026-11-21', 12, 0],
  'Sunday night': ['2026-11-22', 21, 0],
  'Monday morning': ['2026-11-23', 9, 0],
  'Wednesday evening': ['2026-11-25', 19, 0],
  'Thursday in a week': ['2026-11-26', 16, 0],
} as const;

function fitting(when: When, now = thursday): string[] {
  const test = whenTest(when, now, london);
  // Each lasts an hour; what is over has its next start in another week.
  const held = (start: number): boolean => start > now - 3_600_000;
  return Object.entries(starts)
    .filter(([, [date, hour, minute]]) => {
      const start = at(date, hour, minute);
      return held(start) && test(hour * 60 + minute, start);
    })
    .map(([name]) => name);
}

describe('a stretch of time', () => {
  it('today is what is on or still to come before midnight', () => {
    expect(fitting({ date: 'today' })).to.deep.equal([
      'on now since three',
      'today at four',
      'today at half past five',
      'today at ten to midnight',
    ]);
  });

  it('tonight goes on after midnight', () => {
    expect(fitting({ date: 'today', from: 17 * 60, to: 5 * 60 })).to.deep.equal([
      'today at half past five',
      'today at ten to midnight',
      'after midnight',
    ]);
  });

  it('before dawn, tonight is what is left of this night and the one that comes', () => {
    expect(
      fitting({ date: 'today', from: 17 * 60, to: 5 * 60 }, at('2026-11-20', 0, 10)),
    ).to.include.members(['after midnight', 'tomorrow evening']);
  });

  it('tomorrow, with a part of the day', () => {
    expect(fitting({ date: 'tomorrow' })).to.deep.equal([
      'after midnight',
      'tomorrow at seven in the morning',
      'tomorrow evening',
    ]);
    expect(fitting({ date: 'tomorrow', from: 17 * 60 })).to.deep.equal(['tomorrow evening']);
  });

  it('the weekend is the one that comes, and on a Sunday the rest of it', () => {
    expect(fitting({ date: 'weekend' })).to.deep.equal(['Saturday noon', 'Sunday night']);
    expect(fitting({ date: 'weekend' }, at('2026-11-22', 10))).to.deep.equal(['Sunday night']);
    expect(fitting({ date: 'weekend' }, at('2026-11-21', 11))).to.deep.equal([
      'Saturday noon',
      'Sunday night',
    ]);
  });

  it('this week is seven days', () => {
    const week = fitting({ date: 'week' });
    expect(week).to.include('Wednesday evening');
    expect(week).to.not.include('Thursday in a week');
  });

  it('after and before a time, on any day', () => {
    expect(fitting({ from: 18 * 60 })).to.deep.equal([
      'today at ten to midnight',
      'tomorrow evening',
      'Sunday night',
      'Wednesday evening',
    ]);
    expect(fitting({ to: 9 * 60 })).to.deep.equal([
      'after midnight',
      'tomorrow at seven in the morning',
    ]);
    expect(fitting({ from: 16 * 60, to: 17 * 60 })).to.deep.equal([
      'today at four',
      'Thursday in a week',
    ]);
  });

  it('now, and within two hours', () => {
    expect(fitting({ within: 0 })).to.deep.equal(['on now since three']);
    expect(fitting({ within: 120 })).to.deep.equal([
      'on now since three',
      'today at four',
      'today at half past five',
    ]);
  });

  it('a meeting that began before midnight and is on is today’s', () => {
    const now = at('2026-11-20', 0, 5);
    expect(fitting({ date: 'today' }, now)).to.include('today at ten to midnight');
    expect(fitting({ date: 'tomorrow' }, now)).to.not.include('today at ten to midnight');
  });

  it('knows days of 23 and 25 hours', () => {
    // The clocks go back on 25 October 2026 and forward on 28 March 2027.
    for (const [date, next] of [
      ['2026-10-25', '2026-10-26'],
      ['2027-03-28', '2027-03-29'],
    ] as const) {
      const test = whenTest({ date: 'today' }, at(date, 8), london);
      expect(test(23 * 60 + 59, at(date, 23, 59)), date).to.equal(true);
      expect(test(0, at(next, 0)), next).to.equal(false);
    }
  });

  it('a time that the feed does not give fits nothing', () => {
    expect(whenTest({ date: 'today' }, thursday, london)(undefined, thursday)).to.equal(false);
  });
});
