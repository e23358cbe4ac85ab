/** What a plain request was understood to ask, and whom that is asked of. */
import type { Fellowship } from '../core/meeting.js';
import type { Choices } from '../core/query.js';
import type { Meant } from '../core/results.js';
import type { When } from '../core/when.js';
import type { FindPlace } from '../places/find-place.js';

/** What has to be known to understand a request; a language brings its own words. */
export interface RequestKnowledge {
  /** Every fellowship that may be named. */
  readonly fellowships: readonly Fellowship[];
  /** The place of a name or a postcode. Undefined where there is none. */
  readonly place?: FindPlace;
  /** Parts of the text, as `Meant.text` gave them, that are plain words. */
  readonly plain?: readonly string[];
}

export interface Understanding {
  /** All but `attendance`. */
  readonly facets: Choices;
  readonly attendance?: readonly string[];
  readonly when?: When;
  /** The place to be near to, as it is properly written. */
  readonly near?: string;
  /** The words that were not understood, as typed. */
  readonly rest: string;
  /** Every part that was understood, in the order of the text, none overlapping. */
  readonly spans: readonly Meant[];
}

/**
 * Reads a plain request: "women's NA tonight near LS1". Deterministic; what could as well be something
 * else is left in `rest`.
 * @param lang BCP 47 tag of the page; English is understood everywhere.
 * @param now Milliseconds since 1970.
 */
export type Understand = (
  text: string,
  lang: string,
  now: number,
  knowledge: RequestKnowledge,
) => Understanding;
