/** Offers other texts where nothing is found, each with what it finds. */
import { takenOf, type Lexicon } from './lexicon.js';
import type { Reading } from './read-query.js';
import type { Count, Part } from './read-word.js';

export interface Instead {
  readonly text: string;
  readonly total: number;
}

const mostInstead = 3;

/** The text with stretches of it put in other words, or left out. */
function replaced(text: string, parts: readonly Part[], by: string): string {
  const spans = parts.map(({ span }) => span).sort((a, b) => b[0] - a[0]);
  for (const [from, to] of spans) text = text.slice(0, from) + by + text.slice(to);
  return text.replace(/\s+/g, ' ').trim();
}

/** Where nothing else is found, more may be wrong in a short word and less in a long one. */
const aThird = (length: number): number => Math.floor(length / 3);

/** Nobody has a word for it. */
export const isStrange = ({ words, meant }: Part): boolean => !meant && !words[0]?.length;

/**
 * First the text with the one word that nobody has spelt as somebody has it, then without such words
 * or, if there are none, without one word or another: what finds least first, as it says most.
 * @param count How many records hold all parts.
 * @param written A word of the dictionary as its records write it.
 */
export function insteadOf(
  text: string,
  { parts }: Reading,
  lexicon: Lexicon,
  count: Count,
  written: (id: number) => string,
): Instead[] {
  const offer = (gone: readonly Part[], by: string, left: readonly Part[]): Instead => {
    const other = replaced(text, gone, by);
    // A place may be left, of which this index does not know.
    return { text: other, total: left.length ? count(left) : +!!other };
  };
  const strange = parts.filter(isStrange);
  const [word, another] = strange;
  const near = word?.word && !another ? lexicon.near(word.word.word, false, aThird) : [];
  const respelt = takenOf(near).map((taken) =>
    offer(
      strange,
      written(taken.from),
      parts.map((part) => (part === word ? { ...part, words: [[taken]] } : part)),
    ),
  );
  const shorter = (word ? [strange] : parts.map((part) => [part]))
    .map((gone) =>
      offer(
        gone,
        '',
        parts.filter((part) => !gone.includes(part)),
      ),
    )
    .sort((a, b) => a.total - b.total);
  return [...respelt, ...shorter].filter(({ total }) => total).slice(0, mostInstead);
}
