/**
 * A last good copy of each feed in the browser's own storage, where the host asks for one. Nothing
 * of the visitor's is in it: it holds what the feed's server sends to everybody, and is read with the
 * same suspicion.
 */
import { isRecord } from '../feed/coerce.js';
import type { FeedResult } from '../feed/feed.js';
import { faultOf, orLastGood } from '../feed/last-good.js';
import type { FeedCopy } from '../feed/load.js';

export type CacheKind = 'session' | 'local';

interface StoredCopy extends FeedCopy {
  readonly at: number;
  readonly count: number;
}

const week = 7 * 86_400_000;
/** A longer list may not fit in what browsers give a site, and takes long to write. */
const mostRecords = 20_000;

const keyOf = (source: string): string => `meeting-finder:feed:1:${source}`;

/** The storage; undefined where the browser or the visitor does not allow one. */
function storageOf(kind: CacheKind): Storage | undefined {
  try {
    return kind === 'local' ? localStorage : sessionStorage;
  } catch {
    return undefined;
  }
}

function parseCopy(text: string): StoredCopy | undefined {
  try {
    const value: unknown = JSON.parse(text);
    const { at, count, format, data } = isRecord(value) ? value : {};
    const sound = typeof at === 'number' && typeof count === 'number' && typeof format === 'string';
    return sound ? { at, count, format, data } : undefined;
  } catch {
    return undefined;
  }
}

/** The copy, unless it is none, or too old to send anybody to a meeting. */
function readCopy(storage: Storage, key: string, now: number): StoredCopy | undefined {
  const text = storage.getItem(key);
  const copy = text === null ? undefined : parseCopy(text);
  if (copy && Math.abs(now - copy.at) <= week) return copy;
  if (text !== null) storage.removeItem(key);
  return undefined;
}

/** What a feed is loaded by; the rules for reading it are those for any feed. */
export interface CopyOptions {
  readonly kind: CacheKind;
  readonly source: string;
  /** Loads the feed and hands over its data. */
  readonly load: (loaded: (copy: FeedCopy) => void) => Promise<FeedResult>;
  /** Reads data as a feed. */
  readonly read: (copy: FeedCopy) => Promise<FeedResult>;
  readonly now: () => number;
  readonly signal: AbortSignal;
}

/**
 * Loads a feed and keeps a copy of it; answers with the copy where what came is no good. A copy is
 * used for a week at most.
 */
export async function loadWithCopy(options: CopyOptions): Promise<FeedResult> {
  const { kind, source, load, read, now, signal } = options;
  let came: FeedCopy | undefined;
  const result = await load((copy) => (came = copy));
  const storage = storageOf(kind);
  if (!storage || signal.aborted) return result;
  const key = keyOf(source);
  const copy = readCopy(storage, key, now());
  if (copy && faultOf(result, copy.count)) {
    const kept = await read(copy);
    return kept.ok ? orLastGood(result, { feed: kept.value, at: copy.at }) : result;
  }
  if (result.ok && came && result.value.records <= mostRecords) {
    const fresh: StoredCopy = { at: now(), count: result.value.meetings.length, ...came };
    try {
      storage.setItem(key, JSON.stringify(fresh));
    } catch {
      // full: what was there stays, and ends by its age
    }
  }
  return result;
}
