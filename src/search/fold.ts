/** Folds text to the words under which it is indexed and looked for. */
import { postcodeForms } from './postcode-forms.js';

/** Letters that do not come apart into a plain letter and a mark. */
const plain: { readonly [letter: string]: string } = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ħ: 'h',
  ı: 'i',
};

// The marks left by NFD, and the apostrophes that keyboards and word processors put into names.
const dropped = /[\p{M}'’‘ʼ`´]/gu;
const abbreviation = /\b[a-z](?:\.[a-z])+\b\.?/g;
const word = /[\p{L}\p{N}]+/gu;
const plainWord = /[a-z0-9]+/g;
const compound = /[\p{L}\p{N}]+(?:[-‐‑][\p{L}\p{N}]+)+/gu;
const hyphen = /[-‐‑]/;
const notAscii = /[^\0-\x7f]/;
const written = /\p{L}(?:\.\p{L})+(?![\p{L}\p{N}\p{M}])\.?|[\p{L}\p{N}\p{M}'’‘ʼ`´]+|&/gu;

/** No name has a longer word; what is longer is a pasted address or worse. */
const longestWord = 40;

/** Lower case without marks or apostrophes, `&` as `and`, `A.A.` as `aa`. */
export function fold(text: string): string {
  let folded = text.toLowerCase();
  if (notAscii.test(folded))
    folded = folded.normalize('NFD').replace(/[^\0-\x7f]/g, (letter) => plain[letter] ?? letter);
  folded = folded.replace(dropped, '');
  if (folded.includes('&')) folded = folded.replaceAll('&', ' and ');
  if (folded.includes('.'))
    folded = folded.replace(abbreviation, (dotted) => `${dotted.replaceAll('.', '')} `);
  return folded;
}

const split = (folded: string): string[] =>
  // Most texts have no other letters, and this is found in half the time.
  (folded.match(notAscii.test(folded) ? word : plainWord) ?? []).map((found) =>
    found.slice(0, longestWord),
  );

/** The words of a text, folded, in order. */
export const words = (text: string): string[] => split(fold(text));

export interface WrittenWord {
  readonly written: string;
  /** Folded. */
  readonly word: string;
  /** Where it begins in the text. */
  readonly at: number;
}

/** Each word of a text as it is written there and as it is folded, and where it begins. */
export function writtenWords(text: string): WrittenWord[] {
  const found = plainWords(text);
  if (found) return found;
  return [...text.matchAll(written)].flatMap(({ 0: found, index: at }) => {
    const [word] = words(found);
    return word ? [{ written: found, word, at }] : [];
  });
}

/** What a sign of ASCII is in a text: a letter or digit, an apostrophe, or what stands between words. */
const isLetter = (code: number): boolean =>
  (code > 0x60 && code < 0x7b) || (code > 0x40 && code < 0x5b) || (code > 0x2f && code < 0x3a);
const isApostrophe = (code: number): boolean => code === 0x27 || code === 0x60;

/**
 * The same, where the text has nothing but ASCII, no `&` and no `A.A.`: nearly all have, and this is
 * found in a fraction of the time. Undefined for other texts.
 */
function plainWords(text: string): WrittenWord[] | undefined {
  const found: WrittenWord[] = [];
  let from = -1;
  let marked = false;
  let letters = 0;
  for (let at = 0; at <= text.length; at++) {
    const code = at < text.length ? text.charCodeAt(at) : 0x20;
    if (isLetter(code)) {
      if (from < 0) from = at;
      letters++;
    } else if (isApostrophe(code)) {
      if (from < 0) from = at;
      marked = true;
    } else if (
      code > 0x7f ||
      code === 0x26 ||
      (code === 0x2e && isLetter(text.charCodeAt(at + 1)))
    ) {
      return undefined;
    } else {
      if (letters) {
        const written = text.slice(from, at);
        const folded = (marked ? written.replace(/['`]/g, '') : written).toLowerCase();
        const word = letters > longestWord ? folded.slice(0, longestWord) : folded;
        found.push({ written, word, at: from });
      }
      from = -1;
      letters = 0;
      marked = false;
    }
  }
  return found;
}

/**
 * The words under which a text can be found: its own; a hyphenated word's also in one piece (Al-Anon
 * as `alanon`); for a UK postcode its joined form and its outward half, however it is spaced.
 */
export function indexWords(text: string): string[] {
  const folded = fold(text);
  const found = split(folded);
  const more = postcodeForms(found);
  if (folded.includes('-') || hyphen.test(folded))
    for (const whole of folded.match(compound) ?? []) more.push(split(whole).join(''));
  return more.length ? [...found, ...more] : found;
}
