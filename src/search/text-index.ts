/** Answers which records a typed text means. */
import type { Range, Understood } from '../core/results.js';
import type { Texts } from './build-index.js';
import type { RecordList, RecordSet } from './record-set.js';

/** What is asked of an index. */
export interface Asked {
  readonly text: string;
  /**
   * Parts of the text that stand for something, in order: a record fits where it is among `records` or
   * holds all the words of the part in a text of its own that is not prose; names count most.
   */
  readonly meant?: readonly { readonly span: Range; readonly records: RecordSet }[];
  /** Parts of the text that are not looked for, such as "near LS1" once the place is known. */
  readonly skip?: readonly Range[];
  /** Parts of the text that are found only in a record's own texts, not in what the page added. */
  readonly plain?: readonly Range[];
}

export interface TextMatches {
  /** The records that hold every word, in no order. */
  readonly records: RecordList;
  /** How well each matches, by place in `records`: 0 the best; what is about as good shares a band. */
  readonly bands: Uint8Array;
  readonly understood: Pick<Understood, 'match' | 'corrections' | 'unknown' | 'instead'>;
  /** The corrections in the folded words of the dictionary. */
  readonly respelt: Understood['corrections'];
  /** Where the words of the search stand in a text of a record. */
  mark(text: string): readonly Range[];
}

export interface TextIndex {
  /** The records that are asked for; undefined where nothing in particular is. */
  search(asked: Asked): TextMatches | undefined;
}

/** Reads all texts, in slices, and answers their index. */
export type CreateTextIndex = (texts: Texts) => Promise<TextIndex>;
