/**
 * `npm run test:all`: what people see and do, in Chromium, Firefox and WebKit (Safari's engine).
 *
 * Installs the browsers as root on Debian and Ubuntu, where they are missing; elsewhere says what to
 * install. The visits that Playwright drives run in Chromium; those of test/pages run in all three. Where
 * `npm test` has just run on the same tree, what it ran in Chromium is not run a second time
 * (tree-mark.mjs).
 */
import { aptInstall, canApt } from './apt.mjs';
import { chromePath } from './browser.mjs';
import { firefoxPath } from './firefox.mjs';
import { filesIn, run } from './run.mjs';
import { giveUp, nodeSuite, runSuites } from './suites.mjs';
import { treeMark } from './tree-mark.mjs';
import { hasWebKit } from './webkit/launcher.mjs';

/** Tests whose outcome may differ from browser to browser. */
const TOGETHER = ['controllers', 'elements', 'ui'].map((name) => `test/together/${name}.test.ts`);
const FOLDERS = ['test/house', 'test/pages', 'test/parts'];

/** Debian packages of the browsers that are not here. */
const missing = () => [
  ...(firefoxPath() ? [] : ['firefox-esr']),
  ...(hasWebKit() ? [] : ['webkit2gtk-driver', 'xvfb']),
];

if (missing().length > 0 && canApt()) {
  console.error(`Installing ${missing().join(', ')} …`);
  aptInstall([...missing(), 'fonts-liberation', 'fonts-noto-color-emoji']);
}
if (missing().length > 0)
  giveUp(
    'test-all',
    `These tests need Firefox and WebKitGTK; not found: ${missing().join(', ')}.\n` +
      `On Debian or Ubuntu: sudo apt-get install ${missing().join(' ')}\n` +
      'Where that is not possible, `npm test` needs Chromium only.',
  );

process.env.CHROME_PATH = await chromePath();
run('node', ['scripts/build.mjs', '--if-needed']);

const { isTested } = treeMark();
const files = [...TOGETHER, ...FOLDERS.flatMap((folder) => filesIn(folder, '.test.ts'))];
runSuites('test-all', [
  {
    name: isTested ? 'Firefox and WebKit' : 'three browsers',
    files,
    command: 'wtr',
    // they mostly wait: two side by side take two thirds of the time of one after the other
    args: ['--concurrent-browsers', '2', '--concurrency', '1', '--files', ...files],
    env: { BROWSERS: isTested ? 'firefox,webkit' : 'chromium,firefox,webkit' },
  },
  ...(isTested ? [] : [nodeSuite('visits', ['test/visits'])]),
]);
