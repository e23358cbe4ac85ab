/** Takes a typed text apart into words, each with the place where it stands. */
import type { Range } from '../core/results.js';
import { fold } from './fold.js';

export interface Token {
  /** As typed. */
  readonly text: string;
  /** Folded; a time of day as `7pm` or `19:30`. */
  readonly word: string;
  readonly span: Range;
  /** What stands between the word before and this one: nothing but space, a dash, or anything else. */
  readonly gap: ' ' | '-' | ',';
}

/** A request is a sentence; what is longer was pasted. */
const mostCharacters = 500;

const time = String.raw`\d{1,2}(?:[:.]\d\d)?\s?(?:[aApP][mM]|[aApP]\.[mM]\.?|[yY][bphBPH])(?![\p{L}\p{N}])`;
const initials = String.raw`(?:\p{L}\.){2,}(?:\p{L}(?![\p{L}\p{N}]))?|\p{L}\.\p{L}(?![\p{L}\p{N}])`;
const word = String.raw`[\p{L}\p{N}\p{M}]+(?:['’‘ʼ${'`'}´][\p{L}\p{N}\p{M}]+)*`;
const token = new RegExp(`${time}|\\d{1,2}[:.]\\d\\d(?!\\d)|${initials}|&|${word}\\+?`, 'gu');

const plainToken = /[a-z]+(?:['`][a-z]+)*/gi;

const spoken = /^\d{1,2}(?:[:.]|\s?[apy]\.?[mbph]\b)/i;

const letters = /^[a-z]+$/;

function folded(text: string): string {
  if (letters.test(text)) return text;
  if (!spoken.test(text)) return fold(text).replace(/[\s.+]/g, '');
  return text
    .toLowerCase()
    .replace(/(\d)\.(?=\d)/, '$1:')
    .replace(/[\s.]/g, '');
}

function gapOf(between: string): Token['gap'] {
  if (between === '' || between === ' ') return ' ';
  const marks = between.replace(/[\s'’‘ʼ`´]+/g, '');
  return marks === '' ? ' ' : /^[-‐‑‒–—]$/.test(marks) ? '-' : ',';
}

/** Plain words, whose case and apostrophes are all there is to fold; nearly every request is made of these. */
const plain = /^[a-z '`,?!-]*$/i;

/** The words of a request, in order. */
export function readTokens(text: string): Token[] {
  const short = text.slice(0, mostCharacters);
  const isPlain = plain.test(short);
  const tokens: Token[] = [];
  let end = 0;
  const expression = isPlain ? plainToken : token;
  for (let match; (match = expression.exec(short));) {
    const { 0: found, index } = match;
    const gap = gapOf(text.slice(end, index));
    end = index + found.length;
    const word = isPlain ? found.toLowerCase().replace(/['`]/g, '') : folded(found);
    if (word) tokens.push({ text: found, word, span: [index, end], gap });
  }
  return tokens;
}
