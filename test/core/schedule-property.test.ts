import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { dayNumber, formatDate } from '../../src/core/civil.js';
import type { MeetingTime, NthWeekday, Recurrence, Weekday } from '../../src/core/meeting.js';
import { currentOrNext, isOnNow, nextStart } from '../../src/core/schedule.js';
import { offsetAt, toInstant } from '../../src/core/zone.js';
import { instantOf, slowNextStart, wallAt } from '../helpers/slow-calendar.js';

const seed = 20_261_122;
const minute = 60_000;
const dayLength = 1_440 * minute;

// Every kind of change there is: none, an hour, half an hour, two hours, at midnight, over
// midnight, in the far east and west, twice a year for Ramadan.
const zones = [
  'Europe/London',
  'Europe/Dublin',
  'America/New_York',
  'America/Havana',
  'America/Santiago',
  'America/Nuuk',
  'Africa/Casablanca',
  'Africa/Cairo',
  'Asia/Beirut',
  'Asia/Kathmandu',
  'Asia/Tehran',
  'Atlantic/Azores',
  'Australia/Lord_Howe',
  'Antarctica/Troll',
  'Pacific/Chatham',
  'Pacific/Apia',
  'Pacific/Pago_Pago',
  'UTC',
];

const firstDay = dayNumber(2024, 1, 1);
const lastDay = dayNumber(2033, 1, 1);

/** Days on which the clocks of a zone change. */
const changes = new Map(
  zones.map((zone) => {
    const ahead = (day: number): number => wallAt(zone, day * dayLength) - day * dayLength;
    const days: number[] = [];
    for (let day = firstDay; day < lastDay; day++) {
      if (ahead(day) !== ahead(day + 1)) days.push(day);
    }
    return [zone, days] as const;
  }),
);

const anyDay = fc.integer({ min: firstDay, max: lastDay - 1 });

/** A zone and a day; half of them near a change of the clocks. */
const zoneAndDay = fc.constantFrom(...zones).chain((zone) => {
  const days = changes.get(zone)!;
  const near = days.length
    ? fc.tuple(fc.constantFrom(...days), fc.integer({ min: -8, max: 1 })).map(([a, b]) => a + b)
    : anyDay;
  return fc.record({ zone: fc.constant(zone), day: fc.oneof(anyDay, near) });
});

/** Minutes after midnight; most of them at night, when clocks are changed. */
const start = fc.oneof(
  fc.integer({ min: 0, max: 1_439 }),
  fc.integer({ min: 0, max: 240 }),
  fc.integer({ min: 1_320, max: 1_439 }),
  fc.constantFrom(0, 30, 60, 90, 120, 150, 1_410, 1_439),
);

const weekday = fc.integer({ min: 0, max: 6 }) as fc.Arbitrary<Weekday>;
const nth = fc.constantFrom(1, 2, 3, 4, 5, -1, -2, -3, -4, -5);
const place: fc.Arbitrary<NthWeekday> = fc.record({ day: weekday, nth }, { requiredKeys: ['day'] });
const places = fc.array(place, { minLength: 1, maxLength: 3 });
const monthDates = fc.array(fc.constantFrom(1, 13, 28, 29, 30, 31, -1, -31), {
  minLength: 1,
  maxLength: 3,
});

/** A recurrence whose dates lie around a day. */
function recurrenceNear(day: number): fc.Arbitrary<Recurrence> {
  const date = (min: number, max: number) =>
    fc.integer({ min, max }).map((days) => formatDate(day + days));
  const bounds = fc.record(
    {
      until: date(-10, 400),
      except: fc.array(date(-3, 60), { minLength: 1, maxLength: 30 }),
    },
    { requiredKeys: [] },
  );
  const counted = fc.oneof(
    fc.record({ from: date(-500, 100) }, { requiredKeys: [] }),
    fc.record({ from: date(-500, 100), interval: fc.integer({ min: 1, max: 5 }) }),
  );
  const kind = fc.oneof(
    fc.record({ freq: fc.constant('weekly' as const) }),
    fc.record({ freq: fc.constant('monthly' as const), byday: places }),
    fc.record({ freq: fc.constant('monthly' as const), bymonthday: monthDates }),
    fc.record({ freq: fc.constant('monthly' as const), byday: places, bymonthday: monthDates }),
  );
  return fc.tuple(kind, counted, bounds).map((parts) => Object.assign({}, ...parts) as Recurrence);
}

const timeAndNow = zoneAndDay.chain(({ zone, day }) =>
  fc.record({
    time: fc
      .record({
        day: weekday,
        start,
        duration: fc.option(fc.integer({ min: 1, max: 1_440 }), { nil: undefined }),
        recurrence: fc.option(recurrenceNear(day), { nil: undefined }),
      })
      .map((fields): MeetingTime => {
        const given = Object.entries(fields).filter(([, value]) => value !== undefined);
        return { ...Object.fromEntries(given), zone } as unknown as MeetingTime;
      }),
    now: fc.integer({ min: 0, max: 1_439 }).map((at) => day * dayLength + at * minute),
  }),
);

describe('times against a slow reading of the same rules', function () {
  this.timeout(60_000);

  it('has changes of the clocks to try', () => {
    expect([...changes.values()].flat()).to.have.length.above(200);
  });

  it('has the same offset at any instant', () => {
    const anySecond = fc.integer({ min: -86_400, max: 2 * 86_400 });
    fc.assert(
      fc.property(zoneAndDay, anySecond, ({ zone, day }, second) => {
        const instant = day * dayLength + second * 1_000;
        expect(offsetAt(zone, instant)).to.equal(wallAt(zone, instant) - instant);
      }),
      { seed, numRuns: 5_000 },
    );
  });

  it('reads the wall clock as the same instant', () => {
    fc.assert(
      fc.property(zoneAndDay, start, ({ zone, day }, minutes) => {
        const wall = day * dayLength + minutes * minute;
        expect(toInstant(zone, day, minutes)).to.equal(instantOf(zone, wall));
      }),
      { seed, numRuns: 1_500 },
    );
  });

  it('starts next at the same moment', () => {
    const days = 800;
    let recurring = 0;
    let none = 0;
    fc.assert(
      fc.property(timeAndNow, ({ time, now }) => {
        const slow = slowNextStart(time, now, days);
        const quick = nextStart(time, now);
        if (time.recurrence) recurring++;
        // Beyond the days that the slow reading tries it can not judge.
        if (slow === undefined && quick !== undefined) {
          expect(quick).to.be.above(now + (days - 2) * dayLength);
        } else expect(quick).to.equal(slow);
        if (slow === undefined) none++;
      }),
      { seed, numRuns: 2_000 },
    );
    expect(recurring).to.be.above(800);
    expect(none).to.be.within(1, 1_000);
  });

  it('is on now exactly while one lasts, and never leaves one out', () => {
    fc.assert(
      fc.property(timeAndNow, ({ time, now }) => {
        const occurrence = currentOrNext({ times: [time], status: { state: 'active' } }, now);
        const length = (time.duration ?? 60) * minute;
        const lasting = slowNextStart(time, now - length, 20);
        const isLasting = lasting !== undefined && lasting <= now;
        expect(occurrence !== undefined && isOnNow(occurrence, now)).to.equal(isLasting);
        if (isLasting) expect(occurrence!.start).to.equal(lasting);
        else expect(occurrence?.start).to.equal(nextStart(time, now));
      }),
      { seed, numRuns: 1_000 },
    );
  });
});
