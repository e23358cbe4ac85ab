/** The search guide's piece for Node runs as it is written, and its table reads as it says. */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { promisify } from 'node:util';
import { fellowships, understand } from '../../dist/esm/headless.js';
import { root } from '../../scripts/run.mjs';
import { startServer } from '../../scripts/serve.mjs';

const guide = readFileSync(join(root, 'stories/guides/search.mdx'), 'utf8');

test('the piece of code of the search guide', async (t) => {
  const server = await startServer();
  t.after(() => server.close());
  const [, code] = guide.match(/```js\n([^]*?)```/);
  const feed = `${server.url}/demo/feeds/sample.json`;
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [
      '--input-type=module',
      '--eval',
      `${code.replace('https://example.org/meetings.json', feed).replace('women monday leeds', 'tuesday leeds')}
console.log(JSON.stringify({ total, first: hits[0].meeting.venue.locality, meant: understood.meant }));`,
    ],
    { cwd: root },
  );
  const { total, first, meant } = JSON.parse(stdout);
  assert.ok(total > 0);
  assert.equal(first, 'Leeds');
  assert.deepEqual(
    meant.map(({ text }) => text),
    ['tuesday', 'leeds'],
  );
});

test('the requests in the table of the search guide', () => {
  const rows = [...guide.matchAll(/^\| `([^`]+)` +\| ([^|]+?) +\|$/gm)].map(([, typed]) => typed);
  const place = (text) => (text === 'LS1' ? { name: 'LS1', about: false } : undefined);
  const readings = rows.map((typed) => {
    const { facets, attendance, when, near, rest } = understand(typed, 'en', 0, {
      fellowships,
      place,
    });
    return { ...facets, attendance, when, near, rest };
  });
  const none = { attendance: undefined, when: undefined, near: undefined };
  assert.deepEqual(readings, [
    {
      ...none,
      audience: ['women'],
      fellowship: ['na'],
      when: { date: 'today', from: 1020, to: 300 },
      near: 'LS1',
      rest: '',
    },
    {
      ...none,
      attendance: ['online'],
      fellowship: ['smart'],
      day: ['2'],
      time: ['evening'],
      rest: '',
    },
    { ...none, approach: ['secular'], focus: ['alcohol'], rest: 'Cardiff' },
    {
      ...none,
      access: ['step-free'],
      fellowship: ['al-anon'],
      when: { date: 'weekend' },
      rest: '',
    },
    { ...none, when: { date: 'tomorrow', from: 1080 }, rest: 'leeds' },
    {
      ...none,
      fellowship: ['gam-anon', 'smart-family'],
      focus: ['family-and-friends'],
      rest: '',
    },
    { ...none, attendance: ['in-person'], rest: '' },
    { ...none, day: ['0'], when: { to: 720 }, rest: '' },
    { ...none, day: ['2'], time: ['evening', 'night'], rest: '' },
  ]);
});
