import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { playwrightLauncher } from '@web/test-runner-playwright';
import puppeteer from 'puppeteer-core';
import { chromeArgs, chromePath } from './scripts/browser.mjs';
import { plainReporter } from './scripts/plain-reporter.mjs';
import { webkitLauncher } from './scripts/webkit-launcher.mjs';

const wanted = (process.env.BROWSERS ?? 'chromium').split(',');
const launchers = {
  chromium: async () =>
    playwrightLauncher({
      product: 'chromium',
      launchOptions: { executablePath: await chromePath(), args: chromeArgs() },
    }),
  firefox: async () =>
    chromeLauncher({
      puppeteer,
      concurrency: 1,
      launchOptions: {
        browser: 'firefox',
        executablePath:
          process.env.FIREFOX_PATH ?? ['/usr/bin/firefox-esr', '/usr/bin/firefox'].find(existsSync),
      },
    }),
  webkit: async () => webkitLauncher(),
};

export default {
  rootDir: fileURLToPath(new URL('.', import.meta.url)),
  files: ['test/**/*.test.ts', '!test/stories/**'],
  nodeResolve: { exportConditions: ['browser', 'development'] },
  browsers: await Promise.all(wanted.map((name) => launchers[name]())),
  concurrentBrowsers: 1,
  testFramework: { config: { timeout: 15_000 } },
  plugins: [
    // esbuild needs the tsconfig for decorators and class fields
    esbuildPlugin({
      ts: true,
      target: 'es2022',
      tsconfig: fileURLToPath(new URL('./tsconfig.json', import.meta.url)),
    }),
  ],
  reporters: [defaultReporter(), plainReporter(process.env.MEETING_FINDER_SUITE ?? 'browser')],
  filterBrowserLogs: ({ args }) => !String(args[0]).includes('Lit is in dev mode'),
};
