/**
 * Meeting Finder without elements: floors 0 to 4, for Node, server rendering and other front ends.
 * Nothing here touches a document.
 */
export { distanceKm, parsePostcode } from './core/place.js';
export type { Postcode } from './core/place.js';
export { nextHeld, variationsOn } from './core/recurrence.js';
export {
  assumedDuration,
  currentOrNext,
  isOnNow,
  maxOccurrences,
  nextStart,
  occurrences,
} from './core/schedule.js';
export { isZoneName, offsetAt, toInstant, toLocal } from './core/zone.js';
export type { LocalTime } from './core/zone.js';
export type * from './core/meeting.js';
export { dayPart, dayParts, facets } from './core/facets.js';
export type { Facet, FellowshipLookup } from './core/facets.js';
export {
  countChoices,
  emptyQuery,
  facetIds,
  formatChoices,
  parseChoices,
  withFacet,
  withLocked,
} from './core/query.js';
export type { Choices, FacetId, FinderQuery, Sort } from './core/query.js';
export type {
  FacetCount,
  FacetCounts,
  FinderResults,
  Hit,
  Occurrence,
  Understood,
} from './core/results.js';
export { fellowshipSites } from './knowledge/fellowship-sites.js';
export { typeLabels } from './knowledge/type-labels.js';
export { typeMeaning } from './knowledge/type-meanings.js';
export type { TypeMeaning } from './knowledge/type-meanings.js';
export { fuseSpeller } from './search/fuse-speller.js';
export type { ExtraText } from './search/meeting-text.js';
export type { Speller } from './search/speller.js';
export type { FinderSource } from './source/finder-source.js';
export { createLocalSource } from './source/local-source.js';
export type { LocalSourceOptions } from './source/local-source.js';
