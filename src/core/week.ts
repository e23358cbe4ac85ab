/** The next seven days of some meetings, by day and part of the day. */
import { type DayPart, dayPart, dayParts } from './facets.js';
import type { Meeting } from './meeting.js';
import type { Occurrence } from './results.js';
import { currentOrNext, isOnNow, occurrences } from './schedule.js';
import { inSlices, type Pause } from './slices.js';
import { localDay, toInstant, toLocal } from './zone.js';

/** One date of one meeting. */
export interface Held {
  readonly meeting: Meeting;
  readonly occurrence: Occurrence;
}

export interface WeekCell {
  readonly part: DayPart;
  readonly count: number;
  /** The first few, in the order of time. */
  readonly first: readonly Held[];
}

export interface WeekDay {
  /** Days since 1970. */
  readonly day: number;
  readonly cells: readonly WeekCell[];
}

const daysOfWeek = 7;

/**
 * @param now Milliseconds since 1970; what is over by then is left out.
 * @param zone Of the reader, whose days they are.
 * @param most How many of a cell are named.
 * @param pause Called often; answers a promise to wait for when it is time to let others work.
 */
export async function weekOf(
  meetings: readonly Meeting[],
  now: number,
  zone: string,
  most: number,
  pause: Pause,
): Promise<readonly WeekDay[]> {
  const today = localDay(zone, now);
  const from = toInstant(zone, today, 0);
  const to = toInstant(zone, today + daysOfWeek, 0);
  const cells = [...new Array<undefined>(daysOfWeek)].map(() =>
    dayParts.map(([part]) => ({ part, count: 0, first: [] as Held[] })),
  );
  await inSlices(meetings.length, pause, (at) => {
    for (const held of heldIn(meetings[at]!, from, to)) {
      const { start } = held.occurrence;
      if (start < now && !isOnNow(held.occurrence, now)) continue;
      const { day, minutes } = toLocal(zone, start);
      const cell = cells[day - today]?.find(({ part }) => part === dayPart(minutes));
      if (!cell) continue;
      cell.count += 1;
      const place = cell.first.findIndex(({ occurrence }) => occurrence.start > start);
      if (place < 0) cell.first.push(held);
      else cell.first.splice(place, 0, held);
      if (cell.first.length > most) cell.first.pop();
    }
  });
  return cells.map((each, at) => ({ day: today + at, cells: each }));
}

/** None of a meeting that names a zone that is no zone. */
function heldIn(meeting: Meeting, from: number, to: number): readonly Held[] {
  try {
    // Most are held once a week; a monthly one need not be counted through.
    const next = currentOrNext(meeting, from);
    if (!next || next.start >= to) return [];
    return occurrences(meeting, from, to).map((occurrence) => ({ meeting, occurrence }));
  } catch {
    return [];
  }
}
