/** Words for the answer to a search: what was understood, and what to try where nothing was found. */
import { enFound } from '../i18n/found/en.js';
import type { FoundStrings } from '../i18n/found/strings.js';
import type { Strings } from '../i18n/strings.js';
import { spellingWords, understoodWords } from './answer-words.js';
import { understoodChips } from './understood-chips.js';
import { waysOn } from './ways-on.js';

export interface FoundWords {
  readonly strings: (strings: Strings) => FoundStrings;
  readonly spellingWords: typeof spellingWords;
  readonly understoodWords: typeof understoodWords;
  readonly understoodChips: typeof understoodChips;
  readonly waysOn: typeof waysOn;
}

export const foundWords: FoundWords = {
  strings: ({ found = enFound }) => found,
  spellingWords,
  understoodWords,
  understoodChips,
  waysOn,
};
