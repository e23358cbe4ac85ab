/** Finds the words of the dictionary that a misspelt one may stand for. */
import { countBits } from './bits.js';
import type { Dictionary } from './dictionary.js';
import { letterBits } from './letters.js';
import type { Postings } from './build-index.js';
import type { Speller } from './speller.js';
import { allowedTypos, countTypos } from './typos.js';

export interface NearWord {
  readonly id: number;
  /** 0 to 1: how close it is. */
  readonly quality: number;
}

export class Spelling {
  readonly #dictionary: Dictionary;
  readonly #speller: Speller;
  /** The letters of each word; 0 for the words that are never taken for a misspelt one. */
  readonly #letters: Uint32Array;

  /** @param weakest Words that count for no more than this anywhere are prose, not names. */
  constructor(dictionary: Dictionary, postings: Postings, speller: Speller, weakest: number) {
    this.#dictionary = dictionary;
    this.#speller = speller;
    this.#letters = new Uint32Array(dictionary.size);
    for (let id = 0; id < dictionary.size; id++) {
      let named = false;
      for (let i = postings.start[id]!; i < postings.start[id + 1]! && !named; i++)
        named = postings.weights[i]! > weakest;
      if (named) this.#letters[id] = letterBits(dictionary.word(id));
    }
  }

  /**
   * The words with the fewest typos, within what the length of the typed one allows; only where no
   * whole word is near, those that begin near it.
   * @param unfinished The person may still be typing it.
   */
  near(typed: string, unfinished: boolean): readonly NearWord[] {
    for (let typos = 1; typos <= allowedTypos(typed); typos++) {
      const whole = this.#within(typed, typos, false);
      if (whole.length) return whole;
      const begun = unfinished ? this.#within(typed, typos, true) : [];
      if (begun.length) return begun;
    }
    return [];
  }

  #within(typed: string, typos: number, unfinished: boolean): NearWord[] {
    const ids = this.#survivors(typed, typos, unfinished);
    const words = ids.map((id) => this.#dictionary.word(id));
    const near: NearWord[] = [];
    for (const at of this.#speller.like(typed, words, typos)) {
      const word = words[at]!;
      if (countTypos(typed, word, typos, unfinished) > typos) continue;
      // People get the first letter right more often than any other.
      const first = word[0] === typed[0] ? 1 : 0.8;
      near.push({
        id: ids[at]!,
        quality: (unfinished ? 0.5 : 0.6) * first * (typos > 1 ? 0.7 : 1),
      });
    }
    return near;
  }

  /** The words whose length and letters leave room for no more than so many typos. */
  #survivors(typed: string, typos: number, unfinished: boolean): number[] {
    const bits = letterBits(typed);
    const ids: number[] = [];
    for (let id = 0; id < this.#letters.length; id++) {
      const other = this.#letters[id]!;
      if (countBits(bits & ~other) > typos) continue;
      if (!unfinished && countBits(other & ~bits) > typos) continue;
      const word = this.#dictionary.word(id);
      const longer = word.length - typed.length;
      if (unfinished ? longer <= -typos || word[0] !== typed[0] : Math.abs(longer) > typos)
        continue;
      ids.push(id);
    }
    return ids;
  }
}
