/** Times of day as people write them in a table: "7.30pm", "19:30-21:00", "7pm to 9pm", "noon". */
import { readClock } from './clock.js';

/** As our own format has them; what can't be read stands as it is written, to be refused by its reader. */
export interface Slot {
  readonly time: string;
  readonly end_time?: string;
}

const longest = 200;

const tidy = (text: string): string =>
  text
    .trim()
    .toLowerCase()
    .replace(/^(from|at|o|am) +/, '')
    .replace(/\b(12 )?(noon|midday|hanner dydd)\b/, '12pm')
    .replace(/\b(12 )?(midnight|hanner nos)\b/, '12am')
    // Welsh: yn y bore, y prynhawn, yr hwyr
    .replace(/(\d) ?y([bph])\b/, (_, digit, part) => `${digit}${part === 'b' ? 'am' : 'pm'}`)
    .replace(/(\d) ?(hrs|hours)\b/, '$1');

const written = (minutes: number): string =>
  [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0')).join(':');

/** A time by itself. */
export function readTimeOf(text: string, by24: boolean): string {
  const minutes = readClock(tidy(text), by24);
  return typeof minutes === 'number' ? written(minutes) : text;
}

/** A time, as both halves of the day where it says neither and the other end of its span does. */
const readings = (text: string, other: string): readonly string[] =>
  /^\d\d?([:.]\d\d)?$/.test(text) && /[ap]\.?m\.?$/.test(other)
    ? [`${text}pm`, `${text}am`]
    : [text];

/** A start and an end. "7 to 9pm" and "11 to 1pm" are the shortest spans that they can be. */
function spanOf(from: string, to: string, by24: boolean): Slot {
  let shortest = Infinity;
  let span: Slot = { time: readTimeOf(from, by24), end_time: readTimeOf(to, by24) };
  for (const first of readings(from, to))
    for (const last of readings(to, from)) {
      const [start, end] = [first, last].map((each) => readClock(each, by24));
      if (typeof start !== 'number' || typeof end !== 'number') continue;
      const length = (end - start + 1440) % 1440;
      if (length >= shortest) continue;
      shortest = length;
      span = { time: written(start), end_time: written(end) };
    }
  return span;
}

/**
 * The time that a cell gives, with its end.
 *
 * @param end What stands in a cell of its own.
 */
export function readSlot(text: string, by24: boolean, end?: string): Slot {
  if (text.length > longest) return { time: text };
  const sides = text
    .toLowerCase()
    .replace(/^(between|rhwng)( .+ )(and|ac?) /, '$2- ')
    .split(/[-–—]| (?:to|until|till?|tan|hyd|i) /);
  if (end !== undefined) sides.push(end);
  if (sides.length > 2) return { time: text };
  const [from = '', to] = sides.map(tidy);
  return to === undefined ? { time: readTimeOf(text, by24) } : spanOf(from, to, by24);
}

/** Minutes from "90", "90 minutes", "1 hour 30 minutes", "1.5 hours"; the text where it is none of them. */
export function readLength(text: string): number | string {
  const [, hours = 0, minutes = 0] =
    /^(?:([\d.]+) *(?:h|hrs?|hours?|awr))? *(?:(\d+) *(?:m|mins?|minutes?|munud)?)?$/.exec(
      text.toLowerCase(),
    ) ?? [];
  return Number(hours) * 60 + Number(minutes) || text;
}
