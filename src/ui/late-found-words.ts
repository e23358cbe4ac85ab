import type { FoundStrings } from '../i18n/found/strings.js';
import type { Strings } from '../i18n/strings.js';
import type { spellingWords, understoodWords } from './answer-words.js';
import { latePart } from './part-loader.js';
import type { waysOn } from './ways-on.js';

/** Words for the answer to a search: what was understood, and what to try where nothing was found. */
export interface FoundWords {
  readonly strings: (strings: Strings) => FoundStrings;
  readonly spellingWords: typeof spellingWords;
  readonly understoodWords: typeof understoodWords;
  readonly waysOn: typeof waysOn;
}

const part = latePart<FoundWords>('found');

/** What the part holds; undefined while it is on its way, with a call when it is there. */
export function lateFoundWords<Part extends FoundWords = FoundWords>(
  whenCome: () => void,
): Part | undefined {
  return part.take(whenCome) as Part | undefined;
}
