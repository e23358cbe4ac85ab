/** Polish, as a file that loads when a page asks for it. */
import { pl } from '../i18n/pl.js';

export default pl;
