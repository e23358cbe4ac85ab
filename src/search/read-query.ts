/** Finds out, word by word, which words of the dictionary a typed text stands for. */
import type { Dictionary } from './dictionary.js';
import { expand, type Taken } from './expand.js';
import type { Spelling } from './spelling.js';
import { parseText } from './text-query.js';
import { readPostcode } from './typed-postcode.js';

export interface Reading {
  /** For each word that a record has to hold, what it may be. */
  readonly required: readonly (readonly Taken[])[];
  /** The same for words that only add. */
  readonly optional: readonly (readonly Taken[])[];
  /** What was taken for a word that the dictionary lacks: ids of words, or a postcode. */
  readonly corrections: readonly { typed: string; taken: readonly number[] | string }[];
  /** Words as typed for which there is nothing. */
  readonly unknown: readonly string[];
}

export function readQuery(text: string, dictionary: Dictionary, spelling: Spelling): Reading {
  const query = parseText(text);
  const required: Taken[][] = [];
  const optional: Taken[][] = [];
  const corrections: { typed: string; taken: readonly number[] | string }[] = [];
  const unknown: string[] = [];
  for (let at = 0; at < query.length; at++) {
    const { typed, word, unfinished, stop } = query[at]!;
    const postcode = readPostcode(dictionary, query.slice(at, at + 2));
    if (postcode) {
      const { instead } = postcode;
      if (instead) corrections.push({ typed: postcode.typed, taken: instead });
      required.push(postcode.taken);
      at += postcode.length - 1;
      continue;
    }
    const taken = expand(dictionary, word, unfinished);
    if (stop) {
      optional.push(taken);
      continue;
    }
    if (!taken.length) {
      const near = spelling.near(word, unfinished);
      for (const { id, quality } of near) taken.push({ from: id, to: id + 1, quality });
      if (near.length) corrections.push({ typed, taken: near.map(({ id }) => id) });
      else unknown.push(typed);
    }
    required.push(taken);
  }
  // A stop word alone is being typed or meant; several alone ask for meetings, any meetings.
  if (query.length === 1 && optional[0]?.length) required.push(optional.pop()!);
  return { required, optional, corrections, unknown };
}
