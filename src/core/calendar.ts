/**
 * A calendar file (RFC 5545) of meetings that repeat: each time of a meeting is an event with the rule,
 * the dates off and the zone by which it is held, so that it is right for as long as the listing is.
 */
import { civilDate, dayNumber, parseDate } from './civil.js';
import type { Meeting, MeetingTime, NthWeekday, Recurrence } from './meeting.js';
import { nextHeld } from './recurrence.js';
import { assumedDuration } from './schedule.js';
import { localDay, minuteLength, offsetAt, toInstant } from './zone.js';
import {
  wallBefore,
  yearlyRule,
  zoneChanges,
  type YearlyRule,
  type ZoneChange,
} from './zone-changes.js';

/** What an entry says of its meeting. */
export interface EntryWords {
  readonly title: string;
  readonly place?: string;
  readonly notes?: string;
}

export interface CalendarOptions {
  /** Milliseconds since 1970: what is over by then is left out. */
  readonly now: number;
  readonly wordsFor: (meeting: Meeting) => EntryWords;
}

const weekdays = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'] as const;
/** Dates that are listed one by one where no rule says them in a way that programs agree on. */
const listed = 104;
/** Years in which a rule of a zone is looked for; where there is none, so many are told one by one. */
const years = 35;

const digits = (value: number, length = 2): string => String(value).padStart(length, '0');

/** `20261126T193000` by the clock on the wall. */
export function localStamp(day: number, minutes: number): string {
  const { year, month, date } = civilDate(day);
  return `${digits(year, 4)}${digits(month)}${digits(date)}T${digits(Math.floor(minutes / 60))}${digits(minutes % 60)}00`;
}

const utcStamp = (at: number): string => new Date(at).toISOString().replace(/[-:]|\.\d+/g, '');

const offsetText = (minutes: number): string => {
  const size = Math.abs(minutes);
  return `${minutes < 0 ? '-' : '+'}${digits(Math.floor(size / 60))}${digits(size % 60)}`;
};

/** Text with what has a meaning of its own in a file marked. */
const escaped = (text: string): string =>
  text.replace(/[\\;,]/g, '\\$&').replace(/\r\n|\r|\n/g, '\\n');

/** A line in pieces of 75 bytes, none of which ends within a letter. */
function folded(line: string): string {
  let length = 0;
  let text = '';
  for (const letter of line) {
    const code = letter.codePointAt(0)!;
    const size = code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
    if (length + size > 75) {
      text += '\r\n ';
      length = 1;
    }
    text += letter;
    length += size;
  }
  return text;
}

/**
 * A file of every time of every meeting that is held again. Suspended meetings, and times without an
 * hour, are left out; undefined where nothing is left.
 */
export function makeCalendar(
  meetings: readonly Meeting[],
  options: CalendarOptions,
): string | undefined {
  const events: string[][] = [];
  const zones = new Map<string, number>();
  for (const meeting of meetings) {
    if (meeting.status.state === 'suspended') continue;
    for (const time of meeting.times) {
      const first = firstDate(time, options.now);
      if (first === undefined) continue;
      zones.set(time.zone, Math.min(first, zones.get(time.zone) ?? first));
      events.push(event(meeting, time, first, options));
    }
  }
  if (!events.length) return undefined;
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Meeting Finder//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    ...[...zones].flatMap(([zone, first]) => zoneLines(zone, civilDate(first).year - 1)),
    ...events.flat(),
    'END:VCALENDAR',
  ];
  return `${lines.map(folded).join('\r\n')}\r\n`;
}

/** The first date that is not over. */
export function firstDate(time: MeetingTime, now: number): number | undefined {
  if (time.start === undefined) return undefined;
  let day = nextHeld(time, localDay(time.zone, now) - 2);
  const length = (time.duration ?? assumedDuration) * minuteLength;
  while (day !== undefined && toInstant(time.zone, day, time.start) + length <= now)
    day = nextHeld(time, day + 1);
  return day;
}

function event(
  meeting: Meeting,
  time: MeetingTime,
  first: number,
  { now, wordsFor }: CalendarOptions,
): string[] {
  const { title, place, notes } = wordsFor(meeting);
  const { zone, start = 0, duration, day } = time;
  const zoned = `TZID=${zone}`;
  return [
    'BEGIN:VEVENT',
    // The same whenever it is made, so that a file that is taken in again mends the entry.
    `UID:${escaped(`${meeting.id}-${day}-${start}@meeting-finder`)}`,
    `DTSTAMP:${utcStamp(now)}`,
    `DTSTART;${zoned}:${localStamp(first, start)}`,
    ...(duration === undefined ? [] : [`DURATION:PT${duration}M`]),
    ...dateLines(time, first),
    `SUMMARY:${escaped(title)}`,
    ...(place ? [`LOCATION:${escaped(place)}`] : []),
    ...(notes ? [`DESCRIPTION:${escaped(notes)}`] : []),
    'CLASS:PRIVATE',
    'END:VEVENT',
  ];
}

