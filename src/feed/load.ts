/** An address → a feed: the request with its time-out, cap and retries, made once for all who ask. */
import type { FeedFailure, Result } from '../core/result.js';
import { readBody } from './body.js';
import { compact } from './coerce.js';
import type { FeedResult, FeedSettings } from './feed.js';
import type { FormatLoader, Get } from './format.js';
import type { FeedReading, Parsed } from './read.js';
import { share, type Shared } from './share.js';

export interface LoadOptions {
  readonly signal?: AbortSignal;
  /** Used in place of the global `fetch`. */
  readonly fetch?: typeof fetch;
  /** Waits before a retry, in milliseconds; resolves early when aborted. */
  readonly wait?: (milliseconds: number, signal: AbortSignal) => Promise<void>;
  /** Brings the readers of other formats than our own. */
  readonly formats?: FormatLoader;
  /** Asks again also where others on the page have the feed already. */
  readonly fresh?: boolean;
  /** Takes the data of a feed that could be read, as it came. */
  readonly loaded?: (copy: FeedCopy) => void;
}

/** A feed as it came, to be read again. */
export interface FeedCopy {
  readonly format: string;
  /** What the reader of the format has parsed: plain data, as JSON holds it. */
  readonly data: unknown;
}

type Loaded = Result<string, FeedFailure>;

