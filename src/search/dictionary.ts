/** The distinct words of a feed in order, so that what begins alike stands together. */
export interface Dictionary {
  /** In order of their code units; a word's place is its id. */
  readonly words: readonly string[];
  /** The word's id, or -1. */
  find(word: string): number;
  /** The ids of the words that begin like this: from the first, up to but not including the last. */
  range(prefix: string): readonly [from: number, to: number];
}

export function createDictionary(words: readonly string[]): Dictionary {
  const atOrAfter = (word: string): number => {
    let low = 0;
    let high = words.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (words[middle]! < word) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return {
    words,
    find(word) {
      const at = atOrAfter(word);
      return words[at] === word ? at : -1;
    },
    // No folded word holds U+FFFF, so this stands right after all that begin alike.
    range: (prefix) => [atOrAfter(prefix), atOrAfter(`${prefix}\uffff`)],
  };
}
