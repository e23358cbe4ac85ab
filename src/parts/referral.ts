/** The reader of Open Referral: loads with the first list in it. */
import { openReferral } from '../feed/open-referral.js';

export default openReferral;
