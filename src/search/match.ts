/** Finds the records that hold every word of a query, and how well. */
import type { Postings } from './draft.js';
import type { Taken } from './expand.js';
import {
  countRecords,
  eachRecord,
  hasRecord,
  recordList,
  type RecordList,
  type RecordSet,
} from './record-set.js';

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
  readonly records: RecordList;
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

/** So many postings are read in the time of one look-up among them. */
const lookUps = 16;

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
  /**
   * The last need that each record has met, all needs of all queries being counted through: nobody
   * lives to see the numbers used up.
   */
  const met = new Uint32Array(size);
  let now = 0;
  /** What the need at hand is worth in a record, and what all before are. */
  const best = new Float32Array(size);
  const sum = new Float32Array(size);
  /** The kinds of field in which the words at hand stand, any words before, and all words before. */
  const fields = new Uint8Array(size);
  const anyFields = new Uint8Array(size);
  const allFields = new Uint8Array(size);
  /** The records that meet the need at hand and all before it, of which there are `count`. */
  const left = recordList(size, size);
  let count = 0;
  /** Those that met all before the need at hand; undefined where it is the first. */
  let asked: RecordList | undefined;

  const next = (before?: RecordList): void => {
    now++;
    asked = before;
    count = 0;
  };

  const reach = (record: number, score: number, kinds: number): void => {
    const last = met[record]!;
    if (last === now) {
      if (best[record]! < score) best[record] = score;
      fields[record]! |= kinds;
    } else if (last === now - 1 || !asked) {
      met[record] = now;
      best[record] = score;
      fields[record] = kinds;
      left[count++] = record;
    }
  };

  /** The records of the postings between two places. */
  const reachAll = (from: number, to: number, unit: number, above: number, odd: number): void => {
    for (let i = from; i < to; i++) {
      const place = places[i]!;
      const weight = place & 0xff;
      if (weight > above && (place & odd) === odd) reach(records[i]!, unit * weight, place >>> 8);
    }
  };

  const reachWords = (taken: readonly Taken[], own: boolean): void => {
    const odd = own ? 1 : 0;
    for (const { from, to, quality, above = 0 } of taken) {
      const unit = quality / strongest;
      const first = start[from]!;
      const end = start[to]!;
      if (to > from + 1 || !asked || asked.length * lookUps > end - first)
        reachAll(first, end, unit, above, odd);
      else
        for (const record of asked) {
          let low = first;
          for (let high = end; low < high;) {
            const middle = (low + high) >>> 1;
            if (records[middle]! < record) low = middle + 1;
            else high = middle;
          }
          if (low < end && records[low] === record) reachAll(low, low + 1, unit, above, odd);
        }
    }
  };

  const reachOne = (record: number): void => {
    if (met[record] === now) best[record] = Math.min(1, best[record]! + bothScore);
    else if (record < size) reach(record, meantScore, 0);
  };

  /** The records of a set, and those that hold the words. */
  const reachMeant = (meant: RecordSet, words: readonly Taken[], literal: Matches): void => {
    reachWords(words, true);
    literal.records.forEach((record, at) =>
      reach(record, literal.scores[at]!, literal.fields[at]!),
    );
    for (let at = 0; at < count; at++) {
      const record = left[at]!;
      if (!asked || !(anyFields[record]! & fields[record]!)) best[record]! *= aloneShare;
    }
    if (!asked) eachRecord(meant, reachOne);
    else for (const record of asked) if (hasRecord(meant, record)) reachOne(record);
  };

  /** Adds what the need at hand is worth to those before. */
  const addUp = (share: number): void => {
    for (let at = 0; at < count; at++) {
      const record = left[at]!;
      const here = fields[record]!;
      const any = asked ? anyFields[record]! : 0;
      sum[record] =
        share * (best[record]! + (here & any ? together : 0)) + (asked ? sum[record]! : 0);
      anyFields[record] = any | here;
      allFields[record] = asked ? allFields[record]! & here : here;
    }
  };

  const match: Match = (needs, more = []) => {
    let total = 0;
    const all = needs.map((need) => {
      const [words = []] = need.words;
      let found = need.meant ? countRecords(need.meant) : 0;
      if (!found) for (const { from, to } of words) found += start[to]! - start[from]!;
      const rarity = Math.log(1 + size / Math.max(found, 1));
      total += rarity;
      // Several words in one need, beside a set of records, are found before the rest.
      const several = need.words.length > 1;
      const literal = several
        ? match(need.words.map((taken) => ({ words: [taken], own: need.own })))
        : nothing;
      return { need, words: several ? [] : words, literal, found, rarity };
    });
    // The rarest first; what is meant last, since it depends on the words what it is worth.
    all.sort((a, b) => +!!a.need.meant - +!!b.need.meant || a.found - b.found);

    let found: RecordList | undefined;
    for (const { need, words, literal, rarity } of all) {
      next(found);
      if (need.meant) reachMeant(need.meant, words, literal);
      else reachWords(words, need.own);
      if (!count) return nothing;
      addUp(rarity / total);
      found = left.slice(0, count);
    }
    if (!found) return nothing;
    for (const { words, own } of more) {
      next(found);
      reachWords(words[0] ?? [], own);
      for (let at = 0; at < count; at++) {
        const record = left[at]!;
        sum[record]! += optionalShare * best[record]!;
      }
      // The next one asks the same records.
      for (const record of found) met[record] = now;
    }
    const scores = new Float32Array(found.length);
    const kinds = new Uint8Array(found.length);
    for (let at = 0; at < found.length; at++) {
      const record = found[at]!;
      scores[at] = sum[record]! + (needs[1] && allFields[record] ? inOneField : 0);
      kinds[at] = anyFields[record]!;
    }
    return { records: found, scores, fields: kinds };
  };
  return match;
}
