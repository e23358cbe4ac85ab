/** An NA server by its address: the requests that are made, and that all of its meetings arrive. */
import assert from 'node:assert/strict';
import test from 'node:test';
import { loadFeed } from '../../dist/esm/headless.js';
import { bmltMeeting } from '../helpers/bmlt-meeting.mjs';
import { bmltServer } from '../helpers/bmlt-server.mjs';

const many = (count) => Array.from({ length: count }, (_, at) => bmltMeeting(at + 1));

async function serve(t, options) {
  const server = await bmltServer(options);
  t.after(() => server.close());
  return server;
}

async function load(address, settings) {
  const result = await loadFeed(address, settings);
  assert.ok(result.ok, result.error?.detail);
  return result.value;
}

test('12,000 meetings arrive from a server that sends 5,000 at most', async (t) => {
  const server = await serve(t, { meetings: many(12_000), cap: 5000 });
  const { meetings, problems } = await load(server.address);
  assert.equal(meetings.length, 12_000);
  assert.equal(new Set(meetings.map(({ id }) => id)).size, 12_000);
  assert.deepEqual(problems, []);
  assert.equal(server.asked.length, 3);
});

for (const cap of [500, 1000, 4000])
  test(`all meetings arrive from a server that sends ${cap} at most`, async (t) => {
    const server = await serve(t, { meetings: many(cap * 2 + 7), cap });
    const { meetings } = await load(server.address);
    assert.equal(meetings.length, cap * 2 + 7);
  });

test('one request is enough where the first page is short', async (t) => {
  const server = await serve(t, { meetings: many(437) });
  assert.equal((await load(server.address)).meetings.length, 437);
  assert.equal(server.asked.length, 1);
});

test('an old server, which knows no pages, is asked once or twice and gives each meeting once', async (t) => {
  for (const count of [437, 5000, 6000]) {
    const server = await serve(t, { meetings: many(count), old: true });
    assert.equal((await load(server.address)).meetings.length, count);
    assert.ok(server.asked.length <= 2);
  }
});

test('no meetings are an empty list, however a server says it', async (t) => {
  for (const old of [false, true]) {
    const server = await serve(t, { meetings: [], old });
    assert.deepEqual((await load(server.address)).meetings, []);
  }
});

test('the fields that are needed are asked for, and nothing of a person or of what is not published', async (t) => {
  const server = await serve(t, { meetings: many(3) });
  const { meetings } = await load(`${server.address}?advanced_published=0&callback=run`);
  assert.doesNotMatch(JSON.stringify(meetings), /private-person|07700/);
  const [switches] = server.asked;
  assert.equal(switches.get('get_used_formats'), '1');
  assert.match(switches.get('data_field_key'), /^id_bigint,/);
  assert.doesNotMatch(switches.get('data_field_key'), /contact|email/);
  assert.equal(switches.has('advanced_published'), false);
  assert.equal(switches.has('callback'), false);
});

test('a search of the host’s own keeps its switches, and is paged all the same', async (t) => {
  const server = await serve(t, { meetings: many(2000), cap: 100 });
  const { meetings } = await load(
    `${server.address}client_interface/jsonp/?switcher=GetSearchResults&weekdays=2&services[]=12&services[]=15&page_size=3&callback=run`,
  );
  assert.equal(meetings.length, 286);
  assert.ok(meetings.every(({ times: [{ day }] }) => day === 1));
  assert.deepEqual(server.asked[0].getAll('services[]'), ['12', '15']);
  assert.equal(server.asked[0].get('callback'), null);
});

test('the address may be written as people write it', async (t) => {
  const { address } = await serve(t, { meetings: many(3) });
  const root = address.slice(0, -1);
  for (const written of [root, `${root}//`, `${root}/client_interface/json/`, `${root}#top`])
    assert.equal((await load(written, { format: 'bmlt' })).meetings.length, 3, written);
});

test('an aggregator is given what it wants, and ids of two servers are kept apart', async (t) => {
  const meetings = ['7', '8'].map((root_server_id) => bmltMeeting(1, { root_server_id }));
  const server = await serve(t, { meetings, aggregator: true });
  const ids = (await load(server.address)).meetings.map(({ id }) => id);
  assert.deepEqual(ids, ['7-1', '8-1']);
});

test('a page that does not come is a list that does not come: half of it would look whole', async (t) => {
  const server = await serve(t, { meetings: many(12_000), cap: 5000, failsFrom: 2 });
  const result = await loadFeed(server.address, {}, { wait: () => Promise.resolve() });
  assert.equal(result.error?.code, 'http');
});

test('no more is asked for than the host wants to read', async (t) => {
  const server = await serve(t, { meetings: many(12_000), cap: 5000 });
  const { meetings } = await load(server.address, { maxMeetings: 100 });
  assert.equal(meetings.length, 100);
  assert.equal(server.asked.length, 1);
});
