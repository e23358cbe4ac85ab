/** An answer to a query, as plain data. */
import type { Meeting } from './meeting.js';
import type { FacetId } from './query.js';

/** One date on which a meeting is held. */
export interface Occurrence {
  /** Milliseconds since 1970, UTC. */
  readonly start: number;
  /** Milliseconds since 1970, UTC; absent where the feed gives no end. */
  readonly end?: number;
  /** Index into `Meeting.times`. */
  readonly time: number;
}

export interface Hit {
  readonly meeting: Meeting;
  /** The one on now or next that fits the query; absent: by appointment, suspended, no time or over. */
  readonly occurrence?: Occurrence;
  /** Kilometres from `FinderQuery.near`. */
  readonly distance?: number;
}

export interface FacetCount {
  readonly value: string;
  /** How many meetings would be left if this value were chosen as well. */
  readonly count: number;
}

export type FacetCounts = { readonly [facet in FacetId]: readonly FacetCount[] };

/** What the finder made of the text, so that the page can say so. */
export interface Understood {
  /** `exact`: words, beginnings and known aliases only. `near`: a spelling was forgiven. */
  readonly match: 'none' | 'exact' | 'near';
  /** For `near`: each word as typed and the words of the feed that were taken for it. */
  readonly corrections: readonly { readonly typed: string; readonly taken: readonly string[] }[];
  /** Words as typed that nothing in the feed is near to. */
  readonly unknown: readonly string[];
}

export interface FinderResults {
  /** How many meetings match, beyond those in `hits`. */
  readonly total: number;
  /** Every value the feed holds, in the facet's order, also those that would give nothing. */
  readonly facets: FacetCounts;
  /** The first `FinderQuery.limit`, in order. */
  readonly hits: readonly Hit[];
  /** The moment for which "next" was worked out; milliseconds since 1970. */
  readonly asOf: number;
  readonly understood: Understood;
}
