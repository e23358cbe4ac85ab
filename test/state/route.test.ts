import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { facetIds } from '../../src/core/query.js';
import { decodeRoute, encodeRoute, type Route } from '../../src/state/route.js';

describe('the route', () => {
  it('reads as a person would write it', () => {
    expect(encodeRoute('meetings', { choices: { day: ['1', '2'] }, open: 'a b' })).to.equal(
      '#meetings:day=1,2;open=a%20b',
    );
    expect(encodeRoute('meetings', { choices: {} })).to.equal('');
  });

  it('is read back as it was written, whatever the ids hold', () => {
    const value = fc.string({ unit: 'binary', minLength: 1, maxLength: 12 });
    const wellFormed = (text: string) => text.replace(/[\uD800-\uDFFF]/gu, '\uFFFD');
    const routes = fc.record({
      choices: fc.dictionary(fc.constantFrom(...facetIds), fc.array(value, { minLength: 1 })),
      open: fc.option(value, { nil: undefined }),
    });
    fc.assert(
      fc.property(routes, value, ({ choices, open }, key) => {
        const written = encodeRoute(key, { choices, ...(open === undefined ? {} : { open }) });
        if (!written) return;
        const back = decodeRoute(key, written) as Route;
        expect(back.open).to.equal(open === undefined ? undefined : wellFormed(open));
        for (const id of facetIds)
          expect(back.choices[id] ?? []).to.deep.equal(
            (Object.hasOwn(choices, id) ? choices[id]! : []).map(wellFormed),
          );
      }),
      { numRuns: 300, seed: 7 },
    );
  });

  it('leaves a fragment that is not its own alone', () => {
    for (const fragment of ['', '#', '#about', '#meetings', '#other:day=1', '#%E0%A4%A'])
      expect(decodeRoute('meetings', fragment), fragment).to.equal(undefined);
  });

  it('takes what is broken for nothing', () => {
    expect(decodeRoute('m', '#m:day=%E0%A4%A;colour=red;__proto__=1;open=')).to.deep.equal({
      choices: {},
    });
  });
});
