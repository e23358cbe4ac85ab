/** The last good copy of a feed, for when the next one is no good. */
import type { Feed, FeedResult, Kept } from './feed.js';

/** A feed with the moment at which it was loaded, in milliseconds since 1970. */
export interface DatedFeed {
  readonly feed: Feed;
  readonly at: number;
}

/** A list that loses more than this share of its meetings at once has probably been cut off. */
const mostLost = 0.8;

/** What is wrong with a result that should replace so many meetings; undefined where nothing is. */
export function faultOf(result: FeedResult, count: number): Kept['why'] | undefined {
  if (!result.ok) return result.error.code;
  const now = result.value.meetings.length;
  if (now >= count * (1 - mostLost)) return undefined;
  return now ? 'shrunk' : 'empty';
}

/** The result, or the last good feed, marked as such, where the result is worse than that. */
export function orLastGood(result: FeedResult, last: DatedFeed | undefined): FeedResult {
  const why = last && faultOf(result, last.feed.meetings.length);
  return why ? { ok: true, value: { ...last.feed, kept: { at: last.at, why } } } : result;
}
