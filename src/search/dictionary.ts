/** The distinct words of a feed in order, so that what begins alike stands together. */
export class Dictionary {
  readonly #words: readonly string[];

  /** @param sorted Distinct words in order of their code units. */
  constructor(sorted: readonly string[]) {
    this.#words = sorted;
  }

  get size(): number {
    return this.#words.length;
  }

  word(id: number): string {
    return this.#words[id]!;
  }

  /** The word's id, or -1. */
  find(word: string): number {
    const at = this.#atOrAfter(word, 0);
    return this.#words[at] === word ? at : -1;
  }

  /** The ids of the words that begin like this: from the first, up to but not including the last. */
  range(prefix: string): readonly [from: number, to: number] {
    const from = this.#atOrAfter(prefix, 0);
    // No folded word holds U+FFFF, so this stands right after all that begin alike.
    return [from, this.#atOrAfter(prefix + '\uffff', from)];
  }

  #atOrAfter(word: string, from: number): number {
    let low = from;
    let high = this.#words.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.#words[middle]! < word) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
