/** Words for the answer to a search, with their English: loads with the first search. */
import { foundWords } from '../ui/found-words.js';

export default foundWords;
