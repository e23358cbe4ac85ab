/** Distances against the geodesics of an ellipsoid, as surveyors reckon them. */
import assert from 'node:assert/strict';
import test from 'node:test';
import geographiclib from 'geographiclib-geodesic';
import { distanceKm } from '../../dist/esm/headless.js';

const { WGS84 } = geographiclib.Geodesic;

/** The same numbers each time, from 0 up to 1. */
function random(seed = 20_261_126) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

test('10,000 pairs of places in Britain and Ireland: within half a per cent', () => {
  const next = random();
  const place = () => ({ lat: 49.8 + 11 * next(), lng: -10.7 + 12.5 * next() });
  let worst = 0;
  for (let at = 0; at < 10_000; at++) {
    const [a, b] = [place(), place()];
    const exact = WGS84.Inverse(a.lat, a.lng, b.lat, b.lng).s12 / 1000;
    worst = Math.max(worst, Math.abs(distanceKm(a, b) / exact - 1));
  }
  assert.ok(worst <= 0.005, `${worst}`);
  assert.ok(worst > 0, 'a sphere is no ellipsoid');
});
