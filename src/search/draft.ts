/** The postings of a feed while its texts are read, one record after another. */
import { Dictionary } from './dictionary.js';
import { indexWords } from './fold.js';
import type { Pause } from './build-index.js';

/**
 * How much a field counts, 2 to 255: odd for a record's own texts, even for what the page added to
 * them. Fields of one weight are one kind of field; eight kinds are told apart, prose left out.
 */
export type Weight = number;

/** Whether a weight or a place is that of a record's own text. */
export const isOwn = (place: number): boolean => (place & 1) === 1;

/**
 * Which records hold a word, in ascending order, and how much the best of its fields counts there:
 * those of word `w` stand from `start[w]` up to but not including `start[w + 1]`.
 */
export interface Postings {
  readonly start: Uint32Array;
  readonly records: Uint16Array | Uint32Array;
  /** The weight in the lower eight bits; above them, a bit for each kind of field that holds it. */
  readonly places: Uint16Array;
}

export const weightAt = (place: number): Weight => place & 0xff;

/** Texts that come back on many records (towns, days, fellowships) are taken apart once. */
const repeated = 64;

/** How many steps of a few nanoseconds each are taken between two looks at the clock. */
const stretch = 16384;

/** What a field of many words leaves of its weight to each; one of a single word leaves it whole. */
const longField = 0.85;

const shared = (weight: Weight, words: number): Weight =>
  (Math.round(weight * (longField + (1 - longField) / words)) & 0xfe) | (weight & 1);

const grown = <A extends Uint32Array | Uint16Array | Int32Array>(array: A, length: number): A => {
  if (length <= array.length) return array;
  const larger = new (array.constructor as new (length: number) => A)(length * 2);
  larger.set(array);
  return larger;
};

export class Draft {
  readonly #ids = new Map<string, number>();
  readonly #known = new Map<string, readonly number[]>();
  readonly #ends: Uint32Array;
  readonly #prose: Weight;
  /** By weight: a bit of its own. */
  readonly #kinds = new Uint16Array(256);
  #kindsKnown = 0;
  #words = new Uint32Array(4096);
  #places = new Uint16Array(4096);
  /** Where each word was last put down, and one; in this record if after `#from`. */
  #last = new Int32Array(1024);
  #from = 0;
  #length = 0;

  /** @param prose What weighs no more than this is no kind of field. */
  constructor(records: number, prose: Weight) {
    this.#ends = new Uint32Array(records);
    this.#prose = prose;
  }

  readonly add = (text: string, weight: Weight): void => {
    const ids = this.#wordIds(text);
    const share = shared(weight, ids.length);
    const kind = this.#kindOf(weight);
    for (const id of ids) {
      const last = this.#last[id]! - 1;
      if (last >= this.#from) {
        const before = this.#places[last]!;
        const both = before | kind | share;
        this.#places[last] = Math.max(weightAt(before), share) | (both & 0xff01);
        continue;
      }
      this.#words = grown(this.#words, this.#length + 1);
      this.#places = grown(this.#places, this.#length + 1);
      this.#words[this.#length] = id;
      this.#places[this.#length] = share | kind;
      this.#last[id] = ++this.#length;
    }
  };

  endRecord(record: number): void {
    this.#ends[record] = this.#length;
    this.#from = this.#length;
  }

  #kindOf(weight: Weight): number {
    if (weight <= this.#prose) return 0;
    return (this.#kinds[weight] ||= 1 << Math.min(15, 8 + this.#kindsKnown++));
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

  /** What has been read so far, in the order of the dictionary. */
  async finish(pause: Pause): Promise<{ dictionary: Dictionary; postings: Postings }> {
    const sorted = await this.#sorted(pause);
    return { dictionary: new Dictionary(sorted), postings: await this.#postings(sorted, pause) };
  }

  /** Sorted letter by letter, since all at once takes too long. */
  async #sorted(pause: Pause): Promise<string[]> {
    const byLetter = new Map<number, string[]>();
    for (const word of this.#ids.keys()) {
      const letter = word.charCodeAt(0);
      const alike = byLetter.get(letter);
      if (alike) alike.push(word);
      else byLetter.set(letter, [word]);
    }
    let sorted: string[] = [];
    for (const letter of [...byLetter.keys()].sort((a, b) => a - b)) {
      const alike = byLetter.get(letter)!.sort();
      // Joined and split again, so that no word keeps the text it was cut from.
      sorted = sorted.concat(alike.join(' ').split(' '));
      await pause();
    }
    return sorted;
  }

  async #postings(sorted: readonly string[], pause: Pause): Promise<Postings> {
    const rank = new Uint32Array(sorted.length);
    for (let at = 0; at < sorted.length; at++) {
      rank[this.#ids.get(sorted[at]!)!] = at;
      if (at % stretch === 0) await pause();
    }
    const length = this.#length;
    const start = new Uint32Array(sorted.length + 1);
    for (let i = 0; i < length; i++) {
      start[rank[this.#words[i]!]! + 1]!++;
      if (i % stretch === 0) await pause();
    }
    for (let w = 0; w < sorted.length; w++) start[w + 1]! += start[w]!;
    const records = new (this.#ends.length > 0x10000 ? Uint32Array : Uint16Array)(length);
    const places = new Uint16Array(length);
    const next = start.slice();
    let record = 0;
    for (let i = 0; i < length; i++) {
      while (i >= this.#ends[record]!) record++;
      const at = next[rank[this.#words[i]!]!]!++;
      records[at] = record;
      places[at] = this.#places[i]!;
      if (i % stretch === 0) await pause();
    }
    return { start, records, places };
  }
}
