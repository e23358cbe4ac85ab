/** Lets the page draw and answer the visitor between two slices of work. */

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
