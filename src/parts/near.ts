/** "Use my location" and its words: loads when the list stands. */
import { nearMe } from '../ui/near-me.js';

export default nearMe;
