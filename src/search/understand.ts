/** Reads a plain request: "women's NA tonight near LS1". */
import { facetIds, type Choices, type FacetId } from '../core/query.js';
import type { Meant } from '../core/results.js';
import type { When } from '../core/when.js';
import { stopWords } from '../knowledge/search-words.js';
import type { KnownPlace } from '../places/find-place.js';
import { fold } from './fold.js';
import { isNone, negationOf, type Surroundings } from './understand-guards.js';
import { lexiconFor } from './understand-lexicon.js';
import { joinPhrases } from './understand-lists.js';
import { othersOf } from './understand-others.js';
import { longestFirst, readPhrases, type Phrase } from './understand-phrases.js';
import { readNear, readNearMe, readPostcodes } from './understand-place.js';
import { readTimes } from './understand-time.js';
import { readTokens } from './understand-tokens.js';
import { together, withoutDoubt } from './understand-together.js';
import type { RequestKnowledge, Understand, Understanding } from './understanding.js';

export const understand: Understand = (text, lang, _now, knowledge) => {
  const { facets, attendance, when, near, spans } = readRequest(text, lang, knowledge);
  return {
    facets,
    ...(attendance && { attendance }),
    ...(when && { when }),
    ...(near !== undefined && { near }),
    rest: restOf(text, spans),
    spans,
  };
};

/** A request as search asks for it: with the place itself, and without the rest. */
export interface Request extends Omit<Understanding, 'rest'> {
  /** The place to be near to. */
  readonly place?: KnownPlace | undefined;
}

export function readRequest(text: string, lang: string, knowledge: RequestKnowledge): Request {
  const tokens = readTokens(text);
  const lexicon = lexiconFor(knowledge.fellowships);
  const starts: number[] = [];
  let joined = '';
  for (const { word, gap } of tokens) {
    if (joined) joined += gap === ',' ? ', ' : gap;
    starts.push(joined.length);
    joined += word;
  }

  const phrases = readPhrases(text, tokens, lexicon, /^cy\b/i.test(lang));
  for (const { from, to, meaning } of [...readTimes(joined), ...readNearMe(joined)])
    phrases.push({
      from: starts.indexOf(from),
      to: starts.filter((start) => start < to).length,
      meaning,
      mark: '=',
    });
  phrases.push(
    ...readNear(text, tokens, joined, starts, lexicon, knowledge.place),
    ...readPostcodes(text, tokens, lexicon, knowledge.place),
  );
  // Most searches are names.
  if (!phrases.length) return { facets: {}, spans: [] };
  const found = longestFirst(phrases);

  const taken = new Set<number>();
  for (const { from, to } of found) for (let at = from; at < to; at++) taken.add(at);
  const around: Surroundings = { text, tokens, taken, place: knowledge.place };
  const sure = found.filter((phrase) => !isNone(around, phrase));
  const meant = joinPhrases(sure, tokens).map((phrase): Phrase => {
    const from = negationOf(around, phrase);
    const others = from === undefined ? undefined : othersOf(phrase);
    return others ? { ...others, from: from! } : phrase;
  });
  const read = withoutDoubt(meant, tokens);

  const plain = knowledge.plain?.map(fold) ?? [];
  const typed = ({ from, to }: Phrase): string =>
    text.slice(tokens[from]!.span[0], tokens[to - 1]!.span[1]);
  const kept = plain.length ? read.filter((phrase) => !plain.includes(fold(typed(phrase)))) : read;
  const place = kept.find((phrase) => phrase.place)?.place;
  const spans = together(kept, knowledge.fellowships).map((phrase): Meant => ({
    text: typed(phrase),
    span: [tokens[phrase.from]!.span[0], tokens[phrase.to - 1]!.span[1]],
    meaning: phrase.meaning,
  }));
  return { ...summary(spans), spans, place };
}

/** What all spans say, by kind. */
function summary(spans: readonly Meant[]): {
  facets: Choices;
  attendance?: readonly string[];
  when?: When;
  near?: string;
} {
  const chosen: { [facet in FacetId]?: string[] } = {};
  const whens: When[] = [];
  let near: string | undefined;
  for (const { meaning } of spans)
    if (meaning.kind === 'near') near = meaning.place;
    else if (meaning.kind === 'when') whens.push(meaning.when);
    else (chosen[meaning.facet] ??= []).push(...meaning.values);
  const facets: { [facet in FacetId]?: readonly string[] } = {};
  for (const id of facetIds) if (chosen[id]) facets[id] = [...new Set(chosen[id])];
  const { attendance, ...others } = facets;
  // "Tonight at 8pm": the hour says more than the evening.
  whens.sort((a, b) => Number(b.date !== undefined) - Number(a.date !== undefined));
  return {
    facets: others,
    ...(attendance && { attendance }),
    ...(whens.length && { when: Object.assign({}, ...whens) as When }),
    ...(near !== undefined && { near }),
  };
}

const plainWord = /^[a-z]+$/i;

/** The words outside the spans, without those at either end that say nothing. */
export function restOf(text: string, spans: readonly Meant[]): string {
  const ends = [...spans.map(({ span }) => span[0]), text.length];
  const words = ends
    .map((end, at) => text.slice(spans[at - 1]?.span[1] ?? 0, end))
    .join(' ')
    .split(/\s+/)
    .map((word) =>
      plainWord.test(word) ? word : word.replace(/^[^\p{L}\p{N}&]+|[^\p{L}\p{N}\p{M}&]+$/gu, ''),
    )
    .filter(Boolean);
  const says = words.map((word) => !stopWords.has(fold(word).trim()));
  const first = says.indexOf(true);
  return first < 0 ? '' : words.slice(first, says.lastIndexOf(true) + 1).join(' ');
}
