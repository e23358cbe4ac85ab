/** Finds the word of plain requests that a misspelt one stands for: "tomorow", "tonihgt". */
import { stopWords } from '../knowledge/search-words.js';
import { countTypos, typosAllowed } from './typos.js';
import type { Lexicon } from './understand-lexicon.js';

/** Shorter words are too easily others. */
const shortest = 5;
/** Names of places are as near as this to many words. */
const mostTypos = 2;

const known = new WeakMap<Lexicon, ReadonlyMap<string, readonly string[]>>();

/** Every word that a request may be made of, by its first letter, which people get right. */
function wordsOf(lexicon: Lexicon): ReadonlyMap<string, readonly string[]> {
  let words = known.get(lexicon);
  if (!words) {
    const byFirst = new Map<string, string[]>();
    const all = [...lexicon.keys()].flatMap((phrase) => phrase.split(' '));
    for (const word of new Set([...all, ...stopWords]))
      if (word.length >= shortest) byFirst.set(word[0]!, [...(byFirst.get(word[0]!) ?? []), word]);
    known.set(lexicon, (words = byFirst));
  }
  return words;
}

/** The one word with the fewest typos; undefined where none or two are as near. */
export function requestWord(typed: string, lexicon: Lexicon): string | undefined {
  if (typed.length < shortest) return undefined;
  let least = Math.min(mostTypos, typosAllowed(typed.length));
  let nearest: string[] = [];
  for (const word of wordsOf(lexicon).get(typed[0]!) ?? []) {
    const typos = countTypos(typed, word, least);
    if (typos > least) continue;
    if (typos < least) nearest = [];
    least = typos;
    nearest.push(word);
  }
  return nearest.length === 1 ? nearest[0] : undefined;
}
