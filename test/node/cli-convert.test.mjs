/** `meeting-finder convert`: from each format into the others, and nothing lost without a word. */
import assert from 'node:assert/strict';
import test from 'node:test';
import { parseFeed } from '../../dist/esm/headless.js';
import { bmltMeeting } from '../helpers/bmlt-meeting.mjs';
import { commandLine, record } from '../helpers/command-line.mjs';

const rich = record({
  name_cy: 'Drws Agored',
  approach: ['cbt'],
  openness: 'open',
  audiences: ['women'],
  languages: ['cy'],
  access: { 'step-free': true, dogs: false },
  notice: 'Closed on 25 December.',
  conference_url: 'https://meet.example.org/j/1',
  conference_passcode: 'sample',
  checked: '2026-11-01',
});
const monthly = record({
  slug: 'monthly',
  day: undefined,
  recurrence: { freq: 'monthly', byday: ['-1FR'] },
});

const meetingsIn = async (text) => {
  const { ok, value, error } = await parseFeed(text);
  assert.ok(ok, error?.detail);
  return value.meetings.map(({ source, ...meeting }) => ({
    ...meeting,
    source: { ...source, feed: undefined },
  }));
};

test('JSON → CSV → JSON keeps every field', async (t) => {
  const { run, read } = commandLine(t, {
    'list.json': { title: 'Example', meetings: [rich, monthly] },
  });
  assert.equal((await run(['convert', 'list.json', '-o', 'list.csv'])).code, 0);
  assert.match(read('list.csv'), /Name/);
  assert.equal((await run(['convert', 'list.csv', '-o', 'back.json'])).code, 0);
  assert.deepEqual(await meetingsIn(read('back.json')), await meetingsIn(read('list.json')));
  assert.equal(JSON.parse(read('back.json')).title, 'Example');
});

test('to Meeting Guide: what it can say is said, and the rest is told', async (t) => {
  const { run, read } = commandLine(t, {
    'list.json': [rich, monthly, record({ slug: 'plain', fellowship: 'aa' })],
  });
  const { code, said } = await run([
    'convert',
    'list.json',
    '-o',
    'guide.json',
    '--to',
    'meeting-guide',
  ]);
  assert.equal(code, 0);
  const [first, ...others] = JSON.parse(read('guide.json'));
  assert.deepEqual(first.types, ['O', 'W', 'CY', 'X']);
  assert.deepEqual(
    [first.day, first.time, first.end_time, first.updated],
    [1, '19:30', '21:00', '2026-11-01 12:00:00'],
  );
  assert.equal(others.length, 1);
  assert.match(said, /Left out: 1 meetings? that/);
  for (const field of [
    'name_cy',
    'approach',
    'notice',
    'conference_passcode',
    'access',
    'fellowship',
  ])
    assert.match(said, new RegExp(`Not said in meeting-guide: ${field} of`));
  assert.equal((await run(['convert', 'list.json', '--to', 'meeting-guide', '--strict'])).code, 1);
});

test('an invented meeting stays marked in every format', async (t) => {
  const { run } = commandLine(t, { 'list.json': [record({ sample: true })] });
  for (const to of ['json', 'csv', 'meeting-guide']) {
    const { out } = await run(['convert', 'list.json', '--to', to]);
    const [meeting] = await meetingsIn(out);
    assert.equal(meeting.sample, true, to);
  }
});

test('from a saved answer of a BMLT server', async (t) => {
  const { run } = commandLine(t, { 'na.json': [bmltMeeting(1)] });
  const [meeting] = await meetingsIn((await run(['convert', 'na.json'])).out);
  assert.equal(meeting.fellowship, 'na');
  assert.doesNotMatch(JSON.stringify(meeting), /private-person/);
});

test('what is left out is named, and ends with 1', async (t) => {
  const { run } = commandLine(t, {
    'list.csv':
      'ID,Name,Day,Time,Address\na,One,Monday,19:30,1 Mill Lane\nb,Two,Monday,soon,2 Mill Lane\n',
  });
  const { code, said } = await run(['convert', 'list.csv', '--to', 'json']);
  assert.equal(code, 1);
  assert.match(said, /Left out: line 3 .*bad-time/);
});

test('one list at a time, and a format that there is', async (t) => {
  const { run } = commandLine(t, { 'list.json': [record()] });
  assert.equal((await run(['convert', 'list.json', 'list.json'])).code, 2);
  assert.equal((await run(['convert', 'list.json', '--to', 'xml'])).code, 2);
});
