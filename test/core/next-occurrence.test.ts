import { expect } from '@open-wc/testing';
import { nextStart } from '../../src/core/schedule.js';
import { sharedData } from '../helpers/shared-data.js';
import { outdatedVectors, readVector } from '../helpers/next-occurrence.mjs';
import type { Vector } from '../helpers/next-occurrence.mjs';

describe('the next occurrence, against an independent calendar', () => {
  it('agrees with all 1,500 vectors, but for those that this browser’s zones are too old for', async function () {
    const vectors: Vector[] = JSON.parse(await sharedData(this, 'next-occurrence.json'));
    expect(vectors).to.have.lengthOf(1_500);
    const wrong = vectors.flatMap((vector, index) => {
      const { time, now, next } = readVector(vector);
      return nextStart(time, now) === next ? [] : [index];
    });
    expect(wrong).to.deep.equal(outdatedVectors());
  });
});
