/**
 * `npm run test:all`: what people see and do, in Chromium, Firefox and WebKit (Safari's engine).
 *
 * Installs the browsers as root on Debian and Ubuntu, where they are missing; elsewhere says what to
 * install. The visits that Playwright drives run in Chromium; those of test/pages run in all three.
 */
import { aptInstall, canApt } from './apt.mjs';
import { chromePath } from './browser.mjs';
import { firefoxPath } from './firefox.mjs';
import { filesIn, run } from './run.mjs';
import { nodeSuite, runSuites } from './suites.mjs';
import { hasWebKit } from './webkit/launcher.mjs';

/** Folders of tests whose outcome may differ from browser to browser. */
const FOLDERS = ['test/ui', 'test/controllers', 'test/elements', 'test/pages', 'test/house'];

function haveAllBrowsers() {
  const wanted = [
    ...(firefoxPath() ? [] : ['firefox-esr']),
    ...(hasWebKit() ? [] : ['webkit2gtk-driver', 'xvfb']),
  ];
  if (wanted.length === 0) return true;
  if (!canApt()) {
    console.error(
      `These tests need Firefox and WebKitGTK. Not found: ${wanted.join(', ')}.\n` +
        'Install them by hand (on Debian or Ubuntu: sudo apt-get install ' +
        `${wanted.join(' ')}), or run \`npm test\`, which needs Chromium only.`,
    );
    return false;
  }
  console.error(`Installing ${wanted.join(', ')} …`);
  aptInstall([...wanted, 'fonts-liberation', 'fonts-noto-color-emoji']);
  if (firefoxPath() && hasWebKit()) return true;
  console.error('The installation did not work.');
  return false;
}

if (!haveAllBrowsers()) process.exit(1);
process.env.CHROME_PATH = await chromePath();
run('node', ['scripts/build.mjs', '--if-needed']);

const files = FOLDERS.flatMap((folder) => filesIn(folder, '.test.ts'));
runSuites('test-all', [
  {
    name: 'three browsers',
    files,
    command: 'wtr',
    args: ['--files', ...files],
    env: { BROWSERS: 'chromium,firefox,webkit' },
  },
  nodeSuite('visits', ['test/visits']),
]);
