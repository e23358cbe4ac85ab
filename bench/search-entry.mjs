/** What the bench of search measures, in one bundle. */
export { createLocalSource, fellowship, fellowships, parseFeed } from '../src/headless.ts';
export { en } from '../src/i18n/en.ts';
export { fuseSpeller } from '../src/search/fuse-speller.ts';
export { createFuseTextIndex } from '../src/search/fuse-text-index.ts';
export { addMeetingText, proseWeight } from '../src/search/meeting-text.ts';
export { FacetIndex } from '../src/source/facet-index.ts';
export { createFullTextSearch } from '../src/source/full-text-search.ts';
export { createPacer } from '../src/source/pacer.ts';
export { searchWords } from '../src/source/search-words.ts';
export { Starts } from '../src/source/starts.ts';
