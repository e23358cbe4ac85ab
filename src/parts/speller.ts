/** fuse.js as the speller, as a file that loads with the first misspelt word. */
import { fuseSpeller } from '../search/fuse-speller.js';

export default fuseSpeller;
