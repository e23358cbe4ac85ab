/** Sorts scores into bands, so that small differences do not stand in the way of "next first". */

/** How far below the best, as a share of it, a band reaches. */
const width = 0.06;

/** 0 the best. */
export function inBands(scores: Float32Array): Uint8Array {
  let best = 0;
  for (let at = 0; at < scores.length; at++) if (scores[at]! > best) best = scores[at]!;
  const bands = new Uint8Array(scores.length);
  for (let at = 0; at < scores.length; at++) bands[at] = (1 - scores[at]! / best) / width;
  return bands;
}
