import { expect } from '@open-wc/testing';
import { createIndex, ranked, towns, type Fields } from './searcher.js';

describe('where nothing is found', () => {
  async function understood(text: string, records: readonly Fields[]) {
    const index = await createIndex(records);
    const { records: found, understood } = index.search({ text })!;
    expect(found).to.have.length(0);
    return understood;
  }

  const list = [
    { town: 'Leeds', name: 'Women' },
    { town: 'Leeds', name: 'Open Door' },
    { town: 'Manchester', name: 'Women' },
  ];

  it('names the words that nobody has, and offers the text without them', async () => {
    const { unknown, instead } = await understood('zzqzz leeds qxqxq', list);
    expect(unknown).to.deep.equal(['zzqzz', 'qxqxq']);
    expect(instead).to.deep.equal([{ text: 'leeds', total: 2 }]);
  });

  it('offers a spelling that is too far to be taken unasked, before leaving the word out', async () => {
    const { unknown, instead } = await understood('women leedzx', list);
    expect(unknown).to.deep.equal(['leedzx']);
    expect(instead).to.deep.equal([
      { text: 'women Leeds', total: 1 },
      { text: 'women', total: 2 },
    ]);
  });

  it('offers short names, which are never guessed', async () => {
    const { instead } = await understood('Elt', towns('Ely', 'Wick'));
    expect(instead).to.deep.equal([{ text: 'Ely', total: 1 }]);
  });

  it('offers no spelling that finds nothing with the other words', async () => {
    const { instead } = await understood('manchester leedzx', list);
    expect(instead).to.deep.equal([{ text: 'manchester', total: 1 }]);
  });

  it('offers the text without one word or another where each is somewhere', async () => {
    const { unknown, instead } = await understood('Manchester open women', list);
    expect(unknown).to.deep.equal([]);
    expect(instead).to.deep.equal([{ text: 'Manchester women', total: 1 }]);
  });

  it('offers three at most', async () => {
    const many = ['a', 'b', 'c', 'd'].map((letter) => ({ name: letter.repeat(5) }));
    const { instead } = await understood('aaaaa bbbbb', many);
    expect(instead.map(({ text }) => text)).to.deep.equal(['bbbbb', 'aaaaa']);
    const near = towns('Aston', 'Alton', 'Acton', 'Afton', 'Arton');
    expect((await understood('axton zzzzz', near)).instead).to.have.length(1);
    expect((await understood('atn', towns('aton', 'atan', 'atin', 'aten'))).instead).to.have.length(
      3,
    );
  });

  it('offers nothing for what is like nothing', async () => {
    expect(await understood('xqzvkjw', list)).to.deep.equal({
      match: 'none',
      corrections: [],
      unknown: ['xqzvkjw'],
      instead: [],
    });
  });

  it('finds as many as it says', async () => {
    const index = await createIndex(list);
    for (const text of ['women leedzx', 'zzqzz leeds', 'Manchester open women'])
      for (const { text: other, total } of index.search({ text })!.understood.instead)
        expect(ranked(index, other), other).to.have.length(total);
  });
});

describe('where no record holds every word as it was typed', () => {
  it('takes two words as one, and one as several', async () => {
    const index = await createIndex([
      { town: 'Stockport' },
      { town: 'Headingley', notes: 'Head for the side door' },
      { venue: 'St Mary’s Hall', town: 'Leeds' },
      { town: 'Newcastle upon Tyne' },
      { town: 'Stock' },
      { name: 'Port' },
      { name: 'Al-Anon' },
    ]);
    for (const [text, records, taken] of [
      ['Stock port', [0], 'Stockport'],
      ['head ingley', [1], 'Headingley'],
      ['StMarys', [2], 'st marys'],
      ['leedsstmarys', [2], 'leeds st marys'],
      ['newcastleupontyne', [3], 'newcastle upon tyne'],
    ] as const) {
      expect(ranked(index, text), text).to.deep.equal(records);
      expect(index.search({ text })!.understood.corrections, text).to.deep.equal([
        { typed: text, taken: [taken] },
      ]);
    }
    expect(ranked(index, 'alanon')).to.deep.equal([6]);
    expect(ranked(index, 'stock, port'), 'two words with a comma are two').to.deep.equal([]);
  });

  it('takes a word that stands in no name for a misspelt name', async () => {
    const index = await createIndex([
      { town: 'Crewe', added: 'Monday' },
      { town: 'Leeds', notes: 'A friendly crew', added: 'Tuesday' },
    ]);
    expect(ranked(index, 'crew monday')).to.deep.equal([0]);
    expect(index.search({ text: 'crew monday' })!.understood.match).to.equal('near');
    expect(ranked(index, 'crew tuesday'), 'what was typed comes first').to.deep.equal([1]);
  });

  it('takes no name for another', async () => {
    const index = await createIndex([
      { town: 'Leeds', added: 'Monday' },
      { town: 'Leek', added: 'Tuesday' },
    ]);
    expect(ranked(index, 'leeds tuesday')).to.deep.equal([]);
  });
});
