/** Days and times of day as people write them, wherever they can mean one thing. */
import type { Weekday } from '../core/meeting.js';
import { numberOf } from './coerce.js';

/** Minutes after midnight, 0 to 1440, and whether the writing was not the format's own. */
export interface Clock {
  readonly minutes: number;
  readonly loose: boolean;
}

const hourAndMinute = /^([01]\d|2[0-3]):([0-5]\d)$/;
const minutesOf = (clock: string): number =>
  Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3));
const spoken =
  /^(\d{1,2})(?:([:.h])(\d{2})(?::\d{2}(?:\.0+)?)?|(\d{2}))?(am?|pm?|noon|midday|h|hrs?|hours)?$/;

/** A value between 0 and 1 is a time as spreadsheets hold it: the part of the day gone by. */
function fromNumber(value: number): Clock | 'bad-time' | 'ambiguous-time' {
  if (value > 0 && value < 1) {
    const minutes = Math.round(value * 1440);
    return Math.abs(value * 1440 - minutes) < 0.02 ? { minutes, loose: true } : 'bad-time';
  }
  if (!Number.isInteger(value) || value < 100 || value > 2400) return 'bad-time';
  // 930 has lost either a nought or a "pm"
  if (value < 1000) return value % 100 < 60 ? 'ambiguous-time' : 'bad-time';
  return readClock(String(value), false);
}

/**
 * Reads a time of day: `19:30`, and less strictly `7.30pm`, `19.30`, `1930`, `7 p.m.`, `noon`.
 * What could be morning or evening, such as `7.30`, is ambiguous.
 *
 * @param by24 The feed writes its other times by the 24-hour clock, so `7:30` is in the morning.
 */
export function readClock(value: unknown, by24: boolean): Clock | 'bad-time' | 'ambiguous-time' {
  if (typeof value === 'number') return fromNumber(value);
  if (typeof value !== 'string' || value.length > 40) return 'bad-time';
  if (hourAndMinute.test(value)) return { minutes: minutesOf(value), loose: false };

  const text = value
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\s+/g, '')
    .replace(/([ap])\.?m\.?$/, '$1m');
  if (hourAndMinute.test(text)) return { minutes: minutesOf(text), loose: true };
  if (text === 'noon' || text === 'midday') return { minutes: 720, loose: true };
  // the one that begins the day, or the one that ends it
  if (/^(12)?midnight$/.test(text)) return 'ambiguous-time';

  const parts = spoken.exec(text);
  if (!parts) return 'bad-time';
  const [, hourText, separator, apart, joined, mark = ''] = parts;
  const hour = Number(hourText);
  const minute = Number(apart ?? joined ?? 0);
  if (minute > 59) return 'bad-time';
  if (hour === 24 && minute === 0 && separator && !mark) return { minutes: 1440, loose: true };
  if (hour > 23) return 'bad-time';
  const at = (hours: number): Clock => ({ minutes: hours * 60 + minute, loose: true });

  if (mark === 'noon' || mark === 'midday') return hour === 12 && !minute ? at(12) : 'bad-time';
  if (mark.startsWith('a')) return hour <= 12 ? at(hour % 12) : 'bad-time';
  if (mark.startsWith('p')) return hour ? at(hour < 12 ? hour + 12 : hour) : 'bad-time';
  if (separator === 'h' || joined || (mark && hourText!.length === 2)) return at(hour);
  if (!separator) return 'bad-time';
  if (hour > 12 || hourText!.startsWith('0')) return at(hour);
  // by now 1 to 12 with nothing to tell the halves of the day apart
  if (separator === ':' && (hourText!.length === 2 || by24)) return at(hour);
  return 'ambiguous-time';
}

/** Splits `7.30pm - 9pm` and `19:30 to 21:00`; the text alone where it is no range. */
export function splitRange(value: unknown): readonly [unknown, unknown?] {
  if (typeof value !== 'string' || value.length > 40) return [value];
  const ends = value.split(/\s*(?:-|–|—|\bto\b|\buntil\b)\s*/i);
  return ends.length === 2 ? [ends[0], ends[1]] : [value];
}

