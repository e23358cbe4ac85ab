/** Scottish Gaelic, as a file that loads when a page asks for it. */
import { gd } from '../i18n/gd.js';

export default gd;
