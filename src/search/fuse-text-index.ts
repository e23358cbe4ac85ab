/** The index of words with fuse.js as its speller: search as it is meant to be. */
import { aliases, stopWords } from '../knowledge/search-words.js';
import { createTextIndex } from './build-index.js';
import { fuseSpeller } from './fuse-speller.js';
import type { CreateTextIndex } from './text-index.js';

export const createFuseTextIndex: CreateTextIndex = (texts) =>
  createTextIndex({ ...texts, aliases, stopWords, speller: fuseSpeller });
