/** Urdu, as a file that loads when a page asks for it. */
import { ur } from '../i18n/ur.js';

export default ur;
