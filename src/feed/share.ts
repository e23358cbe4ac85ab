/** One piece of work for all who ask for the same at the same time. */

interface Work<T> {
  readonly promise: Promise<T>;
  readonly controller: AbortController;
  readers: number;
}

/**
 * Joins the work that is under way for a key, or starts it. Whoever aborts leaves with `aborted`;
 * the work itself is aborted when the last one has left. Once it is done the next to ask starts anew.
 *
 * @param start Must not reject.
 */
export function share<T>(
  all: Map<string, Work<T>>,
  key: string,
  start: (signal: AbortSignal) => Promise<T>,
  aborted: T,
  signal?: AbortSignal,
): Promise<T> {
  if (signal?.aborted) return Promise.resolve(aborted);
  let found = all.get(key);
  if (!found) {
    const controller = new AbortController();
    found = { controller, readers: 0, promise: start(controller.signal) };
    all.set(key, found);
  }
  const work = found;
  const forget = () => all.get(key) === work && all.delete(key);
  work.readers++;
  return new Promise((resolve) => {
    const leave = () => {
      resolve(aborted);
      if (--work.readers > 0) return;
      forget();
      work.controller.abort();
    };
    signal?.addEventListener('abort', leave, { once: true });
    void work.promise.then((value) => {
      forget();
      signal?.removeEventListener('abort', leave);
      resolve(value);
    });
  });
}

export type Shared<T> = Map<string, Work<T>>;
