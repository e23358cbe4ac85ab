/** The guide and its words: loads when somebody unfolds it. */
import { GuideView } from '../ui/guide/guide-view.js';

export default GuideView;
