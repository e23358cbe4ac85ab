/**
 * The civil calendar: dates with no time and no zone.
 *
 * A date is counted as its day number, days since 1 January 1970, so that rules are plain
 * arithmetic. `Date` is left alone: it drags a zone along, and old libraries on the page patch it.
 */
import type { LocalDate, Weekday } from './meeting.js';

export interface CivilDate {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  /** 1 to 31. */
  readonly date: number;
}

/** Remainder that is never negative. */
export const modulo = (value: number, by: number): number => ((value % by) + by) % by;

// A year that starts in March ends with the leap day, so every month before it has a fixed
// offset; 400 such years, an era, are always 146,097 days. 719,468 days lead from 1 March of the
// year 0 to 1 January 1970.
const eraDays = 146_097;
const epochShift = 719_468;

/** The day number of a date; a month or date out of range runs over into the next. */
export function dayNumber(year: number, month: number, date: number): number {
  const marchMonth = modulo(month - 3, 12);
  const marchYear = year + Math.floor((month - 3) / 12);
  const era = Math.floor(marchYear / 400);
  const yearOfEra = marchYear - era * 400;
  const dayOfYear = Math.floor((153 * marchMonth + 2) / 5) + date - 1;
  const dayOfEra =
    yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * eraDays + dayOfEra - epochShift;
}

/** The date that has this day number. */
export function civilDate(day: number): CivilDate {
  const shifted = day + epochShift;
  const era = Math.floor(shifted / eraDays);
  const dayOfEra = shifted - era * eraDays;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1_460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear =
    dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  return {
    year: era * 400 + yearOfEra + (month < 3 ? 1 : 0),
    month,
    date: dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1,
  };
}

/** How many days a month has. */
export function daysInMonth(year: number, month: number): number {
  return dayNumber(year, month + 1, 1) - dayNumber(year, month, 1);
}

/** The day of the week of a day number; 1 January 1970 was a Thursday. */
export function weekdayOf(day: number): Weekday {
  return modulo(day + 4, 7) as Weekday;
}

/** Weeks since the one that holds 1 January 1970; a week starts on Monday. */
export function weekNumber(day: number): number {
  return Math.floor((day + 3) / 7);
}

/** Reads `YYYY-MM-DD`; undefined where it is written otherwise or there is no such date. */
export function parseDate(text: string): number | undefined {
  const parts = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text);
  if (!parts) return undefined;
  const [year, month, date] = parts.slice(1).map(Number) as [number, number, number];
  if (month < 1 || month > 12 || date < 1 || date > daysInMonth(year, month)) return undefined;
  return dayNumber(year, month, date);
}

const padded = (value: number, width: number): string => String(value).padStart(width, '0');

/** Writes a day number as `YYYY-MM-DD`; for the years 0 to 9999. */
export function formatDate(day: number): LocalDate {
  const { year, month, date } = civilDate(day);
  return `${padded(year, 4)}-${padded(month, 2)}-${padded(date, 2)}` as LocalDate;
}

/** The day number of either form of a date. Throws a RangeError for text that is no date. */
export function toDay(date: LocalDate | number): number {
  const day = typeof date === 'number' ? date : parseDate(date);
  if (day === undefined) throw new RangeError(`Not a date: ${date}`);
  return day;
}
