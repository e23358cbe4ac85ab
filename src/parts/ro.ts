/** Romanian, as a file that loads when a page asks for it. */
import { ro } from '../i18n/ro.js';

export default ro;
