/** Takes a text apart into what a record has to hold, and what only adds to its score. */
import type { Range } from '../core/results.js';
import type { Lexicon } from './lexicon.js';
import type { Need } from './match.js';
import { partOf, readJoined, readWord, stretchOf, type Count, type Part } from './read-word.js';
import type { RecordSet } from './record-set.js';
import type { Asked } from './text-index.js';
import { parseText, type QueryWord } from './text-query.js';
import { readPostcode } from './typed-postcode.js';

export interface Reading {
  /** A part whose words stand for nothing is one that nobody has. */
  readonly parts: readonly Part[];
  readonly more: readonly Need[];
}

/** Letters from which on a word that says nothing is no beginning of one that does. */
const longWord = 5;

const isIn = ({ span: [from, to] }: QueryWord, spans: readonly Range[] = []): boolean =>
  spans.some(([start, end]) => from < end && to > start);

export function readQuery(
  { text, meant = [], skip, plain }: Asked,
  lexicon: Lexicon,
  count: Count,
): Reading {
  const words = parseText(text).filter((word) => !isIn(word, skip));
  const parts = meant.map(({ span, records }) =>
    readMeant(
      text,
      span,
      records,
      words.filter((word) => isIn(word, [span])),
      lexicon,
    ),
  );
  const spans = meant.map(({ span }) => span);
  const rest = words.filter((word) => !isIn(word, spans));
  const more: Part[] = [];
  const digits = /\d/.test(text);
  for (let at = 0; at < rest.length; at++) {
    const word = rest[at]!;
    const own = isIn(word, plain);
    const postcode = digits && !own && readPostcode(lexicon.dictionary, rest.slice(at));
    if (postcode) {
      const { words, taken, instead } = postcode;
      parts.push(partOf(stretchOf(text, words), taken, { instead }));
      at += words.length - 1;
      continue;
    }
    if (lexicon.isStop(word.word)) {
      more.push(partOf(word, lexicon.taken(word.word, word.unfinished), { own }));
      continue;
    }
    const next = rest[at + 1];
    const strange = (one: QueryWord): boolean => !lexicon.whole(one.word).length;
    const joined =
      next && (strange(word) || strange(next)) && readJoined(text, word, next, lexicon);
    if (joined) at++;
    parts.push(...(joined ? [joined] : readWord(word, own, lexicon, count)));
  }
  // A short stop word alone is being typed; a long one or several ask for meetings, any meetings.
  if (
    !parts.length &&
    !skip?.length &&
    !words[1] &&
    more[0]?.words[0]!.length &&
    words[0]!.word.length < longWord
  )
    return { parts: more, more: [] };
  return { parts, more };
}

/** What stands for something is also looked for as it is written, in the record's own names. */
function readMeant(
  text: string,
  span: Range,
  meant: RecordSet,
  words: readonly QueryWord[],
  lexicon: Lexicon,
): Part {
  // Of several words, the last is typed to its end: "gam-anon" is no beginning of Gamblers Anonymous.
  const begins = words.length === 1;
  return {
    typed: text.slice(...span),
    span,
    own: true,
    meant,
    words: words.map(({ word, unfinished }) =>
      lexicon.inNames(lexicon.taken(word, unfinished && begins)),
    ),
  };
}
