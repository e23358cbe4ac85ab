/** One piece of work for all who ask for the same. */

interface Work<T> {
  readonly promise: Promise<T>;
  readonly controller: AbortController;
  readers: number;
  /** When it was done, by the page's own clock; undefined while it is under way. */
  done?: number;
}

export type Shared<T> = Map<string, Work<T>>;

export interface Joining<T> {
  readonly start: (signal: AbortSignal) => Promise<T>;
  /** What those get who leave. */
  readonly aborted: T;
  /** Whether whoever comes later may have what was made. */
  readonly lasts: (made: T) => boolean;
  /** Whoever aborts it leaves; who has none leaves when the work is done. */
  readonly signal?: AbortSignal | undefined;
  /** Work that is done is done again. */
  readonly fresh?: boolean | undefined;
}

/** Milliseconds after which what was made is made anew for whoever comes then. */
const longest = 300_000;

/**
 * Joins the work of a key, or starts it. It is aborted when the last has left while it is under way;
 * what it made is shared for as long as somebody who asked for it stays, five minutes at most.
 *
 * @param start Must not reject.
 */
export function share<T>(
  all: Shared<T>,
  key: string,
  { start, aborted, lasts, signal, fresh }: Joining<T>,
): Promise<T> {
  if (signal?.aborted) return Promise.resolve(aborted);
  let found = all.get(key);
  const old = found?.done !== undefined && (fresh || performance.now() - found.done > longest);
  if (!found || old) {
    const controller = new AbortController();
    found = { controller, readers: 0, promise: start(controller.signal) };
    all.set(key, found);
  }
  const work = found;
  work.readers++;
  const forget = () => all.get(key) === work && all.delete(key);
  return new Promise((resolve) => {
    const leave = () => {
      resolve(aborted);
      if (--work.readers > 0) return;
      forget();
      work.controller.abort();
    };
    signal?.addEventListener('abort', leave, { once: true });
    void work.promise.then((value) => {
      work.done ??= performance.now();
      if (!lasts(value)) forget();
      resolve(value);
      if (!signal) leave();
    });
  });
}
