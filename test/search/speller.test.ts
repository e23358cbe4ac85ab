import { expect } from '@open-wc/testing';
import { everyWord, lateSpeller, type Speller } from '../../src/search/speller.js';

describe('a speller that comes late', () => {
  const none: Speller = { like: () => [] };
  const words = ['leeds', 'london'];

  it('leaves every word to be counted until it is there, and is asked for once', async () => {
    let asked = 0;
    const late = lateSpeller(() => {
      asked++;
      return Promise.resolve(none);
    });
    expect(late.like('leds', words, 1)).to.deep.equal(everyWord.like('leds', words, 1));
    expect(asked).to.equal(0);
    late.bring();
    late.bring();
    await Promise.resolve();
    expect(late.like('leds', words, 1)).to.deep.equal([]);
    expect(asked).to.equal(1);
  });

  it('does without when it does not come, and asks no more', async () => {
    let asked = 0;
    const late = lateSpeller(() => {
      asked++;
      return Promise.reject(new Error('refused'));
    });
    late.bring();
    await Promise.resolve();
    late.bring();
    expect(late.like('leds', words, 1)).to.deep.equal([0, 1]);
    expect(asked).to.equal(1);
  });
});
