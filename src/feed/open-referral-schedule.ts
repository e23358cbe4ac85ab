/**
 * The schedules of Open Referral: on which dates and at what time a service is held. They are those
 * of iCalendar in fields of their own. What ours can't say whole is refused.
 */
import {
  civilDate,
  dayNumber,
  formatDate,
  modulo,
  parseDate,
  weekdayOf,
  weekNumber,
} from '../core/civil.js';
import type { Weekday } from '../core/meeting.js';
import { nextHeld } from '../core/recurrence.js';
import type { ProblemReason } from '../core/result.js';
import { compact, listOf, numberOf, type RawRecord, textOf } from './coerce.js';
import { Fields } from './fields.js';
import { readRecurrence } from './recurrence.js';
import { allDays, readDay } from './clock.js';

/** `day`, `time` and so on of our own format. */
export type Slot = RawRecord;

/** Texts between commas, without the brackets that some write around them. */
const parts = (value: unknown): readonly string[] =>
  listOf(typeof value === 'string' ? value.replace(/[[\]"']/g, '') : (value ?? undefined))
    .map((part) => (textOf(part) ?? '').trim())
    .filter(Boolean);

/** Days since 1970 of a date, whose time of day says nothing here. */
const dateOf = (value: unknown): number | undefined =>
  parseDate((textOf(value) ?? '').slice(0, 10));

/** Every when it repeats: as published, or in the words of older feeds. */
const freqs: ReadonlyMap<string, 'weekly' | 'monthly' | 'daily'> = new Map([
  ['WEEKLY', 'weekly'],
  ['WEEK', 'weekly'],
  ['MONTHLY', 'monthly'],
  ['MONTH', 'monthly'],
  ['DAILY', 'daily'],
]);

interface Clock {
  readonly time?: string | undefined;
  /** It named a zone: which is the wall's own in all but name, as nobody's meeting moves with UTC. */
  readonly zoned: boolean;
}

function clockOf(value: unknown): Clock {
  const text = textOf(value)?.trim() ?? '';
  const [, time = text, zone] =
    /^(?:\d{4}-\d\d-\d\dT)?(\d\d?:\d\d)(?::\d\d(?:\.\d+)?)?(Z|[+-]\d\d:?\d\d)?$/i.exec(text) ?? [];
  return {
    time: time.padStart(time.includes(':') ? 5 : 0, '0') || undefined,
    zoned: zone !== undefined,
  };
}

const monthNumber = (day: number): number => {
  const { year, month } = civilDate(day);
  return year * 12 + month - 1;
};

/** First day on which it may be held, in a week or month from which `interval` counts as from `start`. */
function firstDay(monthly: boolean, interval: number, start: number, valid: number): number {
  if (valid <= start) return start;
  if (interval === 1) return valid;
  const count = monthly ? monthNumber : weekNumber;
  const short = modulo(count(start) - count(valid), interval);
  if (!short) return valid;
  if (monthly) return dayNumber(0, monthNumber(valid) + short + 1, 1);
  return valid - modulo(weekdayOf(valid) - 1, 7) + short * 7;
}

/** The last of so many dates; undefined where the rule gives none. */
function lastOf(
  count: number,
  recurrence: RawRecord,
  days: readonly Weekday[],
): number | undefined {
  const held = readRecurrence(new Fields({}, () => undefined), recurrence, days);
  if (typeof held === 'string') return undefined;
  const times = held.map((each) => compact({ ...each, zone: 'Europe/London' }));
  // of a monthly rule any one of its entries gives all dates
  const rules = recurrence['freq'] === 'monthly' ? times.slice(0, 1) : times;
  let last = dateOf(recurrence['from'])! - 1;
  for (let at = 0; at < count; at++) {
    const nexts = rules.flatMap((time) => nextHeld(time, last + 1) ?? []);
    if (!nexts.length) return undefined;
    last = Math.min(...nexts);
  }
  return last;
}

const dateText = (day: number | undefined) => (day === undefined ? undefined : formatDate(day));

/** Longest series of a `count` that is followed to its end. */
const longestSeries = 1000;

/**
 * One schedule in the words of our own format.
 *
 * @param except Dates on which the service is closed.
 * @param note Is told that a time names a zone.
 * @returns A reason where it can't be said whole: a monthly meeting shown as weekly would send people to
 *   a locked door three weeks in four.
 */
export function slotOf(
  schedule: RawRecord,
  except: readonly string[],
  note: (field: string, reason: ProblemReason) => void,
): Slot | ProblemReason {
  const of = (name: string) => parts(schedule[name]);
  if (of('byweekno').length || of('byyearday').length) return 'bad-recurrence';
  const written = (textOf(schedule['freq']) ?? '').trim().toUpperCase();
  const freq = freqs.get(written);
  if (written && !freq) return 'bad-recurrence';
  const start = dateOf(schedule['dtstart']);
  const valid = dateOf(schedule['valid_from']);
  const ends = [dateOf(schedule['until']), dateOf(schedule['valid_to'])].filter(
    (day) => day !== undefined,
  );
  const byday = of('byday');
  const bymonthday = of('bymonthday');
  const placed = bymonthday.length > 0 || byday.some((day) => /\d/.test(day));
  const monthly = freq === 'monthly' || (!freq && placed);
  const opens = clockOf(schedule['opens_at']);
  const closes = clockOf(schedule['closes_at']);
  if (opens.zoned || closes.zoned) note('time', 'time-read-loosely');
  const clock = { time: opens.time, end_time: closes.time };

  // one date alone
  if (!freq && !byday.length && !bymonthday.length) {
    if (start === undefined) return 'bad-day';
    const date = formatDate(start);
    return { ...clock, day: weekdayOf(start), recurrence: { from: date, until: date } };
  }
  const interval = schedule['interval'] ? numberOf(schedule['interval']) : 1;
  if (!interval || interval < 1 || interval % 1) return 'bad-recurrence';
  if (freq === 'daily' && interval > 1) return 'bad-recurrence';
  const counted = start ?? valid;
  if (interval > 1 && counted === undefined) return 'bad-recurrence';

  // no week has a second Tuesday
  if (placed && !monthly) return 'bad-recurrence';
  const days = byday.map((day) => readDay(day.replace(/^[+-]?\d+/, '')));
  if (days.some((day) => day === undefined)) return 'bad-day';
  const weekdays = days as Weekday[];
  if (freq === 'daily') weekdays.push(...allDays);
  else if (!monthly && !weekdays.length) {
    if (start === undefined) return 'bad-day';
    weekdays.push(weekdayOf(start));
  }
  const week = of('wkst')[0]?.toUpperCase() ?? 'MO';
  const sameWeek = weekdays.length === 1 && start !== undefined && weekdayOf(start) === weekdays[0];
  if (week !== 'MO' && interval > 1 && !monthly && !sameWeek) return 'bad-recurrence';

  const from =
    counted === undefined ? undefined : firstDay(monthly, interval, counted, valid ?? counted);
  const placeless = monthly && !byday.length && !bymonthday.length;
  if (placeless && start === undefined) return 'bad-recurrence';
  const rule = compact({
    freq: monthly ? 'monthly' : 'weekly',
    interval: interval > 1 ? interval : undefined,
    byday: monthly ? byday : undefined,
    bymonthday: placeless ? [civilDate(start!).date] : monthly ? bymonthday : undefined,
    from: dateText(from),
  });
  const count = schedule['count'] ? (numberOf(schedule['count']) ?? 0) : undefined;
  if (count !== undefined) {
    const whole = count >= 1 && count <= longestSeries && count % 1 === 0;
    // a series is counted from its own start, whatever part of it is valid
    const series = whole && start !== undefined ? { ...rule, from: formatDate(start) } : undefined;
    const last = series && lastOf(count, series, monthly ? [] : weekdays);
    if (last === undefined) return 'bad-recurrence';
    ends.push(last);
  }
  const until = ends.length ? Math.min(...ends) : undefined;
  const recurrence = compact({ ...rule, until: dateText(until), except });
  return compact({ ...clock, day: monthly ? undefined : weekdays, recurrence });
}
