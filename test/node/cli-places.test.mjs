/** `meeting-finder places`, as a maintainer runs it, and what the pack then knows. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import proj4 from 'proj4';
import { readPlacePack } from '../../dist/esm/headless.js';
import { commandLine } from '../helpers/command-line.mjs';

const credit = ['--credit', 'Invented by us; And by you'];

const towns = `name,lat,lng,district,population
Upper Weir,53.9,-1.7,Northshire,4000
Milltown,50.1,-5,Westshire,9000
Milltown,57.1,-2.1,Northshire,200
Little Hamlet,51,-1,Southshire,90
"Weir, the old",52,-1,Southshire,3000
`;

const packOf = (/** @type {string} */ body) => readPlacePack(JSON.parse(body));

test('a pack of a table of towns and one of districts', async (t) => {
  const { run, read } = commandLine(t, {
    'towns.csv': towns,
    'codes.csv':
      'Outcode,Lat,Lng\nLS6,53.82,-1.571\nEC1A,51.518,-0.1\nec1m,51.521,-0.102\nLS1,53.797,-1.547\nrubbish,1,2\nLS7,,\n',
  });
  const words = ['--outcodes', 'codes.csv', '--towns', 'towns.csv', '-o', 'places.json'];
  const { code, out } = await run(['places', ...words, ...credit]);
  assert.equal(code, 0);
  assert.match(out, /^places\.json: 4 postcode districts, 4 towns, 0\.\d kB packed\n/);
  const body = read('places.json');
  const hash = createHash('sha256').update(body).digest('base64');
  assert.ok(out.includes(`places.json#sha256-${hash}\n`));
  const pack = packOf(body);
  assert.deepEqual(pack.attribution, ['Invented by us', 'And by you']);
  assert.ok(Math.abs(pack.district('EC1M').lat - 51.521) < 0.0011);
  assert.equal(pack.district('LS7'), undefined);
  assert.deepEqual(
    pack.towns('milltown').map(({ name, district }) => [name, district]),
    [
      ['Milltown', 'Northshire'],
      ['Milltown', 'Westshire'],
    ],
    'a smaller one of the name as well',
  );
  assert.deepEqual(
    pack.towns('upperweir').map(({ name, district }) => [name, district]),
    [['Upper Weir', undefined]],
  );
  assert.equal(pack.towns('littlehamlet').length, 0);
  assert.deepEqual(
    pack.towns('weir').map(({ district }) => district),
    ['the old'],
  );
});

test('OS Code-Point Open as it is published: a folder of tables without headings', async (t) => {
  const grid =
    '+proj=tmerc +lat_0=49 +lon_0=-2 +k=0.9996012717 +x_0=400000 +y_0=-100000 +ellps=airy +towgs84=446.448,-125.157,542.06,0.1502,0.247,0.8421,-20.4894 +units=m';
  // corners of the grid, and places between them
  const points = [
    [180000, 20000],
    [430000, 430000],
    [651409, 313177],
    [530000, 180000],
    [120000, 900000],
    [450000, 1200000],
  ];
  const names = ['TR1', 'LS1', 'NR1', 'EC1A', 'HS1', 'ZE1'];
  const rows = names.flatMap((name, at) => {
    const [east, north] = points[at];
    const code = (/** @type {string} */ unit) => `"${name.padEnd(4)}1${unit}",10`;
    return [
      `${code('AA')},${east - 50},${north},"E92000001","","","","",""`,
      `${code('AB')},${east + 50},${north},"E92000001","","","","",""`,
      `"${name.padEnd(4)}1AC",90,0,0,"E92000001","","","","",""`,
    ];
  });
  const { run, read, folder } = commandLine(t, {
    'ab.csv': rows.slice(0, 9).join('\n'),
    'zz.csv': rows.slice(9).join('\n'),
  });
  const { code, said } = await run(['places', '--outcodes', folder, '-o', 'p.json', ...credit]);
  assert.equal(code, 0, said);
  const pack = packOf(read('p.json'));
  for (const [at, name] of names.entries()) {
    const [lng, lat] = proj4(grid, 'WGS84', points[at]);
    const found = pack.district(name);
    assert.ok(Math.abs(found.lat - lat) <= 0.00101, `${name}: ${found.lat}, not ${lat}`);
    assert.ok(Math.abs(found.lng - lng) <= 0.00151, `${name}: ${found.lng}, not ${lng}`);
  }
});

