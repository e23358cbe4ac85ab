/** When a meeting is, in words: for a card, for a list's day headings, for the details. */
import { civilDate, parseDate, weekdayOf } from '../core/civil.js';
import type { LocalDate, MeetingTime } from '../core/meeting.js';
import type { Hit, Occurrence } from '../core/results.js';
import { isOnNow } from '../core/schedule.js';
import { offsetAt, toLocal } from '../core/zone.js';
import type { Strings } from '../i18n/strings.js';
import { capital } from './capital.js';

/** How long before it starts a meeting is said to start "in 2 hours" rather than at a time. */
const soon = 3 * 60 * 60_000;

/** The times of a `MeetingTime`: "7:30pm to 9pm", "7:30pm", or that none is given. */
export function timeWords(strings: Strings, { start, duration }: MeetingTime): string {
  if (start === undefined) return strings.card.noTime;
  return duration === undefined
    ? strings.time(start)
    : strings.timeRange(start, (start + duration) % 1440);
}

/** Zone of the reader's device. */
const deviceZone = new Intl.DateTimeFormat().resolvedOptions().timeZone;

/**
 * The times of an occurrence. Where the reader's clock shows another time: that of the meeting's place,
 * with its city and its day if it is another; to a meeting online, the reader's own first.
 */
export function occurrenceWords(
  strings: Strings,
  { meeting, occurrence }: Hit & { readonly occurrence: Occurrence },
  readerZone = deviceZone,
): string {
  const time = meeting.times[occurrence.time]!;
  const { start, end } = occurrence;
  const words = timeWords(strings, time);
  if (offsetAt(time.zone, start) === offsetAt(readerZone, start)) return words;
  const city = time.zone.slice(time.zone.lastIndexOf('/') + 1).replace(/_/g, ' ');
  const [here, away] = [toLocal(readerZone, start), toLocal(time.zone, start)];
  const day = here.date === away.date ? '' : `${strings.weekdays[away.weekday]!} `;
  const there = strings.card.timeThere(day + words, city);
  if (meeting.attendance !== 'online') return there;
  const own =
    end === undefined
      ? strings.time(here.minutes)
      : strings.timeRange(here.minutes, toLocal(readerZone, end).minutes);
  return `${own} (${there})`;
}

/** The `MeetingTime` that a hit is about: that of its occurrence, else the first. */
export function timeOf({ meeting, occurrence }: Hit): MeetingTime | undefined {
  return meeting.times[occurrence?.time ?? 0];
}

/** "on now", "starts in 20 minutes"; undefined when it is further off. */
export function soonWords(
  strings: Strings,
  occurrence: Occurrence,
  now: number,
): string | undefined {
  if (isOnNow(occurrence, now)) return strings.onNow;
  const ahead = occurrence.start - now;
  return ahead > 0 && ahead < soon ? strings.startsIn(Math.ceil(ahead / 60_000)) : undefined;
}

/** Key of the heading under which a hit stands: a date of the reader's, or why it has none. */
export function dayKey(
  { meeting, occurrence }: Hit,
  readerZone = deviceZone,
): LocalDate | 'no-date' | 'suspended' {
  if (occurrence) return toLocal(readerZone, occurrence.start).date;
  return meeting.status.state === 'suspended' ? 'suspended' : 'no-date';
}

/** "Today, Sunday 22 November", "Tomorrow, …", "Wednesday 25 November". */
export function dayWords(strings: Strings, hit: Hit, now: number, readerZone = deviceZone): string {
  const key = dayKey(hit, readerZone);
  if (key === 'no-date') return strings.results.noDate;
  if (key === 'suspended') return strings.results.suspended;
  const date = dateWords(strings, key);
  const today = toLocal(readerZone, now).day;
  const day = parseDate(key)!;
  // What began before midnight and still goes on is under the day on which it began.
  if (day === today) return strings.today + strings.comma + date;
  return day === today + 1 ? strings.tomorrow + strings.comma + date : capital(strings, date);
}

/** "Wednesday 25 November" inside a sentence; with the year where it is asked for. */
export function dateWords(strings: Strings, date: LocalDate, year = false): string {
  const day = parseDate(date);
  if (day === undefined) return date;
  const parts = civilDate(day);
  return strings.date(weekdayOf(day), parts.date, parts.month - 1, year ? parts.year : undefined);
}
