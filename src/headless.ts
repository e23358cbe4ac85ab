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
