/** What reads lists of meetings in our own format: loads beside the first list, not after it. */
import { findReader, parseFeed, parseText, readFeed, type FeedReading } from '../feed/read.js';

export default { findReader, parseFeed, parseText, readFeed } satisfies FeedReading;
