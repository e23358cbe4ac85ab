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

/** Most texts are of such signs only, and are folded already. */
const plainText = /^[a-z\d\s,:;/()-]*$/;

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
  if (plainText.test(folded)) return folded;
  if (notAscii.test(folded))
    folded = folded.normalize('NFD').replace(/[^\0-\x7f]/g, (letter) => plain[letter] ?? letter);
  return folded
    .replace(dropped, '')
    .replaceAll('&', ' and ')
    .replace(abbreviation, (dotted) => `${dotted.replaceAll('.', '')} `);
}

function split(folded: string): string[] {
  // Most texts have no other letters, and this is found in half the time.
  const found: string[] = folded.match(notAscii.test(folded) ? word : plainWord) ?? [];
  return folded.length > longestWord ? found.map((each) => each.slice(0, longestWord)) : found;
}

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
  const found: WrittenWord[] = [];
  // `matchAll` makes a new expression every time.
  for (let match; (match = written.exec(text));) {
    const [each] = match;
    const [word] = words(each);
    if (word) found.push({ written: each, word, at: match.index });
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
  if (hyphen.test(folded))
    for (const whole of folded.match(compound) ?? []) more.push(split(whole).join(''));
  return more.length ? [...found, ...more] : found;
}
