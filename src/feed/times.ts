/** When a record's meetings are held. */
import type { MeetingTime } from '../core/meeting.js';
import type { ProblemReason } from '../core/result.js';
import { isZoneName } from '../core/zone.js';
import { isRecord } from './coerce.js';
import { type Clock, readClock, readDays, readLength, splitRange } from './clock.js';
import { Fields } from './fields.js';
import { type HeldOn, readRecurrence } from './recurrence.js';

export interface TimeDefaults {
  /** Zone of a record that names none. */
  readonly zone: string;
  /** The feed writes its times by the 24-hour clock. */
  readonly by24: boolean;
}

type Times = readonly MeetingTime[] | ProblemReason;

const timesCap = 100;
/** A meeting that ends the next day is no longer than this; else the end has lost its "pm". */
const longestNight = 720;

function readZone(fields: Fields, fallback: string): string | undefined {
  const value = fields.raw('timezone');
  if (value === undefined) return fallback;
  const name = typeof value === 'string' ? value.trim() : '';
  return isZoneName(name) ? name : undefined;
}

function readDuration(
  fields: Fields,
  start: number,
  rangeEnd: unknown,
  by24: boolean,
): number | undefined {
  const length = fields.raw('duration');
  const field = length === undefined ? 'end_time' : 'duration';
  if (length !== undefined) {
    const duration = readLength(length);
    if (duration === undefined) fields.note(field, 'bad-end-time');
    return duration;
  }
  const end = fields.raw('end_time') ?? fields.raw('end') ?? rangeEnd;
  if (end === undefined) return undefined;
  const clock = readClock(end, by24);
  if (typeof clock === 'string') {
    fields.note(field, 'bad-end-time');
    return undefined;
  }
  const crosses = clock.minutes < start;
  const duration = clock.minutes - start + (crosses ? 1440 : 0);
  if (duration === 0 || (crosses && duration > longestNight)) {
    fields.note(field, 'bad-end-time');
    return undefined;
  }
  if (clock.loose && clock.minutes < 1440) fields.note(field, 'time-read-loosely');
  return duration;
}

interface Span {
  readonly start?: number;
  readonly duration?: number;
}

function readSpan(fields: Fields, by24: boolean): Span | 'bad-time' | 'ambiguous-time' {
  const value = fields.raw('time') ?? fields.raw('start');
  if (value === undefined) return {};
  let clock: Clock | 'bad-time' | 'ambiguous-time' = readClock(value, by24);
  let end: unknown;
  if (typeof clock === 'string') {
    const [first, second] = splitRange(value);
    if (second !== undefined) clock = readClock(first, by24);
    end = second;
  }
  if (typeof clock === 'string') return clock;
  if (clock.minutes >= 1440) return 'bad-time';
  if (clock.loose || end !== undefined) fields.note('time', 'time-read-loosely');
  const duration = readDuration(fields, clock.minutes, end, by24);
  return { start: clock.minutes, ...(duration ? { duration } : {}) };
}

/** The times of a record, or of one entry of its `times`; `outer` is then the record. */
function readSlot(fields: Fields, { zone: fallback, by24 }: TimeDefaults, outer?: Fields): Times {
  const given = fields.raw('day');
  const empty = given === undefined || (Array.isArray(given) && given.length === 0);
  const { days, bad, loose } = empty ? { days: [], bad: false, loose: false } : readDays(given);
  if (!empty && !days.length) return 'bad-day';
  if (bad) fields.note('day', 'bad-day');
  if (loose) fields.note('day', 'time-read-loosely');

  const held = readRecurrence(fields, days, outer) ?? days.map((day): HeldOn => ({ day }));
  if (typeof held === 'string') return held;
  const zone = readZone(fields, fallback);
  if (!held.length) {
    // by appointment, so a wrong zone misleads nobody; a time with no day is an editor's slip
    if (!zone) fields.note('timezone', 'bad-zone');
    if ((fields.raw('time') ?? fields.raw('start')) !== undefined) fields.note('day', 'bad-day');
    return [];
  }
  if (!zone) return 'bad-zone';
  const span = readSpan(fields, by24);
  if (typeof span === 'string') return span;
  return held.map(({ day, recurrence }) => ({
    day,
    ...span,
    zone,
    ...(recurrence ? { recurrence } : {}),
  }));
}

/** Two entries of a list that say the same are one. */
function distinct(times: readonly MeetingTime[]): MeetingTime[] {
  return [...new Map(times.map((time) => [JSON.stringify(time), time])).values()];
}

/**
 * Reads `day` and `time`, or the list `times` of our own format; empty is by appointment.
 * A reason instead when the record would be shown at a wrong time.
 */
export function readTimes(fields: Fields, defaults: TimeDefaults): Times {
  const list = fields.raw('times');
  if (!Array.isArray(list) || !list.length) return readSlot(fields, defaults);
  const zone = readZone(fields, defaults.zone);
  if (!zone) return 'bad-zone';
  if (list.length > timesCap) fields.note('times', 'too-many');
  const times: MeetingTime[] = [];
  let reason: ProblemReason | undefined;
  for (const entry of list.slice(0, timesCap)) {
    const slot = isRecord(entry)
      ? readSlot(new Fields(entry, fields.note), { ...defaults, zone }, fields)
      : 'bad-time';
    if (typeof slot !== 'string') times.push(...slot);
    else fields.note('times', (reason = slot));
  }
  return times.length || !reason ? distinct(times) : reason;
}
