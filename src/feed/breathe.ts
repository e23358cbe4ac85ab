/** Long work in slices, between which the page draws and answers the visitor. */

/** Milliseconds for which a slice of work may hold the main thread. */
const slice = 16;

/** Resolves in a new task. Timers are slowed in background tabs, messages are not. */
export function breathe(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      // an open port would keep Node from ending
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
}

/** Does the work with a breath after each slice; undefined where it was given up. */
export async function inBreaths<T>(
  steps: Generator<undefined, T>,
  signal?: AbortSignal,
): Promise<T | undefined> {
  for (;;) {
    await breathe();
    if (signal?.aborted) return undefined;
    const end = performance.now() + slice;
    do {
      const { done, value } = steps.next();
      if (done) return value;
    } while (performance.now() < end);
  }
}

/** Does the work at once: for servers and tools, where nobody waits at a screen. */
export function atOnce<T>(steps: Generator<undefined, T>): T {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}
