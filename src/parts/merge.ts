/** Several feeds as one list: loads with the second feed of a finder. */
import { mergeInBreaths } from '../feed/merge.js';

export default mergeInBreaths;
