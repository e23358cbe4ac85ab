/** Signatures of words: cheap tests that leave few words for the speller to weigh. */
import type { Pause } from './build-index.js';
import type { Dictionary } from './dictionary.js';
import { weightAt, type Postings, type Weight } from './draft.js';

/** Which letters a word holds: a bit for each of a to z, all others sharing six. */
export function letterBits(word: string): number {
  let bits = 0;
  for (let i = 0; i < word.length; i++) {
    const letter = word.charCodeAt(i) - 97;
    bits |= 1 << (letter >= 0 && letter < 26 ? letter : 26 + ((letter + 97) % 6));
  }
  return bits;
}

/** Which pairs of neighbouring letters a word holds: 32 bits for all pairs there may be. */
export function pairBits(word: string): number {
  let bits = 0;
  for (let i = 1; i < word.length; i++)
    bits |= 1 << (word.charCodeAt(i - 1) * 37 + word.charCodeAt(i) * 11);
  return bits;
}

/** How many words are read between two looks at the clock. */
const stretch = 1024;

/** By word of the dictionary: what may be meant by a misspelt one, numbers and postcodes left out. */
export interface Names {
  readonly letters: Uint32Array;
  readonly pairs: Uint32Array;
  /** 0 for a word that is no name. */
  readonly lengths: Uint8Array;
  /** By number of letters: the names that have so many. */
  readonly byLength: readonly (Uint32Array | undefined)[];
}

/** Numbers mean what they say, and are never taken for a misspelt word. */
export const hasDigit = (word: string): boolean => /\p{N}/u.test(word);

/**
 * Reads the names of a dictionary, in slices.
 * @param prose Words that weigh no more than this anywhere are prose.
 */
export async function readNames(
  dictionary: Dictionary,
  { start, places }: Postings,
  prose: Weight,
  pause: Pause,
): Promise<Names> {
  const { words } = dictionary;
  const size = words.length;
  const letters = new Uint32Array(size);
  const pairs = new Uint32Array(size);
  const lengths = new Uint8Array(size);
  const byLength: number[][] = [];
  for (let id = 0; id < size; id++) {
    const word = words[id]!;
    const end = start[id + 1]!;
    let at = start[id]!;
    while (at < end && weightAt(places[at]!) <= prose) at++;
    if (id % stretch === 0) await pause();
    if (at === end || hasDigit(word)) continue;
    letters[id] = letterBits(word);
    pairs[id] = pairBits(word);
    lengths[id] = word.length;
    (byLength[word.length] ??= []).push(id);
  }
  return { letters, pairs, lengths, byLength: byLength.map((ids) => new Uint32Array(ids)) };
}
