/** The bench of typing puts clocks into the built widget: they have to find their places there. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { timeSearch } from '../../bench/timed-search.mjs';

const widget = readFileSync(new URL('../../dist/meeting-finder.js', import.meta.url), 'utf8');

test('a query of the built widget is timed from its filters to its answer, and its marks', () => {
  const clocked = timeSearch(widget);
  assert.equal(clocked.match(/began=performance\.now\(\)/g)?.length, 2);
  assert.equal(clocked.match(/searched\+=performance\.now\(\)-(?:window\.)?began/g)?.length, 2);
});

test('where a widget has no such place, the bench says so and measures nothing', () => {
  assert.throws(() => timeSearch('async query(e){}'), /stands 0 times in the widget/);
});
