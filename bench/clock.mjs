/**
 * Milliseconds that work took: on the clock, or of the processor where that is less, since on a busy
 * machine the rest was spent on others.
 */
export function startClock() {
  const processor = process.cpuUsage();
  const start = performance.now();
  return () => {
    const passed = performance.now() - start;
    const { user, system } = process.cpuUsage(processor);
    return Math.min(passed, (user + system) / 1000);
  };
}

/** What work answers, and how long it took. */
export function timed(work) {
  const took = startClock();
  const found = work();
  return [found, took()];
}
