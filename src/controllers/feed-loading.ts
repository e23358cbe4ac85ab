/** Loads the feeds of a provider side by side, keeps count of how each is doing, and loads them again. */
import type { Fellowship, Meeting } from '../core/meeting.js';
import { compact } from '../feed/coerce.js';
import { apart } from '../feed/apart.js';
import type { FeedResult } from '../feed/feed.js';
import { orLastGood } from '../feed/last-good.js';
import { type FeedCopy, feedLoader } from '../feed/load.js';
import type { mergeInBreaths } from '../feed/merge.js';
import type { FeedReading } from '../feed/read.js';
import type { FeedState } from '../state/finder-state.js';
import { loadPart } from '../ui/part-loader.js';
import type { loadWithCopy } from './feed-cache.js';
import { feedFormats as formats } from './feed-formats.js';
import type { FeedRequest } from './feed-requests.js';

/** What has arrived so far. */
export interface Loaded {
  readonly feeds: readonly FeedState[];
  readonly meetings: readonly Meeting[];
  readonly fellowships: readonly Fellowship[];
}

/** One feed as it is now. */
interface Held {
  readonly result: FeedResult;
  /** When it was loaded; milliseconds since 1970. */
  readonly at: number;
}

const { loadFeed, readCopy, parseFeed } = feedLoader(
  () => loadPart('read') as Promise<FeedReading | undefined>,
);

/** A part, or undefined where it does not come: what it does can be done without. */
const part = async <T>(name: 'cache' | 'merge'): Promise<T | undefined> => {
  const coming = name === 'cache' ? loadPart('cache') : loadPart('merge');
  return coming.catch(() => undefined) as Promise<T | undefined>;
};

export class FeedLoading {
  readonly #now: () => number;
  readonly #arrived: (loaded: Loaded, index: number) => void;
  #requests: readonly FeedRequest[] = [];
  #held: (Held | undefined)[] = [];
  #stop = new AbortController();
  /** Feeds that come together are put together one after the other. */
  #queue: Promise<void> = Promise.resolve();

  /** @param arrived Called once for each feed, with all that is there by then. */
  constructor(now: () => number, arrived: (loaded: Loaded, index: number) => void) {
    this.#now = now;
    this.#arrived = arrived;
  }

  /** Whether the page has given up the feeds that it had or waited for. */
  get stopped(): boolean {
    return this.#stop.signal.aborted;
  }

  /** How each feed is doing. */
  get states(): readonly FeedState[] {
    return this.#requests.map(({ source, name }, index): FeedState => {
      const result = this.#held[index]?.result;
      if (!result) return { phase: 'loading', source, name };
      if (!result.ok) return { phase: 'failed', source, name, failure: result.error };
      const { info, meetings, problems, kept } = result.value;
      return { phase: 'ready', source, name, info, count: meetings.length, problems, kept };
    });
  }

  /** Goes on after `stop` with what is missing. */
  resume(): void {
    this.#start(false);
  }

  /** Loads the feeds. Never rejects; after `stop` nothing is called any more. */
  load(requests: readonly FeedRequest[]): void {
    this.#requests = requests;
    this.#held = [];
    this.#start(false);
  }

  /** Loads them again from their servers. What is there stays until something as good has come. */
  refresh(): void {
    this.#start(true);
  }

  stop(): void {
    this.#stop.abort();
  }

  #start(fresh: boolean): void {
    const before = this.#stop;
    const { signal } = (this.#stop = new AbortController());
    const lost = ({ result: { ok } }: Held) => !ok;
    if (fresh) this.#held = this.#held.map((held) => (held && lost(held) ? undefined : held));
    const bring = async (request: FeedRequest, index: number) => {
      if (!fresh && this.#held[index]) return;
      const result = await this.#result(request, fresh, signal);
      if (signal.aborted) return;
      const old = this.#held[index];
      const last = old?.result.ok ? { feed: old.result.value, at: old.at } : undefined;
      const held = orLastGood(result, last);
      const kept = held.ok ? held.value.kept : undefined;
      this.#held[index] = { result: held, at: kept?.at ?? this.#now() };
      this.#queue = this.#queue.then(() => this.#gather(index, signal));
    };
    this.#requests.forEach((request, index) => void bring(request, index));
    // After the new ones have begun, so that whoever shares them has them still.
    before.abort();
  }

  async #result(request: FeedRequest, fresh: boolean, signal: AbortSignal): Promise<FeedResult> {
    const { source, text, settings, cache: kind } = request;
    if (text !== undefined) return parseFeed(text, settings, source, formats);
    const load = (loaded?: (copy: FeedCopy) => void) =>
      loadFeed(source, settings, compact({ signal, formats, fresh, loaded }));
    if (kind === 'off') return load();
    const withCopy = await part<typeof loadWithCopy>('cache');
    const read = (copy: FeedCopy) => readCopy(copy, source, settings, { signal, formats });
    return withCopy ? withCopy({ kind, source, load, read, now: this.#now, signal }) : load();
  }

  async #gather(index: number, signal: AbortSignal): Promise<void> {
    const read = this.#held.flatMap((held) => (held?.result.ok ? [held.result.value] : []));
    const lists = read.map(({ meetings }) => meetings);
    const meetings = lists.length > 1 ? await this.#together(lists, signal) : (lists[0] ?? []);
    if (signal.aborted) return;
    const fellowships = read.flatMap(({ info }) => info.fellowships ?? []);
    this.#arrived({ feeds: this.states, meetings, fellowships }, index);
  }

  async #together(
    lists: readonly (readonly Meeting[])[],
    signal: AbortSignal,
  ): Promise<readonly Meeting[]> {
    const merge = await part<typeof mergeInBreaths>('merge');
    const merged = await merge?.(lists, signal);
    return merged?.meetings ?? apart(lists).flat();
  }
}
