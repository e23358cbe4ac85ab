/**
 * `npm run check`: all that must hold before a change is merged.
 *
 * Every step runs, even after a failure, and the last line counts steps and tests together. In CI the
 * tests have just run (`npm test`), so there they are not run again on the same tree (tree-mark.mjs).
 */
import { join } from 'node:path';
import { run } from './run.mjs';
import { line, record, tallyDirectory, total } from './tally.mjs';
import { treeMark } from './tree-mark.mjs';

/** @type {[name: string, command: string, ...args: string[]][]} In order; those after build need dist/. */
const steps = [
  ['format', 'prettier', '--check', '--log-level=warn', '.'],
  ['lint', 'eslint', '.', '--max-warnings=0'],
  ['templates', 'node', 'scripts/lint-templates.mjs'],
  ['types', 'tsc', '-p', 'tsconfig.json'],
  ['types without a DOM', 'tsc', '-p', 'tsconfig.headless.json'],
  ['types of the core', 'tsc', '-p', 'tsconfig.core.json'],
  ['types of the command line', 'tsc', '-p', 'tsconfig.cli.json'],
  ['floors', 'node', '--test', '--test-reporter=dot', 'test/house/floors.test.mjs'],
  ['build', 'node', 'scripts/build.mjs', '--if-needed'],
  ['manifest', 'node', 'scripts/manifest-check.mjs'],
  ['size', 'node', 'scripts/size.mjs'],
];

const { isTested } = treeMark();
const tally = join(tallyDirectory(), 'check');
const failed = [];
for (const [name, command, ...args] of steps) {
  const started = Date.now();
  const ok = run(command, args, { MEETING_FINDER_TALLY: '' });
  console.log(`${ok ? 'ok  ' : 'FAIL'} ${name} (${((Date.now() - started) / 1000).toFixed(1)} s)`);
  if (!ok) failed.push(name);
}
record('steps', { passed: steps.length - failed.length, failed: failed.length, skipped: 0 }, tally);

if (isTested) console.log('ok   tests (they passed on this very tree a moment ago)');
else if (!run('node', ['scripts/test.mjs'], { MEETING_FINDER_TALLY: tally })) failed.push('tests');

if (failed.length > 0) console.error(`\nFailed: ${failed.join(', ')}.`);
console.log(`\n${line(total(tally))}`);
process.exitCode = failed.length > 0 ? 1 : 0;
