import { expect } from '@open-wc/testing';
import { readClock, readDays, readLength, splitRange } from '../../src/feed/clock.js';

const minutes = (value: unknown, by24 = false) => {
  const clock = readClock(value, by24);
  return typeof clock === 'string' ? clock : clock.minutes;
};
const isLoose = (value: unknown) => {
  const clock = readClock(value, true);
  return typeof clock === 'string' ? clock : clock.loose;
};

describe('a time of day', () => {
  it('is read as the format has it, with nothing to note', () => {
    expect(readClock('00:00', false)).to.deep.equal({ minutes: 0, loose: false });
    expect(readClock('19:30', false)).to.deep.equal({ minutes: 1170, loose: false });
    expect(readClock('23:59', false)).to.deep.equal({ minutes: 1439, loose: false });
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
    ['1930h', 1170],
    ['1930 hrs', 1170],
    ['19h30', 1170],
    ['7h30', 450],
    ['19h', 1140],
    ['noon', 720],
    ['12 noon', 720],
    ['Midday', 720],
    ['19:30:00', 1170],
    ['１９：３０', 1170],
    [1930, 1170],
    [1000, 600],
    [0.8125, 1170],
  ];
  for (const [value, want] of loosely) {
    it(`is read from ${JSON.stringify(value)}, with a note`, () => {
      expect(minutes(value)).to.equal(want);
      expect(isLoose(value)).to.equal(true);
    });
  }

  for (const value of ['7.30', '10.30', '12.15', 930, 'midnight', '12 midnight']) {
    it(`is ambiguous as ${JSON.stringify(value)}, whatever the others are like`, () => {
      expect(minutes(value, false)).to.equal('ambiguous-time');
      expect(minutes(value, true)).to.equal('ambiguous-time');
    });
  }

  it('is ambiguous as 7:30, but for feeds that write by the 24-hour clock', () => {
    expect(minutes('7:30', false)).to.equal('ambiguous-time');
    expect(minutes('7:30', true)).to.equal(450);
    expect(isLoose('7:30')).to.equal(true);
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
      expect(minutes(value)).to.equal('bad-time');
    });
  }

  it('may stand in a range', () => {
    expect(splitRange('7.30pm - 9pm')).to.deep.equal(['7.30pm', '9pm']);
    expect(splitRange('19:30 to 21:00')).to.deep.equal(['19:30', '21:00']);
    expect(splitRange('19:30')).to.deep.equal(['19:30']);
    expect(splitRange(1930)).to.deep.equal([1930]);
  });
});

describe('a length', () => {
  const lengths: readonly (readonly [unknown, number | undefined])[] = [
    [90, 90],
    ['90', 90],
    ['01:30:00', 90],
    ['1:30', 90],
    ['1hr ', 60],
    ['1hr 30mins', 90],
    ['1.5 hours', 90],
    ['2h', 120],
    ['1 h 15', 75],
    ['45 minutes', 45],
    ['75 min', 75],
    ['00:00:00', undefined],
    [0, undefined],
    [-30, undefined],
    [2000, undefined],
    ['', undefined],
    ['an hour', undefined],
    [{}, undefined],
  ];
  for (const [value, want] of lengths) {
    it(`${JSON.stringify(value)} is ${want}`, () => {
      expect(readLength(value)).to.equal(want);
    });
  }
});

describe('days of the week', () => {
  const days: readonly (readonly [unknown, readonly number[], boolean?])[] = [
    [0, [0]],
    ['3', [3]],
    [
      [1, 3, 5],
      [1, 3, 5],
    ],
    [[2, 2], [2]],
    ['1,4', [1, 4]],
    ['Monday', [1], true],
    ['mondays', [1], true],
    ['Tues.', [2], true],
    ['Thu & Sat', [4, 6], true],
    ['Mon-Wed', [1, 2, 3], true],
    ['Saturday to Monday', [6, 0, 1], true],
    ['daily', [0, 1, 2, 3, 4, 5, 6], true],
    ['weekdays', [1, 2, 3, 4, 5], true],
    ['Dydd Mercher', [3], true],
    ['Nos Iau'.slice(4), [4], true],
  ];
  for (const [value, want, loose = false] of days) {
    it(`${JSON.stringify(value)} is ${want.join()}`, () => {
      expect(readDays(value)).to.deep.equal({ days: want, bad: false, loose });
    });
  }

  for (const value of [7, -1, 1.5, 'Noday', '', {}, true, NaN, 'Mon-', 'Mon-Noday']) {
    it(`are not read from ${JSON.stringify(value)}`, () => {
      const read = readDays(value);
      expect(read.days).to.deep.equal([]);
      expect(read.bad || value === '').to.equal(true);
    });
  }

  it('keep the good ones of a list and tell of the bad', () => {
    expect(readDays([1, 9, null])).to.deep.equal({ days: [1], bad: true, loose: false });
  });
});
