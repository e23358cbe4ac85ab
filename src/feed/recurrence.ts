/** Which weeks or months: the recurrence fields of our own format and the RRULE they follow. */
import { parseDate } from '../core/civil.js';
import type { LocalDate, NthWeekday, Recurrence, Variation, Weekday } from '../core/meeting.js';
import { isRecord, listOf, numberOf, type RawRecord } from './coerce.js';
import { readDate } from './dates.js';
import { Fields } from './fields.js';
import { allDays } from './clock.js';
import { readOpenness } from './vocabulary.js';

/** One weekday with its recurrence; none: every week. */
export interface HeldOn {
  readonly day: Weekday;
  readonly recurrence?: Recurrence;
}

const names = [
  'freq',
  'interval',
  'byday',
  'bymonthday',
  'from',
  'until',
  'except',
  'variations',
] as const;

const dayCodes = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];

function nthWeekday(value: unknown): NthWeekday | undefined {
  if (isRecord(value)) {
    const day = numberOf(value['day']);
    const nth = numberOf(value['nth']);
    if (day === undefined || !allDays.includes(day as Weekday)) return undefined;
    if (nth === undefined) return value['nth'] === undefined ? { day: day as Weekday } : undefined;
    const fits = Number.isInteger(nth) && nth !== 0 && Math.abs(nth) <= 5;
    return fits ? { day: day as Weekday, nth } : undefined;
  }
  const parts = /^\s*([+-]?[1-5])?\s*([A-Z]{2})\s*$/i.exec(typeof value === 'string' ? value : '');
  const day = dayCodes.indexOf(parts?.[2]?.toUpperCase() ?? '');
  if (day < 0) return undefined;
  return { day: day as Weekday, ...(parts![1] ? { nth: Number(parts![1]) } : {}) };
}

/** All of a list, or undefined when any of it can't be read. */
function every<T>(list: readonly unknown[], read: (item: unknown) => T | undefined) {
  const items = list.map(read);
  return items.every((item) => item !== undefined) ? (items as T[]) : undefined;
}

const monthDay = (value: unknown): number | undefined => {
  const day = numberOf(value);
  if (day === undefined || !Number.isInteger(day)) return undefined;
  return (day >= 1 && day <= 31) || (day <= -1 && day >= -31) ? day : undefined;
};

/** `FREQ=MONTHLY;BYDAY=-1FR` as the fields that it names. */
function fromRule(rule: string): RawRecord {
  const pairs = rule
    .replace(/^RRULE:/i, '')
    .split(';')
    .map((part) => part.split('='))
    .filter(([name]) => name?.trim());
  return Object.fromEntries(
    pairs.map(([name, value]) => [name!.trim().toLowerCase(), value?.trim()]),
  );
}

function ownFields(fields: Fields): Fields | undefined {
  const nested = fields.raw('recurrence');
  if (isRecord(nested)) return new Fields(nested, fields.note);
  if (typeof nested === 'string' && nested.includes('=')) {
    return new Fields(fromRule(nested), fields.note);
  }
  if (nested !== undefined) return new Fields({ freq: nested }, fields.note);
  return names.some((name) => fields.raw(name) !== undefined) ? fields : undefined;
}

function readFreq(fields: Fields, placed: boolean): Recurrence['freq'] | undefined {
  const freq = fields.raw('freq');
  if (freq === undefined) return placed ? 'monthly' : 'weekly';
  const word = typeof freq === 'string' ? freq.trim().toLowerCase() : '';
  return word === 'weekly' || word === 'monthly' ? word : undefined;
}

function readExcept(fields: Fields): LocalDate[] {
  const dates: LocalDate[] = [];
  for (const item of fields.list('except')) {
    const date = readDate(item)?.date;
    if (date) dates.push(date);
    else fields.note('except', 'bad-date');
  }
  return dates;
}

