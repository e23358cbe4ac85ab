/** Finds the records that hold every word of a query, and how well. */
import type { Postings } from './draft.js';
import type { Taken } from './expand.js';
import { countRecords, eachRecord, type RecordSet } from './record-set.js';

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

/**
 * The records that hold all of `needs`, of which there is at least one.
 * @param more What only adds to the score.
 */
export type Match = (needs: readonly Need[], more?: readonly Need[]) => Matches;

/** Adds up what the words of a query find, in scratch space that is kept between queries. */
export function createMatch(size: number, { start, records, places }: Postings): Match {
  /** How many needs each record has met so far. */
  const met = new Uint8Array(size);
  /** What the need at hand is worth in a record, and what all before are. */
  const best = new Float32Array(size);
  const sum = new Float32Array(size);
  /** The kinds of field in which the words at hand stand, any words before, and all words before. */
  const fields = new Uint8Array(size);
  const anyFields = new Uint8Array(size);
  const allFields = new Uint8Array(size);
  /** The records that meet the need at hand and all before it, of which there are `count`. */
  const left = new Uint32Array(size);
  let count = 0;
  let step = 0;

  const reach = (record: number, score: number, kinds: number): void => {
    if (met[record] === step) {
      if (step === 0) {
        sum[record] = 0;
        anyFields[record] = 0;
        allFields[record] = 0xff;
      }
      met[record] = step + 1;
      best[record] = score;
      fields[record] = kinds;
      left[count++] = record;
    } else if (met[record]! > step) {
      if (best[record]! < score) best[record] = score;
      fields[record]! |= kinds;
    }
  };

  const reachWords = ({ words: [taken = []], own }: Need): void => {
    const odd = own ? 1 : 0;
    for (const { from, to, quality, above = 0 } of taken) {
      const unit = quality / strongest;
      for (let i = start[from]!, end = start[to]!; i < end; i++) {
        const place = places[i]!;
        const weight = place & 0xff;
        if (weight > above && (place & odd) === odd) reach(records[i]!, unit * weight, place >>> 8);
      }
    }
  };

  /** The records of a set, and those that hold the words. */
  const reachMeant = (meant: RecordSet, literal: Matches): void => {
    for (let at = 0; at < literal.records.length; at++) {
      const record = literal.records[at]!;
      const kinds = literal.fields[at]!;
      reach(
        record,
        (step && anyFields[record]! & kinds ? 1 : aloneShare) * literal.scores[at]!,
        kinds,
      );
    }
    eachRecord(meant, (record) => {
      if (met[record]! > step) best[record] = Math.min(1, best[record]! + bothScore);
      else if (record < size) reach(record, meantScore, 0);
    });
  };

  /** The records that hold all the words of a need. */
  const literally = ({ words, own }: Need): Matches =>
    words.length && words.every((taken) => taken.length)
      ? match(words.map((taken) => ({ words: [taken], own })))
      : nothing;

  const match: Match = (needs, more = []) => {
    const all = needs.map((need) => {
      // Several words in one need, beside a set of records, are found before the rest.
      const literal = need.meant ? literally(need) : nothing;
      let found = literal.records.length;
      if (need.meant) found += countRecords(need.meant);
      else for (const { from, to } of need.words[0] ?? []) found += start[to]! - start[from]!;
      return { need, literal, found, rarity: Math.log(1 + size / found) };
    });
    const total = all.reduce((sum, { rarity }) => sum + rarity, 0);
    // The rarest first; what is meant last, since it depends on the words what it is worth.
    all.sort((a, b) => +!!a.need.meant - +!!b.need.meant || a.found - b.found);

    met.fill(0);
    step = 0;
    for (const { need, literal, rarity } of all) {
      count = 0;
      if (need.meant) reachMeant(need.meant, literal);
      else reachWords(need);
      if (!count) return nothing;
      for (let at = 0; at < count; at++) {
        const record = left[at]!;
        const here = fields[record]!;
        const score = best[record]! + (here & anyFields[record]! ? together : 0);
        sum[record]! += (rarity / total) * score;
        anyFields[record]! |= here;
        allFields[record]! &= here;
      }
      step++;
    }
    const found = left.slice(0, count);
    const scores = new Float32Array(count);
    const kinds = new Uint8Array(count);
    for (const need of more) {
      count = 0;
      reachWords(need);
      for (let at = 0; at < count; at++) {
        const record = left[at]!;
        sum[record]! += optionalShare * best[record]!;
        met[record] = step;
      }
    }
    for (let at = 0; at < found.length; at++) {
      const record = found[at]!;
      scores[at] = sum[record]! + (needs.length > 1 && allFields[record] ? inOneField : 0);
      kinds[at] = anyFields[record]!;
    }
    return { records: found, scores, fields: kinds };
  };
  return match;
}
