/**
 * What the documents and the demonstration pages show must exist: every tag, attribute, event and
 * custom property of a code sample, every file that a page points at. The README's table of
 * elements is the manifest's.
 */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { isApiCurrent } from '../../scripts/make-api-table.mjs';
import { filesIn, root } from '../../scripts/run.mjs';
import { locate } from '../../scripts/serve.mjs';

const read = (path) => readFileSync(join(root, path), 'utf8');
const { modules } = JSON.parse(read('dist/custom-elements.json'));
const elements = new Map(
  modules
    .flatMap(({ declarations = [] }) => declarations)
    .filter(({ tagName }) => tagName)
    .map((element) => [element.tagName, element]),
);
const names = (kind) =>
  new Set([...elements.values()].flatMap((element) => element[kind] ?? []).map((e) => e.name));
const customProperties = names('cssProperties');
const events = names('events');
const finderAttributes = new Set(elements.get('meeting-finder').attributes.map((a) => a.name));

const documents = [
  'README.md',
  'SECURITY.md',
  ...filesIn('stories/guides', '.mdx'),
  ...filesIn('stories/decisions', '.mdx'),
];
const pages = filesIn('demo', '.html');

/** Any page may put these on any element. */
const everywhere = /^(id|class|slot|part|hidden|lang|dir|title|data-.*|aria-.*)$/;

/** What stands between ```html and ``` in a document; a page is one sample. */
const samples = (path) =>
  path.endsWith('.html')
    ? [read(path)]
    : [...read(path).matchAll(/```html\n([^]*?)```/g)].map(([, code]) => code);

