/**
 * Makes the outlines that the map draws where it has no tiles, from Natural Earth through the npm
 * package world-atlas: the British Isles finely, and the whole world coarsely. `--check` writes
 * nothing and fails when the committed files are not what this makes.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { clipPolygon, clipPolyline } from 'lineclip';
import { format, resolveConfig } from 'prettier';
import { merge, mesh } from 'topojson-client';
import { presimplify, simplify } from 'topojson-simplify';
import { encodeLine } from './outlines/encode-line.mjs';

const require = createRequire(import.meta.url);
const read = (name) =>
  JSON.parse(readFileSync(require.resolve(`world-atlas/countries-${name}.json`), 'utf8'));

const isles = ['United Kingdom', 'Ireland', 'Isle of Man', 'Guernsey', 'Jersey'];
/** West, south, east, north: as far as a map that shows all the isles can see. */
const around = [-28, 43, 17, 66];

/** Outer rings of the countries that `wanted` names, as one land; lakes and enclaves are not drawn. */
const landOf = (atlas, wanted) =>
  merge(
    atlas,
    atlas.objects.countries.geometries.filter(({ properties }) => wanted(properties.name)),
  ).coordinates.map(([outer]) => outer);

const bordersOf = (atlas, wanted) =>
  mesh(
    atlas,
    atlas.objects.countries,
    (a, b) => a !== b && wanted(a.properties.name) && wanted(b.properties.name),
  ).coordinates;

/** With its first point at the end, which cutting leaves out. */
const closed = (ring) => [...ring, ...ring.slice(0, 1)];

/** Degrees² of the triangle that a point makes with its neighbours; smaller ones are left out. */
const coarse = simplify(presimplify(read('50m')), 0.004);
const neighbours = simplify(presimplify(read('50m')), 0.002);
const fine = read('10m');

const isIsle = (name) => isles.includes(name);
const outlines = {
  isles: {
    what: 'The British Isles, and what of their neighbours a map of them shows',
    scale: 200,
    land: [
      ...landOf(fine, isIsle),
      ...landOf(neighbours, (name) => !isIsle(name))
        .map((ring) => closed(clipPolygon(ring, around)))
        .filter((ring) => ring.length > 3),
    ],
    borders: [
      ...bordersOf(fine, isIsle),
      ...bordersOf(neighbours, (name) => !isIsle(name)).flatMap((line) =>
        clipPolyline(line, around),
      ),
    ],
  },
  world: {
    what: 'Every country but Antarctica',
    scale: 50,
    land: landOf(coarse, (name) => name !== 'Antarctica'),
    borders: bordersOf(coarse, () => true),
  },
};

/** Rings of three points at least, lines of two. */
const pack = (lines, scale, least) =>
  lines.flatMap((line) => encodeLine(line, scale, least) ?? []).join(' ');

const quoted = (text) => `'${text.replaceAll('\\', '\\\\')}'`;

const check = process.argv.includes('--check');
for (const [name, { what, scale, land, borders }] of Object.entries(outlines)) {
  const file = new URL(`../src/knowledge/outline-${name}.ts`, import.meta.url);
  const source = `/** ${what}, from Natural Earth (public domain). Made by scripts/make-outlines.mjs; not for editing. */
import type { PackedOutline } from '../core/outline.js';

export const ${name}: PackedOutline = {
  scale: ${scale},
  land: ${quoted(pack(land, scale, 4))},
  borders: ${quoted(pack(borders, scale, 2))},
};
`;
  const path = fileURLToPath(file);
  const text = await format(source, { ...(await resolveConfig(path)), filepath: path });
  if (!check) writeFileSync(file, text);
  else if (readFileSync(file, 'utf8') !== text) {
    console.error(`src/knowledge/outline-${name}.ts is not what scripts/make-outlines.mjs makes.`);
    process.exitCode = 1;
  }
}
