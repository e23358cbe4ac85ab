import { expect } from '@open-wc/testing';
import { readClock, readDay } from '../../src/feed/clock.js';
import { one } from './helpers.js';

const minutes = readClock;

describe('a time of day', () => {
  it('is read as the format has it, with nothing to note', () => {
    expect(minutes('00:00', false)).to.equal(0);
    expect(minutes('19:30', false)).to.equal(1170);
    expect(minutes('23:59', false)).to.equal(1439);
    expect(one({ time: '23:59' }).notes).to.deep.equal([]);
  });

  const loosely: readonly (readonly [unknown, number])[] = [
    ['7:30 PM', 1170],
    ['12:00 PM', 720],
    ['12:01 PM', 721],
    ['12:15 AM', 15],
    ['7.30pm', 1170],
    ['7.30 p.m.', 1170],
    ['7pm', 1140],
    ['7 p.m', 1140],
    ['07:30pm', 1170],
    ['19:30pm', 1170],
    ['10 am', 600],
    ['19.30', 1170],
    ['07.30', 450],
    ['0.15', 15],
    ['1930', 1170],
    ['0730', 450],
    ['19:30:00', 1170],
    [1930, 1170],
    [1000, 600],
  ];
  for (const [value, want] of loosely) {
    it(`is read from ${JSON.stringify(value)}, with a note`, () => {
      expect(minutes(value, false)).to.equal(want);
      expect(one({ time: value }).notes).to.deep.equal(['time time-read-loosely']);
    });
  }

  for (const value of ['7.30', '10.30', '12.15', 930]) {
    it(`is ambiguous as ${JSON.stringify(value)}, whatever the others are like`, () => {
      expect(minutes(value, false)).to.equal('ambiguous-time');
      expect(minutes(value, true)).to.equal('ambiguous-time');
    });
  }

  it('is ambiguous as 7:30, but for feeds that write by the 24-hour clock', () => {
    expect(minutes('7:30', false)).to.equal('ambiguous-time');
    expect(minutes('7:30', true)).to.equal(450);
  });

  const bad = [
    '25:99',
    '24:30',
    '19:60',
    '7.75pm',
    '13am',
    '0pm',
    '19',
    '7',
    'later',
    '',
    '19:30Z',
    '2026-01-01T19:30',
    '7:30 PM EST',
    '-1:00',
    '12:30noon',
    '12 midnight',
    'noon',
    '19h30',
    '7:30-9pm',
    0.8125,
    19,
    2460,
    -1930,
    NaN,
    Infinity,
    1.5,
    true,
    {},
    ['19:30'],
    '1'.repeat(100),
  ];
  for (const value of bad) {
    it(`is not read from ${JSON.stringify(value)?.slice(0, 30)}`, () => {
      expect(minutes(value, false)).to.equal('bad-time');
    });
  }
});

describe('a length', () => {
  const lengths: readonly (readonly [unknown, number | undefined])[] = [
    [90, 90],
    ['90', 90],
    [0, undefined],
    [-30, undefined],
    [2000, undefined],
    ['an hour', undefined],
    [{}, undefined],
  ];
  for (const [duration, want] of lengths) {
    it(`${JSON.stringify(duration)} is ${want}`, () => {
      const { meeting, notes } = one({ duration });
      expect(meeting?.times[0]?.duration).to.equal(want);
      expect(notes).to.deep.equal(want ? [] : ['duration bad-end-time']);
    });
  }
});

describe('a day of the week', () => {
  const days: readonly (readonly [unknown, number])[] = [
    [0, 0],
    ['3', 3],
    ['Monday', 1],
    ['mondays', 1],
    ['Tues.', 2],
    ['WEDS', 3],
    ['th', 4],
    [' Sat ', 6],
  ];
  for (const [value, want] of days) {
    it(`${JSON.stringify(value)} is ${want}`, () => {
      expect(readDay(value)).to.equal(want);
    });
  }

  for (const value of [
    7,
    -1,
    1.5,
    'Noday',
    'm',
    's',
    '',
    {},
    true,
    NaN,
    null,
    'Mon-Wed',
    'Mo Tu',
  ]) {
    it(`is not read from ${JSON.stringify(value)}`, () => {
      expect(readDay(value)).to.equal(undefined);
    });
  }

  it('may be one of several, in a list or between commas', () => {
    const daysOf = (day: unknown) => one({ day }).meeting?.times.map((time) => time.day);
    expect(daysOf([1, 3, 5])).to.deep.equal([1, 3, 5]);
    expect(daysOf([2, 2])).to.deep.equal([2]);
    expect(daysOf('1,4')).to.deep.equal([1, 4]);
    expect(daysOf('Thu; Sat')).to.deep.equal([4, 6]);
    expect(one({ day: '1,4' }).notes).to.deep.equal([]);
    expect(one({ day: 'Thu; Sat' }).notes).to.deep.equal(['day time-read-loosely']);
  });
  it('keeps the good ones of a list and tells of the bad', () => {
    const { meeting, notes } = one({ day: [1, 9, null] });
    expect(meeting?.times.map(({ day }) => day)).to.deep.equal([1]);
    expect(notes).to.deep.equal(['day bad-day']);
  });
});
