/**
 * On which dates a meeting is held, and what is different on them.
 *
 * The rules are those of RFC 5545 for the parts that are here: weeks start on Monday, a fifth
 * Friday or a 31st that a month lacks is left out, and where both `byday` and `bymonthday` are
 * given a date must be in both. One departure: what can't be worked out (every other week with
 * no first week, a monthly meeting with no place in the month) gives no dates rather than a guess
 * that could send somebody to a locked door.
 */
import {
  civilDate,
  dayNumber,
  daysInMonth,
  modulo,
  parseDate,
  toDay,
  weekdayOf,
  weekNumber,
} from './civil.js';
import type {
  LocalDate,
  MeetingTime,
  NthWeekday,
  Recurrence,
  Variation,
  Weekday,
} from './meeting.js';

/** A recurrence with its dates as day numbers. */
interface Rule {
  readonly monthly: boolean;
  readonly interval: number;
  /** Number of the week or month from which `interval` counts. */
  readonly anchor: number;
  readonly byday: readonly NthWeekday[] | undefined;
  readonly bymonthday: readonly number[] | undefined;
  readonly from: number;
  readonly until: number;
  readonly except: ReadonlySet<number>;
}

const lastDay = dayNumber(9999, 12, 31);

// The longest wait between two dates of one rule is that for a leap day on a given weekday
// across 2100: 40 times the interval of a year.
const barrenMonths = 48;

const monthNumber = (day: number): number => {
  const { year, month } = civilDate(day);
  return year * 12 + month - 1;
};

const isDay = (day: number | undefined): day is number => day !== undefined;

const dayOf = (text: LocalDate | undefined): number | undefined =>
  text === undefined ? undefined : parseDate(text);

function compile(recurrence: Recurrence): Rule {
  const { freq, interval = 1, byday, bymonthday, except = [] } = recurrence;
  const monthly = freq === 'monthly';
  const from = dayOf(recurrence.from);
  const counted = interval === 1 || (interval > 1 && Number.isInteger(interval) && isDay(from));
  const placed = !monthly || byday !== undefined || bymonthday !== undefined;
  return {
    monthly,
    interval,
    anchor: isDay(from) ? (monthly ? monthNumber(from) : weekNumber(from)) : 0,
    byday,
    bymonthday,
    from: from ?? -Infinity,
    until: counted && placed ? (dayOf(recurrence.until) ?? lastDay) : -Infinity,
    except: new Set(except.map(parseDate).filter(isDay)),
  };
}

const rules = new WeakMap<Recurrence, Rule>();

function ruleOf(recurrence: Recurrence): Rule {
  let rule = rules.get(recurrence);
  if (!rule) rules.set(recurrence, (rule = compile(recurrence)));
  return rule;
}

/** Whether a date is at a place in its month, such as the last Friday. */
function isAt({ day, nth }: NthWeekday, weekday: Weekday, date: number, length: number): boolean {
  if (day !== weekday) return false;
  if (nth === undefined) return true;
  return nth === Math.ceil(date / 7) || nth === -Math.ceil((length - date + 1) / 7);
}

function isInMonthly({ byday, bymonthday }: Rule, day: number, date: number, length: number) {
  if (bymonthday && !bymonthday.some((at) => at === date || at === date - length - 1)) return false;
  return !byday || byday.some((place) => isAt(place, weekdayOf(day), date, length));
}

const onWeekday = (weekday: Weekday, day: number): number => day + modulo(weekday - day - 4, 7);

function nextWeekly(rule: Rule, weekday: Weekday, day: number): number {
  const next = onWeekday(weekday, day);
  return next + 7 * modulo(rule.anchor - weekNumber(next), rule.interval);
}

function nextMonthly(rule: Rule, day: number): number | undefined {
  let month = monthNumber(day);
  month += modulo(rule.anchor - month, rule.interval);
  for (let tried = 0; tried < barrenMonths; tried++, month += rule.interval) {
    const first = dayNumber(0, month + 1, 1);
    const length = dayNumber(0, month + 2, 1) - first;
    for (let date = Math.max(1, day - first + 1); date <= length; date++) {
      if (isInMonthly(rule, first + date - 1, date, length)) return first + date - 1;
    }
  }
  return undefined;
}

/**
 * The first date on or after a day on which a meeting is held, as days since 1 January 1970;
 * undefined when there is none. A weekly meeting is held on `time.day`; of a monthly one `byday`
 * and `bymonthday` alone say the date.
 */
export function nextHeld(time: MeetingTime, day: number): number | undefined {
  if (!time.recurrence) return onWeekday(time.day, day);
  const rule = ruleOf(time.recurrence);
  let held: number | undefined = Math.max(day, rule.from) - 1;
  do {
    held = rule.monthly ? nextMonthly(rule, held + 1) : nextWeekly(rule, time.day, held + 1);
  } while (held !== undefined && rule.except.has(held));
  return held !== undefined && held <= rule.until ? held : undefined;
}

const none: readonly Variation[] = [];

/**
 * What is different on one date, in the feed's order. Whether the meeting is held on that date is
 * not asked.
 * @param date `YYYY-MM-DD`, or days since 1 January 1970.
 * @throws RangeError for a text that is no date.
 */
export function variationsOn(time: MeetingTime, date: LocalDate | number): readonly Variation[] {
  const variations = time.recurrence?.variations;
  if (!variations?.length) return none;
  const day = toDay(date);
  const civil = civilDate(day);
  const length = daysInMonth(civil.year, civil.month);
  return variations.filter(
    ({ byday, dates }) =>
      byday?.some((place) => isAt(place, weekdayOf(day), civil.date, length)) ||
      dates?.some((text) => parseDate(text) === day),
  );
}
