/** The vectors in Node, whose time-zone data is often older than a browser's. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nextStart } from '../../dist/esm/headless.js';
import { absentNote, sharedData } from '../../scripts/shared-data.mjs';
import { outdatedVectors, readVector } from '../helpers/next-occurrence.mjs';

const text = await sharedData('next-occurrence.json');

test('the next occurrence in Node', { skip: text === undefined && absentNote }, () => {
  const vectors = JSON.parse(text);
  assert.equal(vectors.length, 1_500);
  const wrong = [...vectors.keys()].filter((index) => {
    const { time, now, next } = readVector(vectors[index]);
    return nextStart(time, now) !== next;
  });
  assert.deepEqual(wrong, outdatedVectors());
});
