/** No word of ours labels a reader: every English and Welsh text in the source is looked through. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { wordsOf } from '../../scripts/words.mjs';
import { filesIn, root } from '../../scripts/run.mjs';

/** What people in recovery ask not to be called, and what blames them. */
const refused = [
  /\baddicts?\b/i,
  /\balcoholics?\b/i,
  /\bjunk(ie|y)s?\b/i,
  /\b(drug|alcohol|substance) abuse/i,
  /\babusers?\b/i,
  /\bclean\b/i,
  /\bdirty\b/i,
  /\bdenial\b/i,
  /\brelapse/i,
  /\bsuffer/i,
  /\bcommit(ted)? suicide/i,
  /\bstupid\b/i,
  /\bvictims?\b/i,
  /\bhabitual\b/i,
  /\bdioddef/i,
  /\bhunanladdiad\b/i,
];

test('no word of ours labels or blames a reader', () => {
  const files = filesIn('src/i18n', '.ts');
  assert.ok(files.length > 20);
  let read = 0;
  for (const path of files)
    for (const text of wordsOf(readFileSync(join(root, path), 'utf8'))) {
      read++;
      for (const word of refused) assert.doesNotMatch(text, word, path);
    }
  assert.ok(read > 900, `${read} texts`);
});

test('the search for such words would find one', () => {
  const [text] = wordsOf('export const x = { a: (n) => `Are you an addict ${n}?` };');
  assert.ok(refused.some((word) => word.test(text)));
});
