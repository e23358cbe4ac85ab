import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { build } from 'vite';
import { filesIn, root, run } from '../../scripts/run.mjs';
import { sizes } from '../../scripts/size.mjs';

const bytes = (path) => readFileSync(join(root, path));
const text = (path) => bytes(path).toString('utf8');
const manifest = JSON.parse(text('package.json'));

/** Every file that an `exports` map names. */
const targets = (value) =>
  typeof value === 'string' ? [value] : Object.values(value).flatMap(targets);

test('every export of the package is there', () => {
  for (const path of targets(manifest.exports)) assert.ok(existsSync(join(root, path)), path);
  assert.ok(existsSync(join(root, manifest.customElements)));
  for (const path of manifest.sideEffects) assert.ok(existsSync(join(root, path)), path);
});

test('the package can be imported by its name, where there is no DOM too', async () => {
  const library = await import(manifest.name);
  assert.equal(typeof library.define, 'function');
  assert.equal(library.version, manifest.version);
  const headless = await import(`${manifest.name}/headless`);
  assert.ok(Object.keys(headless).length > 0);
});

test('editors are told of every tag, its attributes and its custom properties', () => {
  const { tags } = JSON.parse(text('dist/vscode.html-custom-data.json'));
  const { properties } = JSON.parse(text('dist/vscode.css-custom-data.json'));
  const finder = tags.find(({ name }) => name === 'meeting-finder');
  const names = finder.attributes.map(({ name }) => name);
  for (const name of ['src', 'page-size', 'tile-url', 'nation'])
    assert.ok(names.includes(name), name);
  assert.ok(properties.some(({ name }) => name === '--meeting-palette-brand'));
  const types = text('dist/types/frameworks/elements.d.ts');
  const angular = text('dist/angular/index.d.ts');
  for (const { name } of tags) {
    assert.ok(types.includes(`'${name}': {`), name);
    assert.ok(angular.includes(`"${name}"`), name);
  }
});

test('the one-file scripts are one file', () => {
  for (const path of ['dist/meeting-finder.js', 'dist/meeting-finder.iife.js']) {
    assert.doesNotMatch(text(path), /^\s*(import|export)\b/m, path);
    assert.doesNotMatch(text(path), /sourceMappingURL|process\.env/, path);
  }
});

test('a line in the classic script is ASCII, whatever encoding its page has', () => {
  assert.equal(
    bytes('dist/meeting-finder.iife.js').findIndex((byte) => byte > 0x7f),
    -1,
  );
});

test('Lit inside the scripts has our policy and no other', () => {
  for (const path of ['dist/meeting-finder.js', 'dist/meeting-finder.iife.js']) {
    const names = [...text(path).matchAll(/createPolicy\((?:"|'|`)([^"'`]+)/g)].map(([, n]) => n);
    assert.deepEqual(names, ['meeting-finder'], path);
  }
});

test('sri.json has the hash of every script, and the entry has those of its parts', () => {
  const sri = JSON.parse(text('dist/sri.json'));
  const scripts = filesIn('dist', '.js').map((path) => path.slice('dist/'.length));
  assert.deepEqual(Object.keys(sri).sort(), scripts.sort());
  const hash = (algorithm, path) => {
    const data = bytes(`dist/${path}`);
    return `${algorithm}-${createHash(algorithm).update(data).digest('base64')}`;
  };
  for (const [path, given] of Object.entries(sri)) assert.equal(given, hash('sha384', path), path);
  for (const path of scripts.filter((path) => path.startsWith('parts/')))
    assert.ok(text('dist/meeting-finder.js').includes(hash('sha256', path)), path);
});

test('the details of a meeting load when they are asked for, and are not in the entry as well', () => {
  const sentences = [
    ...text('src/i18n/details/en.ts').matchAll(/['`](\p{L}[\p{L} ,.’]+ [\p{L} ,.’]+)['`]/gu),
  ].map(([, sentence]) => sentence);
  const shipped = sentences.filter((sentence) => text('dist/parts/details.js').includes(sentence));
  assert.ok(shipped.length > 15, `hardly a sentence to look for: ${shipped.length}`);
  const first = text('src/i18n/en.ts');
  const doubled = shipped.filter(
    (sentence) => text('dist/meeting-finder.js').includes(sentence) && !first.includes(sentence),
  );
  assert.deepEqual(doubled, []);
});

test('a part brings no Lit of its own', () => {
  for (const path of filesIn('dist/parts', '.js'))
    assert.doesNotMatch(text(path), /lit\$|_\$AH/, path);
});

test('Welsh loads when it is asked for, and is not in the entry as well', () => {
  const english = text('src/i18n/en.ts');
  // sentences: single words are names of towns, days and codes that the entry knows as well
  const sentences = [
    ...text('src/i18n/cy.ts').matchAll(/['`](\p{L}[\p{L} ,.’]+ [\p{L} ,.’]+)['`]/gu),
  ]
    .map(([, sentence]) => sentence)
    .filter((sentence) => !english.includes(sentence));
  const shipped = sentences.filter((sentence) => text('dist/parts/cy.js').includes(sentence));
  assert.ok(shipped.length > 20, `hardly a sentence to look for: ${shipped.length}`);
  const doubled = shipped.filter((sentence) => text('dist/meeting-finder.js').includes(sentence));
  assert.deepEqual(doubled, []);
});

/** The files that a bundler makes of a page of somebody's own. */
async function bundled(source) {
  const page = 'virtual:page';
  const { output } = await build({
    root,
    configFile: false,
    logLevel: 'silent',
    plugins: [
      {
        name: 'page',
        resolveId: (id) => (id === page ? page : undefined),
        load: (id) => (id === page ? source : undefined),
      },
    ],
    resolve: { alias: { [manifest.name]: join(root, manifest.exports['.'].default) } },
    build: { write: false, minify: false, rolldownOptions: { input: page } },
  });
  const chunks = output.filter(({ type }) => type === 'chunk');
  return {
    entry: chunks.find(({ isEntry }) => isEntry).code,
    later: chunks.filter(({ isDynamicEntry }) => isDynamicEntry).map(({ code }) => code),
  };
}

test('a bundle without `register` brings details later too, and only then', async () => {
  const { entry, later } = await bundled(
    `import { define, MeetingCard } from '${manifest.name}'; define(MeetingCard);`,
  );
  const sentence = 'Other people in the meeting may see the name you join with.';
  assert.ok(text('dist/parts/details.js').includes(sentence));
  assert.equal(later.filter((code) => code.includes('cardDetails')).length, 1);
  assert.match(entry, /details: \(\) =>[^,]*import\(/);
});

for (const { what, is, most, ok, note } of await sizes())
  test(`${what} is within its budget`, () => assert.ok(ok, `${is} of ${most}: ${note}`));

test('the same sources give the same bytes', () => {
  const again = `.tmp/built-again-${process.pid}`;
  assert.ok(run('node', ['scripts/build.mjs', `--out=${again}`]));
  const names = (folder) => filesIn(folder).map((path) => path.slice(folder.length));
  assert.deepEqual(names(again), names('dist'));
  const other = names(again).filter((name) => !bytes(again + name).equals(bytes(`dist${name}`)));
  assert.deepEqual(other, []);
  rmSync(join(root, again), { recursive: true });
});
