/** Divides long work into slices, so that the page can paint and answer in between. */
import type { Pause } from '../core/slices.js';

/** Milliseconds of work at a stretch: half a frame. */
const slice = 8;

export function createPacer(breathe: () => Promise<void>): Pause {
  let until = performance.now() + slice;
  return () => {
    if (performance.now() < until) return undefined;
    return breathe().then(() => {
      until = performance.now() + slice;
    });
  };
}
