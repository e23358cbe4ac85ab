/** The feed as its own gazetteer: places are where its meetings are. */
import type { Meeting, Position } from '../core/meeting.js';
import { distanceKm, parsePostcode } from '../core/place.js';
import { placeKey, placeKeys } from '../knowledge/town-names.js';
import { inSlices, type Pause } from '../core/slices.js';

export interface FeedPlace {
  /** As the feed writes it; a postcode in capitals. */
  readonly name: string;
  /** The middle of the meetings there; always about. */
  readonly position: Position;
  /** It is rougher than what was asked for: the district of a postcode that is not listed. */
  readonly about: boolean;
}

/** Further apart, two places of one name are two places. */
const oneTown = 50;
/** As many may be elsewhere in a place: the positions of feeds are not all right. */
const strays = 0.1;

type Venue = NonNullable<Meeting['venue']>;

/** Meetings by their numbers, of which most feeds have so few that half the space is enough. */
type RecordList = Uint16Array | Uint32Array;

/** What the meetings of a place have in common, as each writes it. */
type Names = (venue: Venue) => readonly (string | undefined)[];

/** Names before those that are rougher or more often shared. */
const kinds: readonly { readonly names: Names; readonly spread?: true }[] = [
  { names: ({ postcode }) => stepsListed(postcode), spread: true },
  { names: ({ locality }) => [locality] },
  // What is as large as Wales has meetings far apart.
  { names: ({ regions }) => regions ?? [], spread: true },
  { names: ({ name }) => [name] },
];
const postcodes = 0;

/** In one way of writing each; empty where there is nothing to find it by. */
const keyOf = (kind: number, name: string): string => (kind === postcodes ? name : placeKey(name));

function middle(values: Float64Array): number {
  values.sort();
  const half = values.length >> 1;
  return values.length % 2 ? values[half]! : (values[half - 1]! + values[half]!) / 2;
}

/**
 * The places of a feed by their names or postcodes, in any writing and in English or Welsh. Names of
 * towns come before those of regions, and these before venues. Undefined for what no meeting is at,
 * and for a name that towns or venues far apart share.
 */
export type FindPlace = (text: string) => FeedPlace | undefined;

/**
 * Reads the places of a feed in slices.
 * @param pause Called often; answers a promise to wait for when it is time to let others work.
 */
export async function readFeedPlaces(
  meetings: readonly Meeting[],
  pause: Pause,
): Promise<FindPlace> {
  const places = new FeedPlaces(meetings);
  await places.read(pause);
  return (text) => places.find(text);
}

function hashOf(kind: number, key: string): number {
  let hash = kind;
  for (let at = 0; at < key.length; at++) hash = Math.imul(hash ^ key.charCodeAt(at), 0x01000193);
  return (hash ^ (hash >>> 15)) >>> 0;
}

/** Holds no names, only where in the feed to read them: a feed has nearly as many as meetings. */
class FeedPlaces {
  readonly #meetings: readonly Meeting[];
  /** By hash of a name, the next free from there: the number of a place, from 1. */
  #table = new Uint32Array(1);
  /** The meetings of place `p` stand in `#records` from `#from[p - 1]` up to but not including `#from[p]`. */
  #from = new Uint32Array(1);
  #records: RecordList = new Uint16Array();
  /** The hash by which each place is found, so that names are hardly ever compared. */
  #hashes = new Uint32Array();
  /** Its kind, and which of the names of that kind at its first meeting it has. */
  #which = new Uint16Array();
  /** By kind and keys, what was asked for already. */
  readonly #found = new Map<string, FeedPlace | undefined>();

  constructor(meetings: readonly Meeting[]) {
    this.#meetings = meetings;
  }

  async read(pause: Pause): Promise<void> {
    const meetings = this.#meetings;
    const numbers = kinds.map(() => new Map<string, number>());
    /** By name as it is written; postcodes are so already. */
    const written = numbers.map((byKey, kind) => (kind === postcodes ? byKey : new Map(byKey)));
    /** For every meeting and name of its place the number of that, and where those of it end. */
    const numberOf: number[] = [];
    const ends = new Uint32Array(meetings.length);
    const which = [0];
    await inSlices(meetings.length, pause, (record) => {
      const { venue } = meetings[record]!;
      if (venue?.position)
        for (let kind = 0; kind < kinds.length; kind++) {
          const names = kinds[kind]!.names(venue);
          for (let at = 0; at < names.length; at++) {
            const name = names[at];
            if (name === undefined) continue;
            let number = written[kind]!.get(name);
            if (number === undefined) {
              const key = keyOf(kind, name);
              number = key === '' ? 0 : numbers[kind]!.get(key);
              number ??= which.push(at * kinds.length + kind) - 1;
              numbers[kind]!.set(key, number);
              written[kind]!.set(name, number);
            }
            if (number) numberOf.push(number);
          }
        }
      ends[record] = numberOf.length;
    });

    const table = new Uint32Array(2 ** Math.ceil(Math.log2(which.length * 1.3)));
    const hashes = new Uint32Array(which.length);
    this.#table = table;
    for (const [kind, byKey] of numbers.entries()) {
      const keys = byKey.entries();
      await inSlices(byKey.size, pause, () => {
        const [key, number] = keys.next().value as [string, number];
        if (!number) return;
        const hash = (hashes[number] = hashOf(kind, key));
        let at = this.#slot(hash);
        while (table[at]) at = this.#slot(at + 1);
        table[at] = number;
      });
    }

    // Counted one place further on, where filling then leaves the end of each.
    const from = new Uint32Array(which.length + 1);
    await inSlices(numberOf.length, pause, (at) => from[numberOf[at]! + 1]!++);
    for (let at = 1; at < from.length; at++) from[at]! += from[at - 1]!;
    const records: RecordList = new (meetings.length > 0x10000 ? Uint32Array : Uint16Array)(
      numberOf.length,
    );
    let record = 0;
    await inSlices(numberOf.length, pause, (at) => {
      while (at >= ends[record]!) record++;
      records[from[numberOf[at]!]!++] = record;
    });
    this.#hashes = hashes;
    this.#records = records;
    this.#from = from;
    this.#which = new Uint16Array(which);
  }

