/** The English of what was understood, and of what to try where nothing was found. */
import { list } from '../grammar/en.js';
import type { FoundStrings } from './strings.js';

const quoted = (words: readonly string[]) => words.map((word) => `“${word}”`);

export const enFound: FoundStrings = {
  taken: (typed, taken) =>
    `Did you mean ${list(taken.map((words) => list(quoted(words), 'or')))}? ` +
    `Nothing here matches ${list(quoted(typed), 'or')} exactly.`,
  unknown: (words) => `Nothing here matches ${list(quoted(words), 'or')}.`,
  title: 'We understood',
  or: (labels) => list(labels, 'or'),
  tonight: 'Tonight',
  weekend: 'This weekend',
  week: 'This week',
  within: (minutes) =>
    minutes === 60
      ? 'in the next hour'
      : `in the next ${minutes % 60 ? `${minutes} minutes` : `${minutes / 60} hours`}`,
  after: (time) => `after ${time}`,
  before: (time) => `before ${time}`,
  near: (place, about) => `Near ${place}${about ? ' (about)' : ''}`,
  nearYou: 'Near you',
  whereAreYou: 'We do not know where you are. Press “Use my location”, or type a town or postcode.',
  whichPlace: (place, count) => `There are ${count} places called ${place}. Which one?`,
  otherPlaces: (place) => `Other places called ${place}:`,
  nearTo: (place) => `near ${place}`,
  furthest: (distance, inOrder) =>
    `${inOrder ? 'Nearest first. ' : ''}The furthest shown is ${distance} away.`,
  nearestIs: (distance) => `The nearest meeting is ${distance} away.`,
  showOnline: 'Show online meetings',
  remove: (meaning, typed) =>
    `Remove ${meaning}: search for the ${/\s/.test(typed) ? 'words' : 'word'} “${typed}” instead`,
  restore: (typed) => `Put back “${typed}”`,
  didYouMean: (text, meetings) => `Did you mean “${text}”? ${meetings}`,
  searchFor: (text, meetings) => `Search for “${text}”: ${meetings}`,
  leaveOut: (what, meetings) => `Leave out ${what ?? 'your words'}: ${meetings}`,
};
