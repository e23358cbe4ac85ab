/** When the clocks of a zone change, as a calendar file has to say it. */
import { civilDate, dayNumber, daysInMonth, weekdayOf } from './civil.js';
import type { Weekday } from './meeting.js';
import { minuteLength, offsetAt } from './zone.js';

/** One change of the clocks. Offsets in minutes ahead of UTC. */
export interface ZoneChange {
  /** First instant after the change; milliseconds since 1970, UTC. */
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

/** The same change in every year: on the one weekday that lies among seven dates of a month. */
export interface YearlyRule {
  /** 1 to 12. */
  readonly month: number;
  readonly day: Weekday;
  /** The first of the seven dates; -7 for the last seven of the month. */
  readonly first: number;
}

const dayLength = 86_400_000;
/** Shorter than any zone leaves between two changes: Morocco's are a month apart. */
const stride = 14 * dayLength;

const offset = (zone: string, at: number): number => Math.round(offsetAt(zone, at) / minuteLength);

/** Changes from the start of one year to the end of another, in order. */
export function zoneChanges(zone: string, fromYear: number, toYear: number): readonly ZoneChange[] {
  const end = dayNumber(toYear + 1, 1, 1) * dayLength;
  const changes: ZoneChange[] = [];
  let early = dayNumber(fromYear, 1, 1) * dayLength;
  let before = offset(zone, early);
  for (; early < end; early += stride) {
    const late = Math.min(early + stride, end);
    const after = offset(zone, late);
    if (after === before) continue;
    changes.push({ at: firstWith(zone, after, early, late), from: before, to: after });
    before = after;
  }
  return changes;
}

function firstWith(zone: string, after: number, early: number, late: number): number {
  let [before, at] = [early, late];
  while (at - before > minuteLength) {
    const middle = Math.floor((before + at) / 2 / minuteLength) * minuteLength;
    if (offset(zone, middle) === after) at = middle;
    else before = middle;
  }
  return at;
}

/** What the clock on the wall shows at a change, before it is put on or back. */
export function wallBefore({ at, from }: ZoneChange): {
  readonly day: number;
  readonly minutes: number;
} {
  const wall = at + from * minuteLength;
  const day = Math.floor(wall / dayLength);
  return { day, minutes: (wall - day * dayLength) / minuteLength };
}

/**
 * The rule of changes that come once a year, always to the same offset and at the same time of day;
 * undefined where no such rule fits all of them.
 * @param changes In order.
 */
export function yearlyRule(changes: readonly ZoneChange[]): YearlyRule | undefined {
  const walls = changes.map((change) => {
    const { day, minutes } = wallBefore(change);
    const { year, month, date } = civilDate(day);
    return {
      year,
      month,
      minutes,
      day: weekdayOf(day),
      date,
      left: daysInMonth(year, month) - date,
    };
  });
  const [start] = walls;
  if (!start) return undefined;
  const { month, day } = start;
  const regular = walls.every(
    (wall, index) =>
      wall.year === start.year + index &&
      wall.month === month &&
      wall.minutes === start.minutes &&
      wall.day === day,
  );
  if (!regular) return undefined;
  if (walls.every(({ left }) => left < 7)) return { month, day, first: -7 };
  const dates = new Set(walls.map(({ date }) => date));
  const first = Math.min(...dates);
  // In the course of years each of the seven is seen; less would be a guess.
  return dates.size === 7 && Math.max(...dates) === first + 6 ? { month, day, first } : undefined;
}
