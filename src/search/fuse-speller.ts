/** The one place that knows fuse.js: it weighs the few words that may be a misspelt one. */
import Fuse from 'fuse.js/min-basic';
import type { Speller } from './speller.js';

export const fuseSpeller: Speller = {
  like(typed, words, typos) {
    const options = {
      // Two letters swapped count as two errors here.
      threshold: (2 * typos) / typed.length,
      ignoreLocation: true,
      isCaseSensitive: true,
    };
    return words.flatMap((word, at) => (Fuse.match(typed, word, options).isMatch ? at : []));
  },
};
