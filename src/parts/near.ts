/** "Use my location" and "Today", with their words: loads beside the list. */
import { nearMe } from '../ui/near-me.js';
import { quickTimes } from '../ui/quick-times.js';

export interface NearPart {
  readonly nearMe: typeof nearMe;
  readonly quickTimes: typeof quickTimes;
}

export default { nearMe, quickTimes } satisfies NearPart;
