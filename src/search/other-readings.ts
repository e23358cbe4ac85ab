/** The ways to read a text of which every word is known, for where no record holds it as it stands. */
import { idsOf, takenOf, type Lexicon } from './lexicon.js';
import type { Reading } from './read-query.js';
import { readJoined, type Part } from './read-word.js';

const rest = (parts: readonly Part[], at: number, count: number, by: Part): Part[] => [
  ...parts.slice(0, at),
  by,
  ...parts.slice(at + count),
];

/**
 * The nearest first: as it stands, then two words as one, then a word cut short or misspelt, then all
 * words so.
 */
export function* readings(text: string, first: Reading, lexicon: Lexicon): Iterable<Reading> {
  const { parts, more } = first;
  yield first;
  for (const [at, { word }] of parts.entries()) {
    const next = parts[at + 1]?.word;
    const joined = word && next && readJoined(text, word, next, lexicon);
    if (joined) yield { parts: rest(parts, at, 2, joined), more };
  }
  const wider = parts.map((part) => widened(part, lexicon) ?? part);
  const changed = wider.filter((part, at) => part !== parts[at]);
  for (const part of changed) yield { parts: rest(parts, wider.indexOf(part), 1, part), more };
  if (changed.length > 1) yield { parts: wider, more };
}

/** A word that stands in no name may be the beginning of one, or a misspelt one. */
function widened(part: Part, lexicon: Lexicon): Part | undefined {
  if (!part.word || part.own || part.instead) return undefined;
  const { word, unfinished } = part.word;
  if (lexicon.isName(word)) return undefined;
  const begun = unfinished ? [] : lexicon.begun(word);
  const near = lexicon.near(word, false);
  if (!begun.length && !near.length) return undefined;
  return {
    ...part,
    words: [[...part.words[0]!, ...begun, ...takenOf(near)]],
    instead: idsOf(near),
  };
}
