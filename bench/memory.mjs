/** How much memory is in use. Needs `--expose-gc`. */
import { startClock } from './clock.mjs';

/**
 * Bytes in use once what nobody holds is gone, which work just ended may hold a little longer; the
 * memory of large arrays is given back by another thread, which on a busy machine takes a moment.
 */
export async function bytesInUse() {
  for (let turn = 0; turn < 3; turn++) {
    await new Promise((resolve) => setImmediate(resolve));
    globalThis.gc();
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

/** What work answers, how long it took in milliseconds, and the bytes that it left in use. */
export async function weighed(work) {
  const before = await bytesInUse();
  const took = startClock();
  const value = await work();
  const time = took();
  return { value, time, bytes: (await bytesInUse()) - before };
}

/**
 * The same for what is built: how long it took the first time, when nothing is warm, and the bytes of a
 * second one, since beside the first there is left what the engine compiled on the way.
 */
export async function weighedBuild(build) {
  const { value, time } = await weighed(build);
  const { bytes } = await weighed(build);
  return { value, time, bytes };
}
