import { expect } from '@open-wc/testing';
import type { Meeting, MeetingTime } from '../../src/core/meeting.js';
import { weekOf } from '../../src/core/week.js';

/** Sunday, noon. */
const now = Date.UTC(2026, 10, 22, 12);
const zone = 'Europe/London';
const day0 = Math.floor(now / 86_400_000);

const at = (
  day: MeetingTime['day'],
  start: number,
  more: Partial<MeetingTime> = {},
): MeetingTime => ({
  day,
  start,
  duration: 60,
  zone,
  ...more,
});
const meeting = (id: string, ...times: readonly MeetingTime[]): Meeting => ({
  id,
  attendance: 'in-person',
  status: { state: 'active' },
  times,
  source: { feed: 'test', id },
});

async function week(meetings: readonly Meeting[], from = now, reader = zone, most = 9) {
  const days = await weekOf(meetings, from, reader, most, () => undefined);
  return days.flatMap(({ day, cells }) =>
    cells.flatMap(({ part, count, first }) =>
      count
        ? [`${day - day0} ${part} ${count}: ${first.map((held) => held.meeting.id).join(' ')}`]
        : [],
    ),
  );
}

describe('the next seven days', () => {
  it('hold each meeting on its days and in its parts of the day, in the order of time', async () => {
    expect(
      await week([
        meeting('b', at(1, 1170), at(3, 600)),
        meeting('a', at(1, 1140)),
        meeting('night', at(6, 1410)),
        meeting('early', at(2, 60)),
      ]),
    ).to.deep.equal(['1 evening 2: a b', '2 night 1: early', '3 morning 1: b', '6 night 1: night']);
  });

  it('begin today with what is not over, and end before this day comes again', async () => {
    expect(
      await week([
        meeting('over', at(0, 600)),
        meeting('on now', at(0, 690)),
        meeting('later', at(0, 1140)),
      ]),
    ).to.deep.equal(['0 morning 1: on now', '0 evening 1: later']);
  });

  it('hold what is monthly in its week alone, and nothing that is off', async () => {
    const last = { freq: 'monthly', interval: 1, byday: [{ day: 5, nth: -1 }] } as const;
    const first = { freq: 'monthly', interval: 1, byday: [{ day: 5, nth: 1 }] } as const;
    const off = { freq: 'weekly', interval: 1, except: ['2026-11-24'] } as const;
    expect(
      await week([
        meeting('last friday', at(5, 1140, { recurrence: last })),
        meeting('first friday', at(5, 1140, { recurrence: first })),
        meeting('off', at(2, 1140, { recurrence: off })),
        { ...meeting('suspended', at(2, 1140)), status: { state: 'suspended' } },
        meeting('by appointment'),
      ]),
    ).to.deep.equal(['5 evening 1: last friday']);
  });

  it('are the days of the reader', async () => {
    const evening = meeting('new york', at(1, 1260, { zone: 'America/New_York' }));
    expect(await week([evening])).to.deep.equal(['2 night 1: new york']);
    expect(await week([evening], now, 'America/New_York')).to.deep.equal(['1 night 1: new york']);
  });

  it('name the first few, count all, and lose no other to a zone that is none', async () => {
    const many = [...new Array<undefined>(30)].map((_, index) =>
      meeting(`m${29 - index}`, at(1, 29 - index + 600)),
    );
    expect(
      await week([meeting('nowhere', at(1, 600, { zone: 'Mars/Base' })), ...many], now, zone, 2),
    ).to.deep.equal(['1 morning 30: m0 m1']);
  });

  it('are right across a change of the clocks', async () => {
    // Saturday before the clocks go back.
    const before = Date.UTC(2026, 9, 24, 12);
    const days = await weekOf(
      [meeting('m', at(0, 90), at(1, 1140))],
      before,
      zone,
      3,
      () => undefined,
    );
    expect(days.map(({ cells }) => cells.reduce((sum, { count }) => sum + count, 0))).to.deep.equal(
      [0, 1, 1, 0, 0, 0, 0],
    );
  });
});
