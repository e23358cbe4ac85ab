import { expect } from '@open-wc/testing';
import { isZoneName, offsetAt, toInstant, toLocal } from '../../src/core/zone.js';

const utc = (text: string): number => Date.parse(`${text}Z`);
const iso = (instant: number): string => new Date(instant).toISOString().slice(0, 16);
const hour = 3_600_000;

describe('zone names', () => {
  for (const name of [
    'Europe/London',
    'Europe/Dublin',
    'America/New_York',
    'America/Argentina/Buenos_Aires',
    'America/North_Dakota/New_Salem',
    'America/Port-au-Prince',
    'America/Port_of_Spain',
    'Antarctica/DumontDUrville',
    'Asia/Calcutta',
    'Asia/Kolkata',
    'Australia/Lord_Howe',
    'Africa/Casablanca',
    'Atlantic/Reykjavik',
    'Indian/Mauritius',
    'Pacific/Chatham',
    'UTC',
    'Etc/UTC',
  ]) {
    it(`accepts ${name}`, () => {
      expect(isZoneName(name)).to.equal(true);
      expect(isZoneName(name), 'asked again').to.equal(true);
    });
  }
  for (const name of [
    'BST',
    'EST',
    'EST5EDT',
    'IST',
    'GMT',
    'GMT+1',
    'Etc/GMT+1',
    'GB',
    'US/Eastern',
    '+01:00',
    'europe/london',
    'EUROPE/LONDON',
    'Europe/london',
    'Europe/LONDON',
    'America/Port_Of_Spain',
    'Europe/London ',
    'Europe/',
    'Europe',
    'Europe/London/Soho',
    'Mars/Phobos',
    'Europe/Atlantis',
    'Europe/../London',
    '',
    'undefined',
    '__proto__',
  ]) {
    it(`refuses "${name}"`, () => {
      expect(isZoneName(name)).to.equal(false);
      expect(isZoneName(name), 'asked again').to.equal(false);
    });
  }
  it('accepts every Area/City name that the browser lists', () => {
    const listed = Intl.supportedValuesOf('timeZone').filter((name) => name.includes('/'));
    const cities = listed.filter((name) => !/^(Etc|US|Canada|SystemV)\//.test(name));
    expect(cities).to.have.length.above(300);
    expect(cities.filter((name) => !isZoneName(name))).to.deep.equal([]);
  });
});

describe('between wall clock and instant', () => {
  // zone, date, minutes after midnight, instant
  const rows: [string, `${number}-${number}-${number}`, number, string, string][] = [
    ['Europe/London', '2026-01-15', 1170, '2026-01-15T19:30', 'winter'],
    ['Europe/London', '2026-07-15', 1170, '2026-07-15T18:30', 'summer'],
    ['Europe/London', '2026-03-29', 59, '2026-03-29T00:59', 'before the gap'],
    ['Europe/London', '2026-03-29', 60, '2026-03-29T01:00', 'first minute of the gap'],
    ['Europe/London', '2026-03-29', 90, '2026-03-29T01:30', 'gap: shown as 02:30'],
    ['Europe/London', '2026-03-29', 120, '2026-03-29T01:00', 'after the gap'],
    ['Europe/London', '2026-10-25', 59, '2026-10-24T23:59', 'before the overlap'],
    ['Europe/London', '2026-10-25', 90, '2026-10-25T00:30', 'overlap: the first'],
    ['Europe/London', '2026-10-25', 120, '2026-10-25T02:00', 'after the overlap'],
    ['Europe/Dublin', '2026-10-25', 90, '2026-10-25T00:30', 'winter time as the exception'],
    ['Australia/Lord_Howe', '2026-10-04', 135, '2026-10-03T15:45', 'half-hour gap'],
    ['Australia/Lord_Howe', '2026-04-05', 105, '2026-04-04T14:45', 'half-hour overlap'],
    ['Asia/Kathmandu', '2026-06-01', 0, '2026-05-31T18:15', 'quarter hours'],
    ['Pacific/Chatham', '2026-09-27', 180, '2026-09-26T14:15', 'quarter hours and a gap'],
    ['America/Havana', '2026-03-08', 30, '2026-03-08T05:30', 'gap at midnight'],
    ['America/New_York', '2026-11-01', 90, '2026-11-01T05:30', 'overlap west of UTC'],
    ['Pacific/Apia', '2026-01-01', 0, '2025-12-31T11:00', 'far east'],
    ['UTC', '2026-01-01', 0, '2026-01-01T00:00', 'none'],
  ];
  for (const [zone, date, minutes, instant, what] of rows) {
    it(`${zone} ${date} at ${minutes}: ${what}`, () => {
      expect(iso(toInstant(zone, date, minutes))).to.equal(instant);
    });
  }
  it('takes a day number for a date', () => {
    expect(toInstant('Europe/London', 0, 0)).to.equal(-hour);
  });
  it('reads the wall back on either side of a change', () => {
    expect(toLocal('Europe/London', utc('2026-03-29T00:59:59.999'))).to.deep.equal({
      day: 20_541,
      date: '2026-03-29',
      weekday: 0,
      minutes: 59,
    });
    expect(toLocal('Europe/London', utc('2026-03-29T01:00')).minutes).to.equal(120);
    expect(toLocal('America/Los_Angeles', utc('2026-03-02T07:59'))).to.deep.equal({
      day: 20_513,
      date: '2026-03-01',
      weekday: 0,
      minutes: 1439,
    });
  });
  it('finds a change to the second, whichever side of it is asked first', () => {
    const change = utc('2027-03-28T01:00');
    expect(offsetAt('Europe/Paris', change)).to.equal(2 * hour);
    expect(offsetAt('Europe/Paris', change - 1)).to.equal(hour);
    expect(offsetAt('Europe/Berlin', change - 1)).to.equal(hour);
    expect(offsetAt('Europe/Berlin', change)).to.equal(2 * hour);
  });
  it('throws a RangeError for a zone that does not exist', () => {
    expect(() => toLocal('Mars/Phobos', 0)).to.throw(RangeError);
  });
  it('asks Intl a few times, not once a call', () => {
    const original = Intl.DateTimeFormat.prototype.formatToParts;
    let asked = 0;
    Intl.DateTimeFormat.prototype.formatToParts = function (this: Intl.DateTimeFormat, date) {
      asked++;
      return original.call(this, date);
    };
    try {
      // A week that holds a change of the clocks, in a zone that no other test has warmed.
      const start = utc('2028-03-23T00:00');
      for (let call = 0; call < 20_000; call++) {
        toInstant('Europe/Vienna', Math.floor(start / 86_400_000) + (call % 7), call % 1440);
      }
    } finally {
      Intl.DateTimeFormat.prototype.formatToParts = original;
    }
    expect(asked).to.be.within(1, 60);
  });
});