  find(text: string): FeedPlace | undefined {
    return this.#postcode(text) ?? this.#named(text);
  }

  #postcode(text: string): FeedPlace | undefined {
    for (const [at, step] of stepsOf(text).entries()) {
      const found = this.#placeOf(postcodes, [step]);
      if (found) return at ? { ...found, about: true } : found;
    }
    return undefined;
  }

  #named(text: string): FeedPlace | undefined {
    const keys = placeKeys(text);
    for (let kind = postcodes + 1; kind < kinds.length; kind++) {
      const found = this.#placeOf(kind, keys);
      if (found !== null) return found;
    }
    return undefined;
  }

  /** One place of all that is called so; undefined where they are too far apart, null where there is none. */
  #placeOf(kind: number, keys: readonly string[]): FeedPlace | undefined | null {
    // Most texts are no place, which is told without more.
    const first = keys.findIndex((key) => this.#recordsOf(kind, key));
    if (first < 0) return null;
    const asked = `${kind} ${keys.join(' ')}`;
    if (!this.#found.has(asked)) {
      const there = keys.flatMap((key) => this.#recordsOf(kind, key) ?? []);
      const position = this.#middleOf(kind, there);
      const name = this.#nameOf(kind, keys[first]!, there[0]!);
      this.#found.set(asked, position && { name, position, about: false });
    }
    return this.#found.get(asked);
  }

  /** Undefined where the meetings are too far apart to be in one place. */
  #middleOf(kind: number, there: readonly RecordList[]): Position | undefined {
    const at: Position[] = [];
    for (const records of there)
      for (const record of records) at.push(this.#meetings[record]!.venue!.position!);
    const position: Position = {
      lat: middle(new Float64Array(at.map(({ lat }) => lat))),
      lng: middle(new Float64Array(at.map(({ lng }) => lng))),
      precision: 'about',
    };
    const far = at.filter((each) => distanceKm(each, position) > oneTown).length;
    return kinds[kind]!.spread || far <= at.length * strays ? position : undefined;
  }

  /** As most of its meetings have it. */
  #nameOf(kind: number, key: string, records: RecordList): string {
    if (kind === postcodes) return key;
    const counts = new Map<string, number>();
    for (const record of records)
      for (const name of kinds[kind]!.names(this.#meetings[record]!.venue!))
        if (name !== undefined) counts.set(name, (counts.get(name) ?? 0) + 1);
    const [[name]] = [...counts]
      .filter(([name]) => keyOf(kind, name) === key)
      .sort(([a, many], [b, more]) => more - many || (a < b ? -1 : 1)) as [[string, number]];
    return name;
  }

  #slot(hash: number): number {
    return hash & (this.#table.length - 1);
  }

  #recordsOf(kind: number, key: string): RecordList | undefined {
    const hash = hashOf(kind, key);
    for (let at = this.#slot(hash); ; at = this.#slot(at + 1)) {
      const number = this.#table[at];
      if (!number) return undefined;
      const which = this.#which[number]!;
      if (this.#hashes[number] !== hash || which % kinds.length !== kind) continue;
      const records = this.#records.subarray(this.#from[number - 1], this.#from[number]);
      const names = kinds[kind]!.names(this.#meetings[records[0]!]!.venue!);
      if (keyOf(kind, names[(which - kind) / kinds.length]!) === key) return records;
    }
  }
}

/** All postcodes have digits, but that O may be typed for the only one of GIR 0AA. */
const mayBePostcode = /\d|^\s*g/i;

/**
 * A postcode and what it lies in, from the finest: `LS6 3AB`, `LS6 3`, `LS6`, `LS`. An area alone is read
 * only in capitals, as "me" is a word. Empty for other texts.
 */
function stepsOf(text: string): string[] {
  const code = mayBePostcode.test(text) ? parsePostcode(text) : undefined;
  const [area] = /^[A-Z]{1,2}(?=\d|$)/.exec(code ? code.outward : text.trim()) ?? [];
  if (!code || area === undefined) return area === undefined ? [] : [area];
  const { full, outward, inward } = code;
  return [...new Set([full, ...(inward ? [`${outward} ${inward[0]!}`] : []), outward, area])];
}

/**
 * The same of a postcode as it is published: `LS6 3AB`, `LS6 3`, `LS6`, `LS`; of EC1A also EC1, of which
 * it is a part.
 */
function stepsListed(postcode: string | undefined): string[] {
  if (!postcode) return [];
  const [, area, digits, letter, sector, unit] =
    /^\s*([A-Z]{1,2})(\d\d?)([A-Z]?)\s*(?:(\d)([A-Z]{2}))?\s*$/.exec(postcode.toUpperCase()) ?? [];
  if (area === undefined || digits === undefined) return [];
  const steps = [area, area + digits];
  if (letter) steps.push(area + digits + letter);
  const outward = steps[steps.length - 1]!;
  if (sector) steps.push(`${outward} ${sector}`, `${outward} ${sector}${unit!}`);
  return steps;
}
