import { expect } from '@open-wc/testing';
import {
  bankHolidays,
  easter,
  holidayNation,
  isBankHoliday,
} from '../../src/core/bank-holidays.js';
import { formatDate, parseDate, weekdayOf } from '../../src/core/civil.js';

/**
 * The weekdays that are bank holidays: as GOV.UK lists them where it does, and beyond as an independent
 * calendar has them (date-holidays 3.37).
 */
const expected = {
  'england-and-wales': `
    2024 01-01 03-29 04-01 05-06 05-27 08-26 12-25 12-26
    2025 01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26
    2026 01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28
    2027 01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28
    2028 01-03 04-14 04-17 05-01 05-29 08-28 12-25 12-26
    2029 01-01 03-30 04-02 05-07 05-28 08-27 12-25 12-26
    2030 01-01 04-19 04-22 05-06 05-27 08-26 12-25 12-26
    2031 01-01 04-11 04-14 05-05 05-26 08-25 12-25 12-26
    2032 01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28
    2033 01-03 04-15 04-18 05-02 05-30 08-29 12-26 12-27
    2034 01-02 04-07 04-10 05-01 05-29 08-28 12-25 12-26
    2035 01-01 03-23 03-26 05-07 05-28 08-27 12-25 12-26
  `,
  scotland: `
    2024 01-01 01-02 03-29 05-06 05-27 08-05 12-02 12-25 12-26
    2025 01-01 01-02 04-18 05-05 05-26 08-04 12-01 12-25 12-26
    2026 01-01 01-02 04-03 05-04 05-25 08-03 11-30 12-25 12-28
    2027 01-01 01-04 03-26 05-03 05-31 08-02 11-30 12-27 12-28
    2028 01-03 01-04 04-14 05-01 05-29 08-07 11-30 12-25 12-26
    2029 01-01 01-02 03-30 05-07 05-28 08-06 11-30 12-25 12-26
    2030 01-01 01-02 04-19 05-06 05-27 08-05 12-02 12-25 12-26
    2031 01-01 01-02 04-11 05-05 05-26 08-04 12-01 12-25 12-26
    2032 01-01 01-02 03-26 05-03 05-31 08-02 11-30 12-27 12-28
    2033 01-03 01-04 04-15 05-02 05-30 08-01 11-30 12-26 12-27
    2034 01-02 01-03 04-07 05-01 05-29 08-07 11-30 12-25 12-26
    2035 01-01 01-02 03-23 05-07 05-28 08-06 11-30 12-25 12-26
  `,
  'northern-ireland': `
    2024 01-01 03-18 03-29 04-01 05-06 05-27 07-12 08-26 12-25 12-26
    2025 01-01 03-17 04-18 04-21 05-05 05-26 07-14 08-25 12-25 12-26
    2026 01-01 03-17 04-03 04-06 05-04 05-25 07-13 08-31 12-25 12-28
    2027 01-01 03-17 03-26 03-29 05-03 05-31 07-12 08-30 12-27 12-28
    2028 01-03 03-17 04-14 04-17 05-01 05-29 07-12 08-28 12-25 12-26
    2029 01-01 03-19 03-30 04-02 05-07 05-28 07-12 08-27 12-25 12-26
    2030 01-01 03-18 04-19 04-22 05-06 05-27 07-12 08-26 12-25 12-26
    2031 01-01 03-17 04-11 04-14 05-05 05-26 07-14 08-25 12-25 12-26
    2032 01-01 03-17 03-26 03-29 05-03 05-31 07-12 08-30 12-27 12-28
    2033 01-03 03-17 04-15 04-18 05-02 05-30 07-12 08-29 12-26 12-27
    2034 01-02 03-17 04-07 04-10 05-01 05-29 07-12 08-28 12-25 12-26
    2035 01-01 03-19 03-23 03-26 05-07 05-28 07-12 08-27 12-25 12-26
  `,
};

describe('bank holidays', () => {
  for (const [nation, table] of Object.entries(expected) as [keyof typeof expected, string][])
    it(`of ${nation} are those of the calendar, for twelve years`, () => {
      const years = table.trim().split('\n');
      expect(years).to.have.lengthOf(12);
      for (const line of years) {
        const [year = '', ...dates] = line.trim().split(' ');
        const found = [...bankHolidays(Number(year), nation)]
          .filter((day) => weekdayOf(day) % 6 !== 0)
          .map(formatDate)
          .sort();
        expect(found, year).to.deep.equal(dates.map((date) => `${year}-${date}`));
      }
    });

  it('count Easter as the churches do', () => {
    for (const date of [
      '2000-04-23',
      '2008-03-23',
      '2011-04-24',
      '2019-04-21',
      '2024-03-31',
      '2038-04-25',
    ])
      expect(formatDate(easter(Number(date.slice(0, 4))))).to.equal(date);
  });

  it('are also the weekend’s day itself, when doors are shut', () => {
    expect(isBankHoliday(parseDate('2027-12-25')!, 'scotland')).to.equal(true);
    expect(isBankHoliday(parseDate('2027-12-24')!, 'scotland')).to.equal(false);
  });

  it('are those of the nation that a venue says, or its postcode', () => {
    for (const [zone, venue, nation] of [
      ['Europe/London', {}, 'england-and-wales'],
      ['Europe/London', { nation: 'Scotland' }, 'scotland'],
      ['Europe/London', { nation: 'Northern Ireland' }, 'northern-ireland'],
      ['Europe/London', { nation: 'Wales', postcode: 'CF10 1AA' }, 'england-and-wales'],
      ['Europe/London', { postcode: 'EH1 1AA' }, 'scotland'],
      ['Europe/London', { postcode: 'g1 1aa' }, 'scotland'],
      ['Europe/London', { postcode: 'GL1 1AA' }, 'england-and-wales'],
      ['Europe/London', { postcode: 'BT1 1AA' }, 'northern-ireland'],
      ['Europe/London', { postcode: 'IM1 1AA' }, undefined],
      ['Europe/Dublin', {}, undefined],
      ['America/New_York', { nation: 'England' }, undefined],
    ] as const)
      expect(holidayNation(zone, venue), JSON.stringify(venue)).to.equal(nation);
  });
});