/** On which dates it is held, after the first. */
function dateLines(time: MeetingTime, first: number): string[] {
  const { recurrence, zone, start = 0 } = time;
  const zoned = `TZID=${zone}`;
  if (recurrence?.byday && recurrence.bymonthday && recurrence.freq === 'monthly') {
    const dates: string[] = [];
    // The first once more: not every program counts the start among the dates.
    let day: number | undefined = first;
    for (; day !== undefined && dates.length < listed; day = nextHeld(time, day + 1))
      dates.push(localStamp(day, start));
    return [`RDATE;${zoned}:${dates.join(',')}`];
  }
  const off = (recurrence?.except ?? []).flatMap((date) => {
    const day = parseDate(date);
    return day !== undefined && day >= first ? localStamp(day, start) : [];
  });
  return [`RRULE:${ruleText(time)}`, ...(off.length ? [`EXDATE;${zoned}:${off.join(',')}`] : [])];
}

/** The rule of a time: `FREQ=MONTHLY;BYDAY=-1FR`. Its first date has to be one on which it is held. */
export function ruleText({ day, zone, recurrence }: MeetingTime): string {
  const {
    freq = 'weekly',
    interval = 1,
    byday,
    bymonthday,
    until,
  } = recurrence ?? ({} as Partial<Recurrence>);
  const monthly = freq === 'monthly';
  const end = until && parseDate(until);
  return [
    `FREQ=${freq.toUpperCase()}`,
    interval > 1 && `INTERVAL=${interval}`,
    monthly || 'WKST=MO',
    !monthly && `BYDAY=${weekdays[day]}`,
    monthly && byday && `BYDAY=${byday.map(placeText).join(',')}`,
    monthly && bymonthday && `BYMONTHDAY=${bymonthday.join(',')}`,
    end && `UNTIL=${utcStamp(toInstant(zone, end + 1, 0) - minuteLength)}`,
  ]
    .filter((part) => typeof part === 'string')
    .join(';');
}

const placeText = ({ day, nth }: NthWeekday): string => `${nth ?? ''}${weekdays[day]}`;

/** The definition of a zone from a year on. */
function zoneLines(zone: string, year: number): string[] {
  const changes = zoneChanges(zone, year, year + years);
  const kinds = new Map<string, ZoneChange[]>();
  for (const change of changes) {
    const key = `${change.from} ${change.to}`;
    kinds.set(key, [...(kinds.get(key) ?? []), change]);
  }
  const observances = [...kinds.values()].map((all) => observance(all));
  return [
    'BEGIN:VTIMEZONE',
    `TZID:${zone}`,
    ...(changes.length ? observances.flat() : fixed(zone, dayNumber(year, 1, 1))),
    'END:VTIMEZONE',
  ];
}

/** A zone whose clocks are left alone. */
function fixed(zone: string, day: number): string[] {
  const offset = Math.round(offsetAt(zone, toInstant(zone, day, 0)) / minuteLength);
  return standard('STANDARD', localStamp(day, 0), offset, offset, []);
}

/** Changes of one kind: by a rule where one fits, else date by date. */
function observance(changes: readonly ZoneChange[]): string[] {
  const [first, ...others] = changes;
  const { from, to } = first!;
  const at = (change: ZoneChange): string => {
    const { day, minutes } = wallBefore(change);
    return localStamp(day, minutes);
  };
  const rule = yearlyRule(changes);
  const when = rule
    ? [`RRULE:FREQ=YEARLY;BYMONTH=${rule.month};${dayText(rule)}`]
    : others.map((change) => `RDATE:${at(change)}`);
  return standard(to > from ? 'DAYLIGHT' : 'STANDARD', at(first!), from, to, when);
}

/** `BYDAY=-1SU`, `BYDAY=2SU`; where the seven dates are no week of the month, themselves as well. */
function dayText({ day, first }: YearlyRule): string {
  const name = weekdays[day];
  if (first === -7) return `BYDAY=-1${name}`;
  if (first % 7 === 1) return `BYDAY=${Math.ceil(first / 7)}${name}`;
  const seven = [...new Array<undefined>(7)].map((_, index) => first + index);
  return `BYDAY=${name};BYMONTHDAY=${seven.join(',')}`;
}

const standard = (
  kind: string,
  start: string,
  from: number,
  to: number,
  when: readonly string[],
): string[] => [
  `BEGIN:${kind}`,
  `DTSTART:${start}`,
  `TZOFFSETFROM:${offsetText(from)}`,
  `TZOFFSETTO:${offsetText(to)}`,
  ...when,
  `END:${kind}`,
];
