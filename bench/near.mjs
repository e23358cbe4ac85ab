/**
 * What nearness costs: sorting a large feed by distance from a new place, and telling where a place is.
 * Ratios are to the same answer in the order of time.
 *
 *   npm run bench:near -- [meetings]      100000 unless said
 */
import { argv } from 'node:process';
import {
  createLocalSource,
  createPlaceFinder,
  emptyQuery,
  fellowship,
  parseFeed,
  readPlacePack,
} from '../dist/esm/headless.js';
import { readFileSync } from 'node:fs';
import { makeFeed } from './make-feed.mjs';

const size = Number(argv[2] ?? 100_000);
const rounds = 31;
const median = (/** @type {number[]} */ values) => values.sort((a, b) => a - b)[values.length >> 1];

const { value } = await parseFeed(JSON.stringify(makeFeed(size)), { maxMeetings: Infinity });
const source = createLocalSource(value.meetings, {
  now: () => Date.UTC(2026, 10, 26, 18),
  fellowship,
  breathe: () => Promise.resolve(),
});

async function time(/** @type {(round: number) => object} */ query) {
  const times = [];
  for (let round = 0; round < rounds; round++) {
    const from = performance.now();
    await source.query({ ...emptyQuery, ...query(round) });
    times.push(performance.now() - from);
  }
  return median(times.slice(1));
}

const near = (/** @type {number} */ round) => ({
  lat: 51 + round / 10,
  lng: -1,
  precision: 'about',
});
const soonest = await time(() => ({}));
const sorted = await time((round) => ({ near: near(round), sort: 'nearest' }));
const again = await time(() => ({ near: near(0), sort: 'nearest' }));

const pack = readPlacePack(
  JSON.parse(readFileSync(new URL('../demo/feeds/places.json', import.meta.url), 'utf8')),
);
const find = createPlaceFinder(
  { postcode: () => undefined, named: () => [] },
  { held: pack, want: () => undefined },
);
const texts = ['Ilkley', 'richmond', 'LS6 3AB', 'Nowhere at all', 'Newport, Bristol', 'caerdydd'];
const from = performance.now();
for (let at = 0; at < 60_000; at++) find(texts[at % texts.length]);
const place = (performance.now() - from) / 60_000;

console.log(`${size} meetings                     median ms   ratio`);
for (const [what, ms] of [
  ['in the order of time', soonest],
  ['nearest first, from a new place', sorted],
  ['nearest first, from the same place', again],
])
  console.log(
    `${what.padEnd(36)} ${ms.toFixed(2).padStart(9)} ${(ms / soonest).toFixed(2).padStart(7)}`,
  );
console.log(`to tell where a place is             ${place.toFixed(5).padStart(9)}`);
