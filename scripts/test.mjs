/**
 * `npm test`: every test, in a real browser where it needs one.
 *
 * Suites run in order and all of them run, even after a failure; the last line adds them up.
 * A suite that ends badly without having counted a failure counts as one.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromePath } from './browser.mjs';
import { filesIn, run } from './run.mjs';
import { line, tallyDirectory, total } from './tally.mjs';
import { treeMark } from './tree-mark.mjs';

const mark = treeMark();
// found, or installed, once; the suites inherit it
process.env.CHROME_PATH = await chromePath();

const nodeTests = (...folders) => [
  '--test',
  '--test-reporter=./scripts/node-reporter.mjs',
  '--test-reporter-destination=stdout',
  ...folders.flatMap((folder) => filesIn(folder, '.test.mjs')),
];
const hasTests = (folder, ending) => filesIn(folder, ending).length > 0;

/** Every suite: what to run, and when there is something to run. */
const suites = [
  {
    name: 'node',
    when: () => hasTests('test/node', '.test.mjs') || hasTests('test/house', '.test.mjs'),
    start: ['node', nodeTests('test/node', 'test/house')],
  },
  { name: 'browser', when: () => hasTests('test', '.test.ts'), start: ['wtr', []] },
  {
    name: 'stories',
    when: () => hasTests('test/stories', '.test.ts'),
    start: ['wtr', ['--config', 'wtr.stories.config.mjs']],
  },
  {
    name: 'visits',
    when: () => hasTests('test/visits', '.test.mjs'),
    start: ['node', nodeTests('test/visits')],
  },
];

const tally = join(tallyDirectory(), 'test');
mkdirSync(tally, { recursive: true });

if (!run('node', ['scripts/build.mjs', '--if-needed'])) {
  console.error('The build failed, so nothing was tested.');
  console.log(line({ passed: 0, failed: 1, skipped: 0 }));
  process.exit(1);
}

let crashed = 0;
for (const { name, when, start } of suites) {
  if (!when()) continue;
  console.log(`\n— ${name} —`);
  const before = total(tally).failed;
  const [command, args] = start;
  const ok = run(command, args, { MEETING_FINDER_TALLY: tally, MEETING_FINDER_SUITE: name });
  if (!ok && total(tally).failed === before) {
    console.error(`The suite "${name}" ended badly.`);
    crashed++;
  }
}

const sum = total(tally);
sum.failed += crashed;
if (sum.failed === 0) mark.passed();
console.log(`\n${line(sum)}`);
process.exitCode = sum.failed > 0 || sum.passed === 0 ? 1 : 0;
