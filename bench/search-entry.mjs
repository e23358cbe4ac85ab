/** What bench/search.mjs measures, in one bundle. */
export { parseFeed } from '../src/feed/read.ts';
export { fellowship } from '../src/knowledge/fellowship-lookup.ts';
export { fuseSpeller } from '../src/search/fuse-speller.ts';
export { addMeetingText, proseWeight } from '../src/search/meeting-text.ts';
export { createTextIndex } from '../src/search/text-index.ts';
export { createLocalSource } from '../src/headless.ts';
