/** The feed as its own gazetteer: places are where its meetings are. */
import type { Meeting, Position } from '../core/meeting.js';
import { distanceKm, parsePostcode } from '../core/place.js';
import { otherTownNames, placeKey } from '../knowledge/town-names.js';

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

interface Named {
  /** As most meetings have it. */
  name: string;
  /** How many write it so. */
  most: number;
  readonly at: Position[];
}

/** Places by `placeKey`. */
type Names = ReadonlyMap<string, Named>;

/** Postcodes and where they are, by their area, such as LS. */
type Areas = Map<string, (readonly [code: string, position: Position])[]>;

type Venue = NonNullable<Meeting['venue']>;

/** What a meeting can be found by, as it is written there. */
type Field = (venue: Venue) => readonly (string | undefined)[];

/** Names before those that are rougher or more often shared. */
const fields: readonly { readonly read: Field; readonly spread?: true }[] = [
  { read: ({ locality }) => [locality] },
  // What is as large as Wales has meetings far apart.
  { read: ({ regions }) => regions ?? [], spread: true },
  { read: ({ name }) => [name] },
];

function middle(values: number[]): number {
  values.sort((a, b) => a - b);
  const half = values.length >> 1;
  return values.length % 2 ? values[half]! : (values[half - 1]! + values[half]!) / 2;
}

const middleOf = (positions: readonly Position[]): Position => ({
  lat: middle(positions.map(({ lat }) => lat)),
  lng: middle(positions.map(({ lng }) => lng)),
  precision: 'about',
});

/**
 * The places of a feed by their names or postcodes, in any writing and in English or Welsh. Names of
 * towns come before those of regions, and these before venues. Undefined for what no meeting is at,
 * and for a name that towns or venues far apart share.
 */
export type FindPlace = (text: string) => FeedPlace | undefined;

/** Reads nothing before the first place is asked for, and then all at once: not for the largest feeds. */
export function createFeedPlaces(meetings: readonly Meeting[]): FindPlace {
  const places = new FeedPlaces(meetings);
  return (text) => places.find(text);
}

/**
 * Reads the places of a feed in slices.
 * @param pause Called often; answers a promise to wait for when it is time to let others work.
 */
export async function readFeedPlaces(
  meetings: readonly Meeting[],
  pause: () => Promise<void> | undefined,
): Promise<FindPlace> {
  const places = new FeedPlaces(meetings);
  const slices = places.read();
  while (!slices.next().done) await pause();
  return (text) => places.find(text);
}

/** Work that stops now and then and goes on when it is asked to. */
type Slices<Result> = Generator<undefined, Result, undefined>;

/** How much is done before it may be time for others. */
const slice = 500;

function finish<Result>(slices: Slices<Result>): Result {
  for (;;) {
    const { done, value } = slices.next();
    if (done) return value;
  }
}

class FeedPlaces {
  readonly #meetings: readonly Meeting[];
  readonly #names: Names[] = [];
  #areas: Areas | undefined;
  readonly #found = new Map<string, FeedPlace | undefined>();

  constructor(meetings: readonly Meeting[]) {
    this.#meetings = meetings;
  }

  *read(): Slices<void> {
    for (const [at, { read }] of fields.entries())
      this.#names[at] = yield* namesOf(this.#meetings, read);
    this.#areas = yield* areasOf(this.#meetings);
  }

  find(text: string): FeedPlace | undefined {
    return this.#postcode(text) ?? this.#named(text);
  }

