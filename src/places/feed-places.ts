/** The feed as its own gazetteer: places are where its meetings are. */
import type { Meeting, Position } from '../core/meeting.js';
import { distanceKm } from '../core/place.js';
import { placeKey, placeKeys } from '../knowledge/town-names.js';
import { inSlices, type Pause } from '../core/slices.js';
import { stepsListed } from './postcode-steps.js';

export interface FeedPlace {
  /** As the feed writes it; a postcode in capitals. */
  readonly name: string;
  /** What tells it from others of its name: a county, or the postcode area that it is in. */
  readonly district?: string;
  /** The middle of the meetings there; always about. */
  readonly position: Position;
  /** It is a town or a part of one, and no county, house or postcode. */
  readonly town?: true;
}

/** Further apart, two places of one name are two places. */
const oneTown = 50;
/** So many meetings of a place tell where it is and what it is called. */
const enough = 1000;
/** As many may be elsewhere in a place: the positions of feeds are not all right. */
const strays = 0.1;

type Venue = NonNullable<Meeting['venue']>;
type Placed = Venue & { readonly position: Position };

/** Meetings by their numbers, of which most feeds have so few that half the space is enough. */
type RecordList = Uint16Array | Uint32Array;

/** What the meetings of a place have in common, as each writes it. */
type Names = (venue: Venue) => readonly (string | undefined)[];

/** Names before those that are rougher or more often shared. */
const kinds: readonly {
  readonly names: Names;
  readonly spread?: true;
}[] = [
  { names: ({ postcode }) => stepsListed(postcode), spread: true },
  { names: ({ locality }) => [locality] },
  // What is as large as Wales has meetings far apart.
  { names: ({ regions }) => regions ?? [], spread: true },
  { names: ({ name }) => [name] },
];
const [postcodes, towns] = [0, 1];

/** In one way of writing each; empty where there is nothing to find it by. */
const keyOf = (kind: number, name: string): string => (kind === postcodes ? name : placeKey(name));

function middle(values: Float64Array): number {
  values.sort();
  const half = values.length >> 1;
  return values.length % 2 ? values[half]! : (values[half - 1]! + values[half]!) / 2;
}

/** The places of a feed; each answer is empty for what no meeting is at. */
export interface PlacesOfFeed {
  /** A postcode or what it lies in, as `stepsOf` has it. */
  postcode(step: string): FeedPlace | undefined;
  /**
   * By its name in any writing, in English or Welsh: towns before regions, and these before venues.
   * Several where places far apart share it.
   */
  named(name: string): readonly FeedPlace[];
}

/**
 * Reads the places of a feed in slices.
 * @param pause Called often; answers a promise to wait for when it is time to let others work.
 */
export async function readFeedPlaces(
  meetings: readonly Meeting[],
  pause: Pause,
): Promise<PlacesOfFeed> {
  const places = new FeedPlaces(meetings);
  await places.read(pause);
  return places;
}

const isNear = (a: Position, b: Position): boolean => distanceKm(a, b) <= oneTown;

const middleOf = (venues: readonly Placed[]): Position => ({
  lat: middle(new Float64Array(venues.map(({ position }) => position.lat))),
  lng: middle(new Float64Array(venues.map(({ position }) => position.lng))),
  precision: 'about',
});

/** The county that most of them are in, else their postcode area. */
function districtOf(venues: readonly Placed[]): string | undefined {
  const said = (say: (venue: Venue) => string | undefined) => mostFrequent(venues.map(say));
  return said(({ regions }) => regions?.[0]) ?? said(({ postcode }) => stepsListed(postcode)[0]);
}

/** The first of those that there are most of, among those that fit; each is looked at once. */
function mostFrequent(
  names: readonly (string | undefined)[],
  fits: (name: string) => boolean = () => true,
): string | undefined {
  const counts = new Map<string, number>();
  for (const name of names) if (name) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts]
    .filter(([name]) => fits(name))
    .sort(([a, many], [b, more]) => more - many || (a < b ? -1 : 1))[0]?.[0];
}

function hashOf(kind: number, key: string): number {
  let hash = kind;
  for (let at = 0; at < key.length; at++) hash = Math.imul(hash ^ key.charCodeAt(at), 0x01000193);
  return (hash ^ (hash >>> 15)) >>> 0;
}

