import { expect } from '@open-wc/testing';

/** The version that a loaded script has written down. */
const mark = () =>
  (globalThis as unknown as Record<symbol, { version: string } | undefined>)[
    Symbol.for('meeting-finder')
  ];

const said: unknown[] = [];

describe('the built script, loaded twice', () => {
  before(async () => {
    const info = console.info;
    console.info = (...words: unknown[]) => said.push(...words);
    // two addresses are two modules to the browser
    for (const copy of ['first', 'second']) await import(`/dist/meeting-finder.js?${copy}`);
    console.info = info;
  });

  it('works once', () => {
    expect(customElements.get('meeting-finder')).to.be.a('function');
    expect(mark()?.version).to.match(/^\d+\.\d+\.\d+/);
  });

  it('says which versions met, in one line', () => {
    expect(said).to.have.length(1);
    expect(String(said[0]).split(mark()!.version)).to.have.length(3);
  });

  it('also when the second copy is the classic one', async () => {
    const info = console.info;
    const more: unknown[] = [];
    console.info = (...words: unknown[]) => more.push(...words);
    const script = document.createElement('script');
    script.src = '/dist/meeting-finder.iife.js';
    await new Promise((resolve, reject) => {
      script.addEventListener('load', resolve);
      script.addEventListener('error', reject);
      document.head.append(script);
    });
    console.info = info;
    expect(more).to.have.length(1);
  });
});
