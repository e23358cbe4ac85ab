/** Reads the texts of all records in slices, and gives whoever waits an index of those read so far. */
import { readNames } from './letters.js';
import { createDraft, type Weight } from './draft.js';
import type { LexiconOptions } from './lexicon.js';
import type { Pause } from '../core/slices.js';
import type { TextIndex } from './text-index.js';
import { createWordIndex } from './word-index.js';

/** Hands over each text of a record with its weight. */
export type TextsOf = (record: number, add: (text: string, weight: Weight) => void) => void;

/** What an index is made of. */
export interface Texts {
  readonly size: number;
  readonly textsOf: TextsOf;
  /** Fields that count no more than this are prose, in which no misspelt name is looked for. */
  readonly prose: Weight;
  readonly pause: Pause;
  /** Whether somebody waits for an answer; asked between slices. */
  readonly wanted?: (() => boolean) | undefined;
  /** Takes an index of the records read so far, at most once for each doubling of their number. */
  readonly early?: ((index: TextIndex) => void) | undefined;
}

export interface TextIndexOptions extends Texts, LexiconOptions {}

export async function createTextIndex(options: TextIndexOptions): Promise<TextIndex> {
  const { size, textsOf, prose, pause, wanted, early } = options;
  const draft = createDraft(prose);
  const indexOf = async (read: number): Promise<TextIndex> => {
    const { dictionary, postings } = await draft.finish(pause);
    const names = await readNames(dictionary, postings, prose, pause);
    return createWordIndex(read, dictionary, postings, names, options);
  };
  // What is found in less than a 64th of a feed is worth nobody's while.
  let given = size >> 7;
  for (let record = 0; record < size;) {
    textsOf(record, draft.add);
    draft.endRecord();
    record++;
    const wait = pause();
    if (!wait) continue;
    await wait;
    // Twice as many each time, so that all that is given early costs no more than the last.
    if (record >= 2 * given && record < size && wanted?.()) {
      early?.(await indexOf(record));
      given = record;
    }
  }
  return indexOf(size);
}
