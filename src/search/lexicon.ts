/** What a typed word may stand for among the words of a feed; remembers what it was asked lately. */
import type { Dictionary } from './dictionary.js';
import { isOwn, type Postings, type Weight } from './draft.js';
import { expandBegun, expandWhole, one, type Taken, type WordKnowledge } from './expand.js';
import type { Names } from './letters.js';
import type { Speller } from './speller.js';
import { Spelling, type NearWord } from './spelling.js';

export interface LexiconOptions extends WordKnowledge {
  readonly speller: Speller;
  /** What weighs no more is prose. */
  readonly prose: Weight;
}

/** How many answers are remembered; the words of somebody's last hundred keys. */
const mostKept = 256;

/** `newcastleupontyne` and `amershamonthehill` are cut into no more. */
const mostPieces = 5;
const mostSplits = 4;

export class Lexicon {
  readonly dictionary: Dictionary;
  readonly #postings: Postings;
  readonly #names: Names;
  readonly #spelling: Spelling;
  readonly #options: LexiconOptions;
  readonly #kept = new Map<string, readonly unknown[]>();

  constructor(dictionary: Dictionary, postings: Postings, names: Names, options: LexiconOptions) {
    this.dictionary = dictionary;
    this.#postings = postings;
    this.#options = options;
    this.#names = names;
    this.#spelling = new Spelling(dictionary, postings, names, options.speller);
  }

  /** Says nothing about which record is meant. */
  isStop(word: string): boolean {
    return this.#options.stopWords.has(word);
  }

  /** Stands in more than prose. */
  isName(word: string): boolean {
    return !!this.#names.lengths[this.dictionary.find(word)];
  }

  /** In how many records a word of the dictionary stands. */
  frequency(id: number): number {
    return this.#postings.start[id + 1]! - this.#postings.start[id]!;
  }

  /** The word, other ways to write it, one or many of it. */
  whole(word: string): readonly Taken[] {
    return this.#keep(`=${word}`, () => expandWhole(this.dictionary, this.#options.aliases, word));
  }

  /** The same, and what begins with it where it is unfinished or nobody has it whole. */
  taken(word: string, unfinished: boolean): readonly Taken[] {
    const whole = this.whole(word);
    return whole.length && !unfinished ? whole : [...whole, ...this.begun(word)];
  }

  /** What begins with it. */
  begun(word: string): readonly Taken[] {
    return expandBegun(this.dictionary, word, this.#options.prose);
  }

  /**
   * What it may be a misspelling of, the nearest only.
   * @param extra How many slips more than usual are let pass.
   */
  near(word: string, unfinished: boolean, extra = 0): readonly NearWord[] {
    return this.#keep(`${extra}${unfinished ? '~' : ' '}${word}`, () =>
      this.#spelling.near(word, unfinished, extra),
    );
  }

  /** The ways to cut it into words of the feed, with the fewest cuts first. */
  splits(word: string): readonly (readonly string[])[] {
    const splits: string[][] = [];
    const cut = (from: number, before: readonly string[]): void => {
      for (let to = from + 2; to <= word.length && before.length < mostPieces; to++) {
        const piece = word.slice(from, to);
        if (!this.isName(piece) && !this.isStop(piece)) continue;
        if (to < word.length) cut(to, [...before, piece]);
        else if (before.length) splits.push([...before, piece]);
      }
    };
    cut(0, []);
    return splits.sort((a, b) => a.length - b.length).slice(0, mostSplits);
  }

  /** The same, but for prose. */
  inNames(taken: readonly Taken[]): readonly Taken[] {
    return taken.map((each) => ({ ...each, above: this.#options.prose }));
  }

  /** Those that stand in a record's own texts. */
  own(taken: readonly Taken[]): readonly Taken[] {
    const { start, places } = this.#postings;
    return taken.filter(({ from, to }) => {
      for (let i = start[from]!; i < start[to]!; i++) if (isOwn(places[i]!)) return true;
      return false;
    });
  }

  #keep<Value>(key: string, find: () => readonly Value[]): readonly Value[] {
    const kept = this.#kept.get(key);
    if (kept) return kept as readonly Value[];
    if (this.#kept.size >= mostKept) this.#kept.clear();
    const found = find();
    this.#kept.set(key, found);
    return found;
  }
}

export const takenOf = (near: readonly NearWord[]): Taken[] =>
  near.map(({ id, quality }) => one(id, quality));
