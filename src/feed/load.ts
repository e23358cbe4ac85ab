/** An address → a feed: the request with its time-out, cap and retries, made once for all who ask. */
import type { FeedFailure, Result } from '../core/result.js';
import { readBody } from './body.js';
import type { FeedResult, FeedSettings } from './feed.js';
import { parseJson } from './parse.js';
import { readFeed } from './read.js';
import { share, type Shared } from './share.js';

export interface LoadOptions {
  readonly signal?: AbortSignal;
  /** Used in place of the global `fetch`. */
  readonly fetch?: typeof fetch;
  /** Waits before a retry, in milliseconds; resolves early when aborted. */
  readonly wait?: (milliseconds: number, signal: AbortSignal) => Promise<void>;
}

type Loaded = Result<unknown, FeedFailure>;

const defaultTimeout = 8_000;
const defaultMaxBytes = 64_000_000;
/** Seconds. */
const longestRetryAfter = 10;
/** Upper ends of the waits before the first and second retry, in milliseconds. */
const backoff = [500, 1_000];

const fail = (error: FeedFailure): { ok: false; error: FeedFailure } => ({ ok: false, error });
const stopped = fail({ code: 'aborted', detail: 'Loading was stopped' });

interface Attempt {
  readonly loaded: Loaded;
  /** Seconds that the server asks to wait: 429 and 503 only. */
  readonly retryAfter?: number;
}

/** The number of seconds only: the form with a date would need a clock that is right. */
function retryAfterOf({ status, headers }: Response): number | undefined {
  const text = headers.get('retry-after');
  return (status === 429 || status === 503) && text !== null
    ? /^\d+$/.test(text.trim())
      ? Number(text)
      : Infinity
    : undefined;
}

async function ask(
  url: string,
  maxBytes: number,
  signal: AbortSignal,
  get: typeof fetch,
): Promise<Attempt> {
  const response = await get(url, { signal, credentials: 'omit', referrerPolicy: 'no-referrer' });
  if (!response.ok) {
    const { status } = response;
    response.body?.cancel().catch(() => undefined);
    const retryAfter = retryAfterOf(response);
    return {
      loaded: fail({ code: 'http', status, detail: `The server answered ${status}` }),
      ...(retryAfter === undefined ? {} : { retryAfter }),
    };
  }
  const body = await readBody(response, maxBytes);
  return { loaded: body.ok ? parseJson(body.value) : body };
}

/** One request. The time-out runs until the body is whole, and holds for a `fetch` that ignores it. */
async function attempt(
  url: string,
  { timeout = defaultTimeout, maxBytes = defaultMaxBytes }: FeedSettings,
  signal: AbortSignal,
  get: typeof fetch,
): Promise<Attempt> {
  const controller = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let end: (() => void) | undefined;
  const ended = new Promise<Attempt>((resolve) => {
    const late = fail({ code: 'timeout', detail: `No whole answer within ${timeout} ms` });
    timer = setTimeout(() => resolve({ loaded: late }), timeout);
    end = () => resolve({ loaded: stopped });
    signal.addEventListener('abort', end);
    if (signal.aborted) end();
  });
  try {
    return await Promise.race([ask(url, maxBytes, controller.signal, get), ended]);
  } catch {
    // browsers give one error for a lost network, a cut body and a server that forbids the page
    const detail =
      'The request failed: no network, a cut connection, or a server that does not let other sites read it (CORS)';
    return { loaded: fail({ code: 'network', detail }) };
  } finally {
    clearTimeout(timer);
    if (end) signal.removeEventListener('abort', end);
    controller.abort();
  }
}

function waitFor(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const end = () => {
      clearTimeout(timer);
      signal.removeEventListener('abort', end);
      resolve();
    };
    const timer = setTimeout(end, milliseconds);
    signal.addEventListener('abort', end);
    if (signal.aborted) end();
  });
}

/** How long to wait before asking again, in milliseconds; undefined: ask no more. */
function nextWait({ loaded, retryAfter }: Attempt, tried: number): number | undefined {
  if (loaded.ok) return undefined;
  const { code, status = 0 } = loaded.error;
  if (retryAfter !== undefined) {
    return tried === 0 && retryAfter <= longestRetryAfter ? retryAfter * 1_000 : undefined;
  }
  const passing = code === 'network' || status >= 500;
  const longest = backoff[tried];
  return passing && longest !== undefined ? Math.random() * longest : undefined;
}

async function loadData(
  url: string,
  settings: FeedSettings,
  signal: AbortSignal,
  { fetch: get = globalThis.fetch, wait = waitFor }: LoadOptions,
): Promise<Loaded> {
  for (let tried = 0; ; tried++) {
    const answer = await attempt(url, settings, signal, get);
    const pause = nextWait(answer, tried);
    if (pause === undefined || signal.aborted) return answer.loaded;
    await wait(pause, signal);
    if (signal.aborted) return stopped;
  }
}

interface InFlight {
  readonly data: Shared<Loaded>;
  readonly feeds: Shared<FeedResult>;
}

const inFlight = new WeakMap<typeof fetch, InFlight>();

function inFlightBy(get: typeof fetch): InFlight {
  let found = inFlight.get(get);
  if (!found) inFlight.set(get, (found = { data: new Map(), feeds: new Map() }));
  return found;
}

/**
 * Loads a feed. Always answers, never rejects.
 *
 * Finders that ask for the same address at the same time share one request, and where their
 * settings are the same one reading of it. Network faults and 5xx answers are tried again twice,
 * 429 and 503 once where the server says to wait ten seconds or less, other answers never.
 */
export async function loadFeed(
  url: string,
  settings: FeedSettings = {},
  options: LoadOptions = {},
): Promise<FeedResult> {
  const { signal, fetch: get = globalThis.fetch } = options;
  if (typeof get !== 'function') return fail({ code: 'network', detail: 'There is no fetch' });
  const { data, feeds } = inFlightBy(get);
  const request = JSON.stringify([url, settings.maxBytes, settings.timeout]);
  const start = async (shared: AbortSignal): Promise<FeedResult> => {
    const loaded = await share(
      data,
      request,
      (all) => loadData(url, settings, all, options),
      stopped,
      shared,
    );
    return loaded.ok
      ? readFeed(loaded.value, { source: url }, settings, { signal: shared })
      : loaded;
  };
  return share(feeds, JSON.stringify([url, settings]), start, stopped, signal);
}
