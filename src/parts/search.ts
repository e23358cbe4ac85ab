/** Plain requests and the index of words with fuse.js, as a file that loads when somebody goes to the search box. */
import { createFullTextSearch } from '../source/full-text-search.js';

export default createFullTextSearch;
