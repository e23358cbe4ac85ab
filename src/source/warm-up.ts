/** Asks a search what people ask, before anybody does. */
import type { Meeting } from '../core/meeting.js';
import type { TextSearch } from './text-search.js';

/** So many that engines have compiled what a key needs, and few beside reading the feed. */
const questions = 64;

type Words = Readonly<Record<'town' | 'name' | 'fellowship' | 'day', string>>;

/** In turn: misspelt, a request, a name, one letter, and a text as it is typed. */
const asked: readonly ((words: Words, turn: number) => string)[] = [
  ({ town }) => town.replace(/(..)(.)(.)/, '$1$3$2'),
  ({ fellowship, day, town }) => `${fellowship} ${day} near ${town}`,
  ({ name }) => name,
  ({ town }) => town.slice(0, 1),
  ({ name, fellowship, day }, turn) =>
    `${name.split(' ')[0]} ${fellowship} ${day}`.slice(0, 1 + turn / 4),
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
  for (let at = 0, turn = 0; at < meetings.length; at += step, turn++) {
    await breathe();
    const { name = '', fellowship = '', venue } = meetings[at]!;
    const ask = asked[turn % asked.length]!;
    const text = ask({ town: venue?.locality ?? name, name, fellowship, day }, turn);
    search.find({ text }, now)?.marks(meetings[at]!);
  }
}
