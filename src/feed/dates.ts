/** Dates as feeds publish them. */
import { parseDate } from '../core/civil.js';
import type { LocalDate } from '../core/meeting.js';

export interface PublishedDate {
  readonly date: LocalDate;
  /** The moment, in milliseconds since 1970; midnight where no time is given. */
  readonly at: number;
}

const iso = /^(\d{4})-?(\d\d)-?(\d\d)(?:[T ](\d\d):?(\d\d)(?::?(\d\d))?.*)?$/;
const slashed = /^(\d\d?)[/.](\d\d?)[/.](\d{4})(?: (\d\d?):(\d\d)(?::(\d\d))?)?(?: ([AP])M)?$/i;

function build(
  [year, month, day]: readonly (string | undefined)[],
  [hour, minute, second]: readonly number[],
): PublishedDate | undefined {
  const date = [year, month?.padStart(2, '0'), day?.padStart(2, '0')].join('-') as LocalDate;
  const days = parseDate(date);
  if (!days || days < 0 || hour! > 23) return undefined;
  return { date, at: (((days * 24 + hour!) * 60 + minute!) * 60 + second!) * 1000 };
}

/**
 * Reads a date, with or without a time: `2026-10-01`, `2026-10-01 10:00:00`, `20261001`,
 * `8/25/2022 11:17:07 AM`, `25/08/2022`. Undefined for `0000-00-00`, for days that don't exist and
 * for `8/9/2022`, which is two dates. All times are taken as UTC.
 */
export function readDate(value: unknown): PublishedDate | undefined {
  if (typeof value !== 'string' || value.length > 40) return undefined;
  const [, first, second, third, ...time] =
    iso.exec(value.trim()) ?? slashed.exec(value.trim()) ?? [];
  const half = time[3]?.toUpperCase();
  const clock = [0, 1, 2].map((part) => Number(time[part] ?? 0));
  if (half) clock[0] = (clock[0]! % 12) + (half === 'P' ? 12 : 0);
  if (first?.length === 4) return build([first, second, third], clock);
  const monthFirst = build([third, first, second], clock);
  const dayFirst = build([third, second, first], clock);
  // with AM or PM as in the United States; else only one order may fit
  if (monthFirst && dayFirst && !half && first !== second) return undefined;
  return monthFirst ?? dayFirst;
}

export const readLocalDate = (value: unknown): LocalDate | undefined => readDate(value)?.date;
