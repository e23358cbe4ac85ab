/** Puts the elements to work: what the library's and the script tag's entries share. */
import { MeetingExit } from './elements/meeting-exit.js';
import { MeetingGuide } from './elements/meeting-guide.js';
import { MeetingHelp } from './elements/meeting-help.js';
import { MeetingFinder } from './elements/meeting-finder.js';
import { MeetingFinderProvider } from './elements/meeting-finder-provider.js';
import { MeetingMap } from './elements/meeting-map.js';
import { MeetingNext } from './elements/meeting-next.js';
import { MeetingPlan } from './elements/meeting-plan.js';
import { MeetingWeek } from './elements/meeting-week.js';
import { define } from './ui/define.js';
import { setPartLoader } from './ui/part-loader.js';

/** `loadPart` brings what is not in the entry: a language, search, details. */
export function start(loadPart: Parameters<typeof setPartLoader>[0]): void {
  setPartLoader(loadPart);
  // Providers before what they provide for, so that nobody asks in vain.
  define(
    MeetingFinderProvider,
    MeetingFinder,
    MeetingNext,
    MeetingWeek,
    MeetingMap,
    MeetingHelp,
    MeetingPlan,
    MeetingGuide,
    MeetingExit,
  );
}
