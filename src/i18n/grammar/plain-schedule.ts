/** A schedule said as a label and what it lists: "Every month: 1st Monday, 3rd Monday". No word is bent. */
import type { DetailsStrings } from '../details/strings.js';

export interface PlainWords {
  /** Sunday first. */
  readonly days: readonly string[];
  readonly daily: string;
  readonly weeks: (interval: number) => string;
  readonly months: (interval: number) => string;
  /** "first Monday": 1 to 5, or -1 to -5 from the end of the month. */
  readonly nthDay: (nth: number, day: number) => string;
  /** 1 to 31, or -1 to -31 from the end of the month. */
  readonly date: (date: number) => string;
  /** Stands before weekdays on one of which a date must fall. */
  readonly onlyOn: string;
  readonly comma?: string;
}

export function plainSchedule(
  words: PlainWords,
): Pick<DetailsStrings, 'weekly' | 'monthly' | 'datesOfMonth'> {
  const { days, daily, weeks, months, nthDay, date, onlyOn, comma = ', ' } = words;
  const named = (on: readonly number[]) => on.map((day) => days[day]!).join(comma);
  return {
    weekly: (on, interval) =>
      on.length === 7 && interval === 1 ? daily : `${weeks(interval)}: ${named(on)}`,
    monthly: (places, interval) => {
      const each = places.flatMap(({ day, nths }) => nths.map((nth) => nthDay(nth, day)));
      return `${months(interval)}: ${each.join(comma)}`;
    },
    datesOfMonth: (dates, interval, on) =>
      `${months(interval)}: ${dates.map(date).join(comma)}` +
      (on.length ? ` (${onlyOn}: ${named(on)})` : ''),
  };
}
