/** "Use my location", "Today" and the switch between list, map and week, with their words: loads beside the list. */
import { nearMe } from '../ui/near-me.js';
import { quickTimes } from '../ui/quick-times.js';
import { viewSwitch } from '../ui/view-switch.js';

export interface ControlsPart {
  readonly nearMe: typeof nearMe;
  readonly quickTimes: typeof quickTimes;
  readonly viewSwitch: typeof viewSwitch;
}

export default { nearMe, quickTimes, viewSwitch } satisfies ControlsPart;
