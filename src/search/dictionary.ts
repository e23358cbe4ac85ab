/** The distinct words of a feed in order, so that what begins alike stands together. */
export interface Dictionary {
  /** In order of their code units; a word's place is its id. */
  readonly words: readonly string[];
  /** The word's id, or -1. */
  find(word: string): number;
  /** The ids of the words that begin like this: from the first, up to but not including the last. */
  range(prefix: string): readonly [from: number, to: number];
}

/** Letters as they are told apart at the front of a word: none, 0 to 9, a to z, any other. */
const kinds = 38;

/** In the order of code units; no folded word has other signs of ASCII. */
function kindAt(word: string, at: number): number {
  const code = word.charCodeAt(at);
  if (code < 0x3a) return code - 0x2f;
  if (code < 0x7b) return code - 0x56;
  return code > 0x7a ? kinds - 1 : 0;
}

export function createDictionary(words: readonly string[]): Dictionary {
  /** Where the words begin whose first two letters are of a kind, so that few are compared. */
  const fronts = new Uint32Array(kinds * kinds + 1);
  for (const word of words) fronts[kindAt(word, 0) * kinds + kindAt(word, 1) + 1]!++;
  for (let at = 1; at < fronts.length; at++) fronts[at]! += fronts[at - 1]!;

  const atOrAfter = (word: string, low: number, high: number): number => {
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
      const front = kindAt(word, 0) * kinds + kindAt(word, 1);
      const end = fronts[front + 1]!;
      const at = atOrAfter(word, fronts[front]!, end);
      return at < end && words[at] === word ? at : -1;
    },
    range(prefix) {
      if (!prefix) return [0, words.length];
      const front = kindAt(prefix, 0) * kinds;
      const second = kindAt(prefix, 1);
      const from = atOrAfter(prefix, fronts[front + second]!, fronts[front + second + 1]!);
      let low = from;
      let high = fronts[front + (second ? second + 1 : kinds)]!;
      while (low < high) {
        const middle = (low + high) >>> 1;
        if (words[middle]!.startsWith(prefix)) low = middle + 1;
        else high = middle;
      }
      return [from, low];
    },
  };
}
