/** The way out of the page: loads where a page has one. */
import { ExitView } from '../ui/exit/exit-view.js';

export default ExitView;
