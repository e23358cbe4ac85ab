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
  it('is asked for when somebody brings it, once for all who wait', async () => {
    const asked = loaderByHand();
    const part = latePart<string>('words');
    expect(asked).to.be.empty;
    const told: string[] = [];
    void part.bring().then(() => told.push('one'));
    void part.bring().then(() => told.push('two'));
    expect(asked.map(({ name }) => name)).to.deep.equal(['words']);
    await calm();
    expect(told).to.be.empty;
    expect(part.held).to.equal(undefined);
    expect(part.failed).to.equal(false);
    asked[0]!.come({ default: 'here' });
    await calm();
    expect(told).to.deep.equal(['one', 'two']);
    expect(part.held).to.equal('here');
    await part.bring();
    expect(asked).to.have.length(1);
    expect(part.failed).to.equal(false);
  });

  it('that does not come says so until it is asked for again', async () => {
    const asked = loaderByHand();
    const part = latePart<string>('words');
    const first = part.bring();
    asked[0]!.fail();
    await first;
    expect(part.held).to.equal(undefined);
    expect(part.failed).to.equal(true);
    const second = part.bring();
    expect(part.failed).to.equal(false);
    expect(asked).to.have.length(2);
    asked[1]!.come({ default: 'here' });
    await second;
    expect(part.held).to.equal('here');
    expect(part.failed).to.equal(false);
  });

  it('that there is not is one that did not come', async () => {
    const asked = loaderByHand();
    const part = latePart<string>('words');
    const brought = part.bring();
    asked[0]!.come();
    await brought;
    expect(part.held).to.equal(undefined);
    expect(part.failed).to.equal(true);
  });
});

it('a part is what its file holds as its default', async () => {
  setPartLoader((name) => Promise.resolve(name === 'words' ? { default: ['one'] } : undefined));
  expect(await loadPart('words')).to.deep.equal(['one']);
  expect(await loadPart('others')).to.equal(undefined);
});
