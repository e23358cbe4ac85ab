/** What of a query that finds nothing may be left out to find something. */
import { facetIds, type Choices, type FinderQuery } from '../core/query.js';
import type { Without } from '../core/results.js';

/**
 * @param count How many meetings fit these choices, with the text or without.
 * @returns What brings any, the most first.
 */
export function withoutOne(
  { facets }: FinderQuery,
  hasText: boolean,
  count: (choices: Choices, withText: boolean) => number,
): Without[] {
  const without = facetIds
    .filter((id) => facets[id]?.length)
    .map((leave): Without => ({ leave, total: count({ ...facets, [leave]: [] }, true) }));
  if (hasText) without.push({ leave: 'text', total: count(facets, false) });
  return without.filter(({ total }) => total > 0).sort((a, b) => b.total - a.total);
}
