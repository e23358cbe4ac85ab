/**
 * The browser tests. `npx wtr` runs them in Chromium; `npx wtr --files 'test/core/*.test.ts'` runs
 * some; BROWSERS=chromium,firefox,webkit chooses browsers; `--coverage` measures (Chromium only).
 */
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { playwrightLauncher } from '@web/test-runner-playwright';
import { chromeArgs, chromePath } from './scripts/browser.mjs';
import { papaparseModule } from './scripts/build/papaparse-module.mjs';
import { firefoxLauncher } from './scripts/firefox.mjs';
import { plainReporter } from './scripts/plain-reporter.mjs';
import { root } from './scripts/run.mjs';
import { sharedDataPlugin } from './scripts/shared-data.mjs';
import { siteMiddleware } from './scripts/site-middleware.mjs';
import { foldersTogether, testsTogether } from './scripts/tests-together.mjs';
import { webkitLauncher } from './scripts/webkit/launcher.mjs';
import { feedServerPlugin } from './test/helpers/feed-server.mjs';

const launchers = {
  chromium: async () =>
    playwrightLauncher({
      product: 'chromium',
      launchOptions: { executablePath: await chromePath(), args: chromeArgs() },
    }),
  firefox: () => firefoxLauncher(),
  webkit: () => webkitLauncher(),
};

const wanted = (process.env.BROWSERS ?? 'chromium').split(',');

export default {
  rootDir: root,
  // the longest first, so that none is left alone at the end
  files: [
    'test/together/*.test.ts',
    'test/**/*.test.ts',
    ...['stories', ...foldersTogether].map((folder) => `!test/${folder}/**`),
  ],
  nodeResolve: { exportConditions: ['browser', 'development'] },
  browsers: await Promise.all(wanted.map((name) => launchers[name]())),
  concurrentBrowsers: 1,
  // one file mostly waits for frames and answers: two at a time take two thirds of the time
  concurrency: 2,
  testsFinishTimeout: 600_000,
  // axe on a loaded machine takes its time
  testFramework: { config: { timeout: 15_000 } },
  middleware: [siteMiddleware],
  plugins: [
    sharedDataPlugin(),
    feedServerPlugin(),
    papaparseModule(),
    testsTogether(),
    // esbuild needs the tsconfig for decorators and class fields
    esbuildPlugin({ ts: true, target: 'es2022', tsconfig: `${root}tsconfig.json` }),
  ],
  reporters: [
    defaultReporter({ reportTestProgress: Boolean(process.stdout.isTTY) }),
    plainReporter(process.env.MEETING_FINDER_SUITE ?? 'browser'),
  ],
  filterBrowserLogs: ({ args }) => !String(args[0]).includes('Lit is in dev mode'),
  coverageConfig: { include: ['src/**/*.ts'] },
};
