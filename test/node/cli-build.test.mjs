/** `meeting-finder build`, as a charity's nightly job runs it. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { parseFeed } from '../../dist/esm/headless.js';
import { commandLine, record } from '../helpers/command-line.mjs';

const lists = {
  'a.json': {
    attribution: 'Example Intergroup',
    meetings: [record(), record({ slug: 'b', name: 'Harbour', day: 2 })],
  },
  'b.json': {
    licence: 'CC BY 4.0',
    meetings: [record({ slug: '1001', name: 'Open Door group', access: { 'step-free': true } })],
  },
  'c.csv': 'ID,Name,Day,Time,Address,Town\nc1,Tea,Friday,7pm,4 Sample Street,Leeds\n',
};
const names = Object.keys(lists);

const feedIn = async (text) => {
  const { ok, value } = await parseFeed(text);
  assert.ok(ok);
  return value;
};

test('several lists in several formats become one, each meeting once, with all its sources', async (t) => {
  const { run, read } = commandLine(t, lists);
  const { code, out } = await run(['build', ...names, '-o', 'all.json']);
  assert.equal(code, 0);
  assert.equal(out, 'all.json: 3 meetings, 1 of them in more than one list\n');
  const { meetings, problems } = await feedIn(read('all.json'));
  assert.deepEqual(problems, []);
  assert.deepEqual(meetings.map(({ name }) => name).sort(), ['Harbour', 'Open Door', 'Tea']);
  const [door] = meetings;
  assert.deepEqual(door.access, { 'step-free': true });
  assert.equal(door.source.attribution, 'Example Intergroup');
  assert.equal(door.also[0].licence, 'CC BY 4.0');
});

test('the same bytes from the same lists; what would not change is left alone', async (t) => {
  const { run, bytes, folder } = commandLine(t, lists);
  await run(['build', ...names, '-o', 'one.json']);
  await run(['build', ...names, '-o', 'two.json']);
  assert.deepEqual(bytes('one.json'), bytes('two.json'));
  const before = statSync(join(folder, 'one.json')).mtimeMs;
  const { out } = await run(['build', ...names, '-o', 'one.json', '--json']);
  assert.equal(JSON.parse(out).changed, false);
  assert.equal(statSync(join(folder, 'one.json')).mtimeMs, before);
});

test('ids stay when the lists change their order', async (t) => {
  const { run, read } = commandLine(t, lists);
  const ids = async (order) => {
    await run(['build', ...order, '-o', 'all.json', '--force']);
    return (await feedIn(read('all.json'))).meetings.map(({ id }) => id);
  };
  const [first, second] = [await ids(['a.json', 'c.csv']), await ids(['c.csv', 'a.json'])];
  assert.deepEqual(first.sort(), second.sort());
});

test('packed beside it, with a hash that tools can check', async (t) => {
  const { run, bytes, read } = commandLine(t, lists);
  const { out } = await run(['build', ...names, '-o', 'all.json', '--json']);
  const body = bytes('all.json');
  assert.deepEqual(gunzipSync(bytes('all.json.gz')), body);
  assert.deepEqual(brotliDecompressSync(bytes('all.json.br')), body);
  const sha256 = createHash('sha256').update(body).digest('hex');
  assert.equal(read('all.json.sha256'), `${sha256}  all.json\n`);
  assert.equal(JSON.parse(out).sha256, sha256);
});

test('no telephone and no e-mail unless asked', async (t) => {
  const { run, read } = commandLine(t, {
    'a.json': [
      record({
        email: 'group@example.org',
        phone: '01632 960123',
        website: 'https://example.org/',
        contact_1_name: 'private-person',
      }),
    ],
  });
  await run(['build', 'a.json', '-o', 'all.json']);
  assert.doesNotMatch(read('all.json'), /group@|960123|private-person/);
  assert.match(read('all.json'), /https:\/\/example\.org\//);
  await run(['build', 'a.json', '-o', 'all.json', '--contact']);
  assert.match(read('all.json'), /group@example\.org/);
  assert.doesNotMatch(read('all.json'), /private-person/);
});

test('nothing is written where a list did not come, unless that is said to be fine', async (t) => {
  const { run, read } = commandLine(t, lists);
  const { code, said } = await run(['build', 'a.json', 'gone.json', '-o', 'all.json']);
  assert.equal(code, 1);
  assert.match(said, /Nothing was written: gone\.json did not come\./);
  assert.throws(() => read('all.json'));
  const partial = await run(['build', 'a.json', 'gone.json', '-o', 'all.json', '--partial']);
  assert.equal(partial.code, 1);
  assert.equal((await feedIn(read('all.json'))).meetings.length, 2);
});

test('a good file is not replaced by one that has lost most of its meetings', async (t) => {
  const many = Array.from({ length: 20 }, (_, at) =>
    record({ slug: `m${at}`, day: at % 7, time: `${10 + (at % 10)}:00`, end_time: undefined }),
  );
  const { run, read, write } = commandLine(t, { 'a.json': many });
  await run(['build', 'a.json', '-o', 'all.json']);
  write('a.json', many.slice(0, 3));
  const { code, said } = await run(['build', 'a.json', '-o', 'all.json']);
  assert.equal(code, 1);
  assert.match(said, /all\.json has 20 meetings and would have 3\./);
  assert.equal((await feedIn(read('all.json'))).meetings.length, 20);
  assert.equal((await run(['build', 'a.json', '-o', 'all.json', '--force'])).code, 0);
  assert.equal((await feedIn(read('all.json'))).meetings.length, 3);
});

test('what is left out is named, and --strict ends with 1', async (t) => {
  const { run } = commandLine(t, { 'a.json': [record(), record({ slug: 'bad', time: 'soon' })] });
  const { code, said, out } = await run(['build', 'a.json', '-o', 'all.json']);
  assert.equal(code, 0);
  assert.match(said, /a\.json: left out record 2 bad \(bad-time\)/);
  assert.match(out, /1 record left out/);
  assert.equal((await run(['build', 'a.json', '-o', 'all.json', '--strict'])).code, 1);
});

test('2 without a name for the file', async (t) => {
  const { run } = commandLine(t, lists);
  assert.equal((await run(['build', 'a.json'])).code, 2);
});
