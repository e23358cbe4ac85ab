/**
 * `npm run build`: everything in dist/.
 *
 * The output is made in a folder of its own and takes dist's place only when it is whole, so a failed
 * build, or one that runs beside a server, never leaves half of one. The same sources always give the
 * same bytes.
 *
 * --if-needed   Does nothing where dist/ was made from exactly these sources.
 * --out=DIR     Builds into DIR, and leaves dist/ as it is.
 */
import { createHash } from 'node:crypto';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { angularOptions, angularSource } from './build/angular.mjs';
import { asClassic, asModule } from './build/compose.mjs';
import { editorData, elementTypes } from './build/framework-types.mjs';
import { parts } from './build/parts.mjs';
import { shorten } from './build/shorten.mjs';
import { filesIn, fingerprint, root, run } from './run.mjs';

const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const outOption = process.argv.find((arg) => arg.startsWith('--out='))?.slice('--out='.length);
const ifNeeded = process.argv.includes('--if-needed');

const sources = [
  ...filesIn('src'),
  ...filesIn('scripts/build'),
  'scripts/build.mjs',
  'custom-elements-manifest.config.mjs',
  'package.json',
  'package-lock.json',
  'tsconfig.build.json',
  'tsconfig.json',
  'vite.config.ts',
];
const made = fingerprint(sources);
const stamp = join(root, '.tmp', 'build-stamp');

if (ifNeeded && existsSync(join(root, 'dist', 'sri.json')) && existsSync(stamp)) {
  if (readFileSync(stamp, 'utf8') === made) process.exit(0);
}

const out = outOption ?? `.tmp/dist-${process.pid}`;
const path = (/** @type {string} */ name) => join(root, out, name);
const integrity = (
  /** @type {string | Buffer} */ data,
  /** @type {'sha256' | 'sha384'} */ algorithm,
) => `${algorithm}-${createHash(algorithm).update(data).digest('base64')}`;

/** Runs one mode of vite.config.ts; ends with Vite's own words where it fails. */
async function vite(
  /** @type {string} */ mode,
  /** @type {import('vite').InlineConfig} */ options,
) {
  try {
    return await build({ root, mode, ...options });
  } catch (error) {
    console.error(error.message);
    process.exit(1);
  }
}

/** Runs a mode of vite.config.ts that makes one file; answers the code of its one file. */
async function bundle(
  /** @type {string} */ mode,
  /** @type {Record<string, string>} */ define = {},
) {
  const files = [await vite(mode, { define, build: { write: false } })]
    .flat()
    .flatMap(({ output }) => output);
  if (files.length !== 1)
    throw new Error(`${mode} should be one file, not ${files.map((f) => f.fileName).join(', ')}`);
  return shorten(files[0].code);
}

/** Ends the build where a tool has failed; it has said why. */
const must = (/** @type {boolean} */ ok) => ok || process.exit(1);

process.on('exit', (code) => {
  if (code !== 0) rmSync(path(''), { recursive: true, force: true });
});

rmSync(path(''), { recursive: true, force: true });
mkdirSync(path('parts'), { recursive: true });

/** @type {Record<string, { file: string, integrity: string }>} */
const partTable = {};
for (const name of Object.keys(parts)) {
  const code = await bundle(`part-${name}`);
  const file = `parts/${name}.js`;
  writeFileSync(path(file), code);
  // nothing in the script packs worse than a hash, so the shortest that browsers take
  partTable[name] = { file, integrity: integrity(code, 'sha256') };
}

const body = await bundle('embed', { __MEETING_FINDER_PARTS__: JSON.stringify(partTable) });
writeFileSync(path('meeting-finder.js'), await shorten(asModule(body, version)));
writeFileSync(path('meeting-finder.iife.js'), asClassic(body, version));

await vite('esm', { build: { outDir: path(''), emptyOutDir: false } });
chmodSync(path('cli/meeting-finder.js'), 0o755);
cpSync(join(root, 'src/feed/meeting-feed.schema.json'), path('meeting-feed.schema.json'));
cpSync(join(root, 'src/themes'), path('themes'), { recursive: true });
must(run('tsc', ['-p', 'tsconfig.build.json', '--outDir', join(out, 'types')]));
must(run('cem', ['analyze', '--config', 'custom-elements-manifest.config.mjs', '--outdir', out]));
const elements = JSON.parse(readFileSync(path('custom-elements.json'), 'utf8'));
// what tsc leaves out: files that are types alone
cpSync(join(root, 'src/frameworks'), path('types/frameworks'), { recursive: true });
writeFileSync(path('types/frameworks/elements.d.ts'), elementTypes(elements));
for (const [file, text] of Object.entries(editorData(elements))) writeFileSync(path(file), text);

mkdirSync(path('angular'));
const forAngular = {
  'angular/index.ts': angularSource(elements),
  'angular/tsconfig.json': JSON.stringify(angularOptions),
};
for (const [file, text] of Object.entries(forAngular)) writeFileSync(path(file), text);
must(run('ngc', ['-p', join(out, 'angular')]));
for (const file of Object.keys(forAngular)) rmSync(path(file));

const shipped = filesIn(out, '.js').map((file) => file.slice(out.length + 1));
const sri = Object.fromEntries(
  shipped.map((file) => [file, integrity(readFileSync(path(file)), 'sha384')]),
);
writeFileSync(path('sri.json'), `${JSON.stringify(sri, null, 2)}\n`);

if (!outOption) {
  const dist = join(root, 'dist');
  rmSync(dist, { recursive: true, force: true });
  try {
    renameSync(path(''), dist);
  } catch {
    // another disk
    cpSync(path(''), dist, { recursive: true });
    rmSync(path(''), { recursive: true, force: true });
  }
  writeFileSync(stamp, made);
  console.log('Built dist/.');
}
