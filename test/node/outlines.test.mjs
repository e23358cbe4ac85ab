import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { encodeLine } from '../../scripts/outlines/encode-line.mjs';

test('the committed outlines are what the script makes', () => {
  const script = fileURLToPath(new URL('../../scripts/make-outlines.mjs', import.meta.url));
  const { status, stderr } = spawnSync(process.execPath, [script, '--check'], { encoding: 'utf8' });
  assert.equal(status, 0, stderr);
});

test('a line is packed as encoded polylines are', () => {
  // the example of Google's own description of the format, with x and y the other way round
  const points = [
    [38.5, -120.2],
    [40.7, -120.95],
    [43.252, -126.453],
  ];
  assert.equal(encodeLine(points, 1e5, 2), '_p~iF~ps|U_ulLnnqC_mqNvxq`@');
});

test('points that rounding makes one are one, and what is left of too few is none', () => {
  assert.equal(
    encodeLine(
      [
        [1.001, 2],
        [1.002, 2],
      ],
      100,
      2,
    ),
    undefined,
  );
});
