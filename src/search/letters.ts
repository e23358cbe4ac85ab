/** Signatures of words: cheap tests that leave few words for the speller to weigh. */
import type { Dictionary } from './dictionary.js';
import { weightAt, type Postings, type Weight } from './draft.js';
import { inSlices, type Pause } from '../core/slices.js';

/** Which letters a word holds: a bit for each of a to z, which those of other alphabets share. */
export function letterBits(word: string): number {
  let bits = 0;
  for (let i = 0; i < word.length; i++) bits |= 1 << word.charCodeAt(i);
  return bits;
}

/** By word of the dictionary: what may be meant by a misspelt one, numbers and postcodes left out. */
export interface Names {
  /** 0 for a word that is no name. */
  readonly letters: Uint32Array;
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
  const byLength: number[][] = [];
  await inSlices(size, pause, (id) => {
    const word = words[id]!;
    const end = start[id + 1]!;
    let at = start[id]!;
    while (at < end && weightAt(places[at]!) <= prose) at++;
    if (at === end || hasDigit(word)) return;
    letters[id] = letterBits(word);
    (byLength[word.length] ??= []).push(id);
  });
  return { letters, byLength: byLength.map((ids) => new Uint32Array(ids)) };
}
