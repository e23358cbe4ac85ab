/** Loads the feeds of a provider side by side and keeps count of how each is doing. */
import type { Fellowship, Meeting } from '../core/meeting.js';
import type { FeedResult } from '../feed/feed.js';
import { loadFeed } from '../feed/load.js';
import { parseFeed } from '../feed/read.js';
import type { FeedState } from '../state/finder-state.js';
import { feedFormats as formats } from './feed-formats.js';
import type { FeedRequest } from './feed-requests.js';

/** What has arrived so far. */
export interface Loaded {
  readonly feeds: readonly FeedState[];
  readonly meetings: readonly Meeting[];
  readonly fellowships: readonly Fellowship[];
}

/**
 * Calls `arrived` once for each feed, with all that is there by then. Never rejects. After `signal`
 * is aborted nothing is called any more.
 */
export async function loadFeeds(
  requests: readonly FeedRequest[],
  signal: AbortSignal,
  arrived: (loaded: Loaded, index: number) => void,
): Promise<void> {
  const results: (FeedResult | undefined)[] = requests.map(() => undefined);
  await Promise.all(
    requests.map(async ({ source, text, settings }, index) => {
      const result =
        text === undefined
          ? await loadFeed(source, settings, { signal, formats })
          : await parseFeed(text, settings, source, formats);
      if (signal.aborted) return;
      results[index] = result;
      arrived(gather(requests, results), index);
    }),
  );
}

function gather(
  requests: readonly FeedRequest[],
  results: readonly (FeedResult | undefined)[],
): Loaded {
  const feeds = requests.map(({ source }, index): FeedState => {
    const result = results[index];
    if (!result) return { phase: 'loading', source };
    if (!result.ok) return { phase: 'failed', source, failure: result.error };
    const { info, meetings, problems } = result.value;
    return { phase: 'ready', source, info, count: meetings.length, problems };
  });
  const read = results.flatMap((result) => (result?.ok ? [result.value] : []));
  return {
    feeds,
    meetings: apart(read.map(({ meetings }) => meetings)),
    fellowships: read.flatMap(({ info }) => info.fellowships ?? []),
  };
}

/** All the meetings in one list; an id that two feeds use is made the second feed's own. */
function apart(lists: readonly (readonly Meeting[])[]): readonly Meeting[] {
  if (lists.length === 1) return lists[0]!;
  const taken = new Set<string>();
  return lists.flatMap((list, index) =>
    list.map((meeting) => {
      const id = taken.has(meeting.id) ? `${meeting.id}~${index + 1}` : meeting.id;
      taken.add(id);
      return id === meeting.id ? meeting : { ...meeting, id };
    }),
  );
}
