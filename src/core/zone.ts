/**
 * Time zones: between an instant and the clock on a wall.
 *
 * `Intl` is the only source of zone rules. It is asked once for each zone and day, and the
 * answers are kept, so ordering a whole feed by "next" costs a handful of questions.
 */
import { formatDate, toDay, weekdayOf } from './civil.js';
import type { LocalDate, Weekday } from './meeting.js';

/** Milliseconds. */
export const minuteLength = 60_000;
const secondLength = 1_000;
const dayLength = 86_400_000;

/** What the calendar and the clock on the wall show at one instant. */
export interface LocalTime {
  /** Days since 1 January 1970. */
  readonly day: number;
  /** The same day as `YYYY-MM-DD`. */
  readonly date: LocalDate;
  readonly weekday: Weekday;
  /** Whole minutes after midnight by the clock, 0 to 1439. */
  readonly minutes: number;
}

/** A day on which the clocks are changed. */
interface Change {
  /** First instant at which `after` holds. */
  readonly at: number;
  readonly before: number;
  readonly after: number;
}

class ZoneClock {
  readonly #format: Intl.DateTimeFormat;
  readonly #days = new Map<number, number | Change>();

  constructor(zone: string) {
    this.#format = new Intl.DateTimeFormat('en-US-u-ca-gregory-nu-latn', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
  }

  /** The name by which the engine knows the zone. */
  get name(): string {
    return this.#format.resolvedOptions().timeZone;
  }

  /** How far the clock is ahead of UTC, in milliseconds. */
  offsetAt(instant: number): number {
    const day = Math.floor(instant / dayLength);
    let known = this.#days.get(day);
    if (known === undefined) this.#days.set(day, (known = this.#learn(day)));
    if (typeof known === 'number') return known;
    return instant < known.at ? known.before : known.after;
  }

  // No zone changes its clocks there and back within one day, so equal ends are a quiet day.
  #learn(day: number): number | Change {
    let early = day * dayLength;
    let late = early + dayLength;
    const before = this.#ask(early);
    const after = this.#ask(late);
    if (before === after) return before;
    while (late - early > secondLength) {
      const middle = Math.floor((early + late) / 2 / secondLength) * secondLength;
      if (this.#ask(middle) === before) early = middle;
      else late = middle;
    }
    return { at: late, before, after };
  }

  /** Asks `Intl`, at a whole second. */
  #ask(instant: number): number {
    const shown: { [type: string]: number } = {};
    for (const { type, value } of this.#format.formatToParts(instant)) shown[type] = Number(value);
    const { year, month, day, hour, minute, second } = shown as Record<string, number>;
    return Date.UTC(year!, month! - 1, day, hour, minute, second) - instant;
  }
}

const clocks = new Map<string, ZoneClock>();

function clockOf(zone: string): ZoneClock {
  let clock = clocks.get(zone);
  if (!clock) clocks.set(zone, (clock = new ZoneClock(zone)));
  return clock;
}

// The areas of the IANA database. `US/Eastern` and `Etc/GMT+1` are left out on purpose: only
// names that say a place can be read in one way.
const areaCity =
  /^(?:Africa|America|Antarctica|Arctic|Asia|Atlantic|Australia|Europe|Indian|Pacific)(?:\/[A-Z][A-Za-z]*(?:[_-][A-Za-z]+)*){1,2}$/;

const verdicts = new Map<string, boolean>([
  ['UTC', true],
  ['Etc/UTC', true],
]);

function isKnown(name: string): boolean {
  let resolved: string;
  try {
    resolved = clockOf(name).name;
  } catch {
    return false;
  }
  // Browsers forgive capitals, calendar programs do not; an alias resolves to another name.
  return resolved === name || resolved.toLowerCase() !== name.toLowerCase();
}

/**
 * Whether a text is the IANA `Area/City` name of a time zone, or `UTC`. Abbreviations, offsets
 * and names in other capitals are refused: browsers read `BST` as Dhaka.
 */
export function isZoneName(name: string): boolean {
  const verdict = verdicts.get(name);
  if (verdict !== undefined) return verdict;
  if (!areaCity.test(name)) return false;
  const known = isKnown(name);
  verdicts.set(name, known);
  return known;
}

/**
 * How far the clocks of a zone are ahead of UTC at an instant.
 * @param instant Milliseconds since 1970, UTC.
 * @returns Milliseconds; negative in the Americas.
 * @throws RangeError for a zone that the engine does not know.
 */
export function offsetAt(zone: string, instant: number): number {
  return clockOf(zone).offsetAt(instant);
}

/**
 * The instant at which the clock on the wall shows a time on a date. A time that the spring change
 * skips is read with the offset before the change, so it comes as much later as the clocks were
 * put forward; of a time that the autumn change repeats, the first is meant.
 * @param date `YYYY-MM-DD`, or days since 1 January 1970.
 * @param minutes Minutes after midnight by the clock.
 * @returns Milliseconds since 1970, UTC.
 * @throws RangeError for a zone that the engine does not know or a text that is no date.
 */
export function toInstant(zone: string, date: LocalDate | number, minutes: number): number {
  const clock = clockOf(zone);
  const wall = toDay(date) * dayLength + minutes * minuteLength;
  // Zones lie within a day of UTC, so these two enclose the instant.
  const before = clock.offsetAt(wall - dayLength);
  const after = clock.offsetAt(wall + dayLength);
  const instant = wall - before;
  if (before === after || clock.offsetAt(instant) === before) return instant;
  return clock.offsetAt(wall - after) === after ? wall - after : instant;
}

/** The day number by the calendar on the wall; see `toLocal` for the rest. */
export function localDay(zone: string, instant: number): number {
  return Math.floor((instant + offsetAt(zone, instant)) / dayLength);
}

/**
 * What the calendar and the clock of a zone show at an instant.
 * @param instant Milliseconds since 1970, UTC.
 * @throws RangeError for a zone that the engine does not know.
 */
export function toLocal(zone: string, instant: number): LocalTime {
  const wall = instant + offsetAt(zone, instant);
  const day = Math.floor(wall / dayLength);
  return {
    day,
    date: formatDate(day),
    weekday: weekdayOf(day),
    minutes: Math.floor((wall - day * dayLength) / minuteLength),
  };
}
