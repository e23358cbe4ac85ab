import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import test from 'node:test';
import { filesIn, root } from '../../scripts/run.mjs';

const read = (path) => readFileSync(join(root, path), 'utf8');

/** Tags by the file that defines them; `src/elements` also holds helpers and styles. */
const elements = filesIn('src/elements', '.ts').flatMap((path) => {
  const [, tag] =
    /\bstatic (?:override )?readonly tag(?:: string)? = '([\w-]+)'/.exec(read(path)) ?? [];
  return tag ? [{ path, tag }] : [];
});

test('there are elements', () => assert.ok(elements.length > 0));

for (const { path, tag } of elements) {
  test(`${tag} is in a file of its own name`, () => assert.equal(basename(path), `${tag}.ts`));
  test(`${tag} has a test`, () =>
    assert.ok(existsSync(join(root, `test/elements/${tag}.test.ts`))));
  test(`${tag} has a story`, () => assert.ok(existsSync(join(root, `stories/${tag}.stories.ts`))));
}

test('the lockfile names no download address', () => {
  const { packages } = JSON.parse(read('package-lock.json'));
  const bound = Object.entries(packages).filter(([, { resolved }]) => resolved);
  assert.deepEqual(bound, []);
});

test('dependencies are pinned', () => {
  const { dependencies, devDependencies } = JSON.parse(read('package.json'));
  for (const [name, version] of Object.entries({ ...dependencies, ...devDependencies }))
    assert.match(version, /^\d+\.\d+\.\d+(-[a-z]+\.\d+)?$/, name);
});
