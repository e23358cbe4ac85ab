/** `meeting-finder check`, as somebody who keeps a list runs it. */
import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import test from 'node:test';
import { gzipSync, brotliCompressSync } from 'node:zlib';
import { commandLine, record } from '../helpers/command-line.mjs';

const table = `Name,Day,Start time,End time,Address,Town
Open Door,Monday,19:30,21:00,1 Sample Street,Leeds
Tea,Tuesday,7.30pm,9pm,2 Sample Street,Leeds
Late,Wednesday,half seven,,3 Sample Street,Leeds
`;

test('no command: how to call it, and 2', async (t) => {
  const { run } = commandLine(t);
  const { code, said, out } = await run([]);
  assert.equal(code, 2);
  assert.equal(out, '');
  for (const name of ['check', 'build', 'page', 'convert', 'places'])
    assert.match(said, new RegExp(`meeting-finder ${name}`));
});

test('help and version are what was asked for', async (t) => {
  const { run } = commandLine(t);
  assert.match((await run(['--version'])).out, /^\d+\.\d+\.\d+\n$/);
  assert.equal((await run(['--help'])).code, 0);
  for (const name of ['check', 'build', 'page', 'convert', 'places']) {
    const { code, out } = await run([name, '--help']);
    assert.equal(code, 0);
    assert.match(out, new RegExp(`^meeting-finder ${name} `));
  }
});

for (const [why, words] of [
  ['a command that there is not', ['paint']],
  ['an option that there is not', ['check', 'list.csv', '--colour']],
  ['no list', ['check']],
  ['a format that there is not', ['check', 'list.csv', '--format', 'xml']],
  ['a day that there is not', ['check', 'list.csv', '--today', '2027-02-30']],
  ['a language that there is not', ['check', 'list.csv', '--lang', 'fr']],
])
  test(`2, and a word why, for ${why}`, async (t) => {
    const { run } = commandLine(t, { 'list.csv': table });
    const { code, said } = await run(words);
    assert.equal(code, 2);
    assert.match(said, /--help/);
  });

test('a good list: 0, and what it tells people', async (t) => {
  const { run } = commandLine(t, {
    'list.json': [record(), record({ slug: 'b', day: 2, checked: '2026-11-01' })],
  });
  const { code, out, said } = await run(['check', 'list.json', '--today', '2026-11-26']);
  assert.equal(code, 0);
  assert.equal(said, '');
  assert.match(
    out,
    /^list\.json\n {2}2 meetings will be shown\.\n {2}Nothing is wrong with the list\.\n/,
  );
  assert.match(out, /2 of 2 \(100%\) {2}have a place on the map/);
  assert.match(out, /1 of 2 \(50%\) {2}say when somebody last checked them/);
});

test('a table: each finding with its line, its column, what was written and what it was read as', async (t) => {
  const { run } = commandLine(t, { 'list.csv': table });
  const { code, out } = await run(['check', 'list.csv']);
  assert.equal(code, 1);
  assert.match(out, /2 meetings will be shown\. 1 meeting is left out\./);
  assert.match(
    out,
    /Left out\n {2}The time can’t be read\. \(1\)\n {2}Write the time by the 24-hour clock, such as 19:30\.\n {4}- line 4, “Late”, in “Start time”: “half seven”\n/,
  );
});

test('a time in JSON that is written loosely: what it was read as', async (t) => {
  const { run } = commandLine(t, { 'list.json': [record({ time: '7.30pm' })] });
  const { code, out } = await run(['check', 'list.json']);
  assert.equal(code, 0);
  assert.match(out, /1 meeting is shown, but check it\./);
  assert.match(out, /record 1, “Open Door”, in “time”: “7\.30pm” was read as 19:30–21:00/);
});

test('--strict: 1 also where all is shown and something should be looked at', async (t) => {
  const { run } = commandLine(t, { 'list.json': [record({ time: '7.30pm' })] });
  assert.equal((await run(['check', 'list.json'])).code, 0);
  assert.equal((await run(['check', 'list.json', '--strict'])).code, 1);
});

for (const [why, body, words] of [
  ['a web page', '<!doctype html><p>Sign in', /A web page came instead of a list\./],
  ['broken JSON', '{"meetings": [', /it is not whole JSON/],
  ['something else', '{"a": 1}', /This is not a list of meetings\./],
])
  test(`1, and a word why, for ${why}`, async (t) => {
    const { run } = commandLine(t, { 'list.json': body });
    const { code, out } = await run(['check', 'list.json']);
    assert.equal(code, 1);
    assert.match(out, words);
  });