function readVariation(value: unknown, fields: Fields): Variation | undefined {
  if (!isRecord(value)) return undefined;
  const own = new Fields(value, fields.note);
  const byday = every(own.list('byday'), nthWeekday);
  const dates = every(own.list('dates'), (item) => readDate(item)?.date);
  const openness = readOpenness(own);
  const note = own.line('note');
  if (!byday || !dates || !(byday.length + dates.length) || !(openness ?? note)) return undefined;
  return {
    ...(byday.length ? { byday } : {}),
    ...(dates.length ? { dates } : {}),
    ...(openness ? { openness } : {}),
    ...(note ? { note } : {}),
  };
}

function readVariations(fields: Fields): Variation[] {
  const variations: Variation[] = [];
  for (const item of listOf(fields.raw('variations')).slice(0, 50)) {
    const variation = readVariation(item, fields);
    if (variation) variations.push(variation);
    else fields.note('variations', 'bad-recurrence');
  }
  return variations;
}

/** The first or last date; `bad` when there is one that can't be read. */
function bound(fields: Fields, name: 'from' | 'until'): LocalDate | undefined | 'bad' {
  const value = fields.raw(name);
  return value === undefined ? undefined : (readDate(value)?.date ?? 'bad');
}

/**
 * Reads on which weekdays, and in which weeks or months, a record is held.
 *
 * What can't be read whole is refused whole: a monthly meeting shown as weekly would send people
 * to a locked door three weeks in four.
 *
 * @param days The weekdays that the record names.
 * @param outer The record of which `fields` are one entry; its recurrence holds for those without.
 * @returns One entry a weekday; `undefined` when the record says nothing of recurrence.
 */
export function readRecurrence(
  fields: Fields,
  days: readonly Weekday[],
  outer?: Fields,
): readonly HeldOn[] | 'bad-recurrence' | undefined {
  const own = ownFields(fields) ?? (outer && ownFields(outer));
  if (!own) return undefined;

  const byday = every(own.list('byday'), nthWeekday);
  const bymonthday = every(own.list('bymonthday'), monthDay);
  const from = bound(own, 'from');
  const until = bound(own, 'until');
  const interval = own.raw('interval') === undefined ? 1 : numberOf(own.raw('interval'));
  if (!byday || !bymonthday || from === 'bad' || until === 'bad') return 'bad-recurrence';
  if (interval === undefined || !Number.isInteger(interval) || interval < 1 || interval > 520)
    return 'bad-recurrence';
  // every other week, but which?
  if (interval > 1 && !from) return 'bad-recurrence';
  if (from && until && parseDate(until)! < parseDate(from)!) return 'bad-recurrence';

  const placed = bymonthday.length > 0 || byday.some(({ nth }) => nth !== undefined);
  const freq = readFreq(own, placed);
  if (!freq || (freq === 'weekly' && placed)) return 'bad-recurrence';
  const except = readExcept(own);
  const variations = readVariations(own);
  const rest = {
    ...(interval > 1 ? { interval } : {}),
    ...(from ? { from } : {}),
    ...(until ? { until } : {}),
    ...(except.length ? { except } : {}),
    ...(variations.length ? { variations } : {}),
  };

  const named = [...new Set(byday.map(({ day }) => day))];
  if (named.length && days.length && !days.every((day) => named.includes(day)))
    return 'bad-recurrence';
  if (freq === 'weekly') {
    const plain = Object.keys(rest).length === 0;
    return (days.length ? days : named).map((day) =>
      plain ? { day } : { day, recurrence: { freq, ...rest } },
    );
  }
  if (!placed && !byday.length) return 'bad-recurrence';
  // a date in the month falls on any weekday
  const held = named.length ? named : days.length ? days : allDays;
  return held.map((day) => ({
    day,
    recurrence: {
      freq,
      byday: named.length ? byday.filter((place) => place.day === day) : [{ day }],
      ...(bymonthday.length ? { bymonthday } : {}),
      ...rest,
    },
  }));
}
