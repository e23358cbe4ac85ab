/** Stretches of time as people ask for them: tonight, this weekend, after 6pm, in the next two hours. */
import { minuteLength, toInstant, toLocal } from './zone.js';

/** A stretch of time; each part that is given has to hold. */
export interface When {
  /** `weekend`: the Saturday and Sunday that are on or next. `week`: today and the six days after. */
  readonly date?: 'today' | 'tomorrow' | 'weekend' | 'week';
  /** Starts no earlier than this; minutes after midnight on the clock of the place. */
  readonly from?: number;
  /** Starts before this; minutes after midnight, the next day's where it is not after `from`. */
  readonly to?: number;
  /** On now, or starts within so many minutes of now; 0 is on now. */
  readonly within?: number;
}

/**
 * Asks of one time of a meeting whether it fits: by the minute at which it starts, if it has one, and
 * the start of its occurrence that is on now or next, in milliseconds since 1970.
 */
export type WhenTest = (minute: number | undefined, start: number) => boolean;

/** Until then people still call it the night before; minutes after midnight. */
const smallHours = 5 * 60;

/** Dates from the first up to but not including the last; days since 1970. */
function datesOf(
  date: NonNullable<When['date']>,
  today: number,
  weekday: number,
): [number, number] {
  if (date === 'today') return [today, today + 1];
  if (date === 'tomorrow') return [today + 1, today + 2];
  if (date === 'week') return [today, today + 7];
  const saturday = weekday === 0 ? today - 1 : today + 6 - weekday;
  return [Math.max(today, saturday), saturday + 2];
}

/**
 * @param now Milliseconds since 1970.
 * @param zone Of the reader, for whom it is today.
 */
export function whenTest({ date, from, to, within }: When, now: number, zone: string): WhenTest {
  const until = within === undefined ? Infinity : now + within * minuteLength;
  const wraps = from !== undefined && to !== undefined && to <= from;
  const here = toLocal(zone, now);
  // Between midnight and dawn "tonight" is this night as well as the coming one.
  const lastNight = wraps && here.minutes < smallHours ? 1 : 0;
  const [first, last] = date ? datesOf(date, here.day, here.weekday) : [-Infinity, Infinity];
  const midnight = (day: number) => (Number.isFinite(day) ? toInstant(zone, day, 0) : day);
  // By whether the meeting starts after midnight of a night that is asked for.
  const windows = [0, 1].map((late) => [midnight(first - lastNight + late), midnight(last + late)]);
  const hasToday = here.day >= first && here.day < last;
  return (minute, start) => {
    if (minute === undefined || start > until) return false;
    const late = wraps && minute < to;
    if (from !== undefined && minute < from && !late) return false;
    if (to !== undefined && minute >= to && !wraps) return false;
    const [begins, ends] = windows[late ? 1 : 0]!;
    // What is on now is today's, though it began before midnight.
    return (start >= begins! && start < ends!) || (hasToday && start <= now);
  };
}
