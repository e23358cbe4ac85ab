/** A question put to a finder, as plain data. */
import type { Position } from './meeting.js';

/** The facets that every finder knows, in the order in which they are offered. */
export const facetIds = [
  'day',
  'time',
  'attendance',
  'approach',
  'fellowship',
  'focus',
  'audience',
  'access',
] as const;

export type FacetId = (typeof facetIds)[number];

/** Chosen values by facet; a facet with nothing chosen is absent. */
export type Choices = { readonly [facet in FacetId]?: readonly string[] };

export type Sort = 'soonest' | 'nearest' | 'name';

export interface FinderQuery {
  /** What the person typed. */
  readonly text: string;
  readonly facets: Choices;
  /** The place from which to measure, or its name. */
  readonly near?: Position | string | undefined;
  readonly sort: Sort;
  /** How many hits to answer, from the first. */
  readonly limit: number;
  /** Parts of the text, as `Meant.text` gave them, that are to be searched as plain words. */
  readonly plain?: readonly string[];
  /** An answer from what is read by now will do where all would take longer; see `partial`. */
  readonly early?: boolean;
}

export const emptyQuery: FinderQuery = { text: '', facets: {}, sort: 'soonest', limit: 12 };

const isFacetId = (id: string): id is FacetId => (facetIds as readonly string[]).includes(id);

/** The query with one facet's choice replaced; an empty choice removes the facet. */
export function withFacet(
  query: FinderQuery,
  facet: FacetId,
  values: readonly string[],
): FinderQuery {
  const facets: { [id in FacetId]?: readonly string[] } = { ...query.facets };
  if (values.length) facets[facet] = [...new Set(values)];
  else delete facets[facet];
  return { ...query, facets };
}

const letterAtEnd = /[\p{L}\p{N}]$/u;
const letterAtStart = /^[\p{L}\p{N}]/u;

/** Every place where a part stands in a text as words of its own: from where, and up to where. */
export function standsAt(text: string, part: string): (readonly [from: number, to: number])[] {
  const found: (readonly [number, number])[] = [];
  for (let at = text.indexOf(part); part && at >= 0; at = text.indexOf(part, at + 1)) {
    const to = at + part.length;
    if (!letterAtEnd.test(text.slice(0, at)) && !letterAtStart.test(text.slice(to)))
      found.push([at, to]);
  }
  return found;
}

/** The query with another text; a plain part is forgotten when it stands in the text no more. */
export function withText(query: FinderQuery, text: string): FinderQuery {
  return {
    ...query,
    text,
    plain: (query.plain ?? []).filter((part) => standsAt(text, part).length),
  };
}

/** The query with a part of its text taken as plain words, or understood again. */
export function withPlain(query: FinderQuery, part: string, plain: boolean): FinderQuery {
  const others = (query.plain ?? []).filter((other) => other !== part);
  return { ...query, plain: plain ? [...others, part] : others };
}

/** How many single choices are on. */
export function countChoices(choices: Choices): number {
  return facetIds.reduce((sum, id) => sum + (choices[id]?.length ?? 0), 0);
}

/** Adds the fixed choices of a host to those of the visitor; a fixed facet wins whole. */
export function withLocked(choices: Choices, locked: Choices): Choices {
  return { ...choices, ...locked };
}

/**
 * Reads choices as a host writes them in an attribute: `day=1,2; attendance=online`.
 * Unknown facets are left out. Values are not checked here: what a feed lacks matches nothing.
 */
export function parseChoices(text: string): Choices {
  const choices: { [id in FacetId]?: readonly string[] } = {};
  for (const part of text.split(/[;&]/)) {
    const at = part.search(/[=:]/);
    const id = part.slice(0, at).trim().toLowerCase();
    const values = part
      .slice(at + 1)
      .split(/[,|]/)
      .map((value) => value.trim())
      .filter(Boolean);
    if (at > 0 && isFacetId(id) && values.length) choices[id] = values;
  }
  return choices;
}

/** Writes choices so that `parseChoices` reads the same back. */
export function formatChoices(choices: Choices): string {
  return facetIds
    .filter((id) => choices[id]?.length)
    .map((id) => `${id}=${choices[id]!.join(',')}`)
    .join('; ');
}
