import { expect } from '@open-wc/testing';
import { nextInDirection, type ScreenPoint } from '../../../src/ui/map/next-in-direction.js';

const points: Readonly<Record<string, ScreenPoint>> = {
  north: { x: 5, y: -40 },
  farNorth: { x: 0, y: -90 },
  east: { x: 50, y: 10 },
  southWest: { x: -30, y: 30 },
};
const go = (key: string, from: ScreenPoint = { x: 0, y: 0 }) =>
  nextInDirection(key, from, Object.keys(points), (name) => points[name]!);

describe('the next mark that an arrow key leads to', () => {
  it('is the nearest that way', () => {
    expect(go('ArrowUp')).to.equal('north');
    expect(go('ArrowRight')).to.equal('east');
    expect(go('ArrowDown')).to.equal('southWest');
    expect(go('ArrowLeft')).to.equal('southWest');
  });

  it('is none where nothing lies that way, and for other keys', () => {
    expect(go('ArrowUp', { x: 0, y: -100 })).to.equal(undefined);
    expect(go('Enter')).to.equal(undefined);
    expect(go('constructor')).to.equal(undefined);
  });
});
