/** Tells a word of a request from the same word in a name: "women" from "Women's Institute". */
import { negations, placeNouns, placeNounsBefore } from '../knowledge/request-words.js';
import { stopWords } from '../knowledge/search-words.js';
import type { Entry } from './understand-lexicon.js';
import { othersOf } from './understand-others.js';
import type { Phrase } from './understand-phrases.js';
import type { Token } from './understand-tokens.js';
import type { RequestKnowledge } from './understanding.js';

/** What the guards look at. */
export interface Surroundings {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** The words that belong to a phrase that was found, whatever becomes of it. */
  readonly taken: ReadonlySet<number>;
  readonly place: RequestKnowledge['place'];
}

/** A word that follows or precedes without a comma between. */
function neighbour({ tokens }: Surroundings, at: number, ahead: boolean): string | undefined {
  const token = tokens[at];
  const border = tokens[ahead ? at : at + 1];
  return token && border && border.gap !== ',' ? token.word : undefined;
}

/** "Saint" and "street" are both written so: a street where nothing of a name follows. */
function isPlaceNoun(around: Surroundings, at: number): boolean {
  const word = neighbour(around, at, true);
  if (word === undefined || around.taken.has(at)) return false;
  if (word !== 'st') return placeNouns.has(word);
  const next = neighbour(around, at + 1, true);
  return next === undefined || stopWords.has(next);
}

const isFocus = ({ meaning }: Phrase): boolean =>
  meaning.kind === 'facet' && meaning.facet === 'focus';

/** Whether a phrase is clearly a part of a name. */
function isInName(around: Surroundings, phrase: Phrase): boolean {
  const { from, to } = phrase;
  const before = neighbour(around, from - 1, false);
  const next = neighbour(around, to, true);
  return (
    isPlaceNoun(around, to) ||
    // "Men in Sheds"
    (next === 'in' && isPlaceNoun(around, to + 1)) ||
    // "Men of …", "Isle of Dogs"; but families of people, and their history of drinking
    (!isFocus(phrase) &&
      (next === 'of' ||
        (before === 'of' && !stopWords.has(neighbour(around, from - 2, false) ?? 'a')))) ||
    (before !== undefined && placeNounsBefore.has(before)) ||
    isInPlace(around, from, to)
  );
}

/** Whether a place that is known has the phrase in its name, together with words that say something. */
function isInPlace(
  { text, tokens, taken, place }: Surroundings,
  from: number,
  to: number,
): boolean {
  if (!place) return false;
  const says = (at: number): boolean => !taken.has(at) && !stopWords.has(tokens[at]!.word);
  const before = [from - 2, from - 1].filter((at) => at >= 0);
  const after = [to, to + 1].filter((at) => at < tokens.length);
  for (const first of [...before, from])
    for (const last of [to - 1, ...after])
      if (
        (before.some((at) => at >= first && says(at)) ||
          after.some((at) => at <= last && says(at))) &&
        place(text.slice(tokens[first]!.span[0], tokens[last]!.span[1]))
      )
        return true;
  return false;
}

/** Whether nothing strange stands on one side: the end, a filler, a phrase that was found or a place. */
function isPlain(around: Surroundings, at: number, ahead: boolean): boolean {
  const word = neighbour(around, at, ahead);
  if (word === undefined || stopWords.has(word) || around.taken.has(at)) return true;
  const { text, tokens, place } = around;
  return [0, 1, 2].some((more) => {
    const [first, last] = ahead ? [at, at + more] : [at - more, at];
    const [from, to] = [tokens[first]?.span[0], tokens[last]?.span[1]];
    return from !== undefined && to !== undefined && place?.(text.slice(from, to)) !== undefined;
  });
}

/** Whether strange words run from a phrase to the name of a street or a building. */
function runsIntoName(around: Surroundings, to: number): boolean {
  for (let at = to; at < around.tokens.length; at++) {
    if (isPlaceNoun(around, at)) return true;
    if (isPlain(around, at, true)) return false;
  }
  return false;
}

/** Whether a phrase that is easily something else stands so that it is none. */
function isUnsure(around: Surroundings, { from, to, mark }: Phrase): boolean {
  if (mark !== '?' && mark !== '!') return false;
  if (runsIntoName(around, to)) return true;
  const left = isPlain(around, from - 1, false);
  const right = isPlain(around, to, true);
  return mark === '!' ? !left || !right : !left && !right;
}

/** What a building offers is no part of names; "dogs" are. */
const isAccess = ({ meaning }: Phrase): boolean =>
  meaning.kind === 'facet' && meaning.facet === 'access' && meaning.values[0] !== 'dogs';

/** Of how many words that say little a "not" may stand before: "not on a Monday". */
const farthest = 3;

/** Where the word stands that turns what follows into its opposite, or undefined. */
export function negationOf(around: Surroundings, { from }: Phrase): number | undefined {
  for (let at = from - 1; at >= from - farthest; at--) {
    const word = neighbour(around, at, false);
    if (word === undefined || around.taken.has(at)) return undefined;
    // "AA but on Monday"
    if (negations.has(word)) return word === 'but' && at < from - 1 ? undefined : at;
    if (!stopWords.has(word)) return undefined;
  }
  return undefined;
}

/** Whether a phrase that was found does not stand for what it says after all. */
export function isNone(around: Surroundings, phrase: Phrase): boolean {
  if (phrase.mark === '=') return false;
  if (negationOf(around, phrase) !== undefined && !othersOf(phrase)) return true;
  if (isAccess(phrase)) return false;
  return isInName(around, phrase) || isUnsure(around, phrase);
}

/** Whether another Welsh word of time stands beside: "nos" and "Lun" are read together only. */
export function isBesideWelshTime(
  entriesOf: (token: number) => readonly Entry[],
  from: number,
  to: number,
): boolean {
  return [from - 1, to].some((at) =>
    entriesOf(at).some(
      ({ welsh, meaning }) =>
        welsh &&
        (meaning.kind === 'when' ||
          (meaning.kind === 'facet' && (meaning.facet === 'day' || meaning.facet === 'time'))),
    ),
  );
}