test('1 for a file that is not there, and the others are checked', async (t) => {
  const { run } = commandLine(t, { 'list.json': [record()] });
  const { code, out } = await run(['check', 'gone.json', 'list.json']);
  assert.equal(code, 1);
  assert.match(out, /gone\.json\n {2}The list could not be fetched\./);
  assert.match(out, /list\.json\n {2}1 meeting will be shown/);
});

test('meetings that are in the list twice, and ones that nobody has checked for a year', async (t) => {
  const { run } = commandLine(t, {
    'list.json': [
      record({ checked: '2025-11-25' }),
      record({ slug: 'again', name: 'The Open Door', checked: '2025-11-28' }),
    ],
  });
  const { out } = await run(['check', 'list.json', '--today', '2026-11-26']);
  assert.match(out, /These may be in the list twice\n {2}- Open Door = The Open Door/);
  assert.match(out, /Nobody has checked these for 12 months\n {2}- Open Door\n/);
});

test('several lists: how many meetings are in more than one', async (t) => {
  const { run } = commandLine(t, {
    'a.json': [record()],
    'b.json': [record({ slug: 'b', name: 'Open Door group' })],
  });
  const { out } = await run(['check', 'a.json', 'b.json']);
  assert.match(out, /1 meeting is in more than one list and would be shown once\./);
});

test('ten of a kind, and all of them with --all', async (t) => {
  const bad = Array.from({ length: 25 }, (_, at) => record({ slug: `x${at}`, time: 'soon' }));
  const { run } = commandLine(t, { 'list.json': [record(), ...bad] });
  const { out } = await run(['check', 'list.json']);
  assert.equal(out.match(/“Open Door”/g).length, 10);
  assert.match(out, /and 15 more \(--all lists them\)/);
  assert.equal((await run(['check', 'list.json', '--all'])).out.match(/“Open Door”/g).length, 25);
});

test('--json has it all for a program', async (t) => {
  const { run } = commandLine(t, { 'list.csv': table });
  const { code, out } = await run(['check', 'list.csv', '--json']);
  assert.equal(code, 1);
  const { lists, across } = JSON.parse(out);
  const [{ shown, leftOut, doubtful, groups, coverage }] = lists;
  assert.deepEqual([across, shown, leftOut, doubtful], [0, 2, 1, 0]);
  const bad = groups.find(({ reason }) => reason === 'bad-time');
  assert.deepEqual(
    { ...bad.findings[0], id: undefined },
    { line: 4, record: 3, id: undefined, name: 'Late', field: 'Start time', written: 'half seven' },
  );
  assert.equal(coverage.find(({ fact }) => fact === 'position').having, 0);
});

test('in Welsh', async (t) => {
  const { run } = commandLine(t, { 'list.csv': table });
  const { out } = await run(['check', 'list.csv', '--lang', 'cy']);
  assert.match(out, /Nifer y cyfarfodydd a ddangosir: 2/);
  assert.match(out, /Wedi’u gadael allan/);
});

test('what is piped in, and what is packed', async (t) => {
  const list = JSON.stringify([record()]);
  const { run } = commandLine(t, {
    'list.json.gz': gzipSync(list),
    'list.json.br': brotliCompressSync(list),
  });
  assert.match((await run(['check', '-'], { input: list })).out, /1 meeting will be shown/);
  for (const name of ['list.json.gz', 'list.json.br'])
    assert.match((await run(['check', name])).out, /1 meeting will be shown/);
});

test('a table of a spreadsheet program in Western Europe', async (t) => {
  const { run } = commandLine(t, {
    'list.csv': Buffer.from(
      'Name;Day;Time;Address\nCaf\xe9;Monday;19:30;1 Mill Lane, Leeds\n',
      'latin1',
    ),
  });
  const { code, out } = await run(['check', 'list.csv', '--json']);
  assert.equal(code, 0, out);
});

test('a long table of another encoding, told by a letter far down, on Windows', async (t) => {
  const rows = Array.from(
    { length: 4000 },
    (_, at) => `${at};Open Door;Monday;19:30;${at} Mill Lane`,
  );
  const text = ['ID;Name;Day;Time;Address', ...rows, 'last;Caf\xe9;half;19:30;1 Mill Lane', ''];
  const { run } = commandLine(t, { 'list.csv': Buffer.from(text.join('\r\n'), 'latin1') });
  const { out } = await run(['check', 'list.csv']);
  assert.match(out, /4,000 meetings will be shown\. 1 meeting is left out\./);
  assert.match(out, /line 4002, “Café”, in “Day”: “half”/);
});

