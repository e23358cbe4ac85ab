import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { root } from '../../scripts/run.mjs';
import { guideWithTable, wordsOfLanguages } from '../../scripts/strings.mjs';

test('the guide says how far each language has come', async () => {
  const guide = readFileSync(join(root, 'stories/guides/languages.mdx'), 'utf8');
  assert.equal(guide, await guideWithTable(), 'npm run strings -- --write');
});

test('Welsh has every word but those that a life may hang on', async () => {
  const welsh = (await wordsOfLanguages()).filter(({ lang }) => lang === 'cy');
  assert.ok(welsh.length > 15);
  const missing = welsh.flatMap(({ group, missing }) => missing.map((path) => `${group} ${path}`));
  const safety = /^(finder \.foot\.help|help Safety\..+|paper Paper\.danger)$/;
  assert.deepEqual(
    missing.filter((path) => !safety.test(path)),
    [],
  );
});

test('a language that is begun has the finder, its controls, the details and the answer to a search whole', async () => {
  const groups = ['finder', 'controls', 'details', 'found'];
  for (const { lang, group, has, missing } of await wordsOfLanguages()) {
    if (!groups.includes(group)) continue;
    assert.ok(has.length > 10, `${lang} ${group}`);
    assert.deepEqual(missing, group === 'finder' ? ['.foot.help'] : [], lang);
  }
});
