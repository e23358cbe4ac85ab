/** Reads "not online" and "except Mondays": of what is one of few, all the others. */
import { dayParts } from '../core/facets.js';
import type { Phrase } from './understand-phrases.js';

/** A hybrid meeting is both online and in person, and so no third. */
const all: { readonly [facet: string]: readonly string[] } = {
  day: ['0', '1', '2', '3', '4', '5', '6'],
  time: dayParts.map(([part]) => part),
  attendance: ['in-person', 'online'],
};

/** What there is besides what a phrase says, in its words; undefined where that is no few. */
export function othersOf({ meaning, ...phrase }: Phrase): Phrase | undefined {
  if (meaning.kind !== 'facet') return undefined;
  const values = all[meaning.facet]?.filter((value) => !meaning.values.includes(value));
  return values?.length ? { ...phrase, meaning: { ...meaning, values } } : undefined;
}
