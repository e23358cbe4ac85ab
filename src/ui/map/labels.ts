/** Which marks have room for the name of their town. */
import type { ScreenPoint } from './next-in-direction.js';

export interface Labelled extends ScreenPoint {
  readonly text: string;
  /** Pixels from the middle of the mark to its edge. */
  readonly reach: number;
  /** The higher, the sooner it gets its label. */
  readonly weight: number;
}

/** Pixels of a letter, roughly, and of a line. */
const letter = 7;
const line = 17;

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const meet = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

const markBox = ({ x, y, reach }: Labelled): Box => ({
  left: x - reach,
  right: x + reach,
  top: y - reach,
  bottom: y + reach,
});

const labelBox = ({ x, y, reach, text }: Labelled): Box => {
  const half = (text.length * letter) / 2;
  return { left: x - half, right: x + half, top: y + reach, bottom: y + reach + line };
};

/** Those whose labels, below them, touch neither another mark nor another label. */
export function withRoom<T extends Labelled>(marks: readonly T[]): ReadonlySet<T> {
  const taken = marks.map(markBox);
  const chosen = new Set<T>();
  for (const mark of [...marks].sort((a, b) => b.weight - a.weight)) {
    const box = labelBox(mark);
    if (!mark.text || taken.some((other) => meet(box, other))) continue;
    taken.push(box);
    chosen.add(mark);
  }
  return chosen;
}
