import assert from 'node:assert/strict';
import { join } from 'node:path';
import test from 'node:test';
import { Linter } from 'eslint';
import tseslint from 'typescript-eslint';
import { houseRules } from '../../scripts/lint-rules.mjs';
import { root } from '../../scripts/run.mjs';

/** Rules the linter broke on a file that exists only here. */
function broken(path, source) {
  const linter = new Linter({ cwd: root });
  const config = [
    { files: ['**/*.{ts,mjs}'], languageOptions: { parser: tseslint.parser } },
    ...houseRules,
  ];
  return linter.verify(source, config, join(root, path)).map(({ ruleId, message }) => {
    assert.ok(ruleId, message);
    return ruleId;
  });
}

test('the lint rule reports a crossed floor, and only that', () => {
  assert.deepEqual(broken('src/core/a.ts', "import { en } from '../i18n/en.js';"), [
    'house/floors',
  ]);
  assert.deepEqual(broken('src/core/a.ts', "export * from '../feed/feed.js';"), ['house/floors']);
  assert.deepEqual(broken('src/core/a.ts', "await import('../feed/feed.js');"), ['house/floors']);
  assert.deepEqual(broken('src/core/a.ts', "type F = import('../feed/feed.js').Feed;"), [
    'house/floors',
  ]);
  assert.deepEqual(broken('src/core/a.ts', "import type { Meeting } from './meeting.js';"), []);
});

const SYNTAX = 'no-restricted-syntax';
const refused = [
  [SYNTAX, "import { styleMap } from 'lit/directives/style-map.js';"],
  [SYNTAX, "import { unsafeHTML } from 'lit/directives/unsafe-html.js';"],
  [SYNTAX, "import { unsafeSVG } from 'lit/directives/unsafe-svg.js';"],
  [SYNTAX, "import { customElement } from 'lit/decorators.js';"],
  [SYNTAX, 'node.innerHTML = text;'],
  [SYNTAX, 'node.outerHTML = text;'],
  [SYNTAX, "node.insertAdjacentHTML('beforeend', text);"],
  [SYNTAX, 'document.write(text);'],
  [SYNTAX, 'html`<p style="color: red"></p>`;'],
  [SYNTAX, 'html`<p style=${text}></p>`;'],
  [SYNTAX, 'html`<p\nstyle=${text}></p>`;'],
  [SYNTAX, 'html`<style>p { color: red }</style>`;'],
  [SYNTAX, 'html`<p .innerHTML=${text}></p>`;'],
  [SYNTAX, 'Array.from(list);'],
  [SYNTAX, 'Date.parse(text);'],
  [SYNTAX, "new Event('change');"],
  [SYNTAX, 'document.cookie;'],
  [SYNTAX, 'window.localStorage;'],
  [SYNTAX, 'globalThis.indexedDB;'],
  ['no-restricted-globals', "localStorage.getItem('x');"],
  ['no-restricted-globals', "sessionStorage.getItem('x');"],
  ['no-eval', 'eval(text);'],
  ['no-new-func', "new Function('return 1');"],
];

for (const [rule, source] of refused) {
  test(`refused in src/: ${source.replaceAll('\n', ' ')}`, () => {
    assert.ok(broken('src/elements/a.ts', source).includes(rule));
    assert.ok(broken('src/core/a.ts', source).includes(rule));
  });
}

test('a property binding may set a style', () => {
  assert.deepEqual(broken('src/elements/a.ts', 'html`<p .style=${text} class="style"></p>`;'), []);
});

test('floors 0 to 4 have no clock', () => {
  for (const source of ['Date.now();', 'new Date();']) {
    assert.deepEqual(broken('src/state/a.ts', source), [SYNTAX]);
    assert.deepEqual(broken('src/core/a.ts', source), [SYNTAX]);
    assert.deepEqual(broken('src/controllers/a.ts', source), []);
  }
  assert.deepEqual(broken('src/core/a.ts', 'new Date(now);'), []);
});

test('tests do not wait for a length of time', () => {
  for (const path of [
    'test/elements/a.test.ts',
    'test/visits/a.test.mjs',
    'stories/a.stories.ts',
  ]) {
    assert.deepEqual(broken(path, 'setTimeout(done, 100);'), [SYNTAX]);
    assert.deepEqual(broken(path, 'await aTimeout(250);'), [SYNTAX]);
    assert.deepEqual(broken(path, 'setTimeout(done);'), []);
  }
});
