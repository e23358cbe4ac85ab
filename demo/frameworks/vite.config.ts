/** Builds the six apps, or serves them while somebody writes: `npx vite demo/frameworks`. */
import { fileURLToPath } from 'node:url';
import { svelte, vitePreprocess } from '@sveltejs/vite-plugin-svelte';
import vue from '@vitejs/plugin-vue';
import { defineConfig } from 'vite';
import solid from 'vite-plugin-solid';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  root: here('.'),
  // the package as it is built in this folder, where yours has it from node_modules
  resolve: {
    alias: [
      { find: 'meeting-finder/angular', replacement: here('../../dist/angular/index.js') },
      { find: 'meeting-finder/register', replacement: here('../../dist/esm/register.js') },
      { find: 'meeting-finder', replacement: here('../../dist/esm/index.js') },
    ],
  },
  plugins: [
    vue({
      template: { compilerOptions: { isCustomElement: (tag) => tag.startsWith('meeting-') } },
    }),
    svelte({ preprocess: vitePreprocess(), configFile: false }),
    solid({ include: /demo\/frameworks\/solid/ }),
  ],
  build: {
    rolldownOptions: {
      input: ['react', 'vue', 'svelte', 'solid', 'preact', 'angular'].map((name) =>
        here(`${name}/index.html`),
      ),
    },
  },
});
