/** Finds the words of the dictionary that a misspelt one may stand for. */
import { countBits } from './bits.js';
import type { Dictionary } from './dictionary.js';
import type { Postings } from './draft.js';
import { hasDigit, letterBits, type Names } from './letters.js';
import type { Speller } from './speller.js';
import { countTypos, mostTypos, typosAllowed } from './typos.js';

export interface NearWord {
  readonly id: number;
  /** 0 to 1: how close it is. */
  readonly quality: number;
}

/** How good a word with so many slips is. */
const worth = [1, 0.6, 0.45, 0.35];
/** How much of that is left where only the beginning of a word is near. */
const begunShare = 0.8;
/** People get the first letter right more often than any other. */
const otherFirstShare = 0.8;
/** Letters swapped, doubled or not are a smaller slip than others. */
const sameLettersShare = 1.2;
/** What is this much worse than the best is not meant. */
const leastShare = 0.85;
/** What each doubling of the records that hold a word adds to it. */
const commonShare = 0.03;

/** The same for words that differ only in the order of their letters and in what is doubled. */
const lettersOf = (word: string): string => [...word.replace(/(.)\1+/gu, '$1')].sort().join('');

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
  { letters, byLength }: Names,
  speller: Speller,
): Near {
  const { words } = dictionary;

  /** The names within so many typos of what was typed. */
  const survivors = (
    typed: string,
    typos: number,
    begun: boolean,
    allowed: (length: number) => number,
  ): number[] => {
    const has = letterBits(typed);
    const found: number[] = [];
    const weigh = (id: number): void => {
      if (
        countBits(has & ~letters[id]!) <= typos &&
        (begun || countBits(letters[id]! & ~has) <= typos) &&
        words[id] !== typed &&
        countTypos(typed, words[id]!, typos, begun) <= typos
      )
        found.push(id);
    };
    if (begun) {
      // Who leaves a word unfinished has its first letter right.
      const [from, to] = dictionary.range(typed[0]!);
      for (let id = from; id < to; id++)
        if (letters[id] && words[id]!.length >= typed.length - typos) weigh(id);
      return found;
    }
    for (let length = typed.length - typos; length <= typed.length + typos; length++)
      // A letter left out must not cost a long word its second typo.
      if (allowed(Math.max(length, typed.length)) >= typos) byLength[length]?.forEach(weigh);
    return found.sort((a, b) => a - b);
  };

  return (typed, unfinished, allowed = typosAllowed) => {
    const most = allowed(typed.length);
    if (!most || hasDigit(typed)) return [];
    const same = lettersOf(typed);
    const within = (typos: number, begun: boolean): NearWord[] => {
      const ids = survivors(typed, typos, begun, allowed);
      const near: NearWord[] = [];
      let best = 0;
      // One alone needs no weighing.
      const like = ids[1]
        ? speller.like(
            typed,
            ids.map((id) => words[id]!),
            typos,
          )
        : ids.keys();
      for (const at of like) {
        const id = ids[at]!;
        let quality = worth[typos]!;
        if (begun) quality *= begunShare;
        else if (lettersOf(words[id]!) === same) quality *= sameLettersShare;
        if (words[id]![0] !== typed[0]) quality *= otherFirstShare;
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
