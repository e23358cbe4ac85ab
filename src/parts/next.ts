/** The next few meetings, for a column at the side: loads where a page has one. */
import { nextView } from '../ui/next-view.js';

export default nextView;
