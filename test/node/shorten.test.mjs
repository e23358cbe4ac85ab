import assert from 'node:assert/strict';
import test from 'node:test';
import vm from 'node:vm';
import { shorten } from '../../scripts/build/shorten.mjs';

const code = `
(function () {
  /* said once */
  const greeting = 'Croeso – “ŵ”';
  const unusedWordsOfNoAccount = 1;
  function twice(word) { return word + ' ' + word; }
  globalThis.said = twice(greeting);
})();`;

test('shortened code is shorter and means the same', async () => {
  const short = await shorten(code);
  assert.ok(short.length < code.length / 2, short);
  const context = vm.createContext({});
  vm.runInContext(short, context);
  assert.equal(context.said, 'Croeso – “ŵ” Croeso – “ŵ”');
});

test('comments are left out, characters beyond ASCII stay as they are', async () => {
  const short = await shorten(code);
  assert.doesNotMatch(short, /said once|\\u/);
  assert.match(short, /ŵ/);
});

test('what is no code stops the build', () => assert.rejects(shorten('const = 1')));
