/**
 * Weighs what is shipped against size-budget.json; `npm run check` and a house test fail where
 * something is too heavy. Brotli is at its best (11), as a CDN stores it;
 * the search engine, of which no file is made, is weighed in gzip, as other engines say their weight.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { root } from './run.mjs';
import { searchEngine } from './search-engine.mjs';

const read = (/** @type {string} */ path) => readFileSync(join(root, path));
const json = (/** @type {string} */ path) => JSON.parse(String(read(path)));

const weigh = (/** @type {Buffer} */ data) => ({
  raw: data.length,
  gzip: gzipSync(data, { level: 9 }).length,
  brotli: brotliCompressSync(data, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: 11,
      [constants.BROTLI_PARAM_SIZE_HINT]: data.length,
    },
  }).length,
});

/** @returns {Promise<{ what: string, is: number, most: number, ok: boolean, note: string }[]>} */
export async function sizes() {
  const { bytes, 'search engine': engine, dependencies } = json('size-budget.json');
  const files = Object.entries(bytes).map(([file, { brotli: most }]) => {
    const { raw, gzip, brotli } = weigh(read(file));
    const note = `bytes brotli (${raw} raw, ${gzip} gzip)`;
    return { what: file, is: brotli, most, ok: brotli <= most, note };
  });
  const engines = Object.entries(engine).map(async ([which, { gzip: most }]) => {
    const { raw, gzip, brotli } = weigh(Buffer.from(await searchEngine(which)));
    const note = `bytes gzip (${raw} raw, ${brotli} brotli)`;
    return { what: `search engine, ${which}`, is: gzip, most, ok: gzip <= most, note };
  });
  const names = Object.keys(json('package.json').dependencies);
  const ok = names.length <= dependencies;
  return [
    ...files,
    ...(await Promise.all(engines)),
    { what: 'dependencies', is: names.length, most: dependencies, ok, note: names.join(', ') },
  ];
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const all = await sizes();
  for (const { what, is, most, ok, note } of all)
    console.log(`${ok ? 'ok  ' : 'FAIL'} ${what}: ${is} of ${most}, ${note}`);
  if (all.some(({ ok }) => !ok)) process.exitCode = 1;
}
