/** Answers which records a typed text means. */
import type { Range, Understood } from '../core/results.js';
import { buildIndex, type Pause, type TextsOf, type Weight } from './build-index.js';
import { words } from './fold.js';
import type { RecordSet } from './record-set.js';
import { Matcher } from './match.js';
import { readQuery } from './read-query.js';
import type { Speller } from './speller.js';
import { Spelling } from './spelling.js';

/** What is asked of an index. */
export interface Asked {
  readonly text: string;
  /**
   * Parts of the text that stand for something, in order: a record fits where it is among `records` or
   * holds all the words of the part in a text of its own; words that stand in a name count most.
   */
  readonly meant?: readonly { readonly span: Range; readonly records: RecordSet }[];
  /** Parts of the text that are not looked for, such as "near LS1" once the place is known. */
  readonly skip?: readonly Range[];
  /** Parts of the text that are found only in a record's own texts, not in what the page added. */
  readonly plain?: readonly Range[];
}

export interface TextMatches {
  /** The records that hold every word, in no order. */
  readonly records: Uint32Array;
  /** How well each matches, by place in `records`: 0 the best. */
  readonly bands: Uint8Array;
  readonly understood: Pick<Understood, 'match' | 'corrections' | 'unknown' | 'instead'>;
  /** Where the words of the search stand in a text of a record. */
  mark(text: string): readonly Range[];
}

export interface TextIndex {
  /** The records that are asked for; undefined where nothing in particular is. */
  search(asked: Asked): TextMatches | undefined;
}

/** What an index is made of. */
export interface Texts {
  /** How many records there are. */
  readonly size: number;
  readonly textsOf: TextsOf;
  /** Fields that count no more than this are prose, in which no misspelt name is looked for. */
  readonly prose: Weight;
  readonly pause: Pause;
}

/** Reads all texts, in slices, and answers their index. */
export type CreateTextIndex = (texts: Texts) => Promise<TextIndex>;

export interface TextIndexOptions extends Texts {
  readonly speller: Speller;
}

/** How many words are named in place of a misspelt one. */
const mostShown = 3;

/** Reads all texts, in slices, and answers the index. */
export async function createTextIndex(options: TextIndexOptions): Promise<TextIndex> {
  const { size, textsOf, prose, pause, speller } = options;
  const { dictionary, postings } = await buildIndex(size, textsOf, pause);
  const spelling = new Spelling(dictionary, postings, speller, prose);
  const matcher = new Matcher(size, dictionary, postings);

  const frequency = (id: number): number => postings.start[id + 1]! - postings.start[id]!;
  const shown = (taken: readonly number[] | string): string[] =>
    typeof taken === 'string'
      ? [taken]
      : [...taken]
          .sort((a, b) => frequency(b) - frequency(a))
          .slice(0, mostShown)
          .map((id) =>
            written(dictionary.word(id), textsOf, postings.records[postings.start[id]!]!),
          );

  return {
    search({ text }) {
      const { required, optional, corrections, unknown } = readQuery(text, dictionary, spelling);
      if (!required.length) return undefined;
      const understood: TextMatches['understood'] = {
        match: unknown.length ? 'none' : corrections.length ? 'near' : 'exact',
        corrections: corrections.map(({ typed, taken }) => ({ typed, taken: shown(taken) })),
        unknown,
        instead: [],
      };
      const mark = () => [];
      if (unknown.length)
        return { records: new Uint32Array(), bands: new Uint8Array(), understood, mark };
      const { records, scores } = matcher.match(required, optional);
      return { records, bands: inBands(scores), understood, mark };
    },
  };
}

/**
 * Sorts scores into bands by how far they are below the best, so that small differences do not stand
 * in the way of "next first": a town and a name are alike, a street comes after, a note last.
 */
function inBands(scores: Float32Array): Uint8Array {
  let best = 0;
  for (const score of scores) if (score > best) best = score;
  const bands = new Uint8Array(scores.length);
  for (let at = 0; at < scores.length; at++) {
    const share = scores[at]! / best;
    bands[at] = share >= 0.8 ? 0 : share >= 0.5 ? 1 : share >= 0.3 ? 2 : 3;
  }
  return bands;
}

/** A folded word as one of its records writes it. */
function written(word: string, textsOf: TextsOf, record: number): string {
  let found: string | undefined;
  textsOf(record, (text) => {
    found ??= text
      .split(/[^\p{L}\p{N}\p{M}'’‘ʼ`´]+/u)
      .find((candidate) => words(candidate).join('') === word);
  });
  return found ?? word;
}
