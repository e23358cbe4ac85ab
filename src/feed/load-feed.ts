/** Loads feeds where what reads them is at hand: in Node, and in the command line. */
import { feedLoader } from './load.js';
import { findReader, parseFeed, parseText, readFeed } from './read.js';

export const { loadFeed } = feedLoader(() =>
  Promise.resolve({ findReader, parseFeed, parseText, readFeed }),
);
