/** The phrases of requests and what they stand for. */
import type { Fellowship } from '../core/meeting.js';
import { facetIds, type FacetId } from '../core/query.js';
import type { Meaning } from '../core/results.js';
import type { When } from '../core/when.js';
import { mutated, welshRequests } from '../knowledge/request-words-cy.js';
import { englishRequests } from '../knowledge/request-words-en.js';
import { placeNouns, welshWords } from '../knowledge/request-words.js';
import { words } from './fold.js';

/** How sure a phrase has to be of its neighbours: see `request-words-en` and `request-words-cy`. */
export type Mark = '' | '?' | '!' | '^' | '@';

export interface Entry {
  readonly meaning: Meaning;
  readonly mark: Mark;
  readonly welsh: boolean;
}

/**
 * By phrase, folded with single spaces, all that it may stand for: nothing, where it only begins
 * longer ones.
 */
export type Lexicon = ReadonlyMap<string, readonly Entry[]>;

/** The longest phrase, in words; longer names of fellowships are read by their shorter ones. */
export const longestPhrase = 8;

/** From five in the afternoon; what begins after midnight is still called tonight. */
const tonight: When = { date: 'today', from: 1020, to: 300 };

const whens: { readonly [name: string]: When } = {
  today: { date: 'today' },
  tonight,
  morning: { date: 'today', from: 300, to: 720 },
  afternoon: { date: 'today', from: 720, to: 1020 },
  early: { from: 300, to: 540 },
  evening: { from: 1020, to: 1140 },
  lunch: { from: 690, to: 840 },
  tomorrow: { date: 'tomorrow' },
  weekend: { date: 'weekend' },
  week: { date: 'week' },
  now: { within: 0 },
};

type Phrases = Map<string, Entry[]>;

const same = (a: Entry, b: Entry): boolean =>
  a.mark === b.mark && JSON.stringify(a.meaning) === JSON.stringify(b.meaning);

function add(phrases: Phrases, phrase: string, entry: Entry): void {
  const entries = phrases.get(phrase);
  if (!entries) phrases.set(phrase, [entry]);
  else if (!entries.some((other) => same(other, entry))) entries.push(entry);
}

const isFacet = (name: string): name is FacetId => (facetIds as readonly string[]).includes(name);

function meaningOf(name: string, value: string): Meaning {
  return isFacet(name)
    ? { kind: 'facet', facet: name, values: value.split('+') }
    : { kind: 'when', when: whens[value]! };
}

function addTable(phrases: Phrases, table: string, welsh: boolean): void {
  for (const [, name, value, forms] of table.matchAll(/^(\S+) (\S+)=(.*)$/gm)) {
    const meaning = meaningOf(name!, value!);
    for (const form of forms!.split(',')) {
      const [, mark = '', phrase = '', plural] = /^([?!^@]?)(.*?)(\*?)$/.exec(form)!;
      const entry = { meaning, mark: mark as Mark, welsh };
      add(phrases, phrase, entry);
      if (plural) add(phrases, `${phrase}s`, entry);
      if (welsh && !mark) for (const other of mutated(phrase)) add(phrases, other, entry);
    }
  }
}

/** All that a fellowship is called, as phrases: `al anon`, `alanon`, `al anon family groups`. */
function namesOf({ id, name, shortName, aliases = [] }: Fellowship): Set<string> {
  const names = [id, name, shortName, ...aliases];
  return new Set(
    [...names, ...names.map((text) => text.replaceAll('-', ''))]
      .map((text) => words(text).join(' '))
      // "RD" is a fellowship, and a road.
      .filter((phrase) => phrase && !placeNouns.has(phrase)),
  );
}

let shared: Phrases | undefined;
const known = new WeakMap<readonly Fellowship[], Lexicon>();

/** Every phrase that is understood where these fellowships may be named. */
export function lexiconFor(fellowships: readonly Fellowship[]): Lexicon {
  const found = known.get(fellowships);
  if (found) return found;
  if (!shared) {
    shared = new Map();
    addTable(shared, englishRequests, false);
    addTable(shared, welshRequests, true);
  }
  const phrases: Phrases = new Map([...shared].map(([phrase, entries]) => [phrase, [...entries]]));
  for (const fellowship of fellowships)
    for (const name of namesOf(fellowship))
      add(phrases, name, {
        meaning: { kind: 'facet', facet: 'fellowship', values: [fellowship.id] },
        mark: '',
        welsh: false,
      });
  for (const phrase of [...phrases.keys()])
    for (let end = phrase.indexOf(' '); end > 0; end = phrase.indexOf(' ', end + 1)) {
      const begun = phrase.slice(0, end);
      if (!phrases.has(begun)) phrases.set(begun, []);
    }
  known.set(fellowships, phrases);
  return phrases;
}

/**
 * How sure a name of two letters has to be of its neighbours: "NA" is one, "Na" may begin a sentence
 * on a phone or be a part of a name, "na" is a word of Welsh; undefined where it is not read.
 * @param shouted The whole request is in capitals, so that they tell nothing.
 */
export function markOfShort(typed: string, shouted: boolean, welsh: boolean): Mark | undefined {
  const letters = typed.replace(/\P{L}/gu, '');
  if (letters === letters.toUpperCase() && !shouted) return '';
  if (welsh && welshWords.has(letters.toLowerCase())) return undefined;
  if (letters === letters.toLowerCase() || letters === letters.toUpperCase()) return '?';
  return /^\p{Lu}\p{Ll}+$/u.test(letters) ? '!' : undefined;
}
