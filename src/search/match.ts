/** Finds the records that hold every word of a query, and how well. */
import type { Postings } from './draft.js';
import type { Taken } from './expand.js';
import { countRecords, eachRecord, hasRecord, type RecordSet } from './record-set.js';

/** Something that a record has to hold. */
export interface Need {
  /** For each word of it, what the word may be. */
  readonly words: readonly (readonly Taken[])[];
  /** Words that the page added to a record do not count. */
  readonly own: boolean;
  /** Records that need not hold the words, since they are what the words mean. */
  readonly meant?: RecordSet | undefined;
}

export interface Matches {
  /** In no order. */
  readonly records: Uint32Array;
  /** 0 to about 1, by place in `records`. */
  readonly scores: Float32Array;
  /** The kinds of field that hold the words, by place in `records`. */
  readonly fields: Uint8Array;
}

const strongest = 255;

/** How well a record fits that is what the words mean. */
const meantScore = 0.8;
/** What holding the words is worth where they do not stand beside other words of the query. */
const aloneShare = 0.6;
/** What is added where a record is what the words mean, and holds them as well. */
const bothScore = 0.4;

/** How much better a word is in a field that holds another of the words too. */
const together = 0.1;

/** How much better a record is that holds all the words in one field: a whole name, say. */
const inOneField = 0.15;

/** How much each word that only adds does add, against 1 for a whole match. */
const optionalShare = 0.02;

export const nothing: Matches = {
  records: new Uint32Array(),
  scores: new Float32Array(),
  fields: new Uint8Array(),
};

/** Adds up what the words of a query find; keeps its scratch space between queries. */
export class Matcher {
  readonly #size: number;
  readonly #postings: Postings;
  /** Which step of which query each record has come to; steps of later queries are higher. */
  readonly #step: Uint32Array;
  #steps = 0;
  /** What the step's word is worth in a record, and what all words before are. */
  readonly #best: Float32Array;
  readonly #sum: Float32Array;
  /** The kinds of field in which the step's word stands, any word before, and all words before. */
  readonly #fields: Uint8Array;
  readonly #anyFields: Uint8Array;
  readonly #allFields: Uint8Array;
  /** The records that are left, of which there are `#count`. */
  readonly #left: Uint32Array;
  #count = 0;

  constructor(size: number, postings: Postings) {
    this.#size = size;
    this.#postings = postings;
    this.#step = new Uint32Array(size);
    this.#best = new Float32Array(size);
    this.#sum = new Float32Array(size);
    this.#fields = new Uint8Array(size);
    this.#anyFields = new Uint8Array(size);
    this.#allFields = new Uint8Array(size);
    this.#left = new Uint32Array(size);
  }

