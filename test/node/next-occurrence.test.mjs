/**
 * The vectors in Node, whose time-zone data is older than the browser's: the vectors know that
 * Morocco stays on UTC from September 2026, tz 2025c does not. The list below is what 2025c gets
 * wrong, to the vector; newer data may get more right, none may get others wrong.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nextStart } from '../../dist/esm/headless.js';
import { absentNote, sharedData } from '../../scripts/shared-data.mjs';
import { readVector } from '../helpers/next-occurrence.mjs';

const pinnedFor = '2025c';
const outdated = {
  zone: 'Africa/Casablanca',
  vectors: [
    1, 42, 165, 174, 266, 290, 344, 371, 388, 793, 833, 876, 879, 906, 919, 998, 1012, 1023, 1085,
    1151, 1185, 1217, 1223, 1278,
  ],
};

const text = await sharedData('next-occurrence.json');

test('the next occurrence in Node', { skip: text === undefined && absentNote }, () => {
  const vectors = JSON.parse(text);
  assert.equal(vectors.length, 1_500);
  const wrong = [...vectors.keys()].filter((index) => {
    const { time, now, next } = readVector(vectors[index]);
    return nextStart(time, now) !== next;
  });
  const isOutdated = (index) =>
    vectors[index].zone === outdated.zone && outdated.vectors.includes(index);
  assert.deepEqual(
    wrong.filter((index) => !isOutdated(index)),
    [],
  );
  if (process.versions.tz === pinnedFor) assert.deepEqual(wrong, outdated.vectors);
});
