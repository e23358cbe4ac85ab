/** Work in slices, between which the page can paint and take keys. */
import type { Pause } from '../core/slices.js';

/** Milliseconds of work without a pause: half of a frame. */
const slice = 8;

/** Ends this task: the page can paint and take keys before what follows. */
export const nextTask = (): Promise<void> => new Promise((go) => setTimeout(go));

export function slicePause(): Pause {
  let until = performance.now() + slice;
  return () => {
    if (performance.now() < until) return undefined;
    return nextTask().then(() => {
      until = performance.now() + slice;
    });
  };
}
