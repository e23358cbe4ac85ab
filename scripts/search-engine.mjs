/** Bundles the engine of search alone, as it would be shipped, to be weighed. */
import { build } from 'vite';
import { shorten } from './build/shorten.mjs';
import { root } from './run.mjs';

/** What is not bundled: lists of words are knowledge of a language, and no part of an engine. */
const outside = {
  'our own code': [/^fuse/, /knowledge/],
  'with fuse.js': [/knowledge/],
};

/**
 * Its code, minified.
 *
 * @param {string} which A name of `outside`.
 */
export async function searchEngine(which) {
  const made = await build({
    root,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: {
      write: false,
      target: 'es2022',
      minify: true,
      lib: { entry: 'src/search/fuse-text-index.ts', formats: ['es'] },
      rolldownOptions: { external: outside[/** @type {keyof typeof outside} */ (which)] },
    },
  });
  const [{ output }] = /** @type {import('vite').Rollup.RollupOutput[]} */ ([made].flat());
  return shorten(output[0].code);
}
