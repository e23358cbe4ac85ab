/** Finds the words of the dictionary that a typed word stands for without any guess at spelling. */
import { aliasesOf } from './aliases.js';
import type { Dictionary } from './dictionary.js';

/** Neighbouring words of the dictionary, from `from` up to but not including `to`. */
export interface Taken {
  readonly from: number;
  readonly to: number;
  /** 0 to 1: how well they match. */
  readonly quality: number;
  /** Letters typed where they are the beginning of longer words. */
  readonly begun?: number;
}

const other = (word: string): string => (word.endsWith('s') ? word.slice(0, -1) : word + 's');

/** The word itself, other ways to write it, one or many of it, and what begins with it. */
export function expand(dictionary: Dictionary, word: string, unfinished: boolean): Taken[] {
  const taken: Taken[] = [];
  const take = (candidate: string, quality: number): void => {
    const id = dictionary.find(candidate);
    if (id >= 0) taken.push({ from: id, to: id + 1, quality });
  };
  take(word, 1);
  const exact = taken.length > 0;
  for (const alias of aliasesOf(word)) take(alias, 0.97);
  if (word.length > 2) take(other(word), 0.9);

  if (!taken.length || unfinished) {
    const [first, to] = dictionary.range(word);
    const from = exact ? first + 1 : first;
    if (from < to) taken.push({ from, to, quality: exact ? 0.4 : 0.8, begun: word.length });
  }
  return taken;
}
