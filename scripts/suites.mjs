/** Runs suites one after the other and adds them up: what `npm test` and `npm run test:all` share. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { filesIn, run } from './run.mjs';
import { line, record, tallyDirectory, total } from './tally.mjs';

/**
 * @typedef {object} Suite
 * @property {string} name
 * @property {string[]} files What it tests; a suite with no files is left out.
 * @property {string} command
 * @property {string[]} args
 * @property {Record<string, string>} [env]
 */

/** Node's own test runner over folders of `*.test.mjs`. @returns {Suite} */
export function nodeSuite(/** @type {string} */ name, /** @type {string[]} */ folders) {
  const files = folders.flatMap((folder) => filesIn(folder, '.test.mjs'));
  const reporter = [
    '--test-reporter=./scripts/node-reporter.mjs',
    '--test-reporter-destination=stdout',
  ];
  // Node takes one file at a time where there are two cores, though tests mostly wait
  const args = ['--test', '--test-concurrency=2', ...reporter, ...files];
  return { name, files, command: 'node', args };
}

/**
 * Runs every suite, even after a failure, and ends with one line for all of them.
 *
 * A suite that ends badly without having counted a failure counts as one; a run in which nothing
 * passed is no success either.
 *
 * @param {string} name Of the run, as a folder for its counts.
 * @param {Suite[]} suites
 */
export function runSuites(name, suites) {
  const tally = join(tallyDirectory(), name);
  mkdirSync(tally, { recursive: true });
  let ended = 0;
  for (const { name: suite, files, command, args, env = {} } of suites) {
    if (files.length === 0) continue;
    console.log(`\n— ${suite} —`);
    const before = total(tally).failed;
    const started = Date.now();
    const ok = run(command, args, {
      ...env,
      MEETING_FINDER_TALLY: tally,
      MEETING_FINDER_SUITE: suite,
    });
    console.log(`(${suite}: ${Math.round((Date.now() - started) / 1000)} s)`);
    if (ok || total(tally).failed > before) continue;
    console.error(`The suite "${suite}" ended badly.`);
    ended++;
  }
  if (ended > 0) record('ended-badly', { passed: 0, failed: ended, skipped: 0 }, tally);
  const sum = total(tally);
  console.log(`\n${line(sum)}`);
  process.exitCode = sum.failed === 0 && sum.passed > 0 ? 0 : 1;
}

/** Ends a run that could not begin; it counts as one failure. */
export function giveUp(/** @type {string} */ name, /** @type {string} */ why) {
  const counts = { passed: 0, failed: 1, skipped: 0 };
  record(name, counts);
  console.error(`\n${why}\n\n${line(counts)}`);
  process.exit(1);
}
