/** The editor's panel and all that it can say: loads only where a tag says `debug`. */
import { editorsPanel } from '../ui/editors-panel.js';

export default editorsPanel;
