/** Tells a word of a request from the same word in a name: "women" from "Women's Institute". */
import { negations, placeNouns, placeNounsBefore } from '../knowledge/request-words.js';
import { stopWords } from '../knowledge/search-words.js';
import type { Entry } from './understand-lexicon.js';
import type { Phrase } from './understand-phrases.js';
import type { Token } from './understand-tokens.js';
import type { RequestKnowledge } from './understanding.js';

/** What the guards look at. */
export interface Surroundings {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** Whether a word belongs to a phrase that was found, whatever becomes of it. */
  readonly taken: (token: number) => boolean;
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
  if (word === undefined || around.taken(at)) return false;
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

/** Whether a place that is known has the phrase in its name. */
function isInPlace(around: Surroundings, from: number, to: number): boolean {
  const { text, tokens, taken, place } = around;
  if (!place) return false;
  const strange = (at: number): boolean => !taken(at) && !stopWords.has(tokens[at]!.word);
  for (let first = Math.max(0, from - 2); first <= from; first++)
    for (let end = to; end <= Math.min(tokens.length, to + 2); end++) {
      const added = [...tokens.keys()].slice(first, end).filter((at) => at < from || at >= to);
      if (
        added.some(strange) &&
        place(text.slice(tokens[first]!.span[0], tokens[end - 1]!.span[1]))
      )
        return true;
    }
  return false;
}

/** Whether nothing strange stands on one side: the end, a filler, a phrase that was found or a place. */
function isPlain(around: Surroundings, at: number, ahead: boolean): boolean {
  const word = neighbour(around, at, ahead);
  if (word === undefined || stopWords.has(word) || around.taken(at)) return true;
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

/** Whether a phrase that was found does not stand for what it says after all. */
export function isNone(around: Surroundings, phrase: Phrase): boolean {
  if (phrase.mark === '=') return false;
  if (negations.has(neighbour(around, phrase.from - 1, false) ?? '')) return true;
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
