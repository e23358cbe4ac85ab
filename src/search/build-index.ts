/** Reads the texts of all records into a dictionary and its postings, in slices. */
import { Dictionary } from './dictionary.js';
import { indexWords } from './fold.js';

/** How much a field counts, 1 to 255. */
export type Weight = number;

/** Hands over each text of a record with its weight. */
export type TextsOf = (record: number, add: (text: string, weight: Weight) => void) => void;

/** Called often; answers a promise to wait for when it is time to let others work. */
export type Pause = () => Promise<void> | undefined;

/**
 * Which records hold a word, in ascending order, and how much the best of its fields counts there:
 * those of word `w` stand from `start[w]` up to but not including `start[w + 1]`.
 */
export interface Postings {
  readonly start: Uint32Array;
  readonly records: Uint32Array;
  readonly weights: Uint8Array;
}

/** Texts that come back on many records (towns, days, fellowships) are taken apart once. */
const repeated = 64;

/** How many postings are put in place between two looks at the clock. */
const stretch = 32768;

const grown = <A extends Uint32Array | Uint8Array | Int32Array>(array: A, length: number): A => {
  if (length <= array.length) return array;
  const larger = new (array.constructor as new (length: number) => A)(length * 2);
  larger.set(array);
  return larger;
};

/** The postings while they are read: word by word of one record after another. */
class Draft {
  readonly #ids = new Map<string, number>();
  readonly #known = new Map<string, readonly number[]>();
  readonly #ends: Uint32Array;
  #words = new Uint32Array(4096);
  #weights = new Uint8Array(4096);
  /** Where each word was last put down; in this record if not before `#from`. */
  #last = new Int32Array(1024);
  #from = 0;
  #length = 0;

  constructor(records: number) {
    this.#ends = new Uint32Array(records);
  }

  readonly add = (text: string, weight: Weight): void => {
    for (const id of this.#wordIds(text)) {
      const last = this.#last[id]! - 1;
      if (last >= this.#from) {
        if (this.#weights[last]! < weight) this.#weights[last] = weight;
        continue;
      }
      this.#words = grown(this.#words, this.#length + 1);
      this.#weights = grown(this.#weights, this.#length + 1);
      this.#words[this.#length] = id;
      this.#weights[this.#length] = weight;
      this.#last[id] = ++this.#length;
    }
  };

  endRecord(record: number): void {
    this.#ends[record] = this.#length;
    this.#from = this.#length;
  }

  #wordIds(text: string): readonly number[] {
    const known = this.#known.get(text);
    if (known) return known;
    const ids = indexWords(text).map((word) => {
      const old = this.#ids.get(word);
      if (old !== undefined) return old;
      const id = this.#ids.size;
      this.#ids.set(word, id);
      this.#last = grown(this.#last, id + 1);
      return id;
    });
    if (text.length < repeated) this.#known.set(text, ids);
    return ids;
  }

  /** The words in order. Joined and split again, so that none keeps the text it was cut from. */
  sorted(): string[] {
    const words = [...this.#ids.keys()].sort();
    return words.length ? words.join(' ').split(' ') : [];
  }

  /** Puts the postings in the order of the dictionary, in slices. */
  async postings(sorted: readonly string[], pause: Pause): Promise<Postings> {
    const rank = new Uint32Array(sorted.length);
    sorted.forEach((word, at) => (rank[this.#ids.get(word)!] = at));
    const start = new Uint32Array(sorted.length + 1);
    for (let i = 0; i < this.#length; i++) start[rank[this.#words[i]!]! + 1]!++;
    await pause();
    for (let w = 0; w < sorted.length; w++) start[w + 1]! += start[w]!;
    const records = new Uint32Array(this.#length);
    const weights = new Uint8Array(this.#length);
    const next = start.slice();
    let record = 0;
    for (let i = 0; i < this.#length; i++) {
      while (i >= this.#ends[record]!) record++;
      const at = next[rank[this.#words[i]!]!]!++;
      records[at] = record;
      weights[at] = this.#weights[i]!;
      if (i % stretch === 0) await pause();
    }
    return { start, records, weights };
  }
}

export async function buildIndex(
  records: number,
  textsOf: TextsOf,
  pause: Pause,
): Promise<{ dictionary: Dictionary; postings: Postings }> {
  const draft = new Draft(records);
  for (let record = 0; record < records; record++) {
    textsOf(record, draft.add);
    draft.endRecord(record);
    const wait = pause();
    if (wait) await wait;
  }
  const sorted = draft.sorted();
  await pause();
  const postings = await draft.postings(sorted, pause);
  return { dictionary: new Dictionary(sorted), postings };
}
