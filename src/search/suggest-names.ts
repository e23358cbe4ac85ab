/** Gathers the names that occur in meetings and may be searched for, and counts who has them. */
import type { FellowshipLookup } from '../core/facets.js';
import type { Meeting } from '../core/meeting.js';
import { parsePostcode } from '../core/place.js';
import type { Suggestion } from '../core/results.js';
import type { Pause } from '../core/slices.js';
import { words } from './fold.js';

/** In the order in which equals are offered. */
export const kinds = [
  'place',
  'fellowship',
  'day',
  'meeting',
] as const satisfies readonly Suggestion['kind'][];

export interface NamesOptions {
  readonly meetings: readonly Meeting[];
  readonly fellowship: FellowshipLookup;
  /**
   * The names of each day, Sunday first. The first of them is what is offered, in the language of the
   * page; under the others it is found as well.
   */
  readonly days: readonly (readonly string[])[];
  readonly pause: Pause;
}

/** Every name once for its kind; the lists go side by side. */
export interface Names {
  readonly texts: readonly string[];
  /** Places in `kinds`. */
  readonly kinds: Uint8Array;
  /** How many meetings each stands for. */
  readonly counts: Uint32Array;
  /** Further names under which a text is found. */
  readonly others: ReadonlyMap<string, readonly string[]>;
}

/** What is longer is a sentence, and no room to offer it. */
const longestName = 80;

/** One name, however it is written. */
interface Name {
  count: number;
  /** The way in which most meetings write it, and how many do. */
  text: string;
  written: number;
  /** The last meeting that counted. */
  last: number;
}

class Tally {
  readonly #names = new Map<string, Name>();
  readonly #spellings = new Map<string, { readonly name: Name; count: number }>();

  add(text: string, record: number): void {
    if (text.length > longestName) return;
    let spelling = this.#spellings.get(text);
    if (!spelling) {
      const key = words(text).join(' ');
      if (!key) return;
      let name = this.#names.get(key);
      if (!name) this.#names.set(key, (name = { count: 0, text, written: 0, last: -1 }));
      this.#spellings.set(text, (spelling = { name, count: 0 }));
    }
    if (spelling.name.last === record) return;
    spelling.name.last = record;
    spelling.name.count++;
    spelling.count++;
  }

  async names(pause: Pause): Promise<IterableIterator<Name>> {
    for (const [text, { name, count }] of this.#spellings) {
      if (count > name.written || (count === name.written && text < name.text)) {
        name.text = text;
        name.written = count;
      }
      const wait = pause();
      if (wait) await wait;
    }
    return this.#names.values();
  }
}

/** Reads all meetings, in slices. */
export async function gatherNames(options: NamesOptions): Promise<Names> {
  const { meetings, pause } = options;
  const tallies = kinds.map(() => new Tally());
  const others = new Map<string, readonly string[]>();
  for (let record = 0; record < meetings.length; record++) {
    addMeeting(meetings[record]!, options, others, (kind, text) =>
      tallies[kinds.indexOf(kind)]!.add(text, record),
    );
    const wait = pause();
    if (wait) await wait;
  }
  const texts: string[] = [];
  const counts: number[] = [];
  const kindOf: number[] = [];
  for (const [kind, tally] of tallies.entries())
    for (const { text, count } of await tally.names(pause)) {
      texts.push(text);
      counts.push(count);
      kindOf.push(kind);
    }
  return { texts, kinds: new Uint8Array(kindOf), counts: new Uint32Array(counts), others };
}

function addMeeting(
  { name, venue, fellowship: id, times, translations = {} }: Meeting,
  { fellowship: lookup, days }: NamesOptions,
  others: Map<string, readonly string[]>,
  add: (kind: Suggestion['kind'], text: string) => void,
): void {
  const district = venue?.postcode && parsePostcode(venue.postcode)?.outward;
  for (const place of [venue?.locality, ...(venue?.regions ?? []), district])
    if (place) add('place', place);

  const known = id && lookup(id);
  if (known) others.set(known.name, [known.shortName, ...(known.aliases ?? [])]);
  if (id) add('fellowship', known ? known.name : id);

  for (const { day } of times) {
    const [label, ...rest] = days[day] ?? [];
    if (!label) continue;
    others.set(label, [...rest, shortForm(label)]);
    add('day', label);
  }

  if (name) add('meeting', name);
  for (const translation of Object.values(translations))
    if (translation.name) add('meeting', translation.name);
}

/** "Mon" for Monday, "Maw" for Dydd Mawrth. */
const shortForm = (day: string): string => (words(day).pop() ?? '').slice(0, 3);
