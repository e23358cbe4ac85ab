/**
 * `npm test`: every test, in a real browser where it needs one.
 *
 * Finds a browser first, or installs one. The last line adds all suites up.
 */
import { chromePath } from './browser.mjs';
import { filesIn, run } from './run.mjs';
import { giveUp, nodeSuite, runSuites } from './suites.mjs';
import { treeMark } from './tree-mark.mjs';

const mark = treeMark();
try {
  process.env.CHROME_PATH = await chromePath();
} catch (error) {
  giveUp('test', error.message);
}

// where the build fails, what needs it fails, and the rest is still tested
run('node', ['scripts/build.mjs', '--if-needed']);

runSuites('test', [
  nodeSuite('node', ['test/node', 'test/house']),
  { name: 'browser', files: filesIn('test', '.test.ts'), command: 'wtr', args: [] },
  {
    name: 'stories',
    files: filesIn('stories', '.stories.ts'),
    command: 'wtr',
    args: ['--config', 'wtr.stories.config.mjs'],
  },
  nodeSuite('visits', ['test/visits']),
]);
mark.tested();
