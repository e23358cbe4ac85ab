/** Punjabi, as a file that loads when a page asks for it. */
import { pa } from '../i18n/pa.js';

export default pa;
