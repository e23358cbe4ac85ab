/** Finds the words of the dictionary that a typed word stands for without any guess at spelling. */
import type { Weight } from './draft.js';
import type { Dictionary } from './dictionary.js';

/** What is known of words beyond those of the feed; all of them folded. */
export interface WordKnowledge {
  /** Other ways to write a word. */
  readonly aliases: ReadonlyMap<string, readonly string[]>;
  /** Words that say nothing about which record is meant: they only add to its score. */
  readonly stopWords: ReadonlySet<string>;
}

/** Neighbouring words of the dictionary, from `from` up to but not including `to`. */
export interface Taken {
  readonly from: number;
  readonly to: number;
  /** 0 to 1: how well they match. */
  readonly quality: number;
  /** They count only where they weigh more than this. */
  readonly above?: Weight;
  /** How many letters were typed, where they are the beginning of longer words. */
  readonly begun?: number;
}

export const one = (id: number, quality: number): Taken => ({ from: id, to: id + 1, quality });

const quality = { exact: 1, alias: 0.97, plural: 0.9, begun: 0.8, longer: 0.7 };

/** The other number of a word: `group` for `groups`, `family` for `families`. */
function otherNumber(word: string): string {
  if (!word.endsWith('s')) return `${word}s`;
  return word.endsWith('ies') ? `${word.slice(0, -3)}y` : word.slice(0, -1);
}

/** The word as it is. */
export function exactly(dictionary: Dictionary, word: string, quality: number): Taken[] {
  const id = dictionary.find(word);
  return id < 0 ? [] : [one(id, quality)];
}

/** The word itself, other ways to write it, one or many of it. */
export function expandWhole(
  dictionary: Dictionary,
  aliases: WordKnowledge['aliases'],
  word: string,
): Taken[] {
  const as = (quality: number, ...forms: readonly string[]): Taken[] =>
    forms.flatMap((form) => exactly(dictionary, form, quality));
  const taken = [...as(quality.exact, word), ...as(quality.alias, ...(aliases.get(word) ?? []))];
  if (word.length > 2) taken.push(...as(quality.plural, otherNumber(word)));
  if (word.length > 2 && word.endsWith('y'))
    taken.push(...as(quality.plural, `${word.slice(0, -1)}ies`));
  return taken;
}

/**
 * The words that begin with it.
 * @param prose What weighs no more; beside the word itself no beginning is taken there.
 */
export function expandBegun(dictionary: Dictionary, word: string, prose: Weight): Taken[] {
  const [first, to] = dictionary.range(word);
  const itself = dictionary.words[first] === word;
  const from = itself ? first + 1 : first;
  return from < to
    ? [
        {
          from,
          to,
          begun: word.length,
          quality: itself ? quality.longer : quality.begun,
          above: itself ? prose : 0,
        },
      ]
    : [];
}
