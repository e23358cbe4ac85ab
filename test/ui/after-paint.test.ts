import { expect } from '@open-wc/testing';
import { afterPaint } from '../../src/ui/after-paint.js';

describe('afterPaint', () => {
  const done: string[] = [];
  const put = (...names: readonly string[]) => {
    for (const name of names) afterPaint(() => done.push(name));
  };
  const all = () => new Promise<void>(afterPaint);
  beforeEach(() => done.splice(0));

  it('does what was put off after the next frame, in the order asked', async () => {
    put('one', 'two');
    expect(done).to.deep.equal([]);
    await new Promise(requestAnimationFrame);
    put('three');
    expect(done).to.deep.equal([]);
    await all();
    expect(done).to.deep.equal(['one', 'two', 'three']);
  });

  it('does it at once where the page is to be printed, and once only', async () => {
    put('one', 'two');
    dispatchEvent(new Event('beforeprint'));
    expect(done).to.deep.equal(['one', 'two']);
    await all();
    expect(done).to.deep.equal(['one', 'two']);
  });

  it('waits for no frame where none is drawn', () => {
    put('one');
    Object.defineProperty(document, 'hidden', { configurable: true, value: true });
    try {
      document.dispatchEvent(new Event('visibilitychange'));
      expect(done, 'hidden meanwhile').to.deep.equal(['one']);
      put('two');
      expect(done, 'hidden before').to.deep.equal(['one', 'two']);
    } finally {
      Reflect.deleteProperty(document, 'hidden');
    }
  });
});
