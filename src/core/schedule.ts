/**
 * When a meeting is next held, and whether it is on now.
 *
 * The rule: wall clock in the meeting's own zone, as `toInstant` reads it. A meeting lasts its
 * `duration` in elapsed minutes, so one that starts late in the evening ends after midnight.
 */
import type { Meeting, MeetingTime } from './meeting.js';
import { nextHeld } from './recurrence.js';
import type { Occurrence } from './results.js';
import { localDay, minuteLength, toInstant } from './zone.js';

/**
 * How long a meeting is taken to last where its feed gives no end, in minutes: the Meeting Guide
 * format's own default. It decides only what is "on now"; no end is ever shown for it.
 */
export const assumedDuration = 60;

/** The most occurrences that one call of `occurrences` lists. */
export const maxOccurrences = 1_000;

type Held = Pick<Meeting, 'times' | 'status'>;

const lengthOf = (time: MeetingTime): number => (time.duration ?? assumedDuration) * minuteLength;

function occurrenceAt(time: MeetingTime, index: number, start: number): Occurrence {
  return time.duration === undefined
    ? { start, time: index }
    : { start, end: start + lengthOf(time), time: index };
}

/**
 * When a meeting next starts, strictly after a moment.
 * @param now Milliseconds since 1970, UTC.
 * @returns Milliseconds since 1970, UTC; undefined where the feed gives no time of day or no date
 *   is left.
 * @throws RangeError for a zone that `isZoneName` refuses.
 */
export function nextStart(time: MeetingTime, now: number): number | undefined {
  if (time.start === undefined) return undefined;
  // From the day before: a change of the clocks at midnight can carry a start into today.
  let day = nextHeld(time, localDay(time.zone, now) - 1);
  while (day !== undefined) {
    const start = toInstant(time.zone, day, time.start);
    if (start > now) return start;
    day = nextHeld(time, day + 1);
  }
  return undefined;
}

/**
 * The occurrence that is on now, else the next one; the earliest over the accepted times.
 * Undefined for a suspended meeting, one by appointment, without a time of day, or over.
 * @param now Milliseconds since 1970, UTC.
 * @param accept Leaves out times, such as those on days that were not asked for.
 * @throws RangeError for a zone that `isZoneName` refuses.
 */
export function currentOrNext(
  meeting: Held,
  now: number,
  accept?: (time: MeetingTime) => boolean,
): Occurrence | undefined {
  if (meeting.status.state === 'suspended') return undefined;
  let first: Occurrence | undefined;
  for (let index = 0; index < meeting.times.length; index++) {
    const time = meeting.times[index]!;
    if (accept && !accept(time)) continue;
    // What started a full length ago or earlier is over, so this is the first that is not.
    const start = nextStart(time, now - lengthOf(time));
    if (start !== undefined && (!first || start < first.start)) {
      first = occurrenceAt(time, index, start);
    }
  }
  return first;
}

/**
 * Every occurrence that starts in a window, soonest first, `maxOccurrences` at the most.
 * @param from First moment of the window; milliseconds since 1970, UTC.
 * @param to First moment after the window.
 * @throws RangeError for a zone that `isZoneName` refuses.
 */
export function occurrences(meeting: Held, from: number, to: number): Occurrence[] {
  if (meeting.status.state === 'suspended') return [];
  const found: Occurrence[] = [];
  for (let index = 0; index < meeting.times.length; index++) {
    const time = meeting.times[index]!;
    let start = nextStart(time, from - 1);
    for (let count = 0; count < maxOccurrences && start !== undefined && start < to; count++) {
      found.push(occurrenceAt(time, index, start));
      start = nextStart(time, start);
    }
  }
  return found.sort((a, b) => a.start - b.start).slice(0, maxOccurrences);
}

/** Whether an occurrence has started and not ended; without an end, `assumedDuration` holds. */
export function isOnNow({ start, end }: Occurrence, now: number): boolean {
  return start <= now && now < (end ?? start + assumedDuration * minuteLength);
}
