/** Finds where the words of a search stand in a text. */
import type { Range } from '../core/results.js';
import type { Dictionary } from './dictionary.js';
import type { Taken } from './expand.js';
import { words, writtenWords } from './fold.js';
import { postcodeForms } from './postcode-forms.js';

/** How much of a word as written makes so many folded letters, its marks and apostrophes included. */
function writtenLength(written: string, letters: number): number {
  let folded = 0;
  let length = 0;
  for (const sign of written) {
    const more = words(sign).join('').length;
    if (folded >= letters && more) break;
    folded += more;
    length += sign.length;
  }
  return length;
}

/**
 * In ascending order, none overlapping.
 * @param known The words of the dictionary.
 */
export function markWords(
  text: string,
  known: Dictionary['words'],
  taken: readonly Taken[],
): readonly Range[] {
  /** How many letters of a folded word are matched: of one that stands among those taken. */
  const matched = (word: string): number => {
    let most = 0;
    for (const { from, to, begun = word.length } of taken)
      if (word >= known[from]! && word <= known[to - 1]!) most = Math.max(most, begun);
    return most;
  };
  const ranges: [from: number, to: number][] = [];
  const all = writtenWords(text);
  for (let at = 0; at < all.length; at++) {
    const { written, word, at: from } = all[at]!;
    const letters = matched(word);
    if (letters) ranges.push([from, from + writtenLength(written, letters)]);
    else {
      const whole = joinedFrom(all, at, text).find(({ joined }) => matched(joined));
      if (!whole) continue;
      ranges.push([from, whole.to]);
      at = whole.last;
    }
  }
  return ranges;
}

type Written = ReturnType<typeof writtenWords>[number];

/** What is also found as one word: a postcode, or words with hyphens between them. */
function joinedFrom(all: readonly Written[], at: number, text: string) {
  const joins: { joined: string; last: number; to: number }[] = [];
  let joined = all[at]!.word;
  let to = all[at]!.at + all[at]!.written.length;
  for (let last = at + 1; last < all.length; last++) {
    const next = all[last]!;
    const between = text.slice(to, next.at);
    const hyphen = /^[-‐‑]$/.test(between);
    if (!hyphen && !postcodeForms([joined, next.word]).length) break;
    joined += next.word;
    to = next.at + next.written.length;
    joins.unshift({ joined, last, to });
  }
  return joins;
}
