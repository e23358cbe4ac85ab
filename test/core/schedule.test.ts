import { expect } from '@open-wc/testing';
import type { Meeting, MeetingStatus, MeetingTime } from '../../src/core/meeting.js';
import {
  currentOrNext,
  isOnNow,
  maxOccurrences,
  nextStart,
  occurrences,
} from '../../src/core/schedule.js';

const utc = (text: string): number => Date.parse(`${text}Z`);
const iso = (instant: number | undefined): string =>
  instant === undefined ? 'never' : new Date(instant).toISOString().slice(0, 16);

const sevenThirty = 19 * 60 + 30;
const tuesdays: MeetingTime = { day: 2, start: sevenThirty, zone: 'Europe/London', duration: 90 };

const held = (
  times: readonly MeetingTime[],
  state: MeetingStatus['state'] = 'active',
): Pick<Meeting, 'times' | 'status'> => ({ times, status: { state } });

/** The starts that follow a moment. */
function starts(time: MeetingTime, now: string, count: number): string[] {
  const found: string[] = [];
  for (let at = nextStart(time, utc(now)); found.length < count; at = nextStart(time, at)) {
    found.push(iso(at));
    if (at === undefined) break;
  }
  return found;
}

describe('the next start', () => {
  it('is strictly after now', () => {
    expect(iso(nextStart(tuesdays, utc('2026-11-24T19:29:59.999')))).to.equal('2026-11-24T19:30');
    expect(iso(nextStart(tuesdays, utc('2026-11-24T19:30')))).to.equal('2026-12-01T19:30');
  });
  it('is today where the meeting is held, whatever day it is in UTC', () => {
    const chatham: MeetingTime = { day: 1, start: 30, zone: 'Pacific/Chatham' };
    expect(iso(nextStart(chatham, utc('2026-11-22T10:00')))).to.equal('2026-11-22T10:45');
    const honolulu: MeetingTime = { day: 6, start: 1410, zone: 'Pacific/Honolulu' };
    expect(iso(nextStart(honolulu, utc('2026-11-22T09:00')))).to.equal('2026-11-22T09:30');
  });
  it('keeps its wall clock over the changes, every other week', () => {
    const recurrence = { freq: 'weekly', interval: 2, from: '2026-03-17' } as const;
    expect(starts({ ...tuesdays, recurrence }, '2026-03-16T00:00', 3)).to.deep.equal([
      '2026-03-17T19:30',
      '2026-03-31T18:30',
      '2026-04-14T18:30',
    ]);
    expect(starts({ ...tuesdays, recurrence }, '2026-10-12T00:00', 2)).to.deep.equal([
      '2026-10-13T18:30',
      '2026-10-27T19:30',
    ]);
  });
  it('shifts forward a start that the spring change skips', () => {
    const time: MeetingTime = { day: 0, start: 90, zone: 'Europe/London' };
    expect(starts(time, '2026-03-22T02:00', 2)).to.deep.equal([
      '2026-03-29T01:30',
      '2026-04-05T00:30',
    ]);
  });
  it('shifts a start past midnight, and still finds it then', () => {
    // Greenland's clocks go from 23:00 on Saturday to 00:00 on Sunday.
    const time: MeetingTime = { day: 6, start: 23 * 60 + 30, zone: 'America/Nuuk' };
    expect(starts(time, '2026-03-29T01:15', 2)).to.deep.equal([
      '2026-03-29T01:30',
      '2026-04-05T00:30',
    ]);
  });
  it('is the first of two that the autumn change repeats, and only that', () => {
    const time: MeetingTime = { day: 0, start: 90, zone: 'Europe/London' };
    expect(starts(time, '2026-10-25T00:00', 2)).to.deep.equal([
      '2026-10-25T00:30',
      '2026-11-01T01:30',
    ]);
  });
  it('ends with the last date', () => {
    const recurrence = { freq: 'weekly', until: '2026-12-01' } as const;
    expect(starts({ ...tuesdays, recurrence }, '2026-11-24T20:00', 3)).to.deep.equal([
      '2026-12-01T19:30',
      'never',
    ]);
  });
  it('is none for a day without a time', () => {
    const { day, zone } = tuesdays;
    expect(nextStart({ day, zone }, 0)).to.equal(undefined);
  });
});

