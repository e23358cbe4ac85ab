/** Our kind of preparation, as short as it can be, for engines that have none. */
import { wordsOf } from './judge.mjs';
import { keys } from './documents.mjs';

const stopWords = new Set(
  'a and at find for group groups help in is me meeting meetings near of on the there where'.split(
    ' ',
  ),
);
const days = { mon: 'monday', tue: 'tuesday', tues: 'tuesday', wed: 'wednesday', thu: 'thursday' };
const moreDays = { fri: 'friday', sat: 'saturday', sun: 'sunday' };
const longForms = { ...days, ...moreDays };
const postcode = /\b([a-z]{1,2}\d[a-z\d]?) ?(\d[a-z]{2})\b/g;

/** The judge's words are as plain as any; a postcode also stands in one piece. */
const folded = (text) =>
  wordsOf(text)
    .map((word) => longForms[word] ?? word)
    .join(' ');

export const prepareDocument = (document) => ({
  ...document,
  ...Object.fromEntries(
    keys.map((key) => [key, folded(document[key]).replace(postcode, '$1 $1$2')]),
  ),
});

/** Where nothing but stop words is asked, they are meant. */
export function prepareText(text) {
  const plain = folded(text).replace(postcode, '$1$2');
  const words = plain.split(' ').filter((word) => !stopWords.has(word));
  return words.length ? words.join(' ') : plain;
}
