/**
 * Every class and type. Importing this defines nothing and leaves the page as it was; it only says
 * where the elements find what loads later.
 */
import { partImported } from './parts/part-imported.js';
import { setPartLoader } from './ui/part-loader.js';

export { meetingContext } from './controllers/context.js';
export type { FinderHandle } from './controllers/context.js';
export { FinderController } from './controllers/finder-controller.js';
export type * from './core/meeting.js';
export type { Choices, FacetId, FinderQuery, Sort } from './core/query.js';
export type { FeedFailure, Problem, ProblemReason } from './core/result.js';
export type {
  FacetCount,
  FacetCounts,
  FinderResults,
  Hit,
  Occurrence,
  Understood,
} from './core/results.js';
export { MeetingActions } from './elements/meeting-actions.js';
export { MeetingApproach } from './elements/meeting-approach.js';
export { MeetingCard } from './elements/meeting-card.js';
export { MeetingExit } from './elements/meeting-exit.js';
export { MeetingFeed } from './elements/meeting-feed.js';
export { MeetingFilterChips } from './elements/meeting-filter-chips.js';
export { MeetingFilters } from './elements/meeting-filters.js';
export { MeetingFinder } from './elements/meeting-finder.js';
export { MeetingFinderProvider } from './elements/meeting-finder-provider.js';
export { MeetingGuide } from './elements/meeting-guide.js';
export { MeetingHelp } from './elements/meeting-help.js';
export { MeetingList } from './elements/meeting-list.js';
export type { RenderMeeting } from './elements/meeting-list.js';
export { MeetingMap } from './elements/meeting-map.js';
export { MeetingNext } from './elements/meeting-next.js';
export { MeetingPlan } from './elements/meeting-plan.js';
export { MeetingSearch } from './elements/meeting-search.js';
export { MeetingSummary } from './elements/meeting-summary.js';
export { MeetingUnderstood } from './elements/meeting-understood.js';
export { MeetingWeek } from './elements/meeting-week.js';
export { cy } from './i18n/cy.js';
export { en } from './i18n/en.js';
export { enDetails } from './i18n/details/en.js';
export type { DetailsStrings, MonthPlaces } from './i18n/details/strings.js';
export type { Override } from './i18n/override.js';
export type { PartStrings } from './i18n/part-strings.js';
export type { FacetWords, Strings } from './i18n/strings.js';
export type { FinderState } from './state/finder-state.js';
export { define } from './ui/define.js';
export * from './ui/events.js';
export { overrideStrings, registerStrings } from './ui/languages.js';
export { version } from './ui/version.js';

setPartLoader(partImported);
