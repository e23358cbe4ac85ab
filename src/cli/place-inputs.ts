/** Open data about places, as its publishers write it → towns and postcode districts. */
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type CsvRow, readRows } from '../feed/csv-parse.js';
import { distanceKm } from '../core/place.js';
import { placeKey } from '../knowledge/town-names.js';
import { fromGrid } from './os-grid.js';
import { decoded, fileBytes, withLineFeeds } from './text-pieces.js';
import type { District, Town } from './write-place-pack.js';

const headings = {
  district: /^(outcode|outward|postcode ?district|district|postcode)$/i,
  name: /^(name|town|place)$/i,
  lat: /^lat(itude)?$/i,
  lng: /^(lng|lon|long|longitude)$/i,
  county: /^(district|county|area|admin)$/i,
  population: /^population$/i,
};

type Heading = keyof typeof headings;

/** Fields of a row by our name for their heading. */
type Row = Readonly<Partial<Record<Heading, string>>>;

function* rowsOf(file: string, delimiter = ','): Generator<readonly string[]> {
  for (const row of readRows(withLineFeeds(decoded(fileBytes(file))), delimiter)) {
    if (!row) throw new Error(`${file}: hundreds of quotation marks are not closed.`);
    if (!(row satisfies CsvRow).open) yield row.cells;
  }
}

function* headed(rows: Iterable<readonly string[]>, wanted: readonly Heading[]): Generator<Row> {
  let places: (readonly [Heading, number])[] | undefined;
  for (const cells of rows) {
    if (places) yield Object.fromEntries(places.map(([name, at]) => [name, cells[at]?.trim()]));
    else
      places = wanted.flatMap((name) => {
        const at = cells.findIndex((cell) => headings[name].test(cell.trim()));
        return at < 0 ? [] : [[name, at] as const];
      });
  }
}

const isPoint = ({ lat, lng }: { lat: number; lng: number }): boolean =>
  Math.abs(lat) <= 90 && Math.abs(lng) <= 180;

/** The middle of all that is added under a name. */
class Middles {
  readonly #sums = new Map<string, { lat: number; lng: number; count: number }>();

  add(name: string, point: { lat: number; lng: number }): void {
    const sum = this.#sums.get(name) ?? { lat: 0, lng: 0, count: 0 };
    sum.lat += point.lat;
    sum.lng += point.lng;
    sum.count += 1;
    this.#sums.set(name, sum);
  }

  get all(): District[] {
    return [...this.#sums].map(([name, { lat, lng, count }]) => ({
      name,
      lat: lat / count,
      lng: lng / count,
    }));
  }
}

const outwardOf = (postcode: string): string | undefined =>
  /^([A-Z]{1,2}\d{1,2}[A-Z]?)(?:\s*\d[A-Z]{2})?$/.exec(postcode.trim().toUpperCase())?.[1];

/** Code-Point Open has no headings: postcode, quality, eastings, northings. 90 is without a place. */
const isCodePoint = ([postcode = '', quality, east, north]: readonly string[]): boolean =>
  !!outwardOf(postcode) && [quality, east, north].every((cell) => /^\d+$/.test(cell ?? ''));

/**
 * @param path A file, or a folder of files: OS Code-Point Open as it is published, or tables with a
 *   heading for the postcode or district, `lat` and `lng`.
 */
export function readDistricts(path: string): readonly District[] {
  const files = statSync(path).isDirectory()
    ? readdirSync(path)
        .filter((name) => /\.csv$/i.test(name))
        .sort()
        .map((name) => join(path, name))
    : [path];
  const middles = new Middles();
  for (const file of files) {
    let plain = false;
    for (const cells of rowsOf(file)) {
      plain = isCodePoint(cells);
      break;
    }
    if (plain)
      for (const [postcode = '', quality, east, north] of rowsOf(file)) {
        const name = outwardOf(postcode.replace(/(\d[A-Z]{2})$/i, ' $1'));
        if (name && quality !== '90') middles.add(name, fromGrid(Number(east), Number(north)));
      }
    else
      for (const { district = '', lat, lng } of headed(rowsOf(file), ['district', 'lat', 'lng'])) {
        const name = outwardOf(district);
        const point = { lat: Number(lat || NaN), lng: Number(lng || NaN) };
        if (name && isPoint(point)) middles.add(name, point);
      }
  }
  return middles.all;
}

