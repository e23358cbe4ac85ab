/** Dates as feeds publish them. */
import { parseDate } from '../core/civil.js';
import type { LocalDate } from '../core/meeting.js';

const form = /^(?:(\d{4})-?(\d\d)-?(\d\d)|(\d\d?)[/.](\d\d?)[/.](\d{4}))(?:[T ].*)?$/;

function civil(...parts: readonly (string | undefined)[]): LocalDate | undefined {
  const date = parts.map((part) => part?.padStart(2, '0')).join('-') as LocalDate;
  return (parseDate(date) ?? -1) < 0 ? undefined : date;
}

/**
 * Reads a date, whatever time may follow it: `2026-10-01`, `2026-10-01 10:00:00`, `20261001`,
 * `8/25/2022 11:17:07 AM`, `25/08/2022`. Undefined for `0000-00-00`, for days that don't exist and
 * for `8/9/2022`, which is two dates.
 */
export function readDate(value: unknown): LocalDate | undefined {
  const text = typeof value === 'string' ? value.slice(0, 40).trim() : '';
  const [, year, month, day, first, second, last] = form.exec(text) ?? [];
  if (year) return civil(year, month, day);
  const monthFirst = civil(last, first, second);
  const dayFirst = civil(last, second, first);
  // with AM or PM as in the United States; else only one order may fit
  const clear = !monthFirst || !dayFirst || monthFirst === dayFirst || /[ap]m$/i.test(text);
  return clear ? (monthFirst ?? dayFirst) : undefined;
}

/**
 * Noon of a date, in milliseconds since 1970: nearly all zones then have that date.
 */
export function noonOf(date: LocalDate): number {
  return (parseDate(date)! + 0.5) * 86_400_000;
}