const clockLength = /^(\d{1,2}):(\d{2})(?::\d{2})?$/;
const spokenLength =
  /^(?:(\d{1,2}(?:\.\d+)?)\s*h(?:(?:ou)?rs?)?)?\s*(?:(\d{1,3})\s*(?:m(?:in(?:ute)?s?)?)?)?$/i;

/**
 * A length in minutes, 1 to 1440: `90`, `01:30`, `1hr 30mins`, `1.5 hours`; undefined where it
 * can't be read.
 */
export function readLength(value: unknown): number | undefined {
  let minutes = numberOf(value);
  if (minutes === undefined && typeof value === 'string' && value.length < 40) {
    const text = value.trim();
    const [, hours, rest] = clockLength.exec(text) ?? spokenLength.exec(text) ?? [];
    minutes = Number(hours ?? 0) * 60 + Number(rest ?? 0);
  }
  return minutes && minutes >= 1 && minutes <= 1440 ? Math.round(minutes) : undefined;
}

const dayWords: readonly (readonly string[])[] = [
  ['sunday', 'sun', 'su', 'sul'],
  ['monday', 'mon', 'mo', 'llun'],
  ['tuesday', 'tues', 'tue', 'tu', 'mawrth'],
  ['wednesday', 'weds', 'wed', 'we', 'mercher'],
  ['thursday', 'thurs', 'thur', 'thu', 'th', 'iau'],
  ['friday', 'fri', 'fr', 'gwener'],
  ['saturday', 'sat', 'sa', 'sadwrn'],
];
const dayByWord = new Map(
  dayWords.flatMap((words, day) => words.map((word) => [word, day as Weekday] as const)),
);
export const allDays: readonly Weekday[] = [0, 1, 2, 3, 4, 5, 6];

const dayOfWord = (word: string): Weekday | undefined =>
  dayByWord.get(word) ?? dayByWord.get(word.replace(/s$/, ''));

function daysOfWords(text: string): readonly Weekday[] {
  const word = text
    .trim()
    .toLowerCase()
    .replace(/^dydd /, '')
    .replace(/\.$/, '');
  if (/^(daily|every ?day|bob dydd)$/.test(word)) return allDays;
  if (word === 'weekdays') return [1, 2, 3, 4, 5];
  const [from, to, more] = word.split(/\s*(?:-|–|\bto\b)\s*/).map(dayOfWord);
  if (from === undefined || more !== undefined) return [];
  if (!/-|–|\bto\b/.test(word)) return [from];
  if (to === undefined) return [];
  return [...allDays, ...allDays].slice(from, from + ((to - from + 7) % 7) + 1);
}

/**
 * Reads days of the week: 0 (Sunday) to 6, numbers as text, names in English or Welsh, lists.
 * `bad` when any part could not be read, `loose` when a name was.
 */
export function readDays(value: unknown): {
  readonly days: readonly Weekday[];
  readonly bad: boolean;
  readonly loose: boolean;
} {
  if (typeof value === 'number' && allDays.includes(value as Weekday)) {
    return { days: [value as Weekday], bad: false, loose: false };
  }
  const found = new Set<Weekday>();
  let bad = false;
  let loose = false;
  const parts = typeof value === 'string' ? value.split(/[,;/&+|]|\band\b/) : [value].flat();
  for (const part of parts.slice(0, 50)) {
    const number = numberOf(part);
    if (number !== undefined) {
      if (Number.isInteger(number) && number >= 0 && number <= 6) found.add(number as Weekday);
      else bad = true;
    } else {
      const days = typeof part === 'string' ? daysOfWords(part) : [];
      if (!days.length) bad = true;
      else loose = true;
      for (const day of days) found.add(day);
    }
  }
  return { days: [...found], bad, loose };
}
