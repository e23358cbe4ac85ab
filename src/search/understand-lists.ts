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

/** Two neighbours as one, or undefined where they are two. */
function joined(a: Phrase, b: Phrase, tokens: readonly Token[]): Phrase | undefined {
  if (a.meaning.kind !== 'facet' || b.meaning.kind !== 'facet') return undefined;
  const { facet, values } = a.meaning;
  const more = b.meaning.values;
  if (facet !== b.meaning.facet || facet === 'access') return undefined;
  if (values.includes('family-and-friends') !== more.includes('family-and-friends'))
    return undefined;
  const [link, ...others] = tokens.slice(a.to, b.from).map(({ word }) => word);
  if (others.length) return undefined;
  const range =
    facet === 'day' &&
    values.length === 1 &&
    more.length === 1 &&
    (link === undefined ? tokens[b.from]!.gap === '-' : until.has(link));
  if (!range && !(link === undefined ? single.includes(facet) : either.has(link))) return undefined;
  const all = range ? daysBetween(values[0]!, more[0]!) : [...new Set([...values, ...more])];
  return { ...a, to: b.to, meaning: { ...a.meaning, values: all } };
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
  return found;
}
