/** What answers the text of a query; it comes when somebody is about to search. */
import type { FellowshipLookup } from '../core/facets.js';
import type { Fellowship, Meeting, MeetingTime, Position } from '../core/meeting.js';
import type { FinderQuery } from '../core/query.js';
import type { Marks, Suggestion, Understood } from '../core/results.js';
import type { Pause } from '../core/slices.js';
import type { BringPack } from '../places/late-pack.js';
import type { ExtraText } from '../search/meeting-text.js';
import type { RecordSet } from '../search/record-set.js';
import type { FacetIndex } from './facet-index.js';
import type { Starts } from './starts.js';

export interface FoundText {
  readonly records: RecordSet;
  /** By record of the set: how well it matches, 0 the best; holds until the next search. */
  readonly bands: Uint8Array;
  readonly understood: Understood;
  /** A place that was asked for: nearest first. */
  readonly near?: Position;
  /** Where a town is named: in how many meetings, before those around it. */
  readonly named?: number;
  /** Whether a time is one that was asked for; a meeting without such a time was found by its name. */
  readonly asksFor?: (record: number, time: MeetingTime) => boolean;
  /** Where the words of the search stand in a meeting. */
  marks(meeting: Meeting): Marks | undefined;
}

export interface TextSearch {
  /** Not all texts have been read for it. */
  readonly partial?: boolean;
  /** Undefined where the text asks for nothing in particular. */
  find(query: Pick<FinderQuery, 'text' | 'plain'>, now: number): FoundText | undefined;
  /** Where a place is, by its name or postcode. */
  place?(name: string): Position | undefined;
  /** Resolves when more is known than the last `find` knew; undefined where nothing more comes. */
  readonly more?: Promise<void> | undefined;
  suggest?(text: string, limit: number, now: number): Promise<readonly Suggestion[]>;
}

/** The meetings to be searched, and what is known of them. */
export interface Searched {
  readonly meetings: readonly Meeting[];
  readonly fellowship: FellowshipLookup;
  /** Those that may be named in a search. */
  readonly fellowships: readonly Fellowship[];
  readonly extraText?: ExtraText | undefined;
  /** The names of each day, Sunday first; the first of them is shown. */
  readonly days: readonly (readonly string[])[];
  /** BCP 47 tag. */
  readonly locale: string;
  /** IANA name of the zone in which it is "today". */
  readonly zone: string;
  readonly facets: FacetIndex;
  readonly starts: Starts;
  /** Brings places that are not in the feed. */
  readonly places?: BringPack | undefined;
  readonly pause: Pause;
  /** Takes a search over the texts read so far. */
  readonly early: (search: TextSearch) => void;
  /** Whether anybody waits for that. */
  readonly wanted: () => boolean;
}

/** Reads the texts of all meetings, in slices. */
export type CreateTextSearch = (searched: Searched) => Promise<TextSearch>;