interface Inhabited extends Town {
  readonly population: number;
  /** The district stands in the name itself. */
  readonly told?: boolean;
}

/** Columns of a dump of GeoNames, which has no headings: name, latitude, longitude, class, country, people. */
const geonames = { name: 1, lat: 4, lng: 5, kind: 6, country: 8, population: 14 } as const;

function* fromGeonames(file: string, country: string): Generator<Inhabited> {
  for (const cells of rowsOf(file, '\t')) {
    const cell = (at: number): string => cells[at] ?? '';
    const { name, lat, lng, kind, population } = geonames;
    if (cell(kind) !== 'P' || cell(geonames.country) !== country) continue;
    yield {
      name: cell(name),
      lat: Number(cell(lat)),
      lng: Number(cell(lng)),
      population: Number(cell(population)),
    };
  }
}

function* fromTable(file: string): Generator<Inhabited> {
  for (const row of headed(rowsOf(file), ['name', 'lat', 'lng', 'county', 'population'])) {
    // "Basford, Stoke-on-Trent" says itself which one it is
    const [name, within] = (row.name ?? '').split(/,\s*(.+)/);
    const point = { lat: Number(row.lat || NaN), lng: Number(row.lng || NaN) };
    if (name && isPoint(point))
      yield {
        name,
        district: within ?? row.county,
        told: within !== undefined,
        population: Number(row.population || 0),
        ...point,
      };
  }
}

/** Two entries of one name are one town where they are so near; kilometres. */
const oneTown = 5;

/** As far as people go to the next large town; kilometres. */
const nextTown = 40;

/** Where the data names no district, the largest town around tells one place from another. */
function largestBeside(town: Inhabited, all: readonly Inhabited[]): string | undefined {
  const key = placeKey(town.name);
  const around = all.filter(
    (other) => distanceKm(other, town) < nextTown && placeKey(other.name) !== key,
  );
  return around.sort((a, b) => b.population - a.population)[0]?.name;
}

/** Those that are no second entry of a larger one. */
function withoutTwins(towns: readonly Inhabited[]): Inhabited[] {
  const byName = new Map<string, Inhabited[]>();
  for (const town of [...towns].sort((a, b) => b.population - a.population)) {
    const alike = byName.get(placeKey(town.name)) ?? [];
    if (!alike.some((other) => distanceKm(other, town) < oneTown)) alike.push(town);
    byName.set(placeKey(town.name), alike);
  }
  return [...byName.values()].flat();
}

/**
 * Towns of so many people, and smaller ones that share a name with one of them: who types it may mean
 * either. A district stands only with such names; it is the largest town around where there is none.
 *
 * @param file A table with headings `name`, `lat`, `lng`, and where it has them `district` and
 *   `population`; or a dump of GeoNames (`.txt`).
 */
export function readTowns(file: string, country: string, people: number): readonly Town[] {
  const all = [...(/\.txt$/i.test(file) ? fromGeonames(file, country) : fromTable(file))];
  const wanted = new Set(
    all.filter(({ population }) => population >= people).map(({ name }) => placeKey(name)),
  );
  const towns = withoutTwins(all.filter(({ name }) => wanted.has(placeKey(name))));
  const counts = new Map<string, number>();
  for (const { name } of towns) counts.set(placeKey(name), (counts.get(placeKey(name)) ?? 0) + 1);
  return towns.map((town) => {
    const { name, lat, lng, told } = town;
    const shared = counts.get(placeKey(name))! > 1;
    const district = town.district ?? (shared ? largestBeside(town, all) : undefined);
    return { name, lat, lng, ...(district && (told === true || shared) && { district }) };
  });
}
