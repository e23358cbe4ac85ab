/** The postings of a feed while its texts are read, one record after another. */
import { createDictionary, type Dictionary } from './dictionary.js';
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

const digit = /\d/;

/** How many steps of a few nanoseconds each are taken between two looks at the clock. */
const stretch = 16384;

/** What a field of many words leaves of its weight to each; one of a single word leaves it whole. */
const longField = 0.85;

const shared = (weight: Weight, words: number): Weight =>
  (Math.round(weight * (longField + (1 - longField) / words)) & 0xfe) | (weight & 1);

export interface Draft {
  /** Takes a text of the record at hand. */
  readonly add: (text: string, weight: Weight) => void;
  readonly endRecord: () => void;
  /** What has been read so far, in the order of the dictionary. */
  readonly finish: (pause: Pause) => Promise<{ dictionary: Dictionary; postings: Postings }>;
}

/** @param prose What weighs no more than this is no kind of field. */
export function createDraft(prose: Weight): Draft {
  const ids = new Map<string, number>();
  const known = new Map<string, readonly number[]>();
  /** By weight: a bit of its own. */
  const kinds = new Map<Weight, number>();
  /** Every word of every record, one record after another, and its place there. */
  const words: number[] = [];
  const places: number[] = [];
  /** Where the words of each record end. */
  const ends: number[] = [];
  /** By word: where it was last put down; in this record if not before `from`. */
  const last: number[] = [];
  let from = 0;

  const kindOf = (weight: Weight): number => {
    if (weight <= prose) return 0;
    let kind = kinds.get(weight);
    if (!kind) kinds.set(weight, (kind = 1 << Math.min(15, 8 + kinds.size)));
    return kind;
  };

  const idOf = (word: string): number => {
    let id = ids.get(word);
    if (id === undefined) {
      ids.set(word, (id = ids.size));
      last.push(-1);
    }
    return id;
  };

  const idsOf = (text: string): readonly number[] => {
    let found = known.get(text);
    if (!found) {
      found = indexWords(text).map(idOf);
      // An address or a postcode hardly ever comes back.
      if (text.length < repeated && !digit.test(text)) known.set(text, found);
    }
    return found;
  };

  /** Sorted letter by letter, since all at once takes too long. */
  const sort = async (pause: Pause): Promise<string[]> => {
    const byLetter = new Map<string, string[]>();
    for (const word of ids.keys()) {
      const alike = byLetter.get(word[0]!);
      if (alike) alike.push(word);
      else byLetter.set(word[0]!, [word]);
    }
    let sorted: string[] = [];
    for (const letter of [...byLetter.keys()].sort()) {
      // Joined and split again, so that no word keeps the text it was cut from.
      sorted = sorted.concat(byLetter.get(letter)!.sort().join(' ').split(' '));
      await pause();
    }
    return sorted;
  };

  return {
    add(text, weight) {
      const found = idsOf(text);
      const share = shared(weight, found.length);
      const kind = kindOf(weight);
      for (let each = 0; each < found.length; each++) {
        const id = found[each]!;
        const at = last[id]!;
        if (at >= from) {
          const before = places[at]!;
          places[at] = Math.max(weightAt(before), share) | ((before | kind | share) & 0xff01);
        } else {
          last[id] = words.length;
          words.push(id);
          places.push(share | kind);
        }
      }
    },
    endRecord() {
      from = words.length;
      ends.push(from);
    },
    async finish(pause) {
      const sorted = await sort(pause);
      const rank = new Uint32Array(sorted.length);
      for (const [at, word] of sorted.entries()) {
        rank[ids.get(word)!] = at;
        if (at % stretch === 0) await pause();
      }
      const { length } = words;
      const start = new Uint32Array(sorted.length + 1);
      for (let i = 0; i < length; i++) {
        start[rank[words[i]!]! + 1]!++;
        if (i % stretch === 0) await pause();
      }
      for (let w = 0; w < sorted.length; w++) start[w + 1]! += start[w]!;
      const postings = {
        start,
        records: new (ends.length > 0x10000 ? Uint32Array : Uint16Array)(length),
        places: new Uint16Array(length),
      };
      const next = start.slice();
      let record = 0;
      for (let i = 0; i < length; i++) {
        while (i >= ends[record]!) record++;
        const at = next[rank[words[i]!]!]!++;
        postings.records[at] = record;
        postings.places[at] = places[i]!;
        if (i % stretch === 0) await pause();
      }
      return { dictionary: createDictionary(sorted), postings };
    },
  };
}
