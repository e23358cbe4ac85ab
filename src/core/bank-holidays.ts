/**
 * Bank holidays of the United Kingdom by their rules, as GOV.UK lists them. Days that are given once, such
 * as for a coronation, are not known here.
 */
import { civilDate, dayNumber, weekdayOf } from './civil.js';

/** England and Wales have the same. */
export type HolidayNation = 'england-and-wales' | 'scotland' | 'northern-ireland';

const [sunday, monday, saturday] = [0, 1, 6];

/** Easter Sunday as days since 1970, by the rule of Meeus, Jones and Butcher. */
export function easter(year: number): number {
  const a = year % 19;
  const century = Math.floor(year / 100);
  const rest = year % 100;
  const leap = Math.floor(century / 4);
  const g = Math.floor((8 * century + 13) / 25);
  const h = (19 * a + century - leap - g + 15) % 30;
  const l = (32 + 2 * (century % 4) + 2 * Math.floor(rest / 4) - h - (rest % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const n = h + l - 7 * m + 114;
  return dayNumber(year, Math.floor(n / 31), (n % 31) + 1);
}

/** The first Monday on or after a date. */
const mondayFrom = (day: number): number => day + ((monday - weekdayOf(day) + 7) % 7);

/** Days since 1970. */
export function bankHolidays(year: number, nation: HolidayNation): ReadonlySet<number> {
  const on = (month: number, date: number): number => dayNumber(year, month, date);
  const sunday_ = easter(year);
  const scotland = nation === 'scotland';
  const fixed = [on(1, 1), ...(scotland ? [on(1, 2)] : [])];
  if (nation === 'northern-ireland') fixed.push(on(3, 17), on(7, 12));
  if (scotland) fixed.push(on(11, 30));
  fixed.push(on(12, 25), on(12, 26));
  const days = new Set([
    sunday_ - 2,
    ...(scotland ? [] : [sunday_ + 1]),
    mondayFrom(on(5, 1)),
    mondayFrom(on(5, 25)),
    mondayFrom(scotland ? on(8, 1) : on(8, 25)),
    ...fixed,
  ]);
  // One that falls on a weekend is given on the next weekday that is not one already.
  for (const day of fixed) {
    if (weekdayOf(day) !== saturday && weekdayOf(day) !== sunday) continue;
    let next = day;
    while (days.has(next) || weekdayOf(next) === saturday || weekdayOf(next) === sunday) next += 1;
    days.add(next);
  }
  return days;
}

const scottish = /^(AB|DD|DG|EH|FK|G|HS|IV|KA|KW|KY|ML|PA|PH|TD|ZE)\d/i;
const islands = /^(IM|JE|GY)\d/i;

/** Whose holidays a place has; undefined outside the United Kingdom. */
export function holidayNation(
  zone: string,
  { nation = '', postcode = '' }: { readonly nation?: string; readonly postcode?: string },
): HolidayNation | undefined {
  if (zone !== 'Europe/London' || islands.test(postcode)) return undefined;
  if (/scotland|^yr alban/i.test(nation) || scottish.test(postcode)) return 'scotland';
  if (/northern ireland|gogledd iwerddon/i.test(nation) || /^BT\d/i.test(postcode))
    return 'northern-ireland';
  return 'england-and-wales';
}

/** @param day Days since 1970, by the calendar of the place. */
export const isBankHoliday = (day: number, nation: HolidayNation): boolean =>
  bankHolidays(civilDate(day).year, nation).has(day);
