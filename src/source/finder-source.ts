/** The port that everything above stands on: whoever answers queries, wherever the meetings are. */
import type { Meeting } from '../core/meeting.js';
import type { FinderQuery } from '../core/query.js';
import type { FinderResults } from '../core/results.js';

export interface FinderSource {
  /**
   * Answers a query. Rejects with the signal's reason once it is aborted; otherwise it always answers.
   */
  query(query: FinderQuery, signal?: AbortSignal): Promise<FinderResults>;
  /** The reader is about to type: whatever the first letter would wait for may be done now. */
  prepare?(): void;
  /** One meeting by its id, or undefined. */
  meeting(id: string): Promise<Meeting | undefined>;
}