  /**
   * The records that hold all of `needs`, of which there is at least one.
   * @param more What only adds to the score.
   */
  match(needs: readonly Need[], more: readonly Need[] = []): Matches {
    // Several words in one need, or a set of records beside them, are found before the rest.
    const literal = needs.map((need) => (need.meant ? this.#literally(need) : undefined));
    const counts = needs.map((need, at) =>
      need.meant ? countRecords(need.meant) + literal[at]!.records.length : this.#postingsOf(need),
    );
    if (counts.includes(0)) return nothing;
    const rarity = counts.map((count) => Math.log(1 + this.#size / count));
    const total = rarity.reduce((sum, value) => sum + value, 0);
    // The rarest first; what is meant last, since it depends on the words what it is worth.
    const order = needs
      .map((_, at) => at)
      .sort((a, b) => +!!needs[a]!.meant - +!!needs[b]!.meant || counts[a]! - counts[b]!);

    // A page would have to search for years to use up all numbers.
    this.#steps++;
    this.#count = 0;
    for (const [step, at] of order.entries()) {
      const first = step === 0;
      const meant = needs[at]!.meant;
      if (meant) this.#takeMeant(meant, literal[at]!, first);
      else this.#take(needs[at]!, first);
      this.#keep(rarity[at]! / total, first);
      if (!this.#count) return nothing;
    }
    for (const need of more) {
      this.#take(need, false);
      this.#add(optionalShare);
    }
    const records = this.#left.slice(0, this.#count);
    const scores = new Float32Array(records.length);
    const fields = new Uint8Array(records.length);
    for (let at = 0; at < records.length; at++) {
      const record = records[at]!;
      const phrase = needs.length > 1 && this.#allFields[record];
      scores[at] = this.#sum[record]! + (phrase ? inOneField : 0);
      fields[at] = this.#anyFields[record]!;
    }
    return { records, scores, fields };
  }

  /** The records that hold all the words of a need. */
  #literally({ words, own }: Need): Matches {
    if (!words.length || words.some((taken) => !taken.length)) return nothing;
    return this.match(words.map((taken) => ({ words: [taken], own })));
  }

  #postingsOf({ words: [taken = []] }: Need): number {
    const { start } = this.#postings;
    let count = 0;
    for (const { from, to } of taken) count += start[to]! - start[from]!;
    return count;
  }

  /** Moves the records that hold one of the words, and all before it, one step on. */
  #take({ words: [taken = []], own }: Need, first: boolean): void {
    const { start, records, places } = this.#postings;
    const now = this.#steps;
    const step = this.#step;
    const best = this.#best;
    const fields = this.#fields;
    const odd = own ? 1 : 0;
    let count = this.#count;
    for (const { from, to, quality, above = 0 } of taken) {
      const unit = quality / strongest;
      const end = start[to]!;
      for (let i = start[from]!; i < end; i++) {
        const place = places[i]!;
        const weight = place & 0xff;
        if (weight <= above || (place & odd) !== odd) continue;
        const record = records[i]!;
        const at = step[record]!;
        if (at === now + 1) {
          if (best[record]! < unit * weight) best[record] = unit * weight;
          fields[record]! |= place >>> 8;
        } else if (first || at === now) {
          step[record] = now + 1;
          best[record] = unit * weight;
          fields[record] = place >>> 8;
          if (first) this.#left[count++] = record;
        }
      }
    }
    this.#count = count;
  }

  /** The same for what is meant: the records of a set, and those that hold the words. */
  #takeMeant(meant: RecordSet, literal: Matches, first: boolean): void {
    const now = this.#steps;
    const step = this.#step;
    const take = (record: number, score: number, fields: number): void => {
      const at = step[record]!;
      if (at === now + 1) {
        this.#best[record] = Math.min(1, this.#best[record]! + bothScore);
      } else if (first || at === now) {
        step[record] = now + 1;
        this.#best[record] = score;
        this.#fields[record] = fields;
        if (first) this.#left[this.#count++] = record;
      }
    };
    const { records, scores, fields } = literal;
    for (let at = 0; at < records.length; at++) {
      const record = records[at]!;
      const named = !first && (this.#anyFields[record]! & fields[at]!) !== 0;
      take(record, (named ? 1 : aloneShare) * scores[at]!, fields[at]!);
    }
    if (first)
      eachRecord(meant, (record) => {
        if (record < this.#size) take(record, meantScore, 0);
      });
    else
      for (let at = 0; at < this.#count; at++)
        if (hasRecord(meant, this.#left[at]!)) take(this.#left[at]!, meantScore, 0);
  }

  /** Leaves the records that have come along, and adds what the step was worth. */
  #keep(share: number, first: boolean): void {
    const now = ++this.#steps;
    let count = 0;
    for (let at = 0; at < this.#count; at++) {
      const record = this.#left[at]!;
      if (this.#step[record] !== now) continue;
      this.#left[count++] = record;
      const here = this.#fields[record]!;
      const before = first ? 0 : this.#anyFields[record]!;
      const score = this.#best[record]! + (here & before ? together : 0);
      this.#sum[record] = (first ? 0 : this.#sum[record]!) + share * score;
      this.#anyFields[record] = here | before;
      this.#allFields[record] = first ? here : this.#allFields[record]! & here;
    }
    this.#count = count;
  }

  /** Takes all records along, and adds to those that hold the words. */
  #add(share: number): void {
    const now = ++this.#steps;
    for (let at = 0; at < this.#count; at++) {
      const record = this.#left[at]!;
      if (this.#step[record] === now) this.#sum[record]! += share * this.#best[record]!;
      this.#step[record] = now;
    }
  }
}
