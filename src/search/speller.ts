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

/** A speller that is brought when it is first wanted; until it is there, `everyWord` stands in. */
export interface LateSpeller extends Speller {
  /** Asks for the speller; once only, whether it comes or not. */
  bring(): void;
}

export function lateSpeller(load: () => Promise<Speller | undefined>): LateSpeller {
  let speller = everyWord;
  let asked = false;
  return {
    like: (typed, words, typos) => speller.like(typed, words, typos),
    bring() {
      if (asked) return;
      asked = true;
      load().then(
        (come) => (speller = come ?? speller),
        // Nothing is lost but speed.
        () => undefined,
      );
    },
  };
}
