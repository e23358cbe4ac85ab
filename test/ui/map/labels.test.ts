import { expect } from '@open-wc/testing';
import { withRoom } from '../../../src/ui/map/labels.js';

const mark = (x: number, y: number, text: string, weight = 1) => ({
  x,
  y,
  text,
  weight,
  reach: 10,
});
const texts = (...marks: ReturnType<typeof mark>[]) => [...withRoom(marks)].map(({ text }) => text);

describe('labels on a map', () => {
  it('are all there where they have room', () => {
    expect(texts(mark(0, 0, 'Leeds'), mark(100, 0, 'York'))).to.have.members(['Leeds', 'York']);
  });

  it('of two that would meet, leave out the one of fewer meetings', () => {
    expect(texts(mark(0, 0, 'Leeds', 2), mark(30, 0, 'Bradford', 9))).to.deep.equal(['Bradford']);
  });

  it('never lie on another mark', () => {
    expect(texts(mark(0, 0, 'Leeds', 9), mark(5, 25, '', 1))).to.deep.equal([]);
  });
});
