import { expect } from '@open-wc/testing';
import { unpackOutline, type LatLng, type Outline } from '../../src/core/outline.js';
import { isles } from '../../src/knowledge/outline-isles.js';
import { world } from '../../src/knowledge/outline-world.js';

/** Whether a point is on land: whether a line from it crosses an odd number of coasts. */
function isLand({ land }: Outline, [lat, lng]: LatLng): boolean {
  let inside = false;
  for (const ring of land)
    for (let at = 1; at < ring.length; at++) {
      const [a, b] = [ring[at - 1]!, ring[at]!];
      if (a[0] > lat === b[0] > lat) continue;
      if (lng < ((b[1] - a[1]) * (lat - a[0])) / (b[0] - a[0]) + a[1]) inside = !inside;
    }
  return inside;
}

const places: Readonly<Record<string, LatLng>> = {
  London: [51.51, -0.13],
  Leeds: [53.8, -1.55],
  Cardiff: [51.5, -3.2],
  Inverness: [57.45, -4.25],
  Derry: [55, -7.35],
  Cork: [51.91, -8.5],
  Newport: [50.69, -1.3],
  Peel: [54.21, -4.65],
  Lerwick: [60.17, -1.17],
};
const seas: Readonly<Record<string, LatLng>> = {
  'North Sea': [56, 2],
  'Irish Sea': [53.7, -4.9],
  Channel: [50.1, -1.5],
  Atlantic: [52, -15],
};

describe('outlines', () => {
  const fine = unpackOutline(isles);
  const coarse = unpackOutline(world);

  it('have towns of the isles on land, and the sea around them', () => {
    for (const [name, at] of Object.entries(places)) expect(isLand(fine, at), name).to.equal(true);
    for (const [name, at] of Object.entries(seas)) expect(isLand(fine, at), name).to.equal(false);
  });

  it('have towns of every continent on land', () => {
    const towns: Readonly<Record<string, LatLng>> = {
      Edmonton: [53.5, -113.5],
      Nairobi: [-1.3, 36.8],
      Delhi: [28.6, 77.2],
      Canberra: [-35.3, 149.1],
      Brasilia: [-15.8, -47.9],
      Leeds: [53.8, -1.55],
    };
    for (const [name, at] of Object.entries(towns)) expect(isLand(coarse, at), name).to.equal(true);
    for (const [name, at] of Object.entries(seas)) expect(isLand(coarse, at), name).to.equal(false);
  });

  it('are closed rings within the world', () => {
    for (const { land, borders } of [fine, coarse]) {
      for (const ring of land) expect(ring[0]).to.deep.equal(ring[ring.length - 1]);
      for (const [lat, lng] of [...land, ...borders].flat())
        expect(Math.abs(lat) <= 90 && Math.abs(lng) <= 180, `${lat}, ${lng}`).to.equal(true);
      expect(borders.length).to.be.greaterThan(0);
    }
  });

  it('are none of nothing', () => {
    expect(unpackOutline({ scale: 100, land: '', borders: '' })).to.deep.equal({
      land: [],
      borders: [],
    });
  });
});
