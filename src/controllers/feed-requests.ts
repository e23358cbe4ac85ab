/** What a provider is asked to load, as its attributes and children say it. */
import { compact } from '../feed/coerce.js';
import type { FeedFormat, FeedSettings } from '../feed/feed.js';

/** One feed to read: from an address, or from text that stands in the page. */
export interface FeedRequest {
  /** Address, or a name for inline text. */
  readonly source: string;
  readonly text?: string;
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
  const requests: FeedRequest[] = [];
  if (host.src) requests.push({ source: absolute(host, host.src), settings: shared });
  for (const child of host.children) {
    if (child.localName === 'meeting-feed') {
      const src = child.getAttribute('src');
      if (src) requests.push({ source: absolute(host, src), settings: ofChild(child, shared) });
    } else if (isInlineJson(child)) {
      const count = requests.filter(({ text }) => text !== undefined).length;
      requests.push({
        source: `inline-${count + 1}`,
        text: child.textContent ?? '',
        settings: shared,
      });
    }
  }
  return requests;
}

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
