/** The stories as tests (test/stories), through Vite: `storybook/test` holds CommonJS. */
import base from './web-test-runner.config.mjs';
import { viteMiddleware } from './scripts/wtr-vite.mjs';

const { middleware, plugin } = await viteMiddleware({
  optimizeDeps: {
    entries: ['test/stories/**/*.test.ts', 'stories/**/*.stories.ts', '.storybook/preview.ts'],
    include: ['lit/directive-helpers.js'],
  },
});

export default {
  ...base,
  files: ['test/stories/**/*.test.ts'],
  // Vite alone: the preview imports a file of dist/ as a module
  middleware: [middleware],
  plugins: [plugin],
};
