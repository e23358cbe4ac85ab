/** Bundles what is measured, for Node. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'vite';

/**
 * The address of one module with all of `search-entry.mjs`, and a function that clears it away.
 * @param options Further settings of Vite.
 */
export async function bundle(options = {}) {
  const outDir = await mkdtemp(join(tmpdir(), 'meeting-finder-bench-'));
  await build({
    configFile: false,
    logLevel: 'error',
    ssr: { noExternal: true },
    ...options,
    build: { ssr: fileURLToPath(new URL('search-entry.mjs', import.meta.url)), outDir },
  });
  return {
    url: pathToFileURL(join(outDir, 'search-entry.js')).href,
    remove: () => rm(outDir, { recursive: true }),
  };
}