/** An address of a server that pages: to be asked by its reader, not as a file. */
const bmltAddress = /\/(main_server\/?([?#]|$)|client_interface\/)/;

const defaultTimeout = 8_000;
const defaultMaxBytes = 64_000_000;
/** Waits before asking once more, and then a last time, in milliseconds. */
const soon = () => [500, 1_000].map((longest) => Math.random() * longest);

const fail = (
  code: FeedFailure['code'],
  detail: string,
  status?: number,
): { readonly ok: false; readonly error: FeedFailure } => ({
  ok: false,
  error: compact<FeedFailure>({ code, status, detail }),
});
const stopped = fail('aborted', 'Stopped');

interface Attempt {
  readonly loaded: Loaded;
  /** How long to wait before asking again, for each time that is allowed; in milliseconds. */
  readonly waits: readonly number[];
}

async function ask(
  url: string,
  maxBytes: number,
  signal: AbortSignal,
  get: typeof fetch,
): Promise<Attempt> {
  const response = await get(url, { signal, credentials: 'omit', referrerPolicy: 'no-referrer' });
  const { ok, status, headers } = response;
  if (ok) {
    return { loaded: await readBody(response, maxBytes), waits: [] };
  }
  const loaded = fail('http', `The server answered ${status}`, status);
  const after = status === 429 || status === 503 ? headers.get('retry-after') : null;
  // ten seconds at most; the form with a date would need a clock that is right
  if (after) return { loaded, waits: /^(\d|10)$/.test(after) ? [Number(after) * 1_000] : [] };
  return { loaded, waits: status >= 500 ? soon() : [] };
}

/** Resolves after a while, or when the signal is aborted. */
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

/** One request. The time-out runs until the body is whole, and holds for a `fetch` that ignores it. */
async function attempt(
  url: string,
  { timeout = defaultTimeout, maxBytes = defaultMaxBytes }: FeedSettings,
  signal: AbortSignal,
  get: typeof fetch,
): Promise<Attempt> {
  const controller = new AbortController();
  const stop = () => controller.abort();
  signal.addEventListener('abort', stop);
  const late = waitFor(timeout, controller.signal).then(() => ({
    loaded: fail('timeout', `No whole answer within ${timeout} ms`),
    waits: [],
  }));
  try {
    return await Promise.race([ask(url, maxBytes, controller.signal, get), late]);
  } catch {
    // browsers give one error for a lost network, a cut body and a server that forbids the page
    const detail = 'No connection, or not allowed by the server (CORS)';
    return { loaded: fail('network', detail), waits: soon() };
  } finally {
    signal.removeEventListener('abort', stop);
    stop();
  }
}

async function loadText(
  url: string,
  settings: FeedSettings,
  signal: AbortSignal,
  { fetch: get = globalThis.fetch, wait = waitFor }: LoadOptions,
): Promise<Loaded> {
  for (let tried = 0; ; tried++) {
    const { loaded, waits } = await attempt(url, settings, signal, get);
    const pause = waits[tried];
    if (pause === undefined) return loaded;
    await wait(pause, signal);
    if (signal.aborted) return stopped;
  }
}

/** Brings what reads feeds, which may be a file of its own. May reject, and bring nothing. */
export type BringReading = () => Promise<FeedReading | undefined>;

const unread = fail('network', 'What reads lists did not come');

/** Formats that are one request, and are read by what reads all of them. */
const plain: readonly string[] = ['auto', 'native', 'meeting-guide'];

/** An address → data and who can read it. */
async function loadParsed(
  url: string,
  settings: FeedSettings,
  get: Get,
  reading: Promise<FeedReading | undefined>,
  formats?: FormatLoader,
): Promise<Result<Parsed, FeedFailure>> {
  let { format = 'auto' } = settings;
  if (format === 'auto' && bmltAddress.test(url)) format = 'bmlt';
  if (!plain.includes(format)) {
    const reader = await (await reading)?.findReader(format, formats);
    if (!reader?.ok) return reader ?? unread;
    const data = await reader.value.load?.(url, get, settings);
    if (data)
      return data.ok
        ? { ok: true, value: { data: data.value, reader: reader.value, format } }
        : data;
  }
  const text = await get(url);
  return text.ok ? ((await reading)?.parseText(text.value, format, formats) ?? unread) : text;
}

const shared: Shared<FeedResult> = new Map();

export interface FeedLoader {
  /**
   * Loads a feed. Always answers, never rejects.
   *
   * Finders that ask for the same address with the same settings share one request and one reading of
   * it, for as long as one of them stays: until its signal is aborted, or, where it has none, until it
   * has its answer. Network faults and 5xx answers are tried again twice, 429 and 503 once where the
   * server says to wait ten seconds or less, other answers never.
   */
  loadFeed(url: string, settings?: FeedSettings, options?: LoadOptions): Promise<FeedResult>;
  /** Reads a feed again as it came. Always answers, never rejects. */
  readCopy(
    copy: FeedCopy,
    source: string,
    settings: FeedSettings,
    options: LoadOptions,
  ): Promise<FeedResult>;
  /** As `parseFeed`, for a text that is at hand. Always answers, never rejects. */
  parseFeed: FeedReading['parseFeed'];
}

/** A loader of feeds that reads them with what is brought, beside the request and not after it. */
export function feedLoader(bring: BringReading): FeedLoader {
  const brought = () => bring().catch(() => undefined);
  return {
    async loadFeed(url, settings = {}, options = {}) {
      const start = async (signal: AbortSignal): Promise<FeedResult> => {
        const reading = brought();
        const get: Get = (address) => loadText(address, settings, signal, options);
        const loaded = await loadParsed(url, settings, get, reading, options.formats);
        if (!loaded.ok) return loaded;
        const { data, reader, format } = loaded.value;
        const { readFeed } = (await reading)!;
        const result = await readFeed(data, { source: url }, settings, { signal, reader });
        if (result.ok) options.loaded?.({ format, data });
        return result;
      };
      return share(
        // what one `fetch` may read another may not
        options.fetch ? new Map<string, never>() : shared,
        JSON.stringify([url, settings]),
        { start, aborted: stopped, lasts: ({ ok }) => ok, ...options },
      );
    },
    async readCopy({ format, data }, source, settings, { signal, formats }) {
      const reading = await brought();
      const reader = await reading?.findReader(format, formats);
      if (!reading || !reader?.ok) return reader?.ok === false ? reader : unread;
      const options = compact({ signal, reader: reader.value });
      return reading.readFeed(data, { source }, settings, options);
    },
    parseFeed: async (...given) => (await brought())?.parseFeed(...given) ?? unread,
  };
}
