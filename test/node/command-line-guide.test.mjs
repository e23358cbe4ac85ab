/** The guide to the command line: each of its commands does what the guide says. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { commandLine, record } from '../helpers/command-line.mjs';

const guide = readFileSync(
  new URL('../../stories/guides/command-line.mdx', import.meta.url),
  'utf8',
);
const commands = [...guide.matchAll(/^npx meeting-finder (.*)$/gm)].map(([, words]) => words);
const table = 'ID,Name,Day,Time,Address,Town\na,Open Door,Monday,19:30,1 Sample Street,Leeds\n';

test('the commands of the guide, one after the other in one folder', async (t) => {
  const { run, folder, read } = commandLine(t, {
    'meetings.csv': table,
    'smart.csv': table,
    'towns.csv': 'name,lat,lng,population\nWeirtown,53.8,-1.5,4000\n',
    'aa.json': [record({ fellowship: undefined, slug: 'aa' })],
  });
  assert.equal(commands.length, 6);
  for (const words of commands) {
    const parts = [...words.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare);
    const { code, said } = await run(parts);
    assert.equal(code, 0, `${words}: ${said}`);
  }
  const made = [
    'report.html',
    'meetings.json',
    'meetings.json.gz',
    'meetings.json.br',
    'meetings.json.sha256',
    'site/index.html',
    'site/embed.html',
    'meetings.csv',
    'places.json',
  ];
  for (const name of made) assert.ok(existsSync(join(folder, name)), name);
  const fellowships = JSON.parse(read('meetings.json')).meetings.map(
    ({ fellowship }) => fellowship,
  );
  assert.deepEqual(fellowships.sort(), ['aa', 'smart']);
});

test('every option that the guide names is one that there is', async (t) => {
  const { run } = commandLine(t);
  const help = await Promise.all(
    ['check', 'build', 'page', 'convert', 'places'].map((name) => run([name, '--help'])),
  );
  const known = help.map(({ out }) => out).join();
  for (const [option] of guide.matchAll(/--[a-z][a-z-]+/g))
    if (option !== '--help') assert.ok(known.includes(option), option);
});
