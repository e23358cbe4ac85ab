/** What a typed word may stand for among the words of a feed; remembers what it was asked lately. */
import type { Dictionary } from './dictionary.js';
import { isOwn, type Postings, type Weight } from './draft.js';
import { expandBegun, expandWhole, one, type Taken, type WordKnowledge } from './expand.js';
import type { Names } from './letters.js';
import type { Speller } from './speller.js';
import { createNear, type Near, type NearWord } from './spelling.js';

export interface LexiconOptions extends WordKnowledge {
  readonly speller: Speller;
  /** What weighs no more is prose. */
  readonly prose: Weight;
}

/** How many words are remembered: those of somebody's last hundred keys. */
const mostKept = 256;

/** `newcastleupontyne` and `amershamonthehill` are cut into no more. */
const mostPieces = 5;
const mostSplits = 4;

export interface Lexicon {
  readonly dictionary: Dictionary;
  /** Says nothing about which record is meant. */
  isStop(word: string): boolean;
  /** Stands in more than prose. */
  isName(word: string): boolean;
  /** In how many records a word of the dictionary stands. */
  frequency(id: number): number;
  /** The word, other ways to write it, one or many of it. */
  whole(word: string): readonly Taken[];
  /** The same, and what begins with it where it is unfinished or nobody has it whole. */
  taken(word: string, unfinished: boolean): readonly Taken[];
  /** What begins with it. */
  begun(word: string): readonly Taken[];
  /** What it may be a misspelling of, the nearest only. */
  readonly near: Near;
  /** The ways to cut it into words of the feed, with the fewest cuts first. */
  splits(word: string): readonly (readonly string[])[];
  /** The same, but for prose. */
  inNames(taken: readonly Taken[]): readonly Taken[];
  /** Those that stand in a record's own texts. */
  own(taken: readonly Taken[]): readonly Taken[];
}

export function createLexicon(
  dictionary: Dictionary,
  postings: Postings,
  names: Names,
  { aliases, stopWords, prose, speller }: LexiconOptions,
): Lexicon {
  const { start, places } = postings;
  const near = createNear(dictionary, postings, names, speller);
  const kept = new Map<string, readonly NearWord[]>();
  const wholes = new Map<string, readonly Taken[]>();
  const isStop = (word: string): boolean => stopWords.has(word);
  const isName = (word: string): boolean => !!names.letters[dictionary.find(word)];
  const whole = (word: string): readonly Taken[] =>
    remembered(wholes, word, () => expandWhole(dictionary, aliases, word));
  const begun = (word: string): Taken[] => expandBegun(dictionary, word, prose);
  return {
    dictionary,
    isStop,
    isName,
    whole,
    begun,
    frequency: (id) => start[id + 1]! - start[id]!,
    taken(word, unfinished) {
      const taken = whole(word);
      return taken.length && !unfinished ? taken : [...taken, ...begun(word)];
    },
    near(word, unfinished, allowed) {
      const key = `${word} ${unfinished} ${!allowed}`;
      return remembered(kept, key, () => near(word, unfinished, allowed));
    },
    splits(word) {
      const splits: string[][] = [];
      const cut = (from: number, before: readonly string[]): void => {
        for (let to = from + 2; to <= word.length && before.length < mostPieces; to++) {
          const piece = word.slice(from, to);
          if (!isName(piece) && !isStop(piece)) continue;
          if (to < word.length) cut(to, [...before, piece]);
          else if (before.length) splits.push([...before, piece]);
        }
      };
      cut(0, []);
      return splits.sort((a, b) => a.length - b.length).slice(0, mostSplits);
    },
    inNames: (taken) => taken.map((each) => ({ ...each, above: prose })),
    own: (taken) =>
      taken.filter(({ from, to }) => places.subarray(start[from], start[to]).some(isOwn)),
  };
}

export function remembered<Key, Found>(known: Map<Key, Found>, key: Key, find: () => Found): Found {
  let found = known.get(key);
  if (found === undefined) {
    if (known.size >= mostKept) known.clear();
    known.set(key, (found = find()));
  }
  return found;
}

export const idsOf = (near: readonly NearWord[]): number[] | undefined =>
  near.length ? near.map(({ id }) => id) : undefined;

export const takenOf = (near: readonly NearWord[]): Taken[] =>
  near.map(({ id, quality }) => one(id, quality));
