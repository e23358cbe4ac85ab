/** Last good copies of feeds: loads where the host asks for them. */
import { loadWithCopy } from '../controllers/feed-cache.js';

export default loadWithCopy;
