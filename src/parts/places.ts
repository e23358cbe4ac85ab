/** The reader of place packs, for finders that have one. */
import { loadPlacePack } from '../places/load-pack.js';

export default loadPlacePack;
