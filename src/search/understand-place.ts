/** Reads the place that a request wants to be near to: "near LS1", "close to Cardiff", "ger Bangor". */
import { parsePostcode } from '../core/place.js';
import type { Meaning } from '../core/results.js';
import { unmutated } from '../knowledge/request-words-cy.js';
import type { FindPlace, KnownPlace } from '../places/find-place.js';
import type { Lexicon } from './understand-lexicon.js';
import type { Phrase } from './understand-phrases.js';
import type { JoinedPhrase } from './understand-time.js';
import type { Token } from './understand-tokens.js';
import type { RequestKnowledge } from './understanding.js';

/** What stands before the place; the first group of words leaves its first letter, the second softens it. */
const before =
  /(?<![^ ,])(?:(?:near|nearest|close|closest|next) to|near|nearest|closest|close by|around|by|(?:within )?\d+ ?(?:miles?|km|m) (?:of|from)|ger|gerllaw|wrth ymyl|yn ymyl|o amgylch|o gwmpas|((?:yn )?agos (?:i|at)|o fewn \d+ (?:o )?f?m?illtir (?:i|o))) (?!me(?![^ ,]))/g;

/** "Newcastle upon Tyne", "Pen-y-bont ar Ogwr". */
const longestPlace = 6;

/**
 * The places to be near to that are known, for each the longest name.
 * @param joined The words joined by their gaps; `starts` says where each begins.
 */
export function readNear(
  text: string,
  tokens: readonly Token[],
  joined: string,
  starts: readonly number[],
  lexicon: Lexicon,
  place: RequestKnowledge['place'],
): Phrase[] {
  const found: Phrase[] = [];
  if (!place) return found;
  for (let match; (match = before.exec(joined));) {
    const from = starts.indexOf(match.index);
    const first = starts.indexOf(match.index + match[0].length);
    if (from < 0 || first < 0) continue;
    for (let to = Math.min(tokens.length, first + longestPlace); to > first; to--) {
      if (endsInName(tokens, first, to, lexicon)) continue;
      const name = text.slice(tokens[first]!.span[0], tokens[to - 1]!.span[1]);
      const known = place(name) ?? (match[1] ? unmutatedPlace(name, place) : undefined);
      if (!known) continue;
      found.push({ from, to, meaning: nearTo(known), mark: '=', place: known });
      break;
    }
  }
  return found;
}

/** Whether it is a district and a fellowship: "E17 AA" is not E1 7AA, in which nobody leaves that space. */
const endsInName = (
  tokens: readonly Token[],
  from: number,
  to: number,
  lexicon: Lexicon,
): boolean => {
  const { word } = tokens[to - 1]!;
  return (
    to - from > 1 &&
    word.length === 2 &&
    /\d$/.test(tokens[to - 2]!.word) &&
    !!lexicon.get(word)?.length
  );
};

/** What being near to a place is. */
export const nearTo = ({ name, about, position, choices, credits }: KnownPlace): Meaning => ({
  kind: 'near',
  place: name,
  about,
  ...(choices && { choices }),
  ...(credits && { credits }),
  ...(!position && { open: true }),
});

const nearMe =
  /(?<![^ ,])(?:(?:near|close)(?:st|est)?(?: to)? me|around me|(?:near|round|around) here|in my area|nearby|ger fi|yn agos at(?:a)? i)(?![^ ,])/g;

/** "Near me": where that is, only the reader's device knows. */
export const readNearMe = (joined: string): JoinedPhrase[] =>
  [...joined.matchAll(nearMe)].map(({ 0: words, index }) => ({
    from: index,
    to: index + words.length,
    meaning: { kind: 'near', place: '', about: false, open: true },
  }));

/** `L S 6 3 A B` is nobody's writing, `LS6 3 AB` is. */
const longestPostcode = 3;
/** Of all but GIR 0AA, in which O may be typed for the only one, a digit is a part. */
const mayHold = /\d|gi ?r/i;

/** The postcodes that are known, whatever stands before them: who types one wants to be near to it. */
export function readPostcodes(
  text: string,
  tokens: readonly Token[],
  lexicon: Lexicon,
  place: RequestKnowledge['place'],
): Phrase[] {
  const found: Phrase[] = [];
  if (!place || !mayHold.test(text)) return found;
  for (let from = 0; from < tokens.length; from++)
    for (let to = Math.min(tokens.length, from + longestPostcode); to > from; to--) {
      const code = text.slice(tokens[from]!.span[0], tokens[to - 1]!.span[1]);
      const known = !endsInName(tokens, from, to, lexicon) && parsePostcode(code) && place(code);
      if (known && known.position)
        found.push({ from, to, meaning: nearTo(known), mark: '=', place: known });
    }
  return found;
}

/** The one place of which this is a mutated form: "yng Nghaerdydd", "i Fangor". */
export function unmutatedPlace(name: string, place: FindPlace): KnownPlace | undefined {
  const places = unmutated(name.toLowerCase()).flatMap((other) => place(other) ?? []);
  return places.length === 1 ? places[0] : undefined;
}
