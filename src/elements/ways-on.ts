/** Where nothing was found: what to try next, as words for buttons and what pressing them asks. */
import { countChoices, type FinderQuery } from '../core/query.js';
import type { FinderResults } from '../core/results.js';
import type { Strings } from '../i18n/strings.js';
import {
  MeetingFilterRequestEvent,
  MeetingResetRequestEvent,
  MeetingSearchRequestEvent,
} from '../ui/events.js';

export type Way = readonly [words: string, request: () => Event];

/** More would have to be read before one is chosen. */
const most = 3;

const words = (text: string): string[] => text.toLowerCase().split(/\s+/);

/** What is known to bring something: other texts, then what to leave out, the most first. */
export function waysOn(
  { results, filters }: Strings,
  { text: typed, facets }: FinderQuery,
  { understood, without = [] }: FinderResults,
): Way[] {
  return [
    ...understood.instead.slice(0, most).map(({ text, total }): Way => {
      const fewer = words(text).every((word) => words(typed).includes(word));
      return [
        (fewer ? results.searchFor : results.didYouMean)(text, total),
        () => new MeetingSearchRequestEvent(text),
      ];
    }),
    ...without
      // What the host has fixed is not the reader's to leave out.
      .filter(({ leave }) => leave === 'text' || facets[leave])
      .slice(0, most)
      .map(({ leave, total }): Way => {
        if (leave === 'text')
          return [results.leaveOut(undefined, total), () => new MeetingResetRequestEvent('text')];
        const clear = () => new MeetingFilterRequestEvent(leave, []);
        return [results.leaveOut(filters.facets[leave], total), clear];
      }),
  ];
}

/** Clearing the text or all filters, where that may bring what no way does. */
export function clearWays(
  { results }: Strings,
  { text, facets }: FinderQuery,
  ways: number,
): Way[] {
  const clear = (what: 'text' | 'filters', words: string): Way => [
    words,
    () => new MeetingResetRequestEvent(what),
  ];
  return [
    ...(text && !ways ? [clear('text', results.clearSearch)] : []),
    ...(countChoices(facets) && !(ways && Object.keys(facets).length < 2)
      ? [clear('filters', results.clearFilters)]
      : []),
  ];
}
