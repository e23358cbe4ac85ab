/**
 * The stories as tests (test/stories), through Vite: `storybook/test` holds CommonJS. Where the pinned
 * browser runs they run in it, and every picture of them is held against the one that was reviewed:
 * `npm run pictures` takes them anew.
 */
import { playwrightLauncher } from '@web/test-runner-playwright';
import { pinnedBrowser } from './scripts/pinned-browser.mjs';
import { picturesPlugin } from './scripts/pictures.mjs';
import base from './web-test-runner.config.mjs';
import { viteMiddleware } from './scripts/wtr-vite.mjs';

const launchOptions = await pinnedBrowser();

const { middleware, plugin } = await viteMiddleware({
  define: { 'import.meta.env.PICTURES': JSON.stringify(Boolean(launchOptions)) },
  optimizeDeps: {
    entries: ['test/stories/**/*.test.ts', 'stories/**/*.stories.ts', '.storybook/preview.ts'],
    include: ['lit/directive-helpers.js'],
  },
});

export default {
  ...base,
  ...(launchOptions && {
    browsers: [playwrightLauncher({ product: 'chromium', launchOptions })],
  }),
  files: ['test/stories/**/*.test.ts'],
  // the stories are dealt out to three files: two cores are then busy, as pictures are mostly waited for
  concurrency: 3,
  testsFinishTimeout: 600_000,
  // Vite alone: the preview imports a file of dist/ as a module
  middleware: [middleware],
  plugins: [plugin, picturesPlugin({ update: process.argv.includes('--update-pictures') })],
};
