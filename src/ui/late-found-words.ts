import type { FoundWords } from './found-words.js';
import { latePart } from './part-loader.js';

const part = latePart<FoundWords>('found');

/** Words for the answer to a search; undefined while they are on their way, with a call when they are there. */
export function lateFoundWords(whenCome: () => void): FoundWords | undefined {
  if (!part.held) void part.bring().then(() => part.held && whenCome());
  return part.held;
}
