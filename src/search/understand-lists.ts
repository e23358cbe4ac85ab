/** Joins what a request lists: "Monday or Thursday", "AA and NA", "Monday to Friday". */
import type { FacetId } from '../core/query.js';
import type { Token } from './understand-tokens.js';
import type { Phrase } from './understand-phrases.js';

const either = new Set(['and', 'or', 'a', 'ac', 'neu']);
const until = new Set(['to', 'till', 'until', 'through', 'i', 'tan']);

/** Facets of which a meeting has one value, so that two side by side can only be a choice. */
const single: readonly FacetId[] = ['day', 'time', 'attendance', 'fellowship', 'focus'];

/** The days from one to another. */
function daysBetween(first: string, last: string): string[] {
  const days = [first];
  for (let day = Number(first); day !== Number(last); days.push(String(day))) day = (day + 1) % 7;
  return days;
}

type Facets = Phrase & { readonly meaning: { readonly kind: 'facet' } };

const isFacet = (phrase: Phrase): phrase is Facets => phrase.meaning.kind === 'facet';
const isDay = (phrase: Phrase): phrase is Facets =>
  isFacet(phrase) && phrase.meaning.facet === 'day' && phrase.meaning.values.length === 1;

const withValues = (phrase: Facets, values: readonly string[]): Facets => ({
  ...phrase,
  meaning: { ...phrase.meaning, values },
});

/** Two neighbours as one, or undefined where they are two. */
function joined(a: Phrase, b: Phrase, tokens: readonly Token[]): Phrase | undefined {
  if (!isFacet(a) || !isFacet(b) || b.from - a.to > 1) return undefined;
  const { facet, values } = a.meaning;
  const more = b.meaning.values;
  if (facet !== b.meaning.facet || facet === 'access') return undefined;
  if (values.includes('family-and-friends') !== more.includes('family-and-friends'))
    return undefined;
  const link = b.from > a.to ? tokens[a.to]!.word : undefined;
  const both = { ...a, to: b.to };
  if (isDay(a) && isDay(b) && (link === undefined ? tokens[b.from]!.gap === '-' : until.has(link)))
    return withValues(both, daysBetween(values[0]!, more[0]!));
  return (link === undefined ? single.includes(facet) : either.has(link))
    ? withValues(both, [...new Set([...values, ...more])])
    : undefined;
}

/** The phrases of a request, in order, with those of a list as one. */
export function joinPhrases(phrases: readonly Phrase[], tokens: readonly Token[]): Phrase[] {
  const found: Phrase[] = [];
  for (const phrase of phrases) {
    const last = found[found.length - 1];
    const both = last && joined(last, phrase, tokens);
    if (both) found[found.length - 1] = both;
    else found.push(phrase);
  }
  return acrossDays(found, tokens);
}

/** "Monday evening to Friday evening": the days between, though they do not stand side by side. */
function acrossDays(phrases: readonly Phrase[], tokens: readonly Token[]): Phrase[] {
  const [first, last, more] = phrases.filter(isDay);
  if (!first || !last || more) return [...phrases];
  const between = tokens
    .slice(first.to, last.from)
    .filter((token) => !phrases.some(({ from, to }) => tokens.slice(from, to).includes(token)));
  if (between.length !== 1 || !until.has(between[0]!.word)) return [...phrases];
  const days = daysBetween(first.meaning.values[0]!, last.meaning.values[0]!);
  return phrases.map((phrase) => (isDay(phrase) ? withValues(phrase, days) : phrase));
}
