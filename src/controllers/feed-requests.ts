/** What a provider is asked to load, as its attributes and children say it. */
import type { CacheKind } from './feed-cache.js';
import { compact } from '../feed/coerce.js';
import type { FeedFormat, FeedSettings } from '../feed/feed.js';
import { fellowship } from '../knowledge/fellowship-lookup.js';

/** One feed to read: from an address, or from text that stands in the page. */
export interface FeedRequest {
  /** Address, or a name for inline text. */
  readonly source: string;
  readonly text?: string;
  /** What to call it where people read of it. */
  readonly name: string;
  /** Where a last good copy of it is kept. */
  readonly cache: CacheKind | 'off';
  readonly settings: FeedSettings;
}

export interface FeedHost extends HTMLElement {
  src?: string;
  format: string;
  fellowship?: string;
  timeZone?: string;
  maxBytes?: number;
  maxMeetings?: number;
  timeout?: number;
  cache: string;
}

/** The `src` of the host, its `<meeting-feed>` children and its inline JSON, in that order. */
export function feedRequests(host: FeedHost): FeedRequest[] {
  const { maxBytes, maxMeetings, timeout } = host;
  const shared = compact<FeedSettings>({
    format: host.format as FeedFormat,
    fellowship: host.fellowship || undefined,
    timeZone: host.timeZone || undefined,
    maxBytes,
    maxMeetings,
    timeout,
  });
  const cache = host.cache === 'local' || host.cache === 'session' ? host.cache : 'off';
  const requests: FeedRequest[] = [];
  const add = (source: string, settings: FeedSettings, text?: string) =>
    void requests.push(compact({ source, text, name: nameOf(source, settings), cache, settings }));
  if (host.src) add(absolute(host, host.src), shared);
  for (const child of host.children) {
    if (child.localName === 'meeting-feed') {
      const src = child.getAttribute('src');
      if (src) add(absolute(host, src), ofChild(child, shared));
    } else if (isInlineJson(child)) {
      const count = requests.filter(({ text }) => text !== undefined).length;
      add(`inline-${count + 1}`, shared, child.textContent ?? '');
    }
  }
  return requests;
}

/** Whose list it is, as the page says; else where it comes from. */
const nameOf = (source: string, { attribution, fellowship: id }: FeedSettings): string =>
  attribution ??
  (id && (fellowship(id)?.shortName ?? id)) ??
  source.replace(/^https?:\/\/([^/]+).*?([^/]*)$/, (_, host: string, file: string) =>
    host === location.host ? file : host,
  );

const isInlineJson = (child: Element): boolean =>
  child.localName === 'script' && child.getAttribute('type') === 'application/json';

/** What a child does not say itself is as for the others. */
function ofChild(child: Element, shared: FeedSettings): FeedSettings {
  const read = (name: string) => child.getAttribute(name) || undefined;
  const own = compact<FeedSettings>({
    format: read('format') as FeedFormat | undefined,
    fellowship: read('fellowship'),
    timeZone: read('time-zone'),
    licence: read('licence'),
    attribution: read('attribution'),
  });
  return { ...shared, ...own };
}

function absolute(host: HTMLElement, address: string): string {
  try {
    return new URL(address, host.ownerDocument.baseURI).href;
  } catch {
    return address;
  }
}
