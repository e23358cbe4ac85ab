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

const singular = (word: string): string | undefined =>
  word.endsWith('ies')
    ? `${word.slice(0, -3)}y`
    : word.endsWith('s')
      ? word.slice(0, -1)
      : undefined;

/** The other number of a word: `group` for `groups`, `families` for `family`. */
function* numbers(word: string): Iterable<string> {
  if (word.length < 3) return;
  const one = singular(word);
  if (one) yield one;
  if (!word.endsWith('s')) yield `${word}s`;
  if (word.endsWith('y')) yield `${word.slice(0, -1)}ies`;
}

/** The word itself, other ways to write it, one or many of it. */
export function expandWhole(
  dictionary: Dictionary,
  aliases: WordKnowledge['aliases'],
  word: string,
): Taken[] {
  const taken: Taken[] = [];
  const take = (candidate: string, quality: number): void => {
    const id = dictionary.find(candidate);
    if (id >= 0) taken.push(one(id, quality));
  };
  take(word, quality.exact);
  for (const alias of aliases.get(word) ?? []) take(alias, quality.alias);
  for (const number of numbers(word)) take(number, quality.plural);
  return taken;
}

/**
 * The words that begin with it.
 * @param prose What weighs no more; beside the word itself no beginning is taken there.
 */
export function expandBegun(dictionary: Dictionary, word: string, prose: Weight): Taken[] {
  const [first, to] = dictionary.range(word);
  const itself = first < to && dictionary.word(first) === word;
  const from = itself ? first + 1 : first;
  if (from >= to) return [];
  return [
    itself
      ? { from, to, quality: quality.longer, begun: word.length, above: prose }
      : { from, to, quality: quality.begun, begun: word.length },
  ];
}
