/** Who weighs the words that may be a misspelt one. */

export interface Speller {
  /**
   * Which of these words may be the typed one with at most so many letters wrong, missing, too many
   * or swapped; may name too many, never too few.
   * @returns Indices into `words`.
   */
  like(typed: string, words: readonly string[], typos: number): readonly number[];
}

/** Weighs nothing: leaves every word to be counted letter by letter. Right, and slower. */
export const everyWord: Speller = {
  like: (_typed, words) => words.map((_, index) => index),
};

/**
 * Brings a speller at the first misspelt word, and leaves the words to `everyWord` until it is there.
 * A speller that does not come is asked for again at the next.
 */
export function lateSpeller(bring: () => Promise<Speller | undefined>): Speller {
  let speller = everyWord;
  let asked = false;
  return {
    like(typed, words, typos) {
      if (!asked) {
        asked = true;
        bring().then(
          (come) => (speller = come ?? speller),
          () => (asked = false),
        );
      }
      return speller.like(typed, words, typos);
    },
  };
}
