/** The reader of tables, with Papa Parse: loads with the first feed that is one. */
import { csv } from '../feed/csv.js';

export default csv;
