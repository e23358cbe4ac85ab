/** Which weeks or months: the recurrence of our own format. */
import type { NthWeekday, Recurrence, Variation, Weekday } from '../core/meeting.js';
import { allDays, readDay } from './clock.js';
import { compact, isRecord, numberOf, type RawRecord, textOf, wholeTo } from './coerce.js';
import { readDate } from './dates.js';
import { Fields } from './fields.js';
import { opennesses } from './vocabulary.js';

/** One weekday with its recurrence; none: every week. */
export interface HeldOn {
  readonly day: Weekday;
  readonly recurrence?: Recurrence | undefined;
}

const freqs = new Set(['weekly', 'monthly'] as const);

/** Fields of which none may be wrong. */
class Strict extends Fields {
  sound = true;

  constructor(record: RawRecord) {
    super(record, () => (this.sound = false));
  }
}

/** `MO`, or with its place in the month `1MO`, `-1FR`. */
function nthWeekday(value: unknown): NthWeekday | undefined {
  const [, nth, word] = /^([+-]?[1-5])?([a-z]{2})$/i.exec(textOf(value)?.trim() ?? '') ?? [];
  const day = readDay(word);
  return day === undefined ? day : compact({ day, nth: numberOf(nth) });
}

function readVariation(value: unknown): Variation | undefined {
  if (!isRecord(value)) return undefined;
  const fields = new Strict(value);
  const byday = fields.each('byday', nthWeekday);
  const dates = fields.each('dates', readDate);
  const openness = fields.word('openness', opennesses);
  const note = fields.line('note');
  const whole = fields.sound && byday.length + dates.length && (openness ?? note);
  return whole ? compact({ byday, dates, openness, note }) : undefined;
}

/**
 * Reads on which weekdays, and in which weeks or months, a record is held.
 *
 * What can't be read whole is refused whole: a monthly meeting shown as weekly would send people
 * to a locked door three weeks in four.
 *
 * @param fields Of the record, for its notes.
 * @param value Its recurrence.
 * @param days The weekdays that the record names.
 * @returns One entry a weekday.
 */
export function readRecurrence(
  { note }: Fields,
  value: unknown,
  days: readonly Weekday[],
): readonly HeldOn[] | 'bad-recurrence' {
  if (!isRecord(value)) return 'bad-recurrence';
  const own = new Strict(value);
  const byday = own.each('byday', nthWeekday);
  const bymonthday = own.each('bymonthday', wholeTo(31));
  const interval = own.read('interval', wholeTo(520, 1), 'bad-recurrence') ?? 1;
  const from = own.read('from', readDate, 'bad-date');
  const until = own.read('until', readDate, 'bad-date');
  const placed = bymonthday.length > 0 || byday.some(({ nth }) => nth !== undefined);
  const freq = own.word('freq', freqs) ?? (placed ? 'monthly' : 'weekly');
  const monthly = freq === 'monthly';
  const named = [...new Set(byday.map(({ day }) => day))];
  if (
    !own.sound ||
    // every other week, but which?
    (interval > 1 && !from) ||
    (from && until && until < from) ||
    (monthly ? !placed && !named.length : placed) ||
    (named.length && days.some((day) => !named.includes(day)))
  )
    return 'bad-recurrence';

  const lenient = new Fields(value, note);
  const rest = compact({
    interval: interval > 1 ? interval : undefined,
    from,
    until,
    except: lenient.each('except', readDate, 'bad-date'),
    variations: lenient.each('variations', readVariation, 'bad-recurrence'),
  });
  // a date in the month falls on any weekday
  const held = [days, named, monthly ? allDays : []].find((list) => list.length) ?? [];
  return held.map((day) => {
    const places = named.length ? byday.filter((place) => place.day === day) : [{ day }];
    if (monthly) return { day, recurrence: compact({ freq, byday: places, bymonthday, ...rest }) };
    return Object.keys(rest).length ? { day, recurrence: { freq, ...rest } } : { day };
  });
}
