/** Who weighs the words that may be a misspelt one. */

export interface Speller {
  /**
   * Which of these words may be the typed one with at most so many letters wrong, missing, too many
   * or swapped; may name too many, never too few.
   * @returns Indices into `words`.
   */
  like(typed: string, words: readonly string[], typos: number): readonly number[];
}
