/** "Use my location", "Today", the switch between list, map and week, and "Print this list", with their words: loads beside the list. */
import { nearMe } from '../ui/near-me.js';
import { printList } from '../ui/print-list.js';
import { quickTimes } from '../ui/quick-times.js';
import { viewSwitch } from '../ui/view-switch.js';

export interface ControlsPart {
  readonly nearMe: typeof nearMe;
  readonly quickTimes: typeof quickTimes;
  readonly viewSwitch: typeof viewSwitch;
  readonly printList: typeof printList;
}

export default { nearMe, quickTimes, viewSwitch, printList } satisfies ControlsPart;
