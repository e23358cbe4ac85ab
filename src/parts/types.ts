/** The names of meeting types, as a file that loads with the first card that is opened. */
import { typeLabels } from '../knowledge/type-labels.js';

export default typeLabels;
