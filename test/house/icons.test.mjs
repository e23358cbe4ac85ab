import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { file, iconShapes } from '../../scripts/make-icons.mjs';

test('the icons are those of the set, as it is installed', async () => {
  const shapes = await iconShapes();
  assert.match(shapes, /export const search = svg`<.*(path|circle) /);
  assert.equal(readFileSync(file, 'utf8'), shapes, 'node scripts/make-icons.mjs');
});
