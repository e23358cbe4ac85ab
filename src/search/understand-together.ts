/** Reads the phrases of one request by one another. */
import type { Fellowship } from '../core/meeting.js';
import type { FacetId } from '../core/query.js';
import { familyFellowships, relations } from '../knowledge/request-words.js';
import type { Phrase } from './understand-phrases.js';
import type { Token } from './understand-tokens.js';

const isFamily = ({ meaning }: Phrase): boolean =>
  meaning.kind === 'facet' && meaning.values.includes('family-and-friends');

const isFocus = ({ meaning }: Phrase): boolean =>
  meaning.kind === 'facet' && meaning.facet === 'focus';

/** Leaves out what can't be told: two dates, a second place, whose drinking it is. */
export function withoutDoubt(phrases: readonly Phrase[], tokens: readonly Token[]): Phrase[] {
  const dates = new Set(
    phrases.map(({ meaning }) => (meaning.kind === 'when' ? meaning.when.date : undefined)),
  );
  dates.delete(undefined);
  const place = phrases.find(({ meaning }) => meaning.kind === 'near');
  const elses =
    !phrases.some(isFamily) && tokens.some(({ word }) => relations.has(word.replace(/s$/, '')));
  return phrases.filter((phrase) => {
    const { meaning } = phrase;
    if (meaning.kind === 'when') return meaning.when.date === undefined || dates.size < 2;
    if (meaning.kind === 'near') return phrase === place;
    return !(elses && isFocus(phrase));
  });
}

/** Facets in which a second value widens what is asked: "Monday AA, Thursday NA". */
const widening: readonly FacetId[] = ['day', 'time', 'attendance', 'fellowship', 'focus'];

/** Lets phrases that are about one thing mean it together. */
export function together(phrases: readonly Phrase[], fellowships: readonly Fellowship[]): Phrase[] {
  const family = phrases.some(isFamily);
  const own = phrases.map((phrase) => {
    const { meaning } = phrase;
    if (!family || !isFocus(phrase) || isFamily(phrase) || meaning.kind !== 'facet') return phrase;
    // "Gambling, for families" is asked by somebody whom a gambling group does not help.
    const values = meaning.values
      .flatMap((value) => familyFellowships[value]?.split(' ') ?? [])
      .filter((wanted) => fellowships.some(({ id }) => id === wanted));
    const facet = 'fellowship';
    return values.length
      ? { ...phrase, meaning: { ...meaning, facet, values: [...new Set(values)] } as const }
      : phrase;
  });
  return own.map((phrase) => {
    const { meaning } = phrase;
    if (meaning.kind !== 'facet' || !widening.includes(meaning.facet) || isFamily(phrase))
      return phrase;
    const values = own.flatMap((other) =>
      other.meaning.kind === 'facet' && other.meaning.facet === meaning.facet && !isFamily(other)
        ? other.meaning.values
        : [],
    );
    return { ...phrase, meaning: { ...meaning, values: [...new Set(values)] } };
  });
}
