/** Coasts and borders of the world: loads with a map that shows them. */
import { world } from '../knowledge/outline-world.js';

export default world;
