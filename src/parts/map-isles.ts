/** Coasts and borders of the British Isles: loads with a map that shows them. */
import { isles } from '../knowledge/outline-isles.js';

export default isles;
