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
    ndash: '–',
    mdash: '—',
    lsquo: '‘',
    rsquo: '’',
    ldquo: '“',
    rdquo: '”',
    hellip: '…',
    bull: '•',
    middot: '·',
    pound: '£',
    euro: '€',
    deg: '°',
    frac12: '½',
    eacute: 'é',
    acirc: 'â',
    ecirc: 'ê',
    icirc: 'î',
    ocirc: 'ô',
    ucirc: 'û',
    wcirc: 'ŵ',
    ycirc: 'ŷ',
  }),
);

function decodeEntity(whole: string, body: string): string {
  if (!body.startsWith('#')) return entities.get(body) ?? whole;
  const hex = body[1] === 'x' || body[1] === 'X';
  const code = Number.parseInt(body.slice(hex ? 2 : 1), hex ? 16 : 10);
  return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
}

/**
 * What Windows-1252 puts where Unicode has the C1 controls; a text read in the wrong encoding
 * somewhere on its way holds these for quotes and dashes. A space stands for "no character".
 */
const windows = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';

/** Controls, marks that turn the direction of text, and characters that show nothing. */
const unseen =
  // eslint-disable-next-line no-control-regex, no-misleading-character-class
  /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u00ad\u034f\u061c\u115f\u1160\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\u2800\u3164\ufeff\uffa0\ufff9-\ufffb]/g;

/** Nothing here needs mending: printable ASCII with no entity. */
const plain = /^[\x20-\x25\x27-\x7e]*$/;

function mend(text: string): string {
  return (
    text
      .replace(/&(#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-z]{2,6}\d{0,2});/g, decodeEntity)
      .replace(/[\x80-\x9f]/g, (control) => windows[control.charCodeAt(0) - 0x80]!)
      // halves of a character whose other half was cut off
      .replace(/\p{Cs}/gu, '')
      .replace(unseen, '')
      // joiners are needed once, in Persian and in emoji
      .replace(/([\u200c\u200d])[\u200c\u200d]+/g, '$1')
      .replace(/(\p{M}{4})\p{M}+/gu, '$1')
  );
}

const visible = /[\p{L}\p{N}\p{P}\p{S}]/u;

/** The text in one line; empty where it holds nothing that can be seen. */
export function oneLine(text: string): string {
  if (plain.test(text)) return text.includes('  ') ? text.replace(/ +/g, ' ').trim() : text.trim();
  const line = mend(text).replace(/\s+/g, ' ').trim();
  return visible.test(line) ? line : '';
}

/** The text with its line breaks, never more than one empty line together. */
export function manyLines(text: string): string {
  if (plain.test(text)) return oneLine(text);
  const lines = mend(text.replace(/\r\n?|[\u0085\u2028\u2029\v\f]/g, '\n'))
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
  return visible.test(lines) ? lines : '';
}

/** Where a browser has no segmenter: a character with the marks, joiners and flags that go on it. */
const cluster =
  // eslint-disable-next-line no-misleading-character-class
  /(?:\p{RI}{2}|.)[\p{M}\u200c\u200d\u{1f3fb}-\u{1f3ff}\u{e0020}-\u{e007f}]*(?:(?<=\u200d).[\p{M}\u200d\u{1f3fb}-\u{1f3ff}]*)*/gsu;

function clusterBefore(text: string, limit: number): number {
  let start = 0;
  for (const { index, 0: match } of text.matchAll(cluster)) {
    if (index + match.length > limit) return index;
    start = index + match.length;
  }
  return start;
}

let segmenter: Intl.Segmenter | undefined;

function segmentBefore(text: string, limit: number): number {
  segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
  return segmenter.segment(text).containing(limit)?.index ?? limit;
}

/** The end of the last whole character, as a person counts characters, at or before a place. */
export const boundaryBefore: (text: string, limit: number) => number =
  'Segmenter' in Intl ? segmentBefore : clusterBefore;

/**
 * The text cut to a length in UTF-16 units, an ellipsis included, never inside a character as a
 * person sees it.
 */
export function cut(text: string, cap: number, boundary = boundaryBefore): string {
  if (text.length <= cap) return text;
  const end = boundary(text.slice(0, cap + 64), cap - 1);
  // a "character" as long as the cap itself is no character
  return `${text.slice(0, end || cap - 1).trimEnd()}…`.replace(/\p{Cs}/gu, '');
}

export { clusterBefore };
