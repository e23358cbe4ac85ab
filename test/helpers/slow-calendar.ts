/**
 * An independent reading of the time rules, slow and plain: it walks day by day and asks `Intl`
 * what a clock shows. It shares no code with the library.
 */
import type { MeetingTime, Recurrence } from '../../src/core/meeting.js';

const quarter = 15 * 60_000;
const dayLength = 86_400_000;
const weekLength = 7 * dayLength;

const formats = new Map<string, Intl.DateTimeFormat>();

/** What the wall shows, written as if it were UTC. */
export function wallAt(zone: string, instant: number): number {
  let format = formats.get(zone);
  if (!format) {
    const timeZone = zone;
    format = new Intl.DateTimeFormat('en-GB', {
      timeZone,
      dateStyle: 'short',
      timeStyle: 'medium',
    });
    formats.set(zone, format);
  }
  // 29/03/2026, 02:30:00
  const [date, month, year, hours, minutes, seconds] = format
    .format(instant)
    .match(/\d+/g)!
    .map(Number);
  return Date.UTC(year!, month! - 1, date, hours, minutes, seconds);
}

/** The first instant at which the wall shows a time; in a gap, by the clock from before it. */
export function instantOf(zone: string, wall: number): number {
  // All offsets of our years are whole quarters of an hour.
  const instants = [...Array(240).keys()].map((step) => wall + (step - 120) * quarter);
  const first = instants.find((instant) => wallAt(zone, instant) === wall);
  if (first !== undefined) return first;
  const before = instants[instants.findIndex((instant) => wallAt(zone, instant) > wall) - 1]!;
  return before + (wall - wallAt(zone, before));
}

const text = (date: number): string => new Date(date).toISOString().slice(0, 10);

const mondayOf = (date: number): number => {
  let monday = date;
  while (new Date(monday).getUTCDay() !== 1) monday -= dayLength;
  return monday;
};

const monthsBetween = (a: number, b: number): number =>
  (new Date(b).getUTCFullYear() - new Date(a).getUTCFullYear()) * 12 +
  new Date(b).getUTCMonth() -
  new Date(a).getUTCMonth();

/** Every date of the month that holds a date. */
function monthOf(date: number): number[] {
  const found: number[] = [];
  const month = new Date(date).getUTCMonth();
  let at = date - (new Date(date).getUTCDate() - 1) * dayLength;
  for (; new Date(at).getUTCMonth() === month; at += dayLength) found.push(at);
  return found;
}

function isPlacedInMonth({ byday, bymonthday }: Recurrence, date: number): boolean {
  const month = monthOf(date);
  const byDate = bymonthday?.map((nth) => month.at(nth > 0 ? nth - 1 : nth));
  const byWeekday = byday?.flatMap(({ day, nth }) => {
    const days = month.filter((at) => new Date(at).getUTCDay() === day);
    return nth === undefined ? days : [days.at(nth > 0 ? nth - 1 : nth)];
  });
  return (byDate?.includes(date) ?? true) && (byWeekday?.includes(date) ?? true);
}

function isHeld({ day, recurrence }: MeetingTime, date: number): boolean {
  if (!recurrence) return new Date(date).getUTCDay() === day;
  const { freq, interval = 1, from, until, except } = recurrence;
  if (from && text(date) < from) return false;
  if (until && text(date) > until) return false;
  if ((except as string[] | undefined)?.includes(text(date))) return false;
  const first = from ? Date.parse(`${from}T00:00Z`) : 0;
  if (freq === 'weekly') {
    const weeks = (mondayOf(date) - mondayOf(first)) / weekLength;
    return new Date(date).getUTCDay() === day && weeks % interval === 0;
  }
  return monthsBetween(first, date) % interval === 0 && isPlacedInMonth(recurrence, date);
}

/** The next start strictly after now within some days, by trying every date. */
export function slowNextStart(time: MeetingTime, now: number, days: number): number | undefined {
  const today = Math.floor(wallAt(time.zone, now) / dayLength) * dayLength;
  for (let ahead = -2; ahead <= days; ahead++) {
    const date = today + ahead * dayLength;
    if (!isHeld(time, date)) continue;
    const start = instantOf(time.zone, date + time.start! * 60_000);
    if (start > now) return start;
  }
  return undefined;
}
