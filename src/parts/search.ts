/** The index of words with fuse.js, as a file that loads when somebody goes to the search box. */
import { createFuseTextIndex } from '../search/fuse-text-index.js';

export default createFuseTextIndex;
