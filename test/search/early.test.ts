import { expect } from '@open-wc/testing';
import type { TextIndex } from '../../src/search/text-index.js';
import { createIndex, ranked, towns } from './searcher.js';

const names = [...Array(64).keys()].map((at) => (at % 2 ? 'Leeds' : at === 60 ? 'Zennor' : 'York'));

describe('reading the texts', () => {
  /** An index of 64 records that lets others work after each `every` looks at the clock. */
  async function read(every: number, wanted: (pauses: number) => boolean) {
    const early: { index: TextIndex; pauses: number }[] = [];
    let looks = 0;
    let pauses = 0;
    const index = await createIndex(towns(...names), {
      pause: () => (++looks % every ? undefined : Promise.resolve().then(() => void pauses++)),
      wanted: () => wanted(pauses),
      early: (index) => early.push({ index, pauses }),
    });
    return { index, early, pauses };
  }

  it('gives whoever waits an index of the records read so far, at doubling numbers', async () => {
    const { index, early } = await read(4, () => true);
    const counts = early.map(({ index }) => ranked(index, 'leeds').length * 2);
    expect(counts.length).to.be.within(3, 5);
    counts.forEach((count, at) => {
      if (at) expect(count, String(counts)).to.be.at.least(2 * counts[at - 1]!);
    });
    expect(counts.at(-1)).to.be.below(64);
    expect(ranked(index, 'leeds')).to.have.length(32);
  });

  it('finds whole words, beginnings and misspelt ones early', async () => {
    const { early } = await read(9, () => true);
    const { index } = early[0]!;
    for (const text of ['leeds', 'lee', 'leesd']) expect(ranked(index, text)).to.include(1);
    expect(ranked(index, 'zennor'), 'not read yet').to.deep.equal([]);
  });

  it('makes no index for nobody, and one at once for who comes late', async () => {
    expect((await read(4, () => false)).early).to.deep.equal([]);
    const { early } = await read(4, (pauses) => pauses > 8);
    expect(early[0]!.pauses).to.be.at.most(12);
  });

  it('lets others work while it sorts and counts, too', async () => {
    const { pauses } = await read(1, () => false);
    expect(pauses).to.be.above(64);
  });

  it('of nothing answers nothing', async () => {
    const index = await createIndex([]);
    expect(ranked(index, 'leeds')).to.deep.equal([]);
    expect(ranked(index, '')).to.equal('all');
  });
});