/** Start tags of our elements, and script tags that make one: `{ tag, attributes }`. */
function* tagsIn(markup) {
  const plain = markup.replace(/<!--[^]*?-->/g, '');
  for (const [, tag, text] of plain.matchAll(
    /<(meeting-[\w-]+|script)((?:\s+[\w-]+(?:="[^"]*"|='[^']*')?)*)\s*\/?>/g,
  ))
    yield {
      tag,
      attributes: [...text.matchAll(/([\w-]+)(?:=(?:"[^"]*"|'[^']*'))?/g)].map((m) => m[1]),
    };
}

/** What is wrong with our elements in a piece of markup. */
function unknownIn(markup) {
  const wrong = [];
  const started = markup.replace(/<!--[^]*?-->/g, '').match(/<meeting-[\w-]+/g)?.length ?? 0;
  let seen = 0;
  for (const { tag, attributes } of tagsIn(markup)) {
    if (tag === 'script') {
      if (!attributes.includes('data-feed')) continue;
      for (const name of attributes)
        if (
          name.startsWith('data-') &&
          name !== 'data-feed' &&
          !finderAttributes.has(name.slice(5))
        )
          wrong.push(`<script ${name}>`);
      continue;
    }
    seen++;
    const element = elements.get(tag);
    if (!element) {
      wrong.push(`<${tag}>`);
      continue;
    }
    const known = new Set((element.attributes ?? []).map(({ name }) => name));
    for (const name of attributes)
      if (!known.has(name) && !everywhere.test(name)) wrong.push(`<${tag} ${name}>`);
  }
  if (seen !== started) wrong.push(`${started - seen} tags of ours that could not be read`);
  return wrong;
}

test('the reader of samples sees what is wrong', () => {
  assert.deepEqual(unknownIn('<meeting-finder src="x" time-zone="y"></meeting-finder>'), []);
  assert.deepEqual(unknownIn('<meeting-finder sauce="x"></meeting-finder>'), [
    '<meeting-finder sauce>',
  ]);
  assert.deepEqual(unknownIn('<meeting-banana></meeting-banana>'), ['<meeting-banana>']);
  assert.deepEqual(unknownIn('<script src="x" data-feed="y" data-page-siz="2"></script>'), [
    '<script data-page-siz>',
  ]);
  assert.equal(unknownIn('<meeting-finder src=x"></meeting-finder>').length, 1);
});

for (const path of [...documents, ...pages])
  test(`${path} shows only elements and attributes that there are`, () => {
    assert.deepEqual(samples(path).flatMap(unknownIn), []);
  });

for (const path of [...documents, ...filesIn('demo', '.css')])
  test(`${path} names only custom properties that there are`, () => {
    const used = read(path).match(/--meeting-[a-z-]*[a-z]\b(?!-?\*)/g) ?? [];
    assert.deepEqual(
      used.filter((name) => !customProperties.has(name)),
      [],
    );
  });

for (const path of documents)
  test(`${path} names only events that there are`, () => {
    const used = read(path).match(/\bmeeting-[a-z-]+-(?:request|changed|loaded|failed)\b/g) ?? [];
    assert.deepEqual(
      used.filter((name) => !events.has(name)),
      [],
    );
  });

for (const path of documents)
  test(`${path} points at files that there are`, () => {
    const links = [...read(path).matchAll(/\]\((?!https?:|#|\?path=|mailto:)([^)\s#]+)/g)];
    const missing = links
      .map(([, link]) => join(dirname(path), link))
      .filter((file) => !existsSync(join(root, file)));
    assert.deepEqual(missing, []);
  });

test('the table of elements in the README is the manifest’s', async () => {
  assert.ok(await isApiCurrent(), 'run: node scripts/make-api-table.mjs');
});

for (const path of pages) {
  const page = read(path);
  const name = path.slice('demo/'.length);

  test(`${path} has a language, a title and a viewport`, () => {
    assert.match(page, /<html lang="[a-zA-Z-]{2,}"/);
    assert.match(page, /<title>[^<]{5,}<\/title>/);
    assert.match(page, /<meta name="viewport"/);
  });

  test(`${path} holds neither script nor style of its own`, () => {
    const code = page.replace(/<script type="application\/json">[^]*?<\/script>/g, '');
    assert.doesNotMatch(code, /<script(?![^>]*\ssrc=)/);
    assert.doesNotMatch(code, /<style[\s>]/);
    assert.doesNotMatch(code, /<[a-z][^>]*\s(style|on[a-z]+)=/);
  });

  test(`${path} points at files that are served`, () => {
    const tags = page.replace(/<pre>[^]*?<\/pre>/g, '').matchAll(/<[a-z][^>]*>/g);
    const addresses = [...tags].flatMap(([tag]) =>
      [...tag.matchAll(/\s(?:src|href|data-feed)="([^"#]+)"/g)].map(([, address]) => address),
    );
    const lost = addresses
      .filter((address) => !/^[a-z]+:/.test(address))
      .filter((address) => !locate(new URL(address, `http://localhost/demo/${name}`).href));
    assert.deepEqual(lost, []);
    assert.ok(addresses.length > 2);
  });

  test(`${path} says that all is invented`, () => {
    assert.match(page, /invented|dychmygol/);
  });
}

test('the page without JavaScript loads none', () => {
  assert.doesNotMatch(read('demo/no-js.html'), /<script/);
});

test('headers are given to pages that there are', () => {
  const table = JSON.parse(read('demo/headers.json'));
  for (const name of Object.keys(table)) assert.ok(pages.includes(`demo/${name}`), name);
  const policy = table['gp-practice.html']['Content-Security-Policy'];
  assert.match(policy, /require-trusted-types-for 'script'/);
  assert.doesNotMatch(policy, /unsafe/);
});

test('the practice’s page shows the policy under which it is served', () => {
  const [, shown] = /<pre><code>([^<]+)<\/code><\/pre>/.exec(read('demo/gp-practice.html'));
  const tidy = (policy) => policy.split(';').map((line) => line.trim());
  const { 'gp-practice.html': headers } = JSON.parse(read('demo/headers.json'));
  assert.deepEqual(tidy(shown), tidy(headers['Content-Security-Policy']));
});
