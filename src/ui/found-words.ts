/** What the part `found` holds: the words for the answer to a search, and the chips of its meanings. */
import { foundOf } from '../i18n/found/found.js';
import { spellingWords, understoodWords } from './answer-words.js';
import type { FoundWords } from './late-found-words.js';
import { UnderstoodView } from './understood-view.js';
import { waysOn } from './ways-on.js';

export interface FoundPart extends FoundWords {
  readonly UnderstoodView: typeof UnderstoodView;
}

export const foundWords: FoundPart = {
  strings: foundOf,
  spellingWords,
  understoodWords,
  UnderstoodView,
  waysOn,
};
