/** Reads the texts of all records in slices, and gives whoever waits an index of those read so far. */
import type { Dictionary } from './dictionary.js';
import { readNames, type Names } from './letters.js';
import { Draft, type Postings, type Weight } from './draft.js';

export type { Postings, Weight } from './draft.js';

/** Hands over each text of a record with its weight. */
export type TextsOf = (record: number, add: (text: string, weight: Weight) => void) => void;

/** Called often; answers a promise to wait for when it is time to let others work. */
export type Pause = () => Promise<void> | undefined;

export interface TextsToRead<Index> {
  readonly size: number;
  readonly textsOf: TextsOf;
  /** Fields that count no more than this are prose, in which no misspelt name is looked for. */
  readonly prose: Weight;
  readonly pause: Pause;
  /** Whether somebody waits for an answer; asked between slices. */
  readonly wanted?: (() => boolean) | undefined;
  /** Takes an index of the records read so far, at most once for each doubling of their number. */
  readonly early?: ((index: Index) => void) | undefined;
}

/** @param make Makes an index of the first so many records. */
export async function buildIndex<Index>(
  { size, textsOf, prose, pause, wanted, early }: TextsToRead<Index>,
  make: (size: number, dictionary: Dictionary, postings: Postings, names: Names) => Index,
): Promise<Index> {
  const draft = new Draft(size, prose);
  const indexOf = async (read: number): Promise<Index> => {
    const { dictionary, postings } = await draft.finish(pause);
    const names = await readNames(dictionary, postings, prose, pause);
    return make(read, dictionary, postings, names);
  };
  let given = 0;
  for (let record = 0; record < size;) {
    textsOf(record, draft.add);
    draft.endRecord(record++);
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
