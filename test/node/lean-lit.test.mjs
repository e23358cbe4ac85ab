import assert from 'node:assert/strict';
import test from 'node:test';
import * as litCss from '@lit/reactive-element/css-tag.js';
import * as litDecorators from 'lit/decorators.js';
import * as ourCss from '../../scripts/build/lean-lit/css-tag.mjs';
import * as ourDecorators from '../../scripts/build/lean-lit/decorators.mjs';

test('the stand-in for styles has the names that Lit exports, and says the same', () => {
  assert.deepEqual(Object.keys(ourCss).sort(), Object.keys(litCss).sort());
  const written = ({ css, unsafeCSS }) => {
    const red = css`
      .red {
        color: red;
      }
    `;
    return [
      red,
      css`
        ${red}
      `,
      css`
        .box {
          inline-size: ${2}px;
        }
        ${red} ${unsafeCSS('.x {}')}.y {
        }
      `,
      css`
        .quote::before {
          content: '\\201c';
        }
      `,
    ].map((style) => [style.cssText, String(style)]);
  };
  assert.deepEqual(written(ourCss), written(litCss));
});

/** What a decorator does to a prototype, as TypeScript's legacy output calls it. */
function decorated(decorator, prototype = {}) {
  const declared = [];
  prototype.constructor = {
    createProperty(name, options) {
      declared.push([name, options]);
      const own = Object.getOwnPropertyDescriptor(prototype, name);
      Object.defineProperty(prototype, name, { ...own, configurable: true, get: () => 'wrapped' });
    },
  };
  const descriptor = decorator(prototype, 'word', undefined);
  return { declared, kept: descriptor?.get?.() };
}

test('the stand-ins for decorators declare what Lit’s declare', () => {
  const uses = {
    property: ({ property }) => decorated(property({ type: Number, attribute: 'a-word' })),
    bare: ({ property }) => decorated(property()),
    accessor: ({ property }) =>
      decorated(
        property(),
        Object.defineProperty({}, 'word', { configurable: true, get: () => 'own', set() {} }),
      ),
    state: ({ state }) => decorated(state()),
  };
  for (const [name, use] of Object.entries(uses))
    assert.deepEqual(use(ourDecorators), use(litDecorators), name);
});

test('the stand-in for queries finds, and finds nothing before there is anything', () => {
  for (const { query } of [ourDecorators, litDecorators]) {
    const prototype = {};
    const { get } =
      query('.fold')(prototype, 'fold') ?? Object.getOwnPropertyDescriptor(prototype, 'fold');
    const renderRoot = { querySelector: (selector) => `found ${selector}` };
    assert.equal(get.call({ renderRoot }), 'found .fold');
    assert.equal(get.call({}), null);
  }
});
