/**
 * Measures search beside fuse.js over the records at its default settings, query by query in one
 * process, so that the ratios hold on a busy machine although the milliseconds do not.
 *
 *   npm run bench -- [sizes, such as 1000,10000] [seed]
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { argv } from 'node:process';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import Fuse from 'fuse.js';
import { build } from 'vite';
import { makeRandom } from '../scripts/sample/random.mjs';
import { makeFeed } from './make-feed.mjs';
import { makeQueries } from './queries.mjs';

const sizes = (argv[2] ?? '1000,10000').split(',').map(Number);
const seed = Number(argv[3] ?? 1);
const typing = ['l', 'le', 'lee', 'leed', 'leeds'];
const now = Date.UTC(2026, 10, 22, 10, 17);

async function bundle() {
  const outDir = await mkdtemp(join(tmpdir(), 'meeting-finder-bench-'));
  await build({
    configFile: false,
    logLevel: 'error',
    ssr: { noExternal: true },
    build: { ssr: fileURLToPath(new URL('search-entry.mjs', import.meta.url)), outDir },
  });
  const code = await import(pathToFileURL(join(outDir, 'search-entry.js')));
  await rm(outDir, { recursive: true });
  return code;
}

const at = (share, values) =>
  [...values].sort((a, b) => a - b)[Math.floor(share * (values.length - 1))];
const mean = (values) => values.reduce((sum, value) => sum + value, 0) / values.length;
const ms = (value) => value.toFixed(value < 10 ? 2 : 0);
const row = (...cells) => console.log(`| ${cells.join(' | ')} |`);
const head = (...cells) => {
  console.log();
  row(...cells);
  row(...cells.map(() => '---'));
};

function timed(work) {
  const start = performance.now();
  const value = work();
  return [value, performance.now() - start];
}

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc');
/** Megabytes in use once what nobody holds is gone, which work just ended may hold a little longer. */
async function megabytes() {
  for (let turn = 0; turn < 3; turn++) {
    await new Promise((resolve) => setImmediate(resolve));
    collect();
  }
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return (heapUsed + arrayBuffers) / 1e6;
}

/** Time and memory of a source, and of each letter typed into it. */
async function measureSource({ createLocalSource, fellowship }, meetings) {
  const before = await megabytes();
  let resumed = performance.now();
  let longest = 0;
  const breathe = () => {
    longest = Math.max(longest, performance.now() - resumed);
    return new Promise((resolve) =>
      setImmediate(() => {
        resumed = performance.now();
        resolve();
      }),
    );
  };
  const source = createLocalSource(meetings, { now: () => now, fellowship, breathe });
  const ask = async (text) => {
    const start = performance.now();
    await source.query({ text, facets: {}, sort: 'soonest', limit: 12 });
    return performance.now() - start;
  };
  const first = await ask('');
  const text = await ask('leeds');
  await breathe();
  const used = (await megabytes()) - before;
  const letters = [];
  for (const typed of typing) {
    const times = [];
    for (let turn = 0; turn < 15; turn++) {
      // what was asked last is kept
      await ask('');
      await ask('york');
      times.push(await ask(typed));
    }
    letters.push(at(0.5, times));
  }
  return { first, text, longest, used, letters };
}

/** Asks both engines every query in turn. */
function compare(ours, fuse, records, classes) {
  const results = [];
  let turn = 0;
  for (const [name, queries] of Object.entries(classes))
    for (const [text, answers] of queries) {
      const right = new Set(records.flatMap((record, index) => (answers(record) ? [index] : [])));
      const engines = { ours, fuse };
      const found = {};
      for (const engine of turn++ % 2 ? ['ours', 'fuse'] : ['fuse', 'ours']) {
        const [list, time] = timed(() => engines[engine](text));
        const hit = list.filter((index) => right.has(index)).length;
        found[engine] = {
          time,
          precision: list.length ? hit / list.length : Number(!right.size),
          recall: right.size ? hit / right.size : Number(!list.length),
        };
      }
      results.push({ name, ...found });
    }
  return results;
}

const code = await bundle();
for (const size of sizes) {
  const feed = makeFeed(size, seed);
  const { value } = await code.parseFeed(JSON.stringify(feed));
  const { meetings } = value;
  if (meetings.length !== size) throw new Error(`Of ${size} records ${meetings.length} were read`);

  const start = performance.now();
  const index = await code.createTextIndex({
    size,
    textsOf: (record, add) =>
      code.addMeetingText(meetings[record], code.fellowship, undefined, add),
    prose: code.proseWeight,
    speller: code.fuseSpeller,
    pause: () => undefined,
  });
  const ourBuild = performance.now() - start;
  const keys = 'name group location address city region postal_code notes fellowship'.split(' ');
  const [fuse, fuseBuild] = timed(() => new Fuse(feed, { keys }));

  console.log(`\n## ${size.toLocaleString('en')} meetings, seed ${seed}`);
  const source = await measureSource(code, meetings);
  head('', 'ms');
  row('first answer, without text', ms(source.first));
  row('first answer with text, its index included', ms(source.text));
  row('longest slice', ms(source.longest));
  row('text index alone, built at a stretch', ms(ourBuild));
  row('fuse.js index of the records', ms(fuseBuild));
  typing.forEach((typed, letter) =>
    row(`a whole query, typing “${typed}”`, ms(source.letters[letter])),
  );
  console.log(`\nKept by the source: ${source.used.toFixed(1)} MB beyond the meetings.`);

  if (size > 20_000) continue;
  const { records, classes } = makeQueries(feed, makeRandom(seed + 1), size > 5000 ? 4 : 12);
  const results = compare(
    (text) => [...(index.search(text)?.records ?? [])],
    (text) => fuse.search(text).map(({ refIndex }) => refIndex),
    records,
    classes,
  );
  const times = (engine) => results.map((result) => result[engine].time);
  head('', 'p50 ms', 'p95 ms');
  row('ours', ms(at(0.5, times('ours'))), ms(at(0.95, times('ours'))));
  row('fuse.js', ms(at(0.5, times('fuse'))), ms(at(0.95, times('fuse'))));
  const ratio = (share) => Math.round(at(share, times('fuse')) / at(share, times('ours')));
  row('times faster', ratio(0.5).toLocaleString('en'), ratio(0.95).toLocaleString('en'));

  head('precision / recall', 'ours', 'fuse.js');
  for (const name of Object.keys(classes)) {
    const own = results.filter((result) => result.name === name);
    const pair = (engine) =>
      ['precision', 'recall']
        .map((figure) => mean(own.map((result) => result[engine][figure])).toFixed(2))
        .join(' / ');
    row(name, pair('ours'), pair('fuse'));
  }
}
