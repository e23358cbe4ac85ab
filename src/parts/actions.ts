/** What can be done with a meeting, with calendar files and words: loads with the first open card. */
import { ActionsView } from '../ui/actions/actions-view.js';

export default ActionsView;
