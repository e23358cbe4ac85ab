/** The index of words: reads a text, finds what holds it, and tries other readings where nothing does. */
import { inBands } from './bands.js';
import type { TextsOf } from './build-index.js';
import type { Dictionary } from './dictionary.js';
import type { Postings } from './draft.js';
import type { Taken } from './expand.js';
import { fold, writtenWords } from './fold.js';
import { insteadOf, isStrange } from './instead.js';
import type { Names } from './letters.js';
import { createLexicon, type LexiconOptions } from './lexicon.js';
import { markWords } from './marks.js';
import { createMatch, nothing } from './match.js';
import { readings } from './other-readings.js';
import { readQuery, type Reading } from './read-query.js';
import type { Count } from './read-word.js';
import type { TextIndex } from './text-index.js';

/** How many words are named in place of a misspelt one. */
const mostShown = 3;

export function createWordIndex(
  size: number,
  dictionary: Dictionary,
  postings: Postings,
  names: Names,
  options: LexiconOptions & { readonly textsOf: TextsOf },
): TextIndex {
  const lexicon = createLexicon(dictionary, postings, names, options);
  const match = createMatch(size, postings);
  const count: Count = (parts) => match(parts).records.length;

  /** A word of the dictionary as one of its records writes it. */
  const written = (id: number): string => {
    const word = dictionary.words[id]!;
    let found = word;
    options.textsOf(postings.records[postings.start[id]!]!, (text) => {
      if (found === word && fold(text).includes(word))
        found = writtenWords(text).find((each) => each.word === word)?.written ?? word;
    });
    return found;
  };

  /** What was taken for a part, the most common word first. */
  const inPlace = (instead: readonly number[] | string, write: (id: number) => string): string[] =>
    typeof instead === 'string'
      ? [instead]
      : [...instead]
          .sort((a, b) => lexicon.frequency(b) - lexicon.frequency(a))
          .slice(0, mostShown)
          .map(write);

  return {
    search(asked) {
      const { text } = asked;
      const first = readQuery(asked, lexicon, count);
      if (!first.parts.length) return undefined;
      const strange = first.parts.filter(isStrange);
      let reading = first;
      let matches = nothing;
      if (!strange.length)
        for (reading of readings(text, first, lexicon)) {
          matches = match(reading.parts, reading.more);
          if (matches.records.length) break;
        }
      const { records, scores } = matches;
      if (!records.length) reading = first;
      let marked: readonly Taken[] | undefined;
      const misspelt = reading.parts.filter(({ instead }) => instead);
      const corrections = misspelt.map(({ typed, instead }) => ({
        typed,
        // How a record writes it is looked up for who is told, and not at every key.
        get taken() {
          return inPlace(instead!, written);
        },
      }));
      return {
        records,
        bands: inBands(scores),
        understood: {
          match: !records.length ? 'none' : corrections.length ? 'near' : 'exact',
          corrections,
          unknown: strange.map(({ typed }) => typed),
          instead: records.length ? [] : insteadOf(text, first, lexicon, count, written),
        },
        respelt: misspelt.map(({ typed, instead }) => ({
          typed,
          taken: inPlace(instead!, (id) => dictionary.words[id]!),
        })),
        mark: (shown) => markWords(shown, dictionary.words, (marked ??= takenBy(reading))),
      };
    },
  };
}

/** What a text is marked for: of the words that only add, just what is being typed. */
const takenBy = ({ parts, more }: Reading): Taken[] => [
  ...parts.flatMap(({ words }) => words.flat()),
  ...more.flatMap(({ words }) => words.flat().filter(({ begun }) => begun)),
];
