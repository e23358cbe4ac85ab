/** Takes what a person typed apart into the words to look for. */
import { words } from './fold.js';
import { stopWords } from './stop-words.js';

export interface QueryWord {
  /** As typed. */
  readonly typed: string;
  /** Folded. */
  readonly word: string;
  /** The last one, with nothing after it: it may be the beginning of a longer one. */
  readonly unfinished: boolean;
  /** Says nothing about which meeting: only adds to the score. */
  readonly stop: boolean;
}

/** A search is a few words; what is longer was pasted. */
const mostWords = 12;
const mostCharacters = 500;

const typedWord = /[\p{L}\p{N}\p{M}'’‘ʼ`´&.-]+/gu;

export function parseText(text: string): QueryWord[] {
  const short = text.slice(0, mostCharacters);
  const found: { typed: string; word: string }[] = [];
  for (const typed of short.match(typedWord) ?? [])
    for (const word of words(typed))
      found.push({ typed: typed.replace(/^[&.-]+|[&.-]+$/g, ''), word });
  const some = found.slice(0, mostWords);
  const open = /[\p{L}\p{N}\p{M}]$/u.test(short);
  return some.map((word, at) => ({
    ...word,
    stop: stopWords.has(word.word),
    unfinished: open && at === found.length - 1,
  }));
}
