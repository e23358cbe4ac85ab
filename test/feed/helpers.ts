/** Records of our own, good but for what a test says. */
import type { Meeting } from '../../src/core/meeting.js';
import type { Feed, FeedSettings } from '../../src/feed/feed.js';
import { readFeedSync } from '../../src/feed/read.js';

export type Raw = Record<string, unknown>;

/** A good record; a value of `undefined` takes a field away. */
export const record = (fields: Raw = {}): Raw =>
  Object.fromEntries(
    Object.entries({
      slug: 'one',
      name: 'One',
      day: 1,
      time: '19:30',
      formatted_address: '1 Mill Lane, Leeds, LS6 1AA, UK',
      ...fields,
    }).filter(([, value]) => value !== undefined),
  );

/** Reads data that must be a feed. */
export function feedOf(data: unknown, settings: FeedSettings = {}): Feed {
  const result = readFeedSync(data, { source: 'test' }, settings);
  if (!result.ok) throw new Error(`${result.error.code}: ${result.error.detail}`);
  return result.value;
}

export interface One {
  /** Undefined where the record was skipped. */
  readonly meeting: Meeting | undefined;
  /** `field reason`, in order. */
  readonly notes: readonly string[];
}

/** Reads one record, beside another that keeps the feed a feed. */
export function one(fields: Raw = {}, settings: FeedSettings = {}): One {
  const { meetings, problems } = feedOf([record(fields), record({ slug: 'beside' })], settings);
  return {
    meeting: meetings.find(({ source }) => source.id !== 'beside'),
    notes: problems.map(({ field, reason }) => `${field} ${reason}`),
  };
}
