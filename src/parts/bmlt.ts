/** The reader of BMLT servers: loads with the first list of one. */
import { bmlt } from '../feed/bmlt.js';

export default bmlt;
