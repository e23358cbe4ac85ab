/** What reading a feed answers. */
import type { Fellowship, Meeting } from '../core/meeting.js';
import type { FeedFailure, Problem, Result } from '../core/result.js';

/** What a feed says of itself. */
export interface FeedInfo {
  /** Address it was read from, or a name for inline data. */
  readonly source: string;
  readonly title?: string;
  readonly language?: string;
  readonly timezone?: string;
  readonly licence?: string;
  readonly attribution?: string;
  /** When the list was last changed; milliseconds since 1970. */
  readonly updated?: number;
  /** The whole feed is invented. */
  readonly sample?: boolean;
  /** Fellowships that the feed adds or renames. */
  readonly fellowships?: readonly Fellowship[];
}

export interface Feed {
  readonly info: FeedInfo;
  readonly meetings: readonly Meeting[];
  /** What was left out or mended, record by record. */
  readonly problems: readonly Problem[];
  /** How many records the feed holds, skipped ones included. */
  readonly records: number;
  /** Set where this is an earlier copy, shown in place of what came last. */
  readonly kept?: Kept;
}

/** Why an earlier copy of a feed is shown. */
export interface Kept {
  /** When the copy was loaded; milliseconds since 1970. */
  readonly at: number;
  /** What was wrong with what came last. */
  readonly why: FeedFailure['code'] | 'empty' | 'shrunk';
}

/** Settings that the host gives for one feed. */
export interface FeedSettings {
  readonly format?: FeedFormat;
  /** For records that name no fellowship. */
  readonly fellowship?: string;
  /** For records and feeds that name no zone; Europe/London when absent. */
  readonly timeZone?: string;
  readonly licence?: string;
  readonly attribution?: string;
  /** Cap on decoded bytes; 64 MB when absent. */
  readonly maxBytes?: number;
  /** Cap on records; 100,000 when absent. */
  readonly maxMeetings?: number;
  /** Milliseconds until the body must be whole; 8,000 when absent. */
  readonly timeout?: number;
}

/** `auto` looks at what the feed holds. */
export type FeedFormat = 'auto' | 'meeting-guide' | 'native' | 'bmlt' | 'open-referral' | 'csv';

export type FeedResult = Result<Feed, FeedFailure>;
