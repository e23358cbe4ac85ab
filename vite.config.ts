/**
 * How src/ becomes what is shipped. scripts/build.mjs runs the modes in turn:
 *
 * - `esm`: the library for bundlers and Node, and the command line, which shares its files; packages
 *   stay imports.
 * - `embed`: everything in one script, from which both one-file builds are made.
 * - `part-<name>`: one file that loads later (scripts/build/parts.mjs).
 *
 * Any other mode (Storybook, the story tests) gets the sources as they are.
 */
import { defineConfig, type UserConfig } from 'vite';
import { leanLit } from './scripts/build/lean-lit.mjs';
import { minifyTemplatesPlugin } from './scripts/build/minify-templates.mjs';
import { ownTrustedTypesPolicy } from './scripts/build/own-trusted-types-policy.mjs';
import { papaparseModule } from './scripts/build/papaparse-module.mjs';
import { parts } from './scripts/build/parts.mjs';
import manifest from './package.json' with { type: 'json' };

/** The oldest browsers we promise; nothing newer than their syntax is written. */
const target = ['chrome111', 'edge111', 'safari16.4', 'firefox113'];

const define = {
  __MEETING_FINDER_VERSION__: JSON.stringify(manifest.version),
};

const library: UserConfig = {
  define,
  build: {
    target,
    minify: false,
    lib: {
      entry: {
        'esm/index': 'src/index.ts',
        'esm/register': 'src/register.ts',
        'esm/headless': 'src/headless.ts',
        'cli/meeting-finder': 'src/cli/main.ts',
      },
      formats: ['es'],
    },
    rolldownOptions: {
      external: [
        /^node:/,
        ...Object.keys(manifest.dependencies).map((name) => new RegExp(`^${name}(/|$)`)),
      ],
      output: { entryFileNames: '[name].js', chunkFileNames: 'esm/chunks/[name]-[hash].js' },
    },
  },
};

const embed: UserConfig = {
  define: { ...define, 'process.env.NODE_ENV': '"production"' },
  plugins: [leanLit(), minifyTemplatesPlugin(), ownTrustedTypesPolicy()],
  build: {
    target,
    minify: true,
    modulePreload: false,
    lib: { entry: 'src/embed.ts', formats: ['iife'], name: 'meetingFinder' },
  },
};

const part = (entry: string): UserConfig => ({
  define,
  plugins: [papaparseModule(), minifyTemplatesPlugin()],
  build: {
    target,
    lib: { entry, formats: ['es'] },
    rolldownOptions: { output: { minify: true } },
  },
});

export default defineConfig(({ mode }): UserConfig => {
  const base: UserConfig = { publicDir: false, logLevel: 'warn' };
  if (mode === 'esm') return { ...base, ...library };
  if (mode === 'embed') return { ...base, ...embed };
  const entry = Object.entries(parts).find(([name]) => mode === `part-${name}`)?.[1];
  return entry ? { ...base, ...part(entry) } : {};
});
