/** Goes through long lists step by step, and lets others work in between. */

/** Called often; answers a promise to wait for when it is time to let others work. */
export type Pause = () => Promise<void> | undefined;

/** How many steps, of a few microseconds at most, lie between two looks at the clock. */
const stretch = 256;

export async function inSlices(
  length: number,
  pause: Pause,
  step: (at: number) => void,
): Promise<void> {
  // A function of its own, as engines are slow to compile one that waits.
  const run = (from: number, to: number): void => {
    for (let at = from; at < to; at++) step(at);
  };
  for (let at = 0; at < length; at += stretch) {
    run(at, Math.min(at + stretch, length));
    await pause();
  }
}
