/**
 * `npm run check`: all that must hold before a change is merged.
 *
 * Every step runs, even after a failure, and the last line counts steps and tests together. In CI the
 * tests have just run (`npm test`), so there they are not run again on the same tree (tree-mark.mjs).
 */
import { join } from 'node:path';
import { run, runBeside } from './run.mjs';
import { line, record, tallyDirectory, total } from './tally.mjs';
import { treeMark } from './tree-mark.mjs';

/** @typedef {[name: string, command: string, ...args: string[]]} Step */

/** @type {Step[]} Each by itself, two at a time; the longest come first. */
const apart = [
  ['lint', 'eslint', '.', '--max-warnings=0'],
  ['types', 'tsc', '-p', 'tsconfig.json'],
  ['format', 'prettier', '--check', '--log-level=warn', '.'],
  ['templates', 'node', 'scripts/lint-templates.mjs'],
  ['types without a DOM', 'tsc', '-p', 'tsconfig.headless.json'],
  ['types of the command line', 'tsc', '-p', 'tsconfig.cli.json'],
  ['types of the core', 'tsc', '-p', 'tsconfig.core.json'],
  ['floors', 'node', '--test', '--test-reporter=dot', 'test/house/floors.test.mjs'],
];
/** @type {Step[]} In order; those after build need dist/. */
const inOrder = [
  ['build', 'node', 'scripts/build.mjs', '--if-needed'],
  ['manifest', 'node', 'scripts/manifest-check.mjs'],
  ['size', 'node', 'scripts/size.mjs'],
];
const steps = [...apart, ...inOrder];

const { isTested } = treeMark();
const tally = join(tallyDirectory(), 'check');
const failed = [];

async function take(/** @type {Step} */ [name, command, ...args]) {
  const started = Date.now();
  const { ok, said } = await runBeside(command, args, { MEETING_FINDER_TALLY: '' });
  process.stdout.write(said);
  console.log(`${ok ? 'ok  ' : 'FAIL'} ${name} (${((Date.now() - started) / 1000).toFixed(1)} s)`);
  if (!ok) failed.push(name);
}
async function takeAll(/** @type {Step[]} */ waiting) {
  for (let step; (step = waiting.shift());) await take(step);
}

const waiting = [...apart];
await Promise.all([takeAll(waiting), takeAll(waiting)]);
await takeAll([...inOrder]);
record('steps', { passed: steps.length - failed.length, failed: failed.length, skipped: 0 }, tally);

if (isTested) console.log('—    tests (counted by `npm test` on this very tree a moment ago)');
else if (!run('node', ['scripts/test.mjs'], { MEETING_FINDER_TALLY: tally })) failed.push('tests');

if (failed.length > 0) console.error(`\nFailed: ${failed.join(', ')}.`);
console.log(`\n${line(total(tally))}`);
process.exitCode = failed.length > 0 ? 1 : 0;
