/** Bank holidays by their rules, for meetings at a place in the United Kingdom. */
import { holidayNote } from '../ui/holiday-note.js';

export default holidayNote;
