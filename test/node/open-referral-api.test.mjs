/** The guide "An Open Referral feed", step by step, against an API that behaves as councils' do. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import test from 'node:test';
import { parseFeed } from '../../dist/esm/headless.js';
import { commandLine } from '../helpers/command-line.mjs';

const service = (at, more = {}) => ({
  id: `s${at}`,
  name: `Example Group ${at}`,
  status: 'active',
  organization: { name: 'SMART Recovery UK' },
  schedules: [{ freq: 'WEEKLY', byday: 'WE', opens_at: '19:30', closes_at: '21:00' }],
  service_at_locations: [
    {
      id: `l${at}`,
      location: {
        name: 'Example Hall',
        addresses: [{ address_1: `${at} Sample Street`, city: 'Leeds' }],
      },
    },
  ],
  ...more,
});

/** @param {{ services: object[], size?: number, busy?: Set<string>, broken?: Set<string>, old?: boolean }} options */
async function api(t, { services, size = 2, busy = new Set(), broken = new Set(), old = false }) {
  const asked = [];
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url, 'http://localhost');
    asked.push({ url: request.url });
    const json = (value, status = 200, headers = {}) =>
      response
        .writeHead(status, { 'content-type': 'application/json', ...headers })
        .end(JSON.stringify(value));
    if (busy.delete(request.url)) return json({}, 429, { 'retry-after': '0' });
    if (pathname === '/services') {
      const page = Number(searchParams.get('page') ?? 1);
      const kind = searchParams.get('taxonomy_term_id');
      const found = services.filter((each) => !kind || each.kind === kind);
      const contents = found
        .slice((page - 1) * size, page * size)
        .map(({ id, name }) => ({ id, name }));
      const pages = Math.ceil(found.length / size);
      return json(
        old
          ? { totalPages: pages, number: page, content: contents }
          : {
              total_items: found.length,
              total_pages: pages,
              page_number: page,
              last_page: page >= pages,
              contents,
            },
      );
    }
    const id = pathname.slice('/services/'.length);
    const one = services.find((each) => each.id === id);
    if (!one || broken.has(id)) return json({}, 404);
    return json(one);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  t.after(() => server.close());
  return { address: `http://127.0.0.1:${server.address().port}`, asked };
}

const five = [1, 2, 3, 4, 5].map((at) => service(at, { kind: at < 3 ? 'mutual-aid' : 'library' }));

test('each command of the guide fetches what it says, into a file for the page', async (t) => {
  const guide = readFileSync(
    new URL('../../stories/guides/open-referral-feed.mdx', import.meta.url),
    'utf8',
  );
  const commands = [...guide.matchAll(/^npx meeting-finder (.*)$/gm)].map(([, words]) => words);
  assert.equal(commands.length, 2);
  const { address } = await api(t, { services: five });
  const { run, read } = commandLine(t);
  const counts = [];
  for (const words of commands) {
    const here = words
      .replaceAll('https://directory.example.org', address)
      .replaceAll('"', '')
      .split(' ');
    const { code, said } = await run([...here, '--force']);
    assert.equal(code, 0, said);
    counts.push((await parseFeed(read('meetings.json'))).value.meetings.length);
  }
  assert.deepEqual(counts, [5, 2]);
});

test('a file of whole services is read as it is', async (t) => {
  const { run, read } = commandLine(t, { 'services.json': { contents: five } });
  assert.equal((await run(['build', 'services.json', '-o', 'meetings.json'])).code, 0);
  const { meetings } = (await parseFeed(read('meetings.json'))).value;
  assert.deepEqual(
    meetings.map(({ id }) => id),
    ['s1', 's2', 's3', 's4', 's5'],
  );
});

/** Notes when each request goes out: when it comes says how busy the machine is. */
const noting = `const ask = fetch;
globalThis.fetch = (...all) => { console.error('sent', performance.now()); return ask(...all); };`;

test('twice a second at most', async (t) => {
  const { address, asked } = await api(t, { services: five });
  const { run } = commandLine(t);
  const { said } = await run(['check', `${address}/services`], { first: noting });
  const sent = [...said.matchAll(/^sent (\S+)$/gm)].map(([, at]) => Number(at));
  // three pages and five services
  assert.equal(asked.length, 8);
  assert.equal(sent.length, 8);
  for (const [at, when] of sent.entries())
    // timers may be early by a millisecond
    if (at) assert.ok(when - sent[at - 1] > 490, `${when - sent[at - 1]} ms`);
});

test('a busy server is asked again, when it says', async (t) => {
  const { address } = await api(t, { services: five.slice(0, 1), busy: new Set(['/services/s1']) });
  const { run } = commandLine(t);
  const { code, out } = await run(['check', `${address}/services`]);
  assert.equal(code, 0);
  assert.match(out, /1 meeting will be shown/);
});

test('a service that does not come costs that service, by name', async (t) => {
  const { address } = await api(t, { services: five.slice(0, 3), broken: new Set(['s2']) });
  const { run } = commandLine(t);
  const { out, said } = await run(['check', `${address}/services`]);
  assert.match(said, /the service s2 did not come \(The server answered 404\)/);
  assert.match(out, /2 meetings will be shown/);
});

test('an API of version 1.0 is walked to its last page', async (t) => {
  const { address } = await api(t, { services: five, old: true });
  const { run } = commandLine(t);
  assert.match((await run(['check', `${address}/services`])).out, /5 meetings will be shown/);
});

test('a council without any is a list without meetings, and an address without an API is said so', async (t) => {
  const { address } = await api(t, { services: [] });
  const { run } = commandLine(t);
  assert.match((await run(['check', `${address}/services`])).out, /0 meetings will be shown/);
  const { code, out } = await run(['check', `${address}/elsewhere/services`]);
  assert.equal(code, 1);
  assert.match(out, /The server answered with an error/);
});
