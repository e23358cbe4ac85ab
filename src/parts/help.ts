/** The help lines of each nation and their words: loads when somebody asks for more than the first two. */
import { HelpView } from '../ui/help/help-view.js';

export default HelpView;
