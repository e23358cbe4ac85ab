/** The index of words: reads a text, finds what holds it, and tries other readings where nothing does. */
import { inBands } from './bands.js';
import type { TextsOf } from './build-index.js';
import type { Dictionary } from './dictionary.js';
import type { Postings } from './draft.js';
import type { Taken } from './expand.js';
import { writtenWords } from './fold.js';
import { insteadOf, isStrange } from './instead.js';
import type { Names } from './letters.js';
import { Lexicon, type LexiconOptions } from './lexicon.js';
import { markWords } from './marks.js';
import { Matcher, nothing, type Matches } from './match.js';
import { otherReadings } from './other-readings.js';
import { readQuery, type Reading } from './read-query.js';
import type { Part } from './read-word.js';
import type { Asked, TextIndex, TextMatches } from './text-index.js';

/** How many words are named in place of a misspelt one. */
const mostShown = 3;

/** How many answers are remembered: taking letters back is free. */
const mostKept = 32;

export class WordIndex implements TextIndex {
  readonly #dictionary: Dictionary;
  readonly #postings: Postings;
  readonly #textsOf: TextsOf;
  readonly #lexicon: Lexicon;
  readonly #matcher: Matcher;
  readonly #kept = new Map<
    string,
    { readonly asked: Asked; readonly found: TextMatches | undefined }
  >();

  constructor(
    size: number,
    dictionary: Dictionary,
    postings: Postings,
    names: Names,
    options: LexiconOptions & { readonly textsOf: TextsOf },
  ) {
    this.#dictionary = dictionary;
    this.#postings = postings;
    this.#textsOf = options.textsOf;
    this.#lexicon = new Lexicon(dictionary, postings, names, options);
    this.#matcher = new Matcher(size, postings);
  }

  search(asked: Asked): TextMatches | undefined {
    const { text, meant = [], skip = [], plain = [] } = asked;
    const key = JSON.stringify([text, meant.map(({ span }) => span), skip, plain]);
    const kept = this.#kept.get(key);
    const same = kept?.asked.meant?.every(({ records }, at) => records === meant[at]!.records);
    if (kept && same !== false) return kept.found;
    if (this.#kept.size >= mostKept) this.#kept.clear();
    const found = this.#search(asked);
    this.#kept.set(key, { asked, found });
    return found;
  }

  #search(asked: Asked): TextMatches | undefined {
    const { text } = asked;
    const count = (parts: readonly Part[]): number => this.#matcher.match(parts).records.length;
    const first = readQuery(asked, this.#lexicon, (parts) => count(parts) > 0);
    if (!first.parts.length) return undefined;
    const strange = first.parts.filter(isStrange);
    const [reading, matches] = strange.length ? [first, nothing] : this.#match(text, first);
    const { records, scores } = matches;
    const corrected = reading.parts.filter(({ instead }) => instead !== undefined);
    return {
      records,
      bands: inBands(scores),
      understood: {
        match: !records.length ? 'none' : corrected.length ? 'near' : 'exact',
        corrections: corrected.map(({ typed, instead }) => ({
          typed,
          taken: this.#shown(instead!),
        })),
        unknown: strange.map(({ typed }) => typed),
        instead: records.length
          ? []
          : insteadOf(text, first, this.#lexicon, count, (id) => this.#written(id)),
      },
      mark: (shown) => markWords(shown, this.#dictionary, takenBy(reading)),
    };
  }

  /** The first reading by which something is found, or else the first. */
  #match(text: string, first: Reading): readonly [Reading, Matches] {
    const matches = this.#matcher.match(first.parts, first.more);
    if (matches.records.length) return [first, matches];
    for (const reading of otherReadings(text, first, this.#lexicon)) {
      const matches = this.#matcher.match(reading.parts, reading.more);
      if (matches.records.length) return [reading, matches];
    }
    return [first, nothing];
  }

  /** What was taken for a part, the most common word first. */
  #shown(instead: readonly number[] | string): string[] {
    if (typeof instead === 'string') return [instead];
    return [...instead]
      .sort((a, b) => this.#lexicon.frequency(b) - this.#lexicon.frequency(a))
      .slice(0, mostShown)
      .map((id) => this.#written(id));
  }

  /** A word of the dictionary as one of its records writes it. */
  #written(id: number): string {
    const word = this.#dictionary.word(id);
    let found: string | undefined;
    this.#textsOf(this.#postings.records[this.#postings.start[id]!]!, (text) => {
      found ??= writtenWords(text).find((each) => each.word === word)?.written;
    });
    return found ?? word;
  }
}

/** What a text is marked for: of the words that only add, just what is being typed. */
const takenBy = ({ parts, more }: Reading): Taken[] => [
  ...parts.flatMap(({ words }) => words.flat()),
  ...more.flatMap(({ words }) => words.flat().filter(({ begun }) => begun)),
];