  #named(text: string): FeedPlace | undefined {
    const keys = [text, ...otherTownNames(text)].map(placeKey);
    for (const [at, { read, spread = false }] of fields.entries()) {
      const names = (this.#names[at] ??= finish(namesOf(this.#meetings, read)));
      const named = keys.flatMap((key) => names.get(key) ?? []);
      if (!named.length) continue;
      const key = `${at} ${keys.join(' ')}`;
      if (!this.#found.has(key)) this.#found.set(key, placeOf(named, spread));
      return this.#found.get(key);
    }
    return undefined;
  }

  #postcode(text: string): FeedPlace | undefined {
    const asked = stepsOf(text);
    const area = asked[asked.length - 1];
    if (area === undefined) return undefined;
    this.#areas ??= finish(areasOf(this.#meetings));
    const listed = this.#areas.get(area);
    if (!listed) return undefined;
    for (const step of asked) {
      if (!this.#found.has(step)) {
        const at = listed.filter(([code]) => isWithin(code, step)).map(([, position]) => position);
        this.#found.set(
          step,
          at.length ? { name: step, position: middleOf(at), about: false } : undefined,
        );
      }
      const found = this.#found.get(step);
      if (found) return step === asked[0] ? found : { ...found, about: true };
    }
    return undefined;
  }
}

/**
 * A postcode and what it lies in, from the finest: `LS6 3AB`, `LS6 3`, `LS6`, `LS`. An area alone is read
 * only in capitals, as "me" is a word. Empty for other texts.
 */
function stepsOf(text: string): string[] {
  const code = parsePostcode(text);
  const [area] = /^[A-Z]{1,2}(?=\d|$)/.exec(code ? code.outward : text.trim()) ?? [];
  if (!code || area === undefined) return area === undefined ? [] : [area];
  const { full, outward, inward } = code;
  return [...new Set([full, ...(inward ? [`${outward} ${inward[0]!}`] : []), outward, area])];
}

/** Whether a listed postcode is the one of a step or lies in it: LS1 has LS1 4AP, not LS11 5AA. */
function isWithin(code: string, step: string): boolean {
  if (!/\d/.test(step)) return true;
  // EC1A is a part of EC1.
  return code.startsWith(step) && (step.includes(' ') || !/^\d/.test(code.slice(step.length)));
}

function* areasOf(meetings: readonly Meeting[]): Slices<Areas> {
  const areas: Areas = new Map();
  for (const [at, { venue }] of meetings.entries()) {
    if (at % slice === 0) yield;
    if (!venue?.position || !venue.postcode) continue;
    // As `LS6 3AB`, however it is published; most feeds are read so already.
    const [, area, district, inward] =
      /^\s*([A-Z]{1,2})(\d[A-Z\d]?)\s*(\d[A-Z]{2})?\s*$/i.exec(venue.postcode) ?? [];
    if (area === undefined || district === undefined) continue;
    const code = `${area}${district}${inward ? ` ${inward}` : ''}`.toUpperCase();
    const key = area.toUpperCase();
    const list = areas.get(key);
    if (list) list.push([code, venue.position]);
    else areas.set(key, [[code, venue.position]]);
  }
  return areas;
}

/** Every name of one kind, in one way of writing each. */
function* namesOf(meetings: readonly Meeting[], read: Field): Slices<Names> {
  const written = new Map<string, Position[]>();
  for (const [at, { venue }] of meetings.entries()) {
    if (at % slice === 0) yield;
    const position = venue?.position;
    if (!position) continue;
    for (const name of read(venue)) {
      if (name === undefined) continue;
      const there = written.get(name);
      if (there) there.push(position);
      else written.set(name, [position]);
    }
  }
  const names = new Map<string, Named>();
  let done = 0;
  for (const [name, at] of written) {
    if (done++ % slice === 0) yield;
    const key = placeKey(name);
    const known = names.get(key);
    if (!known) names.set(key, { name, most: at.length, at });
    else {
      if (at.length > known.most || (at.length === known.most && name < known.name)) {
        known.name = name;
        known.most = at.length;
      }
      // A city has more than can be spread as arguments.
      for (const position of at) known.at.push(position);
    }
  }
  names.delete('');
  return names;
}

/** One place of all that a name was found as; undefined where they are too far apart to be one. */
function placeOf(named: readonly Named[], spread: boolean): FeedPlace | undefined {
  const at = named.flatMap((each) => each.at);
  const position = middleOf(at);
  const far = at.filter((each) => distanceKm(each, position) > oneTown).length;
  if (!spread && far > at.length * strays) return undefined;
  return { name: named[0]!.name, position, about: false };
}
