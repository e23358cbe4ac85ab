/** Asks a search what people ask, before anybody does. */
import type { Meeting } from '../core/meeting.js';
import type { TextSearch } from './text-search.js';

/** So many that engines have compiled what a key needs, and few beside reading the feed. */
const questions = 64;

/** The first, second, third and fourth of these in turn: misspelt, with a day, a name, begun. */
const asked: readonly ((town: string, name: string, day: string) => string)[] = [
  (town) => town.replace(/(..)(.)(.)/, '$1$3$2'),
  (town, _name, day) => `${day} ${town}`,
  (_town, name) => name,
  (town) => town.slice(0, 3),
];

/**
 * The first keys are slow, as engines compile code that is seldom run only roughly, and the most on old
 * phones. Here the questions are made of the feed's own words, nobody sees the answers, and each waits
 * until whoever else wants the thread has had it.
 *
 * @param day What a day is called.
 * @param now Milliseconds since 1970.
 */
export async function warmUp(
  search: TextSearch,
  meetings: readonly Meeting[],
  day: string,
  now: number,
  breathe: () => Promise<void>,
): Promise<void> {
  const step = Math.ceil(meetings.length / questions);
  for (let at = 0; at < meetings.length; at += step) {
    await breathe();
    const { name = '', venue } = meetings[at]!;
    const ask = asked[(at / step) % asked.length]!;
    const text = ask(venue?.locality ?? name, name, day);
    search.find({ text }, now)?.marks(meetings[at]!);
  }
}
