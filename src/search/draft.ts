/** The postings of a feed while its texts are read, one record after another. */
import { createDictionary, type Dictionary } from './dictionary.js';
import { indexWords } from './fold.js';
import { recordList, type RecordList } from './record-set.js';
import { inSlices, type Pause } from '../core/slices.js';

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
  readonly records: RecordList;
  /** The weight in the lower eight bits; above them, a bit for each kind of field that holds it. */
  readonly places: Uint16Array;
}

export const weightAt = (place: number): Weight => place & 0xff;

/** Texts that come back on many records (towns, days, fellowships) are taken apart once. */
const repeated = 64;

const digit = /\d/;

/** The share of its weight that a field of many words leaves to each, and the rest that one word has too. */
const longField = 0.85;
const oneWord = 0.15;

const shared = (weight: Weight, words: number): Weight =>
  (Math.round(weight * (longField + oneWord / words)) & 0xfe) | (weight & 1);

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
  /** Every word of every record, one record after another, each followed by its place there. */
  let words = new Uint32Array(0x1000);
  let length = 0;
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
          const before = words[at + 1]!;
          words[at + 1] = Math.max(weightAt(before), share) | ((before | kind | share) & 0xff01);
        } else {
          if (length === words.length) {
            const more = new Uint32Array(2 * length);
            more.set(words);
            words = more;
          }
          last[id] = length;
          words[length++] = id;
          words[length++] = share | kind;
        }
      }
    },
    endRecord() {
      from = length;
      ends.push(from);
    },
    async finish(pause) {
      const sorted = await sort(pause);
      const rank = new Uint32Array(sorted.length);
      await inSlices(sorted.length, pause, (at) => (rank[ids.get(sorted[at]!)!] = at));
      // Counted one word further on, where filling then leaves the end of each.
      const start = new Uint32Array(sorted.length + 2);
      const count = length / 2;
      await inSlices(count, pause, (at) => start[rank[words[2 * at]!]! + 2]!++);
      for (let word = 2; word < start.length; word++) start[word]! += start[word - 1]!;
      const records = recordList(ends.length, count);
      const places = new Uint16Array(count);
      let record = 0;
      await inSlices(count, pause, (at) => {
        while (2 * at >= ends[record]!) record++;
        const to = start[rank[words[2 * at]!]! + 1]!++;
        records[to] = record;
        places[to] = words[2 * at + 1]!;
      });
      const postings = { start, records, places };
      return { dictionary: createDictionary(sorted), postings };
    },
  };
}
