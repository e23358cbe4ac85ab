import { expect } from '@open-wc/testing';
import {
  civilDate,
  dayNumber,
  daysInMonth,
  formatDate,
  parseDate,
  toDay,
  weekdayOf,
  weekNumber,
} from '../../src/core/civil.js';

const dayLength = 86_400_000;

describe('the civil calendar', () => {
  it('counts every day of two centuries as Date does', () => {
    const first = Date.UTC(1900, 0, 1) / dayLength;
    const last = Date.UTC(2101, 0, 1) / dayLength;
    for (let day = first; day < last; day++) {
      const expected = new Date(day * dayLength);
      const { year, month, date } = civilDate(day);
      const same =
        year === expected.getUTCFullYear() &&
        month === expected.getUTCMonth() + 1 &&
        date === expected.getUTCDate() &&
        weekdayOf(day) === expected.getUTCDay() &&
        dayNumber(year, month, date) === day &&
        formatDate(day) === expected.toISOString().slice(0, 10) &&
        parseDate(formatDate(day)) === day;
      if (!same) expect.fail(`${expected.toISOString()} is not ${year}-${month}-${date}`);
    }
  });
  it('lets a month that runs over pass into the next year', () => {
    expect(formatDate(dayNumber(2026, 13, 1))).to.equal('2027-01-01');
    expect(formatDate(dayNumber(2026, 3, 0))).to.equal('2026-02-28');
    expect(formatDate(dayNumber(0, 2026 * 12 + 12, 31))).to.equal('2026-12-31');
  });
  it('knows leap years', () => {
    expect([2023, 2024, 2000, 2100].map((year) => daysInMonth(year, 2))).to.deep.equal([
      28, 29, 29, 28,
    ]);
  });
  it('starts a week on Monday', () => {
    const sunday = parseDate('2026-11-22')!;
    expect(weekdayOf(sunday)).to.equal(0);
    expect(weekNumber(sunday)).to.equal(weekNumber(sunday - 6));
    expect(weekNumber(sunday + 1)).to.equal(weekNumber(sunday) + 1);
  });
  for (const text of [
    '2026-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-04-31',
    '2026-4-3',
    '03/04/2026',
    '2026-04-03T10:00',
    ' 2026-04-03',
    '',
  ]) {
    it(`refuses "${text}"`, () => {
      expect(parseDate(text)).to.equal(undefined);
      expect(() => toDay(text as '2026-02-29')).to.throw(RangeError);
    });
  }
});
