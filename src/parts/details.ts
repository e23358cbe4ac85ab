/** All that a listing says, in English and with the names of types: loads with the first card opened. */
import { cardDetails } from '../ui/card-details.js';

export default cardDetails;
