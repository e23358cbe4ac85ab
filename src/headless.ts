/**
 * Meeting Finder without elements: floors 0 to 4, for Node, server rendering and other front ends.
 * Nothing here touches a document.
 */
import { allFormats } from './feed/all-formats.js';
import { loadFeed as load } from './feed/load-feed.js';
import { parseFeed as parse } from './feed/read.js';
import { cy } from './i18n/cy.js';
import { en } from './i18n/en.js';
import { fellowships } from './knowledge/fellowships.js';
import { createFullTextSearch } from './source/full-text-search.js';
import { createLocalSource as localSource } from './source/local-source.js';
import { dayNames, searchWords } from './source/search-words.js';

export { makeCalendar } from './core/calendar.js';
export type { CalendarOptions, EntryWords } from './core/calendar.js';
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
  Marks,
  Meaning,
  Meant,
  Suggestion,
  Understood,
  Without,
} from './core/results.js';
export type { When } from './core/when.js';
export { fellowships } from './knowledge/fellowships.js';
export { fellowshipSites } from './knowledge/fellowship-sites.js';
export { typeLabels } from './knowledge/type-labels.js';
export { typeMeaning } from './knowledge/type-meanings.js';
export type { TypeMeaning } from './knowledge/type-meanings.js';
export type { ExtraText } from './search/meeting-text.js';
export { understand } from './search/understand.js';
export type { RequestKnowledge, Understanding } from './search/understanding.js';
export type { Feed, FeedFormat, FeedInfo, FeedResult, FeedSettings } from './feed/feed.js';
export { createPlaceFinder, type FindPlace, type KnownPlace } from './places/find-place.js';
export { readPlacePack, type PackTown, type PlacePack } from './places/place-pack.js';
export type { FormatLoader, FormatReader, OpenedFeed } from './feed/format.js';
export type { LoadOptions } from './feed/load.js';
export { writeCsv } from './feed/write-csv.js';
export { nativeFeed } from './feed/write-native.js';
export type { FeedFailure, Problem, ProblemReason, Result } from './core/result.js';
export { fellowship, fellowshipIdFor } from './knowledge/fellowship-lookup.js';
export type { FinderSource } from './source/finder-source.js';
export type { LocalSourceOptions } from './source/local-source.js';

/** A source over meetings in memory, with the whole of search at hand. */
export const createLocalSource: typeof localSource = (meetings, options) => {
  const languages = options.locale?.startsWith('cy') ? [cy, en] : [en];
  return localSource(meetings, {
    fellowships,
    days: dayNames(languages),
    extraText: searchWords(languages, options.fellowship),
    textSearch: () => Promise.resolve(createFullTextSearch),
    ...options,
  });
};

/** Loads a feed in any format that we read. */
export const loadFeed: typeof load = (url, settings, options) =>
  load(url, settings, { formats: allFormats, ...options });

/** Reads the text of a feed in any format that we read. */
export const parseFeed: typeof parse = (text, settings, source, formats = allFormats) =>
  parse(text, settings, source, formats);
