import { expect } from '@open-wc/testing';

/** What a page can see of itself. */
const traces = () => ({
  globals: Object.getOwnPropertyNames(globalThis).sort().join(),
  head: document.head.innerHTML,
  body: document.body.innerHTML,
  title: document.title,
  address: location.href,
  history: history.length,
  stored: localStorage.length + sessionStorage.length,
  cookie: document.cookie,
});

describe('importing the library', () => {
  it('defines nothing and leaves the page as it was', async () => {
    // Lit itself leaves its version behind; that is not ours to undo
    await import('lit');
    await import('@lit/context');
    const define = customElements.define.bind(customElements);
    const defined: string[] = [];
    customElements.define = (name, ...rest) => {
      defined.push(name);
      define(name, ...rest);
    };
    const before = traces();

    const library = await import('../../src/index.js');

    customElements.define = define;
    expect(defined).to.deep.equal([]);
    expect(traces()).to.deep.equal(before);
    expect(Object.keys(library)).to.include('MeetingFinder');
  });
});
