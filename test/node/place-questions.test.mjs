/** Two hundred and more questions for places, and every district, put to a pack of the whole country. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { fileURLToPath } from 'node:url';
import { createPlaceFinder, readPlacePack } from '../../dist/esm/headless.js';
import { commandLine } from '../helpers/command-line.mjs';

const shared = fileURLToPath(new URL('../../../shared/data', import.meta.url));
const skip = !existsSync(shared) && '../shared/data is not here';

/** A line each: what is typed = what is found, `?` and the choices where it must be asked, `-` for nothing. */
const questions = readFileSync(new URL('../places/place-questions.txt', import.meta.url), 'utf8')
  .trimEnd()
  .split('\n')
  .map((line) => line.split(' = '));

async function finder(/** @type {import('node:test').TestContext} */ t) {
  const { run, read } = commandLine(t);
  const [codes, towns] = ['outcodes.csv', 'towns.csv'].map((file) => join(shared, file));
  await run(['places', '--outcodes', codes, '--towns', towns, '--credit', 'x', '-o', 'p.json']);
  const held = readPlacePack(JSON.parse(read('p.json')));
  const find = createPlaceFinder(
    { postcode: () => undefined, named: () => [] },
    { held, want: () => undefined },
  );
  return find;
}

test('each question is answered, or asked back', { skip }, async (t) => {
  const find = await finder(t);
  assert.ok(questions.length >= 200);
  const wrong = [];
  for (const [typed, expected] of questions) {
    const place = find(typed);
    const told = !place
      ? '-'
      : place.position
        ? place.name
        : `? ${[...place.choices].sort().join(' | ')}`;
    if (told !== expected) wrong.push(`${typed} = ${told}, not ${expected}`);
  }
  assert.deepEqual(wrong, []);
});

test('every district of the pack is found, however it is typed', { skip }, async (t) => {
  const find = await finder(t);
  const rows = readFileSync(join(shared, 'outcodes.csv'), 'utf8').trim().split('\n').slice(1);
  for (const row of rows) {
    const [code] = row.split(',');
    assert.deepEqual([find(code).name, find(code).about], [code, false], code);
    assert.equal(find(` ${code.toLowerCase()} `).name, code);
    assert.deepEqual([find(`${code} 1AA`).name, find(`${code} 1AA`).about], [code, true]);
  }
  assert.equal(rows.length, 2966);
});
