/** An answer to a query, as plain data. */
import type { Meeting } from './meeting.js';
import type { FacetId } from './query.js';
import type { When } from './when.js';

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
  /** Kilometres from the place that the text asks for, or else from `FinderQuery.near`. */
  readonly distance?: number;
  /** Where the words of the search stand in the meeting's texts; a source may find out when asked. */
  readonly marks?: Marks | undefined;
}

/** A stretch of a text: UTF-16 units from the first up to but not including the last. */
export type Range = readonly [from: number, to: number];

/** The texts of a meeting in which the words of a search are marked. */
export type MarkedField = 'name' | 'group' | 'venue' | 'address' | 'locality' | 'postcode';

/** In ascending order, without overlaps. A field without any is absent; an address: its first line. */
export type Marks = { readonly [field in MarkedField]?: readonly Range[] };

export interface FacetCount {
  readonly value: string;
  /** How many meetings would be left if this value were chosen as well. */
  readonly count: number;
}

export type FacetCounts = { readonly [facet in FacetId]: readonly FacetCount[] };

/** What a part of the typed text was taken for, beyond its words. */
export type Meaning =
  | { readonly kind: 'facet'; readonly facet: FacetId; readonly values: readonly string[] }
  | { readonly kind: 'when'; readonly when: When }
  /** A place to be near to. */
  | {
      readonly kind: 'near';
      /** By its name; empty where the reader is. */
      readonly place: string;
      /** The place is rougher than what was typed. */
      readonly about: boolean;
      /** Where several places have the name: what to type for each. */
      readonly choices?: readonly string[];
      /** Whose data says where it is, where it is not the feed's. */
      readonly credits?: readonly string[];
      /** Which of them it is can't be told, so the list goes by none. */
      readonly open?: true;
    };

/** A part of the typed text that was understood. */
export interface Meant {
  /** As typed. */
  readonly text: string;
  /** Where it stands in the whole text. */
  readonly span: Range;
  readonly meaning: Meaning;
}

/** What the finder made of the text, so that the page can say so. */
export interface Understood {
  /** `exact`: words, beginnings and known aliases only. `near`: a spelling was forgiven. */
  readonly match: 'none' | 'exact' | 'near';
  /** For `near`: each word as typed and the words of the feed that were taken for it. */
  readonly corrections: readonly { readonly typed: string; readonly taken: readonly string[] }[];
  /** Words as typed that nothing in the feed is near to. */
  readonly unknown: readonly string[];
  /** What was understood, in the order of the text; its words are searched as well. */
  readonly meant: readonly Meant[];
  /** Where nothing was found: other texts that find something, the nearest first. */
  readonly instead: readonly { readonly text: string; readonly total: number }[];
}

/** Of no text. */
export const notAsked: Understood = {
  match: 'none',
  corrections: [],
  unknown: [],
  meant: [],
  instead: [],
};

/** A choice or the text left out of a query, and how many meetings that brings. */
export interface Without {
  readonly leave: FacetId | 'text';
  readonly total: number;
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
  /** Where nothing matches: what brings something, the most first. */
  readonly without?: readonly Without[];
  /** Asked for early: not every meeting has been read for its words yet. Ask again for the rest. */
  readonly partial?: true;
}

/** Something to search for, offered while the reader types. */
export interface Suggestion {
  readonly kind: 'place' | 'fellowship' | 'meeting' | 'day';
  /** What stands in the search box once it is taken. */
  readonly text: string;
  /** How many meetings it stands for. */
  readonly count: number;
  /** Where the typed words stand in `text`. */
  readonly marks: readonly Range[];
}
