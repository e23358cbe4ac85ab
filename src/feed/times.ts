/** When a record's meetings are held. */
import type { MeetingTime } from '../core/meeting.js';
import type { ProblemReason } from '../core/result.js';
import { isZoneName } from '../core/zone.js';
import { plainClock, readClock, readDay } from './clock.js';
import { compact, isRecord, numberOf, textOf, wholeTo } from './coerce.js';
import { Fields } from './fields.js';
import { type HeldOn, readRecurrence } from './recurrence.js';

export interface TimeDefaults {
  /** Zone of a record that names none. */
  readonly zone: string;
  /** The feed writes its times by the 24-hour clock. */
  readonly by24: boolean;
}

type Times = readonly MeetingTime[] | ProblemReason;

/** A meeting that ends the next day is no longer than this; else the end has lost its "pm". */
const longestNight = 720;

/** Minutes; undefined where nothing is given. */
function readTime(fields: Fields, name: string, by24: boolean) {
  const value = fields.raw(name);
  if (value === undefined) return undefined;
  const minutes = readClock(value, by24);
  if (typeof minutes === 'number' && minutes < 1440 && !plainClock.test(`${value as string}`))
    fields.note(name, 'time-read-loosely');
  return minutes;
}

function readDuration(fields: Fields, start: number, by24: boolean): number | undefined {
  const given = fields.read('duration', wholeTo(1440, 1), 'bad-end-time');
  const end = readTime(fields, 'end_time', by24);
  if (given ?? end === undefined) return given;
  const length = typeof end === 'number' ? end - start : 0;
  if (length > 0) return length;
  if (length < 0 && length + 1440 <= longestNight) return length + 1440;
  fields.note('end_time', 'bad-end-time');
  return undefined;
}

/** The times of a record, or of one entry of its `times`; `outer` is then the record. */
function readSlot(fields: Fields, { zone: fallback, by24 }: TimeDefaults, outer = fields): Times {
  const given = fields.list('day').slice(0, 50);
  const days = [...new Set(given.flatMap((day) => readDay(day) ?? []))];
  if (given.length && !days.length) return 'bad-day';
  if (given.some((day) => readDay(day) === undefined)) fields.note('day', 'bad-day');
  else if (given.some((day) => numberOf(day) === undefined))
    fields.note('day', 'time-read-loosely');

  const recurrence = fields.raw('recurrence') ?? outer.raw('recurrence');
  const held: ReturnType<typeof readRecurrence> =
    recurrence === undefined
      ? days.map((day): HeldOn => ({ day }))
      : readRecurrence(fields, recurrence, days);
  if (typeof held === 'string') return held;
  const zone = textOf(fields.raw('timezone') ?? fallback)?.trim() ?? '';
  const badZone = !isZoneName(zone);
  if (!held.length) {
    // by appointment, so a wrong zone misleads nobody; a time with no day is an editor's slip
    if (badZone) fields.note('timezone', 'bad-zone');
    if (fields.raw('time') !== undefined) fields.note('day', 'bad-day');
    return [];
  }
  if (badZone) return 'bad-zone';
  const start = readTime(fields, 'time', by24);
  if (typeof start === 'string') return start;
  if (start === 1440) return 'bad-time';
  const duration = start === undefined ? start : readDuration(fields, start, by24);
  return held.map(({ day, recurrence }) =>
    compact<MeetingTime>({ day, start, duration, zone, recurrence }),
  );
}

/**
 * Reads `day` and `time`, or the list `times` of our own format; empty is by appointment.
 * A reason instead when the record would be shown at a wrong time.
 */
export function readTimes(fields: Fields, defaults: TimeDefaults): Times {
  if (!fields.list('times').length) return readSlot(fields, defaults);
  const zone = textOf(fields.raw('timezone')) ?? defaults.zone;
  const slots = fields.each(
    'times',
    (entry) => {
      if (!isRecord(entry)) return undefined;
      const slot = readSlot(new Fields(entry, fields.note), { ...defaults, zone }, fields);
      return typeof slot === 'string' ? undefined : slot;
    },
    'bad-time',
  );
  return slots.length ? slots.flat() : 'bad-time';
}
