/** Finds the words of the dictionary that a misspelt one may stand for. */
import { countBits } from './bits.js';
import type { Dictionary } from './dictionary.js';
import { letterBits } from './letters.js';
import type { Postings, Weight } from './build-index.js';
import type { Speller } from './speller.js';
import { countTypos, mostTypos, typosAllowed } from './typos.js';

export interface NearWord {
  readonly id: number;
  /** 0 to 1: how close it is. */
  readonly quality: number;
}

export class Spelling {
  readonly #dictionary: Dictionary;
  readonly #speller: Speller;
  /** The words that may be meant by a misspelt one: names, without numbers and postcodes. */
  readonly #names: Uint32Array;
  /** The letters of each of them. */
  readonly #letters: Uint32Array;

  /** @param prose Words that count for no more than this anywhere are prose, not names. */
  constructor(dictionary: Dictionary, postings: Postings, speller: Speller, prose: Weight) {
    this.#dictionary = dictionary;
    this.#speller = speller;
    const { start, weights } = postings;
    const isName = (id: number): boolean => {
      if (/\p{N}/u.test(dictionary.word(id))) return false;
      for (let i = start[id]!; i < start[id + 1]!; i++) if (weights[i]! > prose) return true;
      return false;
    };
    const names: number[] = [];
    for (let id = 0; id < dictionary.size; id++) if (isName(id)) names.push(id);
    this.#names = new Uint32Array(names);
    this.#letters = this.#names.map((id) => letterBits(dictionary.word(id)));
  }

  /**
   * The words with the fewest typos, within what their length allows; only where no whole word is
   * near, those that begin near it.
   * @param unfinished The person may still be typing it.
   */
  near(typed: string, unfinished: boolean): readonly NearWord[] {
    // Numbers mean what they say.
    const allowed = /\p{N}/u.test(typed) ? 0 : typosAllowed(typed.length);
    // A letter left out must not cost a long word its second typo.
    for (let typos = 1; allowed > 0 && typos <= mostTypos; typos++) {
      const whole = this.#within(typed, typos, false);
      if (whole.length) return whole;
      const begun = unfinished && typos <= allowed ? this.#within(typed, typos, true) : [];
      if (begun.length) return begun;
    }
    return [];
  }

  #within(typed: string, typos: number, unfinished: boolean): NearWord[] {
    const ids = this.#survivors(typed, typos, unfinished);
    if (!ids.length) return [];
    const words = ids.map((id) => this.#dictionary.word(id));
    const near: NearWord[] = [];
    for (const at of this.#speller.like(typed, words, typos)) {
      if (countTypos(typed, words[at]!, typos, unfinished) > typos) continue;
      // People get the first letter right more often than any other.
      const first = words[at]![0] === typed[0] ? 1 : 0.8;
      const share = first * (typos > 1 ? 0.7 : 1);
      near.push({ id: ids[at]!, quality: share * (unfinished ? 0.5 : 0.6) });
    }
    return near;
  }

  /** The words whose length and letters leave room for so many typos. */
  #survivors(typed: string, typos: number, unfinished: boolean): number[] {
    const bits = letterBits(typed);
    const ids: number[] = [];
    for (let at = 0; at < this.#names.length; at++) {
      const other = this.#letters[at]!;
      if (countBits(bits & ~other) > typos) continue;
      if (!unfinished && countBits(other & ~bits) > typos) continue;
      const word = this.#dictionary.word(this.#names[at]!);
      const longer = word.length - typed.length;
      const fits = unfinished
        ? longer > -typos && word[0] === typed[0]
        : Math.abs(longer) <= typos && typosAllowed(Math.max(word.length, typed.length)) >= typos;
      if (fits) ids.push(this.#names[at]!);
    }
    return ids;
  }
}
