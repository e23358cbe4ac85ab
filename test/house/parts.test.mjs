import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { parts } from '../../scripts/build/parts.mjs';
import { filesIn, root } from '../../scripts/run.mjs';

const text = (path) => readFileSync(join(root, path), 'utf8');

test('bundlers and the one-file script bring the same parts', () => {
  const registered = [
    ...text('src/parts/part-imported.ts').matchAll(
      /'?([\w-]+)'?: \(\) => import\('\.(\/\S+)\.js'\)/g,
    ),
  ];
  const bundled = Object.fromEntries(
    registered.map(([, name, path]) => [name, `src/parts${path}.ts`]),
  );
  assert.ok(registered.length > 0);
  assert.deepEqual(bundled, parts);
});

test('whatever asks for a part asks for one that there is', () => {
  const asked = filesIn('src', '.ts').flatMap((path) =>
    [...text(path).matchAll(/\b(?:late|load)Part(?:<[^(]*>)?\('(\w+)'\)/g)].map(([, name]) => name),
  );
  assert.ok(asked.includes('details'), asked.join());
  for (const name of asked) assert.ok(Object.hasOwn(parts, name), name);
});
