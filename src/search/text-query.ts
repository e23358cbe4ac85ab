/** Takes what a person typed apart into the words to look for. */
import type { Range } from '../core/results.js';
import { writtenWords } from './fold.js';

export interface QueryWord {
  /** As typed. */
  readonly typed: string;
  /** Folded. */
  readonly word: string;
  /** Where it stands in the text. */
  readonly span: Range;
  /** The last one, with nothing after it: it may be the beginning of a longer one. */
  readonly unfinished: boolean;
}

/** A search is a few words; what is longer was pasted. */
const mostWords = 12;
const mostCharacters = 500;

export function parseText(text: string): QueryWord[] {
  const short = text.slice(0, mostCharacters);
  const found = writtenWords(short);
  const last = found[found.length - 1];
  const open = last && last.at + last.written.length === short.length && !short.endsWith('.');
  return found.slice(0, mostWords).map(({ written, word, at }, index) => ({
    typed: written.endsWith('.') ? written.slice(0, -1) : written,
    word,
    span: [at, at + written.length],
    unfinished: !!open && index === found.length - 1,
  }));
}