test('a dump of GeoNames: the towns of one country', async (t) => {
  const row = (/** @type {(string | number)[]} */ [name, lat, lng, kind, country, people]) =>
    [
      1,
      name,
      name,
      '',
      lat,
      lng,
      kind,
      'PPL',
      country,
      '',
      '',
      '',
      '',
      '',
      people,
      '',
      '',
      '',
      '',
    ].join('\t');
  const { run, read } = commandLine(t, {
    'cities.txt': [
      ['Weirtown', 53, -1, 'P', 'GB', 5000],
      ['Elsewhere', 48, 2, 'P', 'FR', 5000],
      ['A hill', 53, -1, 'T', 'GB', 0],
      ['Hamlet', 53, -1, 'P', 'GB', 20],
    ]
      .map(row)
      .join('\n'),
  });
  const { out } = await run([
    'places',
    '--towns',
    'cities.txt',
    '-o',
    'p.json',
    '--json',
    ...credit,
  ]);
  assert.equal(JSON.parse(out).towns, 1);
  assert.equal(packOf(read('p.json')).towns('weirtown').length, 1);
});

for (const [why, words] of [
  ['nothing to read', ['-o', 'p.json', ...credit]],
  ['nowhere to write', ['--towns', 'towns.csv', ...credit]],
  ['nobody to thank', ['--towns', 'towns.csv', '-o', 'p.json']],
  ['a file too many', ['more.csv', '--towns', 'towns.csv', '-o', 'p.json', ...credit]],
])
  test(`2, and a word why, for ${why}`, async (t) => {
    const { run } = commandLine(t, { 'towns.csv': towns });
    const { code, said } = await run(['places', ...words]);
    assert.equal(code, 2);
    assert.match(said, /--help/);
  });

test('1 for a file that is not there, or has no place in it', async (t) => {
  const { run } = commandLine(t, { 'towns.csv': 'a,b\n1,2\n' });
  for (const file of ['gone.csv', 'towns.csv'])
    assert.equal((await run(['places', '--towns', file, '-o', 'p.json', ...credit])).code, 1);
});

const shared = fileURLToPath(new URL('../../../shared/data', import.meta.url));
const absent = !existsSync(shared) && '../shared/data is not here';

test(
  'all districts and towns of the United Kingdom: small, and near to where they are',
  { skip: absent },
  async (t) => {
    const { run, read } = commandLine(t);
    const [codes, names] = ['outcodes.csv', 'towns.csv'].map((file) => join(shared, file));
    const { out } = await run([
      'places',
      '--outcodes',
      codes,
      '--towns',
      names,
      '-o',
      'p.json',
      '--json',
      ...credit,
    ]);
    const { districts, packed } = JSON.parse(out);
    const rows = readFileSync(codes, 'utf8')
      .trim()
      .split('\n')
      .slice(1)
      .map((line) => line.split(','));
    assert.equal(districts, rows.length);
    const file = JSON.parse(read('p.json'));
    const size = (/** @type {string} */ text) => gzipSync(text, { level: 9 }).length;
    assert.ok(size(file.districts + file.steps) <= 9000, 'districts');
    assert.ok(packed <= 26_000, `${packed} bytes in all`);
    const pack = packOf(read('p.json'));
    let worst = 0;
    for (const [name, lat, lng] of rows) {
      const found = pack.district(name);
      assert.ok(found, name);
      const across = (found.lng - Number(lng)) * 111_320 * Math.cos((Number(lat) * Math.PI) / 180);
      worst = Math.max(worst, Math.hypot((found.lat - Number(lat)) * 111_200, across));
    }
    assert.ok(worst <= 160, `${worst} m`);
    assert.equal(pack.towns('newport').length, 6);
    // without those that only share a name
    await run(['places', '--towns', names, '-o', 'all.json', '--people', '0', ...credit]);
    assert.ok(packOf(read('all.json')).towns('abbeydore').length);
  },
);