describe('the occurrence that is on now or next', () => {
  const late: MeetingTime = { day: 5, start: 23 * 60, duration: 90, zone: 'Europe/London' };
  const on = { start: utc('2026-11-27T23:00'), end: utc('2026-11-28T00:30'), time: 0 };

  it('is on from its start to its end, after midnight too', () => {
    for (const now of ['2026-11-27T23:00', '2026-11-28T00:15', '2026-11-28T00:29:59.999']) {
      expect(currentOrNext(held([late]), utc(now)), now).to.deep.equal(on);
      expect(isOnNow(on, utc(now)), now).to.equal(true);
    }
    expect(isOnNow(on, utc('2026-11-27T22:59:59.999'))).to.equal(false);
    expect(isOnNow(on, on.end)).to.equal(false);
    expect(iso(currentOrNext(held([late]), on.end)?.start)).to.equal('2026-12-04T23:00');
  });
  it('lasts its minutes over a change of the clocks', () => {
    const early: MeetingTime = { day: 0, start: 30, duration: 90, zone: 'Europe/London' };
    const spring = currentOrNext(held([early]), utc('2026-03-29T00:00'));
    expect([iso(spring?.start), iso(spring?.end)]).to.deep.equal([
      '2026-03-29T00:30',
      '2026-03-29T02:00',
    ]);
    expect(iso(currentOrNext(held([early]), utc('2026-10-25T00:45'))?.start)).to.equal(
      '2026-10-24T23:30',
    );
  });
  it('is taken to last an hour where no end is given, and names none', () => {
    const { day, start: at, zone } = tuesdays;
    const open = { day, start: at!, zone };
    const start = utc('2026-11-24T19:30');
    const occurrence = currentOrNext(held([open]), utc('2026-11-24T20:29'));
    expect(occurrence).to.deep.equal({ start, time: 0 });
    expect(isOnNow(occurrence!, utc('2026-11-24T20:29'))).to.equal(true);
    expect(isOnNow(occurrence!, utc('2026-11-24T20:30'))).to.equal(false);
    expect(iso(currentOrNext(held([open]), utc('2026-11-24T20:30'))?.start)).to.equal(
      '2026-12-01T19:30',
    );
  });
  it('is the earliest over its times, the first of equals', () => {
    const meeting = held([{ ...tuesdays, day: 4 }, tuesdays, tuesdays]);
    expect(currentOrNext(meeting, utc('2026-11-23T00:00'))?.time).to.equal(1);
    expect(currentOrNext(meeting, utc('2026-11-24T20:59'))?.time).to.equal(1);
    expect(currentOrNext(meeting, utc('2026-11-24T21:00'))?.time).to.equal(0);
  });
  it('keeps to the accepted times', () => {
    const meeting = held([tuesdays, { ...tuesdays, day: 4 }]);
    const thursday = currentOrNext(meeting, utc('2026-11-23T00:00'), ({ day }) => day === 4);
    expect(thursday).to.deep.equal({
      start: utc('2026-11-26T19:30'),
      end: utc('2026-11-26T21:00'),
      time: 1,
    });
    expect(currentOrNext(meeting, 0, () => false)).to.equal(undefined);
  });
  it('passes over a day without a time', () => {
    const meeting = held([{ day: 1, zone: 'Europe/London' }, tuesdays]);
    expect(currentOrNext(meeting, utc('2026-11-22T00:00'))?.time).to.equal(1);
    expect(currentOrNext(held([{ day: 1, zone: 'Europe/London' }]), 0)).to.equal(undefined);
  });
  it('is none by appointment, suspended or over', () => {
    const now = utc('2026-11-24T19:45');
    const over = { ...tuesdays, recurrence: { freq: 'weekly', until: '2026-11-17' } } as const;
    expect(currentOrNext(held([]), now), 'appointment').to.equal(undefined);
    expect(currentOrNext(held([tuesdays], 'suspended'), now), 'suspended').to.equal(undefined);
    expect(currentOrNext(held([over]), now), 'over').to.equal(undefined);
    expect(currentOrNext(held([tuesdays], 'moved'), now)?.time, 'moved').to.equal(0);
  });
});

describe('the occurrences in a window', () => {
  const thursdays = { ...tuesdays, day: 4, duration: 60 } as const;
  it('are those of all times, soonest first, from the first moment to before the last', () => {
    const found = occurrences(
      held([thursdays, tuesdays]),
      utc('2026-11-24T19:30'),
      utc('2026-12-03T19:30'),
    );
    expect(found.map(({ start, time }) => [iso(start), time])).to.deep.equal([
      ['2026-11-24T19:30', 1],
      ['2026-11-26T19:30', 0],
      ['2026-12-01T19:30', 1],
    ]);
    expect(found[1]!.end! - found[1]!.start).to.equal(3_600_000);
  });
  it('are none for a suspended meeting', () => {
    expect(occurrences(held([tuesdays], 'suspended'), 0, 1e13)).to.deep.equal([]);
  });
  it('are bounded, and lose the last ones', () => {
    const from = utc('2026-01-01T00:00');
    const found = occurrences(held([thursdays, tuesdays]), from, Infinity);
    expect(found).to.have.lengthOf(maxOccurrences);
    expect(found.filter(({ time }) => time === 0)).to.have.lengthOf(maxOccurrences / 2);
    const years = (found[maxOccurrences - 1]!.start - from) / (365.25 * 86_400_000);
    expect(years).to.be.closeTo(maxOccurrences / 2 / 52.18, 0.05);
  });
});
