/** What happens at a first meeting, in words: loads when somebody asks. */
import { ApproachView } from '../ui/approach/approach-view.js';

export default ApproachView;