/** Holds no names, only where in the feed to read them: a feed has nearly as many as meetings. */
class FeedPlaces implements PlacesOfFeed {
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
  /** By the numbers of places that are called alike, what was asked for already. */
  readonly #found = new Map<string, readonly FeedPlace[]>();

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
    const hashes = [0];
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
              number ??= hashes.push(hashOf(kind, key)) - 1;
              which[number] ??= at * kinds.length + kind;
              numbers[kind]!.set(key, number);
              written[kind]!.set(name, number);
            }
            if (number) numberOf.push(number);
          }
        }
      ends[record] = numberOf.length;
    });

    // Counted one place further on, where filling then leaves the end of each.
    const from = new Uint32Array(hashes.length + 1);
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
    this.#hashes = new Uint32Array(hashes);
    this.#records = records;
    this.#from = from;
    this.#which = new Uint16Array(which);

    const table = (this.#table = new Uint32Array(2 ** Math.ceil(Math.log2(hashes.length * 1.3))));
    await inSlices(hashes.length, pause, (number) => {
      if (!number) return;
      let at = this.#slot(hashes[number]!);
      while (table[at]) at = this.#slot(at + 1);
      table[at] = number;
    });
  }

  postcode(step: string): FeedPlace | undefined {
    return this.#placesOf(postcodes, [step])[0];
  }

  named(name: string): readonly FeedPlace[] {
    const keys = placeKeys(name);
    for (let kind = postcodes + 1; kind < kinds.length; kind++) {
      const found = this.#placesOf(kind, keys);
      if (found.length) return found;
    }
    return [];
  }

  /** All that is called so: one place, or several that are far apart. */
  #placesOf(kind: number, keys: readonly string[]): readonly FeedPlace[] {
    const numbers: number[] = [];
    for (const key of keys) {
      const number = this.#numberOf(kind, key);
      if (number) numbers.push(number);
    }
    // Most texts are no place, which is told without more.
    if (!numbers.length) return [];
    const asked = numbers.join();
    let found = this.#found.get(asked);
    if (!found) this.#found.set(asked, (found = this.#apart(numbers)));
    return found;
  }

  #apart(numbers: readonly number[]): readonly FeedPlace[] {
    const kind = this.#kindOf(numbers[0]!);
    const key = keyOf(kind, this.#written(numbers[0]!));
    const venues = numbers.flatMap((number) => this.#venuesOf(number));
    const names = venues.flatMap((venue) => kinds[kind]!.names(venue));
    const name = mostFrequent(names, (each) => keyOf(kind, each) === key)!;
    const position = middleOf(venues);
    const far = venues.filter((venue) => !isNear(venue.position, position));
    const isTown = kind === towns && ({ town: true } as const);
    if (kinds[kind]!.spread || far.length <= venues.length * strays)
      return [{ name, position, ...isTown }];
    // churches and halls of one name are not asked about
    if (!isTown) return [];
    const groups: Placed[][] = [];
    for (const venue of venues) {
      const group = groups.find(([first]) => isNear(first!.position, venue.position));
      if (group) group.push(venue);
      else groups.push([venue]);
    }
    return groups
      .sort((a, b) => b.length - a.length)
      .map((group) => {
        const district = districtOf(group);
        return { name, ...(district && { district }), position: middleOf(group), ...isTown };
      });
  }

  #kindOf(number: number): number {
    return this.#which[number]! % kinds.length;
  }

  /** Of London, which may have thousands, some, chosen by their ids in whatever order they stand. */
  #venuesOf(number: number): Placed[] {
    const venues: Placed[] = [];
    const [from, to] = [this.#from[number - 1]!, this.#from[number]!];
    const step = Math.ceil((to - from) / enough);
    for (let at = from; at < to; at++) {
      const { id, venue } = this.#meetings[this.#records[at]!]!;
      const last = at === to - 1 && !venues.length;
      if (last || hashOf(0, id) % step === 0) venues.push(venue as Placed);
    }
    return venues;
  }

  /** As its first meeting has it. */
  #written(number: number): string {
    const kind = this.#kindOf(number);
    const { venue } = this.#meetings[this.#records[this.#from[number - 1]!]!]!;
    return kinds[kind]!.names(venue!)[(this.#which[number]! - kind) / kinds.length]!;
  }

  #slot(hash: number): number {
    return hash & (this.#table.length - 1);
  }

  /** The place of a kind that is called so; 0 where there is none. */
  #numberOf(kind: number, key: string): number {
    const hash = hashOf(kind, key);
    for (let at = this.#slot(hash); ; at = this.#slot(at + 1)) {
      const number = this.#table[at];
      if (!number) return 0;
      if (this.#hashes[number] !== hash || this.#kindOf(number) !== kind) continue;
      if (keyOf(kind, this.#written(number)) === key) return number;
    }
  }
}
