/** A place pack: towns and postcode districts that a feed may not have, in a file of a few kilobytes. */
import type { Position } from '../core/meeting.js';
import { placeKey } from '../knowledge/town-names.js';
import { readDeltas, readFixed } from './pack-signs.js';

/** The file as it is published; JSON. */
export interface PackFile {
  readonly format: typeof packFormat;
  /** Whose data it is, in the words that their licences ask for. */
  readonly attribution: readonly string[];
  /** South-west corner of the grid, and its steps to the north and to the east; degrees. */
  readonly grid: readonly [lat: number, lng: number, north: number, east: number];
  /** Names of districts: `LS1-3.6;EC1AMN.2A`. */
  readonly districts: string;
  /** For each district how many steps it is from the one before, to the north and to the east. */
  readonly steps: string;
  /** Names of towns in order, each with a sign for how much of it is that of the one before. */
  readonly towns: string;
  /** For each town how many steps it is from the corner; first all to the north, then all to the east. */
  readonly squares: string;
}

export const packFormat = 'meeting-finder-places-1';

/** Between a town's name and its district, where another town has the same name. */
export const districtMark = ', ';

/** How much of a name is that of the one before: none, one letter, two … */
export const sharedSigns = '0123456789:;<=>?@[]^_{|}~';
const isShared = /[0-9:;<=>?@[\]^_{|}~]/;

export interface PackTown {
  readonly name: string;
  /** What tells it from others of its name. */
  readonly district?: string;
  readonly position: Position;
}

export interface PlacePack {
  readonly attribution: readonly string[];
  /** The middle of a postcode district such as `LS6`. */
  district(outward: string): Position | undefined;
  /** The middle of a postcode area such as `LS`. */
  area(letters: string): Position | undefined;
  /** Towns by the `placeKey` of their names. */
  towns(key: string): readonly PackTown[];
}

const isTexts = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((each) => typeof each === 'string');

function isPackFile(value: unknown): value is PackFile {
  const file = (value ?? {}) as Partial<PackFile>;
  const { grid } = file;
  return (
    file.format === packFormat &&
    isTexts(file.attribution) &&
    Array.isArray(grid) &&
    grid.length === 4 &&
    grid.every((each) => Number.isFinite(each)) &&
    isTexts([file.districts, file.steps, file.towns, file.squares])
  );
}

/** The names that a list of districts stands for, in its order. */
export function* districtNames(list: string): Generator<string, void> {
  for (const part of list.split(';')) {
    const [, area = '', rest = ''] = /^([A-Z]*)(.*)$/.exec(part) ?? [];
    for (const run of rest.split('.')) {
      const [, first, last, letters] = /^(\d{1,2})(?:-(\d{1,2})|([A-Z]+))?$/.exec(run) ?? [];
      if (first === undefined) continue;
      if (letters) for (const letter of letters) yield area + first + letter;
      else for (let at = Number(first); at <= Number(last ?? first); at++) yield `${area}${at}`;
    }
  }
}

/** The names of a list of towns, in its order. */
function* townNames(list: string): Generator<string, void> {
  let name = '';
  for (let at = 0; at < list.length;) {
    const shared = sharedSigns.indexOf(list[at]!);
    let end = at + 1;
    while (end < list.length && !isShared.test(list[end]!)) end++;
    name = name.slice(0, shared) + list.slice(at + 1, end);
    yield name;
    at = end;
  }
}

const middle = (positions: readonly Position[]): Position => ({
  lat: positions.reduce((sum, { lat }) => sum + lat, 0) / positions.length,
  lng: positions.reduce((sum, { lng }) => sum + lng, 0) / positions.length,
  precision: 'about',
});

/** Reads a pack. @throws RangeError for what is none. */
export function readPlacePack(file: unknown): PlacePack {
  if (!isPackFile(file)) throw new RangeError('No place pack');
  const [south, west, north, east] = file.grid;
  const at = (up: number, right: number): Position => ({
    lat: south + up * north,
    lng: west + right * east,
    precision: 'about',
  });

  const districts = new Map<string, Position>();
  const areas = new Map<string, Position[]>();
  const steps = readDeltas(file.steps);
  let [up, right] = [0, 0];
  for (const name of districtNames(file.districts)) {
    up += steps.next().value ?? NaN;
    right += steps.next().value ?? NaN;
    const position = at(up, right);
    districts.set(name, position);
    const area = /^[A-Z]+/.exec(name)![0];
    const there = areas.get(area);
    if (there) there.push(position);
    else areas.set(area, [position]);
  }

  const towns = new Map<string, PackTown[]>();
  const names = [...townNames(file.towns)];
  const width = names.length ? file.squares.length / names.length / 2 : 0;
  if (!Number.isInteger(width) || Number.isNaN(up + right)) throw new RangeError('No place pack');
  const square = (of: number): number =>
    readFixed(file.squares.slice(of * width, (of + 1) * width));
  for (const [of, written] of names.entries()) {
    const [name = '', district] = written.split(districtMark, 2);
    const position = at(square(of), square(names.length + of));
    const town = district === undefined ? { name, position } : { name, district, position };
    const key = placeKey(name);
    const alike = towns.get(key);
    if (alike) alike.push(town);
    else towns.set(key, [town]);
  }

  return {
    attribution: file.attribution,
    district: (outward) => districts.get(outward),
    area(letters) {
      const there = areas.get(letters);
      return there && middle(there);
    },
    towns: (key) => towns.get(key) ?? [],
  };
}
