/** All the times of a meeting in words, one line for each that differs. */
import { weekdayOf, parseDate } from '../core/civil.js';
import type { Meeting, MeetingTime, Recurrence } from '../core/meeting.js';
import type { Strings } from '../i18n/strings.js';
import { dateWords, timeWords } from './when.js';

/** "Every Monday and Thursday, 7:30pm to 9pm"; "The last Friday of the month, 8pm, until 1 March". */
export function scheduleWords(strings: Strings, { times }: Meeting): string[] {
  if (!times.length) return [strings.card.byAppointment];
  const weekly = new Map<string, MeetingTime[]>();
  const lines: string[] = [];
  for (const time of times) {
    if (time.recurrence) lines.push(...recurringWords(strings, time, time.recurrence));
    else {
      const key = timeWords(strings, time);
      weekly.set(key, [...(weekly.get(key) ?? []), time]);
    }
  }
  const plain = [...weekly].map(
    ([at, same]) => `${strings.weekly(mondayFirst(same.map(({ day }) => day)))}, ${at}`,
  );
  return [...plain, ...lines];
}

const mondayFirst = (days: readonly number[]): number[] =>
  [...new Set(days)].sort((a, b) => ((a + 6) % 7) - ((b + 6) % 7));

function recurringWords(strings: Strings, time: MeetingTime, rule: Recurrence): string[] {
  const { card } = strings;
  const date = (text: string) => dateWords(strings, text as Parameters<typeof dateWords>[1], true);
  const limits = [
    ...(rule.from && !isPast(rule) ? [card.from(date(rule.from))] : []),
    ...(rule.until ? [card.until(date(rule.until))] : []),
  ];
  const line = [dayPattern(strings, time, rule), timeWords(strings, time), ...limits].join(', ');
  return [
    line,
    ...(rule.except?.length ? [card.except(strings.list(rule.except.map(date)))] : []),
    ...(rule.variations ?? []).flatMap(({ byday, dates, openness, note }) => {
      const what = note ?? (openness ? card.openness[openness] : undefined);
      const on = byday?.length
        ? monthlyWords(strings, byday)
        : strings.list((dates ?? []).map(date));
      return what && on ? [`${on}: ${what}`] : [];
    }),
  ];
}

/** The start of an alternation is an anchor, not news to a reader. */
const isPast = ({ interval }: Recurrence): boolean => (interval ?? 1) > 1;

function dayPattern(strings: Strings, time: MeetingTime, rule: Recurrence): string {
  if (rule.freq === 'weekly') {
    const interval = rule.interval ?? 1;
    return interval > 1 ? strings.card.everyOther(interval, time.day) : strings.weekly([time.day]);
  }
  if (rule.bymonthday?.length) return strings.card.datesOfMonth(rule.bymonthday);
  if (rule.byday?.length) return monthlyWords(strings, rule.byday);
  const from = rule.from === undefined ? undefined : parseDate(rule.from);
  return strings.weekly([from === undefined ? time.day : weekdayOf(from)]);
}

function monthlyWords(
  strings: Strings,
  places: readonly { readonly day: number; readonly nth?: number }[],
): string {
  const days = [...new Set(places.map(({ day }) => day))];
  return strings.list(
    days.map((day) => {
      const nths = places.flatMap((place) =>
        place.day === day && place.nth !== undefined ? [place.nth] : [],
      );
      return nths.length ? strings.card.monthly(nths, day) : strings.weekly([day]);
    }),
  );
}
