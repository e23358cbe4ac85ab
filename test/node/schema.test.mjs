/** The published JSON Schema says what the reader reads: no more, and no less. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import Ajv from 'ajv/dist/2020.js';
import { nativeFeed, parseFeed } from '../../dist/esm/headless.js';
import { absentNote, sharedData } from '../../scripts/shared-data.mjs';
import { record } from '../helpers/command-line.mjs';

const file = (path) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const schema = JSON.parse(file('dist/meeting-feed.schema.json'));
const validate = new Ajv.default({ allErrors: true, allowUnionTypes: true }).compile(schema);
const faults = (data) =>
  validate(data)
    ? []
    : validate.errors.map(({ instancePath, message }) => `${instancePath} ${message}`);

test('it is JSON Schema 2020-12 under a name of its own', () => {
  assert.equal(schema.$schema, 'https://json-schema.org/draft/2020-12/schema');
  assert.equal(schema.$id, 'urn:meeting-finder:feed:1');
});

for (const path of [
  'demo/feeds/sample.json',
  'demo/feeds/sample-small.json',
  'demo/feeds/intergroup.json',
])
  test(`${path} is valid`, () => assert.deepEqual(faults(JSON.parse(file(path))), []));

test('every example of the guide is valid', () => {
  const lists = [...file('stories/guides/feed-format.mdx').matchAll(/```json\n([^]*?)```/g)]
    .map(([, text]) => JSON.parse(text))
    .filter((data) => Array.isArray(data) || data.meetings);
  assert.ok(lists.length >= 2);
  for (const list of lists) assert.deepEqual(faults(list), []);
});

test('the guide names every field of the schema, and the schema every field of the guide', () => {
  const guide = file('stories/guides/feed-format-fields.md');
  const sections = guide.split(/^### /m).slice(1);
  const named = (part) =>
    part.split('\n').flatMap((line) => {
      const [, cell = ''] = /^\| *(`[^|]*)\|/.exec(line) ?? [];
      return [...cell.matchAll(/`([a-z_]+)`/g)].map(([, name]) => name);
    });
  const { meeting, when, feed, recurrence } = schema.$defs;
  const known = (definition) => Object.keys(definition.properties);
  const inGuide = (wanted) => sections.filter((part) => wanted.test(part)).flatMap(named);
  // of other formats that ours holds
  const elsewhere = new Set([
    'attendance_option',
    'location_notes',
    'region',
    'sub_region',
    'state',
  ]);
  const translations = new Set(['name_cy', 'notes_cy']);
  const ofMeeting = inGuide(/^(The meeting|When|Where|Who)/).filter(
    (name) => !translations.has(name),
  );
  assert.deepEqual(
    [...new Set(ofMeeting)].sort(),
    [...new Set([...known(meeting), ...known(when)])].filter((name) => !elsewhere.has(name)).sort(),
  );
  assert.deepEqual(inGuide(/^Which weeks/).sort(), known(recurrence).sort());
  assert.deepEqual(inGuide(/^The feed itself/).sort(), known(feed).sort());
});

test('what we write is valid', async () => {
  const { value } = await parseFeed(file('demo/feeds/sample.json'));
  assert.deepEqual(faults(nativeFeed(value)), []);
});

for (const name of ['meeting-guide-2038', 'meeting-guide-315-off-spec', 'wordpress-360-al-anon'])
  test(`what we write of a real list is valid: ${name}`, async (t) => {
    const text = await sharedData(`feeds/${name}.json`);
    if (text === undefined) return t.skip(absentNote);
    const { value } = await parseFeed(text, { timeZone: 'America/New_York' });
    assert.deepEqual(faults(JSON.parse(JSON.stringify(nativeFeed(value)))), []);
  });

const wrong = {
  'no name': [record({ name: undefined })],
  'a day of a week of eight': [record({ day: 7 })],
  'a time in words': [record({ time: 'half seven' })],
  'a time by the clock of twelve hours': [record({ time: '7:30pm' })],
  'a link that is none': [record({ conference_url: 'javascript:alert(1)' })],
  'a latitude of the moon': [record({ latitude: 453 })],
  'an audience that there is not': [record({ audiences: ['everybody'] })],
  'a feature that there is not': [record({ access: { lift: true } })],
  'every other week, and not from when': [record({ recurrence: { interval: 2 } })],
  'a place in no month': [record({ recurrence: { byday: ['6MO'] } })],
  'a list in a word': { meetings: 'none' },
  'a language in words': [record({ languages: ['Welsh language'] })],
};
for (const [name, data] of Object.entries(wrong))
  test(`it refuses ${name}`, () =>
    assert.notDeepEqual(faults(JSON.parse(JSON.stringify(data))), []));
