/** Finds the words of the dictionary that a misspelt one may stand for. */
import type { Dictionary } from './dictionary.js';
import type { Postings } from './draft.js';
import { hasDigit, letterBits, pairBits, type Names } from './letters.js';
import type { Speller } from './speller.js';
import { countTypos, mostTypos, typosAllowed } from './typos.js';

export interface NearWord {
  readonly id: number;
  /** 0 to 1: how close it is. */
  readonly quality: number;
}

/** A pair of letters for each slip: two swapped break three pairs, all else at most two. */
const brokenPairs = (typos: number): number => (typos > 1 ? 3 * typos : 2);

/** How good a word with so many slips is. */
const worth = [1, 0.6, 0.45, 0.35];
/** How much of that is left where only the beginning of a word is near. */
const begunShare = 0.8;
/** People get the first letter right more often than any other. */
const otherFirstShare = 0.8;
/** A letter doubled or not is a smaller slip than another. */
const doubledShare = 1.2;
/** What is this much worse than the best is not meant. */
const leastShare = 0.85;
/** What each doubling of the records that hold a word adds to it. */
const commonShare = 0.03;

/** Whether more than so many bits are on. */
function hasMore(bits: number, most: number): boolean {
  let rest = bits;
  for (let each = most; each && rest; each--) rest &= rest - 1;
  return rest !== 0;
}

const squeezed = (word: string): string => word.replace(/(.)\1+/gu, '$1');

/**
 * The words with the fewest typos, within what their length allows; only where no whole word is near,
 * those that begin near it.
 * @param unfinished The person may still be typing it.
 * @param allowed How many typos a word of so many letters may hold.
 */
export type Near = (
  typed: string,
  unfinished: boolean,
  allowed?: (length: number) => number,
) => readonly NearWord[];

export function createNear(
  dictionary: Dictionary,
  { start }: Postings,
  { letters, pairs, lengths, byLength, ofLength }: Names,
  speller: Speller,
): Near {
  const { words } = dictionary;

  /** Two neighbouring letters swapped: looked up, since there are few ways to swap. */
  const swapped = (typed: string, unfinished: boolean): NearWord[] => {
    const whole: NearWord[] = [];
    const begun: NearWord[] = [];
    for (let at = 1; at < typed.length; at++) {
      if (typed[at] === typed[at - 1]) continue;
      const word = typed.slice(0, at - 1) + typed[at]! + typed[at - 1]! + typed.slice(at + 1);
      const itself = dictionary.find(word);
      if (itself >= 0 && lengths[itself]) whole.push({ id: itself, quality: worth[1]! });
      if (!unfinished || whole.length) continue;
      const [from, to] = dictionary.range(word);
      for (let id = from; id < to; id++)
        if (lengths[id]) begun.push({ id, quality: worth[1]! * begunShare });
    }
    return whole.length ? whole : begun;
  };

  /** Whether a name may be within so many typos of what was typed, by its letters alone. */
  const mayBe = (
    id: number,
    has: number,
    pairsOf: number,
    typos: number,
    begun: boolean,
  ): boolean =>
    !hasMore(has & ~letters[id]!, typos) &&
    !hasMore(pairsOf & ~pairs[id]!, brokenPairs(typos)) &&
    (begun ||
      (!hasMore(letters[id]! & ~has, typos) &&
        !hasMore(pairs[id]! & ~pairsOf, brokenPairs(typos))));

  /** The names within so many typos of what was typed. */
  const survivors = (
    typed: string,
    typos: number,
    begun: boolean,
    allowed: (length: number) => number,
  ): number[] => {
    const has = letterBits(typed);
    const pairsOf = pairBits(typed);
    const found: number[] = [];
    const weigh = (id: number): void => {
      if (
        mayBe(id, has, pairsOf, typos, begun) &&
        words[id] !== typed &&
        countTypos(typed, words[id]!, typos, begun) <= typos
      )
        found.push(id);
    };
    if (begun) {
      // Who leaves a word unfinished has its first letter right.
      const [from, to] = dictionary.range(typed[0]!);
      for (let id = from; id < to; id++) if (lengths[id]! >= typed.length - typos) weigh(id);
      return found;
    }
    for (let length = typed.length - typos; length <= typed.length + typos; length++) {
      // A letter left out must not cost a long word its second typo.
      if (length < 1 || allowed(Math.max(length, typed.length)) < typos) continue;
      for (let at = ofLength[length - 1]!; at < ofLength[length]!; at++) weigh(byLength[at]!);
    }
    return found.sort((a, b) => a - b);
  };

  return (typed, unfinished, allowed = typosAllowed) => {
    const most = allowed(typed.length);
    // Numbers mean what they say.
    if (!most || hasDigit(typed)) return [];
    const found = swapped(typed, unfinished);
    if (found.length) return found;
    const plain = squeezed(typed);
    const within = (typos: number, begun: boolean): NearWord[] => {
      const ids = survivors(typed, typos, begun, allowed);
      if (!ids.length) return [];
      const near: NearWord[] = [];
      let best = 0;
      for (const at of speller.like(
        typed,
        ids.map((id) => words[id]!),
        typos,
      )) {
        const id = ids[at]!;
        const word = words[id]!;
        let quality = worth[typos]!;
        if (begun) quality *= begunShare;
        else if (squeezed(word) === plain) quality *= doubledShare;
        if (word[0] !== typed[0]) quality *= otherFirstShare;
        quality *= 1 + commonShare * Math.log2(start[id + 1]! - start[id]!);
        near.push({ id, quality });
        best = Math.max(best, quality);
      }
      return near.filter(({ quality }) => quality >= leastShare * best);
    };
    for (let typos = 1; typos <= mostTypos; typos++) {
      const whole = within(typos, false);
      if (whole.length) return whole;
      const begun = unfinished && typos <= Math.min(most, 2) ? within(typos, true) : [];
      if (begun.length) return begun;
    }
    return [];
  };
}
