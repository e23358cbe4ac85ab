/**
 * Makes published text fit to show: one meaning for each character, nothing unseen, nothing
 * endless. Text stays text; markup in it is shown as it is written.
 */

/** The entities that editors' tools leave in plain text. */
const entities = new Map(
  Object.entries({
    amp: '&',
    lt: '<',
    gt: '>',
    quot: '"',
    apos: "'",
    nbsp: ' ',
  }),
);

const western = new TextDecoder('windows-1252');

function decodeEntity(whole: string, name: string, digits: string | undefined): string {
  if (!digits) return entities.get(name) ?? whole;
  const code = Number(digits.replace(/^x/i, '0x'));
  return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
}

/**
 * Controls, halves of a character whose other half was cut off, marks that turn the direction of
 * text, and characters that show nothing; but not breaks, nor what joins and colours emoji.
 */
const unseen =
  // eslint-disable-next-line no-misleading-character-class
  /(?![\t-\r\u200c\u200d\ufe00-\ufe0f\u{e0000}-\u{e0fff}])[\p{Cc}\p{Cs}\p{DI}\u2800\ufff9-\ufffb]/gu;

/** Nothing here needs mending: printable ASCII with no entity. */
const plain = /^[\x20-\x25\x27-\x7e]*$/;

function mend(text: string): string {
  return (
    text
      .replace(/&(#(\d{1,7}|x[\da-f]{1,6})|[a-z]+);/gi, decodeEntity)
      // what a text read in the wrong encoding somewhere on its way holds for quotes and dashes
      .replace(/[\x80-\x9f]/g, (control) => western.decode(Uint8Array.of(control.charCodeAt(0))))
      .replace(unseen, '')
      // joiners are needed once, in Persian and in emoji
      .replace(/([\u200c\u200d])[\u200c\u200d]+/g, '$1')
      .replace(/(\p{M}{4})\p{M}+/gu, '$1')
  );
}

const tidy = (text: string): string => {
  const trimmed = text.trim();
  return /[\p{L}\p{N}\p{P}\p{S}]/u.test(trimmed) ? trimmed : '';
};

/** The text in one line; empty where it holds nothing that can be seen. */
export function oneLine(text: string): string {
  if (plain.test(text)) return (text.includes('  ') ? text.replace(/ +/g, ' ') : text).trim();
  return tidy(mend(text).replace(/\s+/g, ' '));
}

/** The text with its line breaks, never more than one empty line together. */
export function manyLines(text: string): string {
  if (plain.test(text)) return oneLine(text);
  return tidy(
    mend(text.replace(/\r\n?|[\u2028\u2029]/g, '\n'))
      .replace(/[^\S\n]+/g, ' ')
      .replace(/ ?\n ?/g, '\n')
      .replace(/\n{3,}/g, '\n\n'),
  );
}

let segmenter: Intl.Segmenter | undefined;

/**
 * The text cut to a length in UTF-16 units, an ellipsis included: never inside a character as a
 * person sees it, or where a browser can't tell those, before a word.
 */
export function cut(text: string, cap: number, segment = 'Segmenter' in Intl): string {
  if (text.length <= cap) return text;
  if (segment) segmenter ??= new Intl.Segmenter('en');
  const end = segment
    ? segmenter!.segment(text.slice(0, cap + 64)).containing(cap - 1)!.index
    : text.lastIndexOf(' ', cap - 1);
  // a "character" or a word as long as the cap itself has to give way
  const kept = text.slice(0, end > 0 ? end : cap - 1);
  return `${kept.trimEnd()}…`.replace(/\p{Cs}/gu, '');
}
