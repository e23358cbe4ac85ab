/** fuse.js as the speller, as a file that loads with the first search. */
import { fuseSpeller } from '../search/fuse-speller.js';

export default fuseSpeller;
