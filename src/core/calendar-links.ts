/**
 * Links that open a calendar on another site with the entry filled in. Each tells its site when and where
 * the meeting is, so nothing follows them but a press.
 */
import { firstDate, localStamp, ruleText, type EntryWords } from './calendar.js';
import type { MeetingTime } from './meeting.js';
import { assumedDuration } from './schedule.js';
import { minuteLength, toInstant } from './zone.js';

/** Google's form, with the rule by which the meeting repeats; undefined where no date is to come. */
export function googleLink(time: MeetingTime, words: EntryWords, now: number): string | undefined {
  const next = nextOf(time, now);
  if (!next) return undefined;
  const { day, start, length } = next;
  const end = start + length;
  const until = localStamp(day + Math.floor(end / 1440), end % 1440);
  return address('https://calendar.google.com/calendar/render', {
    action: 'TEMPLATE',
    text: words.title,
    dates: `${localStamp(day, start)}/${until}`,
    ctz: time.zone,
    recur: `RRULE:${ruleText(time)}`,
    location: words.place,
    details: words.notes,
  });
}

/** Outlook's form, which takes one date. */
export function outlookLink(time: MeetingTime, words: EntryWords, now: number): string | undefined {
  const next = nextOf(time, now);
  if (!next) return undefined;
  const at = toInstant(time.zone, next.day, next.start);
  return address('https://outlook.live.com/calendar/0/deeplink/compose', {
    path: '/calendar/action/compose',
    rru: 'addevent',
    subject: words.title,
    startdt: isoOf(at),
    enddt: isoOf(at + next.length * minuteLength),
    location: words.place,
    body: words.notes,
  });
}

function nextOf(
  time: MeetingTime,
  now: number,
): { day: number; start: number; length: number } | undefined {
  const day = firstDate(time, now);
  if (day === undefined || time.start === undefined) return undefined;
  return { day, start: time.start, length: time.duration ?? assumedDuration };
}

const isoOf = (at: number): string => new Date(at).toISOString().slice(0, 19) + 'Z';

function address(to: string, fields: Readonly<Record<string, string | undefined>>): string {
  const pairs = Object.entries(fields)
    .filter(([, value]) => value !== undefined && value !== '')
    .map(([name, value]) => `${name}=${encodeURIComponent(value!)}`);
  return `${to}?${pairs.join('&')}`;
}
