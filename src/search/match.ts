/** Finds the records that hold every word of a query, and how well. */
import type { Postings } from './build-index.js';
import type { Dictionary } from './dictionary.js';
import type { Taken } from './expand.js';

export interface Matches {
  /** In no order. */
  readonly records: Uint32Array;
  /** More than 0, by place in `records`. */
  readonly scores: Float32Array;
}

const strongest = 255;

/** How much each stop word found adds, against 1 for a whole match. */
const optionalShare = 0.02;

/** Adds up what the words of a query find; keeps its scratch space between queries. */
export class Matcher {
  readonly #dictionary: Dictionary;
  readonly #postings: Postings;
  /** How many of the query's words each record holds so far; 0 everywhere between queries. */
  readonly #held: Uint8Array;
  readonly #best: Float32Array;
  readonly #sum: Float32Array;

  constructor(records: number, dictionary: Dictionary, postings: Postings) {
    this.#dictionary = dictionary;
    this.#postings = postings;
    this.#held = new Uint8Array(records);
    this.#best = new Float32Array(records);
    this.#sum = new Float32Array(records);
  }

  /**
   * @param required For each word that has to be there, what it may be; at least one.
   * @param optional The same for words that only add.
   */
  match(required: readonly (readonly Taken[])[], optional: readonly (readonly Taken[])[]): Matches {
    const rarity = required.map((taken) => Math.log(1 + this.#held.length / this.#count(taken)));
    const total = rarity.reduce((sum, value) => sum + value, 0);
    const order = required.map((_, at) => at).sort((a, b) => rarity[b]! - rarity[a]!);

    let left: number[] = [];
    const touched = left;
    order.forEach((at, step) => {
      const found = this.#hold(required[at]!, step, step === 0 ? touched : undefined);
      if (step > 0) left = left.filter((record) => this.#held[record] === step + 1);
      if (!found) left = [];
      for (const record of left) this.#sum[record]! += (rarity[at]! / total) * this.#best[record]!;
    });
    for (const taken of optional) {
      this.#hold(taken, required.length, undefined);
      for (const record of left) {
        if (this.#held[record] !== required.length + 1) continue;
        this.#sum[record]! += optionalShare * this.#best[record]!;
        this.#held[record] = required.length;
      }
    }

    const records = new Uint32Array(left);
    const scores = new Float32Array(records.length);
    records.forEach((record, at) => (scores[at] = this.#sum[record]!));
    for (const record of touched) {
      this.#held[record] = 0;
      this.#sum[record] = 0;
    }
    return { records, scores };
  }

  #count(taken: readonly Taken[]): number {
    const { start } = this.#postings;
    return taken.reduce((sum, { from, to }) => sum + start[to]! - start[from]!, 1);
  }

  /** Moves each record that holds one of the words on from `step`, with the best it offers. */
  #hold(taken: readonly Taken[], step: number, touched: number[] | undefined): boolean {
    const { start, records, weights } = this.#postings;
    let found = false;
    for (const { from, to, quality, begun } of taken)
      for (let id = from; id < to; id++) {
        const share = begun ? 0.7 + (0.3 * begun) / this.#dictionary.word(id).length : 1;
        const unit = (quality * share) / strongest;
        for (let i = start[id]!; i < start[id + 1]!; i++) {
          const record = records[i]!;
          const score = unit * weights[i]!;
          if (this.#held[record] === step) {
            this.#held[record] = step + 1;
            this.#best[record] = score;
            touched?.push(record);
            found = true;
          } else if (this.#held[record] === step + 1 && this.#best[record]! < score)
            this.#best[record] = score;
        }
      }
    return found;
  }
}
