import assert from 'node:assert/strict';
import test from 'node:test';
import vm from 'node:vm';
import { asClassic, asModule, toAscii } from '../../scripts/build/compose.mjs';
import { renamePolicy } from '../../scripts/build/own-trusted-types-policy.mjs';

const TRICKY = [
  "'ŵ “quoted” …'",
  '`日本 ${1 + 1} 🎉`',
  '/[à-ÿ]+|🎉/u.source.length && /^[à-ÿ]+$/u.test("été".slice(0, 1))',
  '({ ł: 1 }).ł',
  '((s) => s[0])`—–`',
  '"\\\\é"',
];

test('escaped code means the same', () => {
  for (const code of TRICKY) {
    const escaped = toAscii(code);
    assert.match(escaped, /^[\0-\x7f]*$/);
    assert.deepEqual(vm.runInNewContext(escaped), vm.runInNewContext(code), code);
  }
});

test('what an escape would change stops the build', () => {
  assert.throws(() => toAscii('"\\é"'), /backslash/);
  assert.throws(() => toAscii('String.raw`é`'), /String\.raw/);
});

/** Runs a classic build with a body that notes what it sees. */
function page(scripts) {
  const noted = [];
  const said = [];
  const context = vm.createContext({
    note: (value) => noted.push(value),
    console: { info: (text) => said.push(text) },
    document: { currentScript: { src: 'https://cdn.example/mf.js' } },
  });
  for (const script of scripts) vm.runInContext(script, context);
  return { noted, said, context };
}

test('the classic build knows its own address', () => {
  const { noted } = page([asClassic('note(__MEETING_FINDER_URL__);', '1.2.3')]);
  assert.deepEqual(noted, ['https://cdn.example/mf.js']);
});

test('a second copy says so and does nothing', () => {
  const { noted, said, context } = page([
    asClassic('note("first");', '1.2.3'),
    asClassic('note("second");', '1.3.0'),
  ]);
  assert.deepEqual(noted, ['first']);
  assert.equal(said.length, 1);
  assert.match(said[0], /1\.3\.0.*1\.2\.3/);
  assert.equal(
    vm.runInContext("globalThis[Symbol.for('meeting-finder')].version", context),
    '1.2.3',
  );
});

test('the module build takes its address from the module', () => {
  assert.match(asModule('note(1);', '1.2.3'), /\)\(import\.meta\.url\);\n$/);
});

test('the policy has our name and may be refused', () => {
  const lit =
    'const t=globalThis.trustedTypes,p=t?t.createPolicy("lit-html",{createHTML:t=>t}):void 0;p';
  const code = renamePolicy(lit);
  const made = [];
  const allowed = { createPolicy: (name) => (made.push(name), { name }) };
  assert.deepEqual(vm.runInNewContext(code, { trustedTypes: allowed }), { name: 'meeting-finder' });
  assert.deepEqual(made, ['meeting-finder']);
  const refused = {
    createPolicy() {
      throw new TypeError('not on the list');
    },
  };
  assert.equal(vm.runInNewContext(code, { trustedTypes: refused }), undefined);
  assert.equal(vm.runInNewContext(code, {}), undefined);
});

test('a changed Lit stops the build', () => {
  assert.throws(() => renamePolicy('t.createPolicy(name, {})'), /0 times/);
  assert.throws(
    () => renamePolicy('t.createPolicy("lit-html",{});u.createPolicy("lit-html",{})'),
    /2 times/,
  );
});
