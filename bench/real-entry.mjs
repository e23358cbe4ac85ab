/** What bench/real.mjs measures, in one bundle: search with the words that the elements give it. */
import { searchWords } from '../src/controllers/search-words.ts';
import { en } from '../src/i18n/en.ts';
import { fellowship } from '../src/knowledge/fellowship-lookup.ts';

export { parseFeed } from '../src/feed/read.ts';
export { createLocalSource } from '../src/headless.ts';
export { fellowship };
export const extraText = searchWords([en], fellowship);
