/** Where nothing was found: what is known to bring something. */
import type { FacetId, FinderQuery } from '../core/query.js';
import type { FinderResults } from '../core/results.js';
import { foundOf } from '../i18n/found/found.js';
import type { Strings } from '../i18n/strings.js';

/** Words for a button, and what pressing it asks: another text, or something left out. */
export type Way = readonly [words: string, ask: { text: string } | { leave: FacetId | 'text' }];

/** More would have to be read before one is chosen. */
const most = 3;

const words = (text: string): string[] => text.toLowerCase().split(/\s+/);

/** Other texts, the nearest first, then what to leave out, the most first. */
export function waysOn(
  strings: Strings,
  query: FinderQuery,
  { understood, without = [] }: FinderResults,
): Way[] {
  const found = foundOf(strings);
  const { filters, summary } = strings;
  const typed = words(query.text);
  const texts = understood.instead.slice(0, most).map(({ text, total }): Way => {
    const fewer = words(text).every((word) => typed.includes(word));
    return [(fewer ? found.searchFor : found.didYouMean)(text, summary.count(total)), { text }];
  });
  const left = without
    // What the host has fixed is not the reader's to leave out.
    .filter(({ leave }) => leave === 'text' || query.facets[leave])
    .slice(0, most)
    .map(({ leave, total }): Way => {
      const what = leave === 'text' ? undefined : filters.facets[leave];
      return [found.leaveOut(what, summary.count(total)), { leave }];
    });
  return [...texts, ...left];
}
