/** A search with the spelling put right, and the way back to what was typed. */
import type { Range, Understood } from '../core/results.js';

export interface Respelled {
  readonly text: string;
  /** The part of the typed text that stands behind a part of this one. */
  back(range: Range): Range;
}

/** Puts the likeliest word in place of each that was misspelt. */
export function respelled(typed: string, corrections: Understood['corrections']): Respelled {
  /** Where each piece that was put in stands, and in place of what. */
  const pieces: { readonly now: Range; readonly was: Range }[] = [];
  let text = '';
  let at = 0;
  for (const { typed: word, taken } of corrections) {
    const from = typed.indexOf(word, at);
    if (from < 0 || !taken.length) continue;
    text += typed.slice(at, from);
    at = from + word.length;
    pieces.push({ now: [text.length, text.length + taken[0]!.length], was: [from, at] });
    text += taken[0]!;
  }
  text += typed.slice(at);

  /** @param side 0 for the beginning of a part, 1 for its end. */
  const edge = (offset: number, side: 0 | 1): number => {
    let shift = 0;
    for (const { now, was } of pieces) {
      if (offset < now[0] || (offset === now[0] && side === 1)) break;
      if (offset < now[1] || (offset === now[1] && side === 1)) return was[side];
      shift = was[1] - now[1];
    }
    return offset + shift;
  };
  return { text, back: ([from, to]) => [edge(from, 0), edge(to, 1)] };
}
