/** Finds out what one plain word of a query may stand for, or two written as one or one as two. */
import type { Range } from '../core/results.js';
import type { Taken } from './expand.js';
import { idsOf, takenOf, type Lexicon } from './lexicon.js';
import type { Need } from './match.js';
import type { QueryWord } from './text-query.js';

/** A part of a text that a record has to hold. */
export interface Part extends Need {
  readonly typed: string;
  readonly span: Range;
  /** What was taken for it where that is not what was typed: words of the dictionary, or a text. */
  readonly instead?: readonly number[] | string | undefined;
  /** The plain word that it is. */
  readonly word?: QueryWord;
}

/** How many records hold all parts. */
export type Count = (parts: readonly Part[]) => number;

export const partOf = (
  { typed, span }: Pick<QueryWord, 'typed' | 'span'>,
  taken: readonly Taken[],
  rest: Partial<Part> = {},
): Part => ({ typed, span, words: [taken], own: false, ...rest });

/** Neighbouring words as they were typed. */
export function stretchOf(
  text: string,
  words: readonly QueryWord[],
): { readonly typed: string; readonly span: Range } {
  const span: Range = [words[0]!.span[0], words.at(-1)!.span[1]];
  return { typed: text.slice(...span), span };
}

/** One part; several where they were written as one; one without words where nobody has anything like it. */
export function readWord(word: QueryWord, own: boolean, lexicon: Lexicon, count: Count): Part[] {
  const { word: folded, unfinished } = word;
  const taken = lexicon.taken(folded, unfinished);
  if (own) return [partOf(word, lexicon.own(taken), { own, word })];
  if (taken.length) return [partOf(word, taken, { word })];
  for (const pieces of lexicon.splits(folded)) {
    const parts = pieces
      .filter((piece) => !lexicon.isStop(piece))
      .map((piece) => partOf(word, lexicon.whole(piece)));
    if (parts.length > 1 && count(parts))
      return [{ ...parts[0]!, instead: pieces.join(' ') }, ...parts.slice(1)];
  }
  const near = lexicon.near(folded, unfinished);
  return [partOf(word, takenOf(near), { word, instead: idsOf(near) })];
}

/** Two words that the feed writes as one. */
export function readJoined(
  text: string,
  first: QueryWord,
  second: QueryWord,
  lexicon: Lexicon,
): Part | undefined {
  if (text.slice(first.span[1], second.span[0]).trim()) return undefined;
  const [exact] = lexicon.whole(first.word + second.word);
  if (exact?.quality !== 1) return undefined;
  return partOf(stretchOf(text, [first, second]), [exact], { instead: [exact.from] });
}
