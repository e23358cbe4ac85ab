/** Finds the phrases of a request that may stand for something. */
import type { Meaning } from '../core/results.js';
import { welshWords } from '../knowledge/request-words.js';
import type { KnownPlace } from '../places/find-place.js';
import { isBesideWelshTime } from './understand-guards.js';
import {
  longestPhrase,
  markOfShort,
  type Entry,
  type Lexicon,
  type Mark,
} from './understand-lexicon.js';
import type { Token } from './understand-tokens.js';

/** Words of a request that may stand for something. */
export interface Phrase {
  /** The first word and the one after the last. */
  readonly from: number;
  readonly to: number;
  readonly meaning: Meaning;
  /** `=`: what it says whatever stands beside it. */
  readonly mark: Mark | '=';
  /** The place that it names. */
  readonly place?: KnownPlace;
}

/** Every phrase that the lexicon has, and where it may be read at all. */
export function readPhrases(
  text: string,
  tokens: readonly Token[],
  lexicon: Lexicon,
  welsh: boolean,
): Phrase[] {
  const shouted = text === text.toUpperCase();
  const entriesOf = (at: number): readonly Entry[] => lexicon.get(tokens[at]?.word ?? '') ?? [];
  const phrases: Phrase[] = [];
  for (let from = 0; from < tokens.length; from++) {
    let phrase = '';
    for (let to = from + 1; to <= tokens.length && to - from <= longestPhrase; to++) {
      const { word, gap, text: typed } = tokens[to - 1]!;
      if (to - from > 1 && gap === ',') break;
      phrase += phrase ? ` ${word}` : word;
      const entries = lexicon.get(phrase);
      if (!entries) break;
      for (const { meaning, mark: own } of entries) {
        let mark: Mark | undefined = own;
        // "Bore dydd Sadwrn"
        const next = tokens[to]?.word === 'dydd' ? to + 1 : to;
        const beside = () => isBesideWelshTime(entriesOf, from, next);
        if (own === '^' || own === '@') mark = (own === '@' && welsh) || beside() ? '' : undefined;
        else if (own === '?' && beside()) mark = '';
        else if (phrase.length === 2) mark = markOfShort(typed, shouted, welsh);
        else if (welsh && welshWords.has(phrase)) mark = undefined;
        if (mark !== undefined) phrases.push({ from, to, meaning, mark });
      }
    }
  }
  return phrases;
}

const sameMeaning = (a: Phrase, b: Phrase): boolean =>
  JSON.stringify(a.meaning) === JSON.stringify(b.meaning);

/**
 * The longest phrases that do not overlap, in the order of the text. Where the same words may mean two
 * things, neither is taken.
 */
export function longestFirst(phrases: readonly Phrase[]): Phrase[] {
  const chosen: Phrase[] = [];
  const doubtful = new Set<Phrase>();
  const byLength = [...phrases].sort((a, b) => b.to - b.from - (a.to - a.from) || a.from - b.from);
  for (const phrase of byLength) {
    const rival = chosen.find(({ from, to }) => phrase.from < to && from < phrase.to);
    if (!rival) chosen.push(phrase);
    else if (rival.from === phrase.from && rival.to === phrase.to && !sameMeaning(rival, phrase))
      doubtful.add(rival);
  }
  return chosen.filter((phrase) => !doubtful.has(phrase)).sort((a, b) => a.from - b.from);
}
