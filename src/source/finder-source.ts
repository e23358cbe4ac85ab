/** The port that everything above stands on: whoever answers queries, wherever the meetings are. */
import type { Meeting } from '../core/meeting.js';
import type { FinderQuery } from '../core/query.js';
import type { FinderResults, Suggestion } from '../core/results.js';

export interface FinderSource {
  /**
   * Answers a query. Rejects with the signal's reason once it is aborted; otherwise it always answers.
   */
  query(query: FinderQuery, signal?: AbortSignal): Promise<FinderResults>;
  /** Every meeting that matches, in no order; none where a source can't name them all. */
  matching?(query: FinderQuery, signal?: AbortSignal): Promise<readonly Meeting[]>;
  /** The reader is about to type: whatever the first letter would wait for may be done now. */
  prepare?(): void;
  /** What the reader may be about to type, the likeliest first; none where a source offers none. */
  suggest?(text: string, limit: number, signal?: AbortSignal): Promise<readonly Suggestion[]>;
  /** One meeting by its id, or undefined. */
  meeting(id: string): Promise<Meeting | undefined>;
}
