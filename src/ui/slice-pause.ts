/** Work in slices, between which the page can paint and take keys. */
import type { Pause } from '../core/slices.js';

/** Milliseconds of work without a pause: half of a frame. */
const slice = 8;

export function slicePause(): Pause {
  let until = performance.now() + slice;
  return () => {
    if (performance.now() < until) return undefined;
    return new Promise((go) =>
      setTimeout(() => {
        until = performance.now() + slice;
        go();
      }),
    );
  };
}
