/** The plan and its words: loads when there is one. */
import { PlanView } from '../ui/plan/plan-view.js';

export default PlanView;
