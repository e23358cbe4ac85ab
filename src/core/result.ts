/** Errors as values. */

/** Why a record or one field of it could not be used. */
export interface Problem {
  /** Position of the record in its feed, from 0; -1 for the feed as a whole. */
  readonly index: number;
  /** Line of the published text, or row of the table, from 1, where the format has them. */
  readonly line?: number;
  /** Id of the record, as published, where it has one. */
  readonly id?: string;
  /** Name of the field as published; `*` when the whole record was skipped. */
  readonly field: string;
  readonly reason: ProblemReason;
}

/** A code, put into words by whoever shows it. */
export type ProblemReason =
  | 'not-a-record'
  | 'withdrawn'
  | 'missing-name'
  | 'missing-id'
  | 'missing-place'
  | 'duplicate-id'
  | 'bad-type'
  | 'bad-day'
  | 'bad-time'
  | 'ambiguous-time'
  | 'time-read-loosely'
  | 'bad-end-time'
  | 'bad-zone'
  | 'bad-url'
  | 'bad-position'
  | 'position-zero'
  | 'position-swapped'
  | 'bad-date'
  | 'bad-recurrence'
  | 'unknown-code'
  | 'too-long'
  | 'too-many'
  | 'over-limit'
  | 'unknown-column'
  | 'private-column'
  | 'too-many-cells'
  | 'open-quote';

/** Why a feed could not be used at all. */
export interface FeedFailure {
  readonly code:
    | 'network'
    | 'timeout'
    | 'http'
    | 'too-large'
    | 'not-json'
    | 'html'
    | 'not-a-feed'
    | 'no-usable-records'
    | 'unknown-format'
    | 'aborted';
  /** HTTP status for `http`. */
  readonly status?: number;
  /** For the editor's console, in English, with nothing of the visitor's. */
  readonly detail: string;
}

export type Result<T, E> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: E };
