/** Puts the meeting whose link was followed where it is seen. */
import type { Meeting } from '../core/meeting.js';
import type { FinderResults } from '../core/results.js';
import { occurrenceOf } from '../source/starts.js';

/** The answer with this meeting at its head, where its first page does not have it. */
export function withFirst(results: FinderResults, meeting: Meeting): FinderResults {
  if (results.hits.some((hit) => hit.meeting.id === meeting.id)) return results;
  const occurrence = occurrenceOf(meeting, results.asOf);
  return { ...results, hits: [{ meeting, ...(occurrence && { occurrence }) }, ...results.hits] };
}
