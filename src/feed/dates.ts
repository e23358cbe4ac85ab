/** Dates as feeds publish them. */
import { dayNumber, daysInMonth } from '../core/civil.js';
import type { LocalDate } from '../core/meeting.js';

export interface PublishedDate {
  readonly date: LocalDate;
  /** The moment, in milliseconds since 1970; midnight UTC where no time is given. */
  readonly at: number;
}

const iso =
  /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?\s*(Z|[+-]\d{2}:?\d{2})?)?$/i;
const compactForm = /^(\d{4})(\d{2})(\d{2})(?:T\d{6}Z?)?$/;
const slashed =
  /^(\d{1,2})[/.](\d{1,2})[/.](\d{4})(?:,?\s+(\d{1,2}):(\d{2})(?::(\d{2}))?\s*([AP]M)?)?$/i;

const zoneMinutes = (zone: string | undefined): number => {
  if (!zone) return 0;
  const [, sign, hours, minutes] = /^([+-])(\d{2}):?(\d{2})$/.exec(zone) ?? [];
  return sign ? (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) : 0;
};

const two = (value: number): string => (value < 10 ? `0${value}` : String(value));

/** Empty parts of a pattern are noughts. */
const number = (part: string | undefined): number => (part ? Number(part) : 0);

function build(
  year: number,
  month: number,
  date: number,
  hour: number,
  minute: number,
  second: number,
  ahead = 0,
): PublishedDate | undefined {
  if (year < 1970 || month < 1 || month > 12) return undefined;
  if (date < 1 || date > daysInMonth(year, month)) return undefined;
  if (hour > 23 || minute > 59 || second > 60) return undefined;
  const at =
    dayNumber(year, month, date) * 86_400_000 + ((hour * 60 + minute - ahead) * 60 + second) * 1000;
  return { date: `${year}-${two(month)}-${two(date)}` as LocalDate, at };
}

/** With AM or PM the month comes first, as in the United States; else only one order may fit. */
function fromSlashes(text: string): PublishedDate | undefined {
  const parts = slashed.exec(text);
  if (!parts) return undefined;
  const [, first, second, year, hour, minute, seconds, half] = parts.map((part, index) =>
    index < 7 ? number(part) : part,
  ) as [number, number, number, number, number, number, number, string | undefined];
  const at = half ? (hour % 12) + (half.toUpperCase() === 'PM' ? 12 : 0) : hour;
  const monthFirst = build(year, first, second, at, minute, seconds);
  const dayFirst = build(year, second, first, at, minute, seconds);
  if (half && monthFirst) return monthFirst;
  if (monthFirst && dayFirst && first !== second) return undefined;
  return monthFirst ?? dayFirst;
}

/**
 * Reads a date, with or without a time: `2026-10-01`, `2026-10-01 10:00:00`, `20261001`,
 * `8/25/2022 11:17:07 AM`, `25/08/2022`. Undefined for `0000-00-00`, for days that don't exist and
 * for `8/9/2022`, which is two dates. A time with no offset is taken as UTC.
 */
export function readDate(value: unknown): PublishedDate | undefined {
  if (typeof value !== 'string' || value.length > 40) return undefined;
  const text = value.trim();
  const parts = iso.exec(text) ?? compactForm.exec(text);
  if (!parts) return fromSlashes(text);
  const [, year, month, date, hour, minute, second, zone] = parts;
  return build(
    number(year),
    number(month),
    number(date),
    number(hour),
    number(minute),
    number(second),
    zoneMinutes(zone),
  );
}
