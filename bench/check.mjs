/**
 * How long the command line takes to check a list of so many meetings, as CSV and as JSON, and how much
 * memory: each time in a process of its own, with its start. Ratios are to an empty list, which is Node
 * starting.
 *
 *   npm run bench:check -- [size …]      10000 and 100000 unless said
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { argv, execPath } from 'node:process';
import { fileURLToPath } from 'node:url';
import { nativeFeed, parseFeed, writeCsv } from '../dist/esm/headless.js';
import { makeFeed } from './make-feed.mjs';

const command = fileURLToPath(new URL('../dist/cli/meeting-finder.js', import.meta.url));
const rounds = 5;
const sizes = argv.slice(2).map(Number).filter(Boolean);

/** Tells how much memory a process held at most, in kB, before it ends. */
const tell = `process.on('exit', () => console.error('rss ' + process.resourceUsage().maxRSS))`;

function check(/** @type {string} */ file) {
  const from = performance.now();
  const { stderr, status } = spawnSync(
    execPath,
    ['--import', `data:text/javascript,${encodeURIComponent(tell)}`, command, 'check', file],
    { encoding: 'utf8' },
  );
  if (status === 2) throw new Error(stderr);
  return { time: performance.now() - from, memory: Number(/rss (\d+)/.exec(stderr)?.[1]) / 1000 };
}

const median = (/** @type {number[]} */ values) => values.sort((a, b) => a - b)[values.length >> 1];

const folder = mkdtempSync(join(tmpdir(), 'bench-check-'));
try {
  const files = [['empty', '[]', 'empty.json']];
  for (const size of sizes.length ? sizes : [10_000, 100_000]) {
    const json = JSON.stringify(makeFeed(size));
    const { value } = await parseFeed(json, { maxMeetings: Infinity });
    const { meetings, ...envelope } = nativeFeed(value);
    files.push([`${size} as JSON`, json, `${size}.json`]);
    files.push([`${size} as CSV`, writeCsv(meetings, envelope), `${size}.csv`]);
  }
  for (const [, body, name] of files) writeFileSync(join(folder, name), body);
  const runs = files.map(() => []);
  // in turn, so that what else the machine does falls on all of them
  for (let round = 0; round < rounds; round++)
    for (const [at, [, , name]] of files.entries()) runs[at].push(check(join(folder, name)));
  const empty = median(runs[0].map(({ time }) => time));
  console.log('list                 median ms   ratio   memory MB');
  for (const [at, [title]] of files.entries()) {
    const time = median(runs[at].map((run) => run.time));
    const memory = median(runs[at].map((run) => run.memory));
    console.log(
      `${title.padEnd(20)} ${time.toFixed(0).padStart(9)} ${(time / empty).toFixed(1).padStart(7)} ${memory.toFixed(0).padStart(11)}`,
    );
  }
} finally {
  rmSync(folder, { recursive: true });
}
