import { expect } from '@open-wc/testing';
import { latePart, loadPart, setPartLoader, type Part } from '../../src/ui/part-loader.js';

/** A loader that leaves each request open until the test answers it. */
function loaderByHand() {
  const asked: { name: string; come: (part?: Part) => void; fail: () => void }[] = [];
  setPartLoader(
    (name) =>
      new Promise((resolve, reject) => {
        asked.push({ name, come: resolve, fail: () => reject(new Error('not found')) });
      }),
  );
  return asked;
}

/** Resolves when every promise that can go on has gone on. */
const calm = () => new Promise((resolve) => setTimeout(resolve));

describe('a late part', () => {
  it('is asked for with its first use, once for all who wait', async () => {
    const asked = loaderByHand();
    const part = latePart<string>('words');
    expect(asked).to.be.empty;
    const told: string[] = [];
    expect(part(() => told.push('one'))).to.equal(undefined);
    expect(part(() => told.push('two'))).to.equal(undefined);
    expect(asked.map(({ name }) => name)).to.deep.equal(['words']);
    await calm();
    expect(told).to.be.empty;
    asked[0]!.come({ default: 'here' });
    await calm();
    expect(told).to.deep.equal(['one', 'two']);
    expect(part(() => told.push('three'))).to.equal('here');
    await calm();
    expect(told).to.deep.equal(['one', 'two']);
    expect(asked).to.have.length(1);
  });

  it('that does not come tells nobody, and is asked for again with the next use', async () => {
    const asked = loaderByHand();
    const part = latePart<string>('words');
    let told = 0;
    part(() => told++);
    asked[0]!.fail();
    await calm();
    expect(told).to.equal(0);
    expect(part(() => told++)).to.equal(undefined);
    expect(asked).to.have.length(2);
    asked[1]!.come({ default: 'here' });
    await calm();
    expect(told).to.equal(1);
    expect(part(() => told++)).to.equal('here');
  });

  it('that there is not is never told of', async () => {
    const asked = loaderByHand();
    const part = latePart<string>('words');
    let told = 0;
    part(() => told++);
    asked[0]!.come();
    await calm();
    expect(told).to.equal(0);
    expect(part(() => told++)).to.equal(undefined);
  });
});

it('a part is what its file holds as its default', async () => {
  setPartLoader((name) => Promise.resolve(name === 'words' ? { default: ['one'] } : undefined));
  expect(await loadPart('words')).to.deep.equal(['one']);
  expect(await loadPart('others')).to.equal(undefined);
});