test('a table says the same from a file, packed, piped in, and as the cells of a sheet', async (t) => {
  const rows = [
    ...table
      .trim()
      .split('\n')
      .map((line) => line.split(',')),
    ['Tea', 'Tuesday', '7.30pm', '9pm', '2 Sample Street', 'Leeds'],
  ];
  const text = rows.map((cells) => cells.join(',')).join('\n');
  const { run } = commandLine(t, {
    'list.csv': text,
    'list.csv.gz': gzipSync(text),
    'list.csv.br': brotliCompressSync(text),
    'list.json': { values: rows },
  });
  const told = async (name, input) => {
    const { out } = await run(['check', name, '--json'], { input });
    return { ...JSON.parse(out).lists[0], name: '' };
  };
  const plain = await told('list.csv');
  assert.equal(plain.shown, 2);
  for (const name of ['list.csv.gz', 'list.csv.br', 'list.json'])
    assert.deepEqual(await told(name), plain, name);
  assert.deepEqual(await told('-', text), plain);
});

test('a place whose latitude and longitude are exchanged, in a table: what was written, and no place', async (t) => {
  const rows = Array.from(
    { length: 20 },
    (_, at) => `m${at},Open Door,${at} Mill Lane,53.${at + 10},-1.5${at}`,
  );
  const { run } = commandLine(t, {
    'list.csv': [
      'ID,Name,Address,Latitude,Longitude',
      ...rows,
      'away,Far,1 Mill Lane,-1.5,53.8',
    ].join('\n'),
  });
  const { lists } = JSON.parse((await run(['check', 'list.csv', '--json'])).out);
  const [{ shown, doubtful, groups, coverage }] = lists;
  assert.deepEqual([shown, doubtful], [21, 1]);
  assert.deepEqual(groups.find(({ reason }) => reason === 'position-swapped').findings, [
    { line: 22, record: 21, id: 'away', name: 'Far', field: 'Latitude', written: '-1.5' },
  ]);
  assert.deepEqual(
    coverage.find(({ fact }) => fact === 'position'),
    { fact: 'position', having: 20, of: 21 },
  );
});

test('a long table is not held: a tenth of the memory that it would fill is enough', async (t) => {
  const note = 'Tea and biscuits from seven o’clock. '.repeat(20);
  const row = (at) => `m${at},Open Door,Monday,19:30,${at} Mill Lane,"${note}"`;
  const rows = Array.from({ length: 60_000 }, (_, at) => row(at));
  const { run } = commandLine(t, {
    'list.csv': ['ID,Name,Day,Time,Address,Notes', ...rows].join('\n'),
  });
  const { code, out } = await run(['check', 'list.csv'], { heap: 40 });
  assert.equal(code, 0);
  assert.match(out, /60,000 meetings will be shown\.\n/);
});

test('an address; what it answers, and that it does not', async (t) => {
  const server = createServer((request, response) => {
    if (request.url === '/list.json') response.end(JSON.stringify([record()]));
    else response.writeHead(404).end();
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  t.after(() => server.close());
  const site = `http://127.0.0.1:${server.address().port}`;
  const { run } = commandLine(t);
  assert.match((await run(['check', `${site}/list.json`])).out, /1 meeting will be shown/);
  const { code, out } = await run(['check', `${site}/gone.json`]);
  assert.equal(code, 1);
  assert.match(out, /The server answered with an error instead of the list\./);
});

test('--fellowship, --zone, and a list whose fellowship is named before it', async (t) => {
  const bare = record({ fellowship: undefined });
  const { run } = commandLine(t, { 'list.json': [bare] });
  const share = async (words) => {
    const { lists } = JSON.parse((await run(['check', '--json', ...words])).out);
    return lists[0].coverage.find(({ fact }) => fact === 'fellowship').having;
  };
  assert.equal(await share(['list.json']), 0);
  assert.equal(await share(['list.json', '--fellowship', 'aa']), 1);
  assert.equal(await share(['aa=list.json']), 1);
});

test('nothing that a list holds is markup in the report', async (t) => {
  const evil = '<img src=x onerror=alert(1)>';
  const { run, read } = commandLine(t, {
    'list.json': [record(), record({ slug: evil, name: evil, time: `${evil}` })],
  });
  const { code } = await run(['check', 'list.json', '--html', 'report.html']);
  assert.equal(code, 1);
  const html = read('report.html');
  assert.doesNotMatch(html, /<img/);
  assert.match(html, /&lt;img src=x onerror=alert\(1\)&gt;/);
  assert.doesNotMatch(html, /<script|https?:/);
});
