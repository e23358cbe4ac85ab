/**
 * An API of Open Referral → all of its services, whole. Its list gives them in short, page after page,
 * and each by itself in full; they are asked for one after the other at a polite rate.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import type { FeedFailure, Result } from '../core/result.js';
import { isRecord, numberOf, type RawRecord, textOf } from '../feed/coerce.js';

export interface ApiOptions {
  /** Requests a second. */
  readonly perSecond?: number;
  /** Told of how far it has come. */
  readonly progress?: (text: string) => void;
  /** In place of the global `fetch`. */
  readonly get?: typeof fetch;
  readonly signal?: AbortSignal;
  /** Waits so many milliseconds. */
  readonly wait?: (milliseconds: number) => Promise<unknown>;
}

export interface FetchedServices {
  readonly services: readonly RawRecord[];
  /** Services of the list that did not come by themselves; the list's short form stands in for none. */
  readonly missed: readonly { readonly id: string; readonly detail: string }[];
}

const mostPages = 10_000;
/** Tries of one request, and the longest that a server may ask us to wait, in seconds. */
const mostTries = 4;
const longestWait = 120;
const patience = 60_000;

const fail = (code: FeedFailure['code'], detail: string): Result<never, FeedFailure> => ({
  ok: false,
  error: { code, detail },
});

class Asker {
  readonly #options: ApiOptions;
  readonly #pause: number;
  #next = 0;

  constructor(options: ApiOptions) {
    this.#options = options;
    this.#pause = 1000 / (options.perSecond ?? 2);
  }

  /** The JSON at an address. Waits for its turn; asks again where the server is busy. */
  async ask(address: string): Promise<Result<unknown, FeedFailure>> {
    const { get = fetch, wait = sleep, signal } = this.#options;
    let detail = '';
    for (let tried = 1; tried <= mostTries; tried++) {
      const early = this.#next - performance.now();
      if (early > 0) await wait(early);
      // from when it goes out: on a busy machine that is later than was meant
      this.#next = performance.now() + this.#pause;
      if (signal?.aborted) return fail('aborted', 'Stopped');
      try {
        const late = AbortSignal.timeout(patience);
        const answer = await get(address, {
          headers: { accept: 'application/json' },
          signal: signal ? AbortSignal.any([signal, late]) : late,
        });
        if (answer.ok) return { ok: true, value: await answer.json() };
        detail = `The server answered ${answer.status}`;
        if (answer.status !== 429 && answer.status < 500)
          return { ok: false, error: { code: 'http', status: answer.status, detail } };
        const after = Number(answer.headers.get('retry-after') ?? tried);
        if (!(after <= longestWait)) break;
        await wait(after * 1000);
      } catch (error) {
        if (signal?.aborted) return fail('aborted', 'Stopped');
        detail = error instanceof Error ? error.message : String(error);
        if (error instanceof SyntaxError) return fail('not-json', detail);
        await wait(tried * 1000);
      }
    }
    return fail('network', detail);
  }
}

/** Whether a page of the list is its last, however its version of the standard says so. */
function isLast(page: RawRecord, number: number, count: number): boolean {
  const last = page['last_page'] ?? page['last'];
  if (typeof last === 'boolean') return last;
  const pages = numberOf(page['total_pages'] ?? page['totalPages']);
  return pages === undefined ? count === 0 : number >= pages;
}

/** @param address Of the list of services; its own switches are kept. */
export async function fetchOpenReferral(
  address: string,
  options: ApiOptions = {},
): Promise<Result<FetchedServices, FeedFailure>> {
  const asker = new Asker(options);
  const list = new URL(address);
  const ids = new Set<string>();
  for (let number = 1; number <= mostPages; number++) {
    list.searchParams.set('page', `${number}`);
    options.progress?.(`Page ${number} of the list …`);
    const page = await asker.ask(list.href);
    if (!page.ok) return page;
    const { value } = page;
    const found: unknown = isRecord(value)
      ? (value['contents'] ?? value['content'] ?? value['services'])
      : value;
    if (!Array.isArray(found)) return fail('not-a-feed', 'No list of services');
    const before = ids.size;
    for (const service of found) {
      const id = isRecord(service) ? textOf(service['id']) : undefined;
      if (id) ids.add(id);
    }
    // a server that knows no pages says the same again
    if (ids.size === before || !isRecord(value) || isLast(value, number, found.length)) break;
  }
  const services: RawRecord[] = [];
  const missed: { id: string; detail: string }[] = [];
  const root = `${list.origin}${list.pathname.replace(/\/$/, '')}`;
  for (const [at, id] of [...ids].entries()) {
    options.progress?.(`Service ${at + 1} of ${ids.size} …`);
    const one = await asker.ask(`${root}/${encodeURIComponent(id)}`);
    if (one.ok && isRecord(one.value)) services.push(one.value);
    else if (!one.ok && one.error.code === 'aborted') return one;
    else missed.push({ id, detail: one.ok ? 'No service' : one.error.detail });
  }
  if (ids.size && !services.length) return fail('no-usable-records', missed[0]?.detail ?? '');
  return { ok: true, value: { services, missed } };
}
