/** Puts the meeting whose link was followed where it is seen. */
import type { Meeting } from '../core/meeting.js';
import type { FinderResults, Hit } from '../core/results.js';
import { occurrenceOf } from '../source/starts.js';

/** The answer with this meeting at its head, whether it is among the first or not. */
export function withFirst(results: FinderResults, meeting: Meeting): FinderResults {
  const isIt = (hit: Hit): boolean => hit.meeting === meeting;
  const occurrence = occurrenceOf(meeting, results.asOf);
  const first = results.hits.find(isIt) ?? { meeting, ...(occurrence && { occurrence }) };
  return { ...results, hits: [first, ...results.hits.filter((hit) => !isIt(hit))] };
}
