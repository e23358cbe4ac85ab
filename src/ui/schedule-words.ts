/** All the times of a meeting in words, one line for each that differs. */
import type { LocalDate, Meeting, MeetingTime, NthWeekday, Recurrence } from '../core/meeting.js';
import type { DetailsStrings, MonthPlaces } from '../i18n/details/strings.js';
import type { Strings } from '../i18n/strings.js';
import { capital } from './capital.js';
import { dateWords, timeWords } from './when.js';

/** "Every Monday and Thursday, 7:30pm to 9pm"; "The last Friday of the month, 8pm, until 1 March". */
export function scheduleWords(
  strings: Strings,
  details: DetailsStrings,
  { times }: Meeting,
): string[] {
  if (!times.length) return [strings.card.byAppointment];
  const groups = new Map<string, MeetingTime[]>();
  for (const time of times) {
    const key = sameButForTheDay(time);
    groups.set(key, [...(groups.get(key) ?? []), time]);
  }
  return [...groups.values()].flatMap((group) => groupWords(strings, details, group));
}

/** Equal for times that differ in their weekday only: one line says them all. */
function sameButForTheDay({ start, duration, recurrence }: MeetingTime): string {
  const rest = { freq: 'weekly', ...recurrence, byday: undefined };
  return JSON.stringify([start, duration, Object.entries(rest).sort()]);
}

function groupWords(
  strings: Strings,
  details: DetailsStrings,
  group: readonly MeetingTime[],
): string[] {
  const rule: Recurrence = group[0]!.recurrence ?? { freq: 'weekly' };
  const { interval = 1, from, until, except = [], variations = [] } = rule;
  const date = (text: LocalDate) => dateWords(strings, text, true);
  const ends = [
    timeWords(strings, group[0]!),
    // The start of an alternation is an anchor, not news to a reader.
    ...(from && interval === 1 ? [details.from(date(from))] : []),
    ...(until ? [details.until(date(until))] : []),
  ];
  return [
    ...dayPatterns(strings, details, group, rule).map((days) =>
      [days, ...ends].join(strings.comma),
    ),
    ...(except.length ? [details.except(strings.list(except.map(date)))] : []),
    ...variations.flatMap(({ byday = [], dates = [], openness, note }) => {
      const what = note ?? (openness && details.openness[openness]);
      const on = [
        ...placeWords(details, byday, 1),
        ...(dates.length ? [capital(strings, strings.list(dates.map(date)))] : []),
      ];
      return what ? on.map((when) => `${when}: ${what}`) : [];
    }),
  ];
}

function dayPatterns(
  { results }: Strings,
  details: DetailsStrings,
  group: readonly MeetingTime[],
  rule: Recurrence,
): string[] {
  const { freq, interval = 1, bymonthday = [] } = rule;
  const days = mondayFirst(group.map(({ day }) => day));
  if (freq === 'weekly') return [details.weekly(days, interval)];
  const byday = group.flatMap(({ recurrence }) => recurrence?.byday ?? []);
  if (bymonthday.length) {
    const named = mondayFirst(byday.map(({ day }) => day));
    return [details.datesOfMonth(bymonthday, interval, named.length < 7 ? named : [])];
  }
  // Monthly, but at no place in the month: never held, so that no day may be promised.
  return byday.length ? placeWords(details, byday, interval) : [results.noDate];
}

/** Places in the month in words; what has none is every week, and has a line of its own. */
function placeWords(
  details: DetailsStrings,
  places: readonly NthWeekday[],
  interval: number,
): string[] {
  const weekly: number[] = [];
  const monthly: MonthPlaces[] = [];
  for (const day of mondayFirst(places.map((place) => place.day))) {
    const nths = nthsOf(places, day);
    if (nths.length) monthly.push({ day, nths });
    else if (interval === 1) weekly.push(day);
    else monthly.push({ day, nths: [1, 2, 3, 4, 5] });
  }
  return [
    ...(weekly.length ? [details.weekly(weekly, 1)] : []),
    ...(monthly.length ? [details.monthly(monthly, interval)] : []),
  ];
}

/** From the first in the month to the last. */
function nthsOf(places: readonly NthWeekday[], weekday: number): number[] {
  const order = (nth: number) => (nth < 0 ? nth + 100 : nth);
  return [...new Set(places.flatMap(({ day, nth }) => (day === weekday && nth ? [nth] : [])))].sort(
    (a, b) => order(a) - order(b),
  );
}

const mondayFirst = (days: readonly number[]): number[] =>
  [...new Set(days)].sort((a, b) => ((a + 6) % 7) - ((b + 6) % 7));
