/** Days and times of day as people write them, wherever they can mean one thing. */
import type { Weekday } from '../core/meeting.js';
import { numberOf, textOf, wordOf } from './coerce.js';

/** How the format itself writes a time. */
export const plainClock = /^([01]\d|2[0-3]):[0-5]\d$/;
const spoken = /^(\d\d?)(?:([:.]?)([0-5]\d)(?::\d\d)?)? ?(?:([ap])\.?m\.?)?$/;

/**
 * Reads a time of day as minutes after midnight, 0 to 1440: `19:30`, and less strictly `7.30pm`,
 * `19.30`, `1930`, `7 p.m.`. What could be morning or evening, such as `7.30`, is ambiguous.
 *
 * @param by24 The feed writes its other times by the 24-hour clock, so `7:30` is in the morning.
 */
export function readClock(value: unknown, by24: boolean): number | 'bad-time' | 'ambiguous-time' {
  const text = (textOf(value) ?? '').trim().toLowerCase();
  const [, hours = '', mark, minutes, half] = spoken.exec(text) ?? [];
  const hour = Number(hours);
  const at = hour * 60 + Number(minutes ?? 0);
  if (!hours || at > 1440) return 'bad-time';
  if (half === 'p') return hour ? (at % 720) + 720 : 'bad-time';
  if (half) return hour && hour <= 12 ? at % 720 : 'bad-time';
  if (minutes === undefined) return 'bad-time';
  // nothing else tells the halves of the day apart
  const whole = hours.length === 2 && mark !== '.';
  return whole || hour > 12 || hours.startsWith('0') || (by24 && mark === ':')
    ? at
    : 'ambiguous-time';
}

/** Minutes after midnight as the format writes them: `19:30`. */
export const clockText = (minutes: number): string =>
  [Math.floor(minutes / 60), minutes % 60].map((part) => `${part}`.padStart(2, '0')).join(':');

export const allDays: readonly Weekday[] = [0, 1, 2, 3, 4, 5, 6];
const dayNames = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];

/** A day of the week: 0 (Sunday) to 6, or its name, whole or cut short: `Mon`, `TH`, `Tues.`. */
export function readDay(value: unknown): Weekday | undefined {
  const word = wordOf(value).replace(/[s.]+$/, '');
  const named = word.length > 1 ? dayNames.findIndex((name) => name.startsWith(word)) : -1;
  return allDays.find((day) => day === (numberOf(value) ?? named));
}
