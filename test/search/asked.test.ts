import { expect } from '@open-wc/testing';
import { bracketed, createIndex, ranked, setOf, type Fields } from './searcher.js';

/** Sundays are 0, 1 and 2. */
const meetings: readonly Fields[] = [
  { name: 'Open Door', town: 'Leeds', added: 'Sunday' },
  { name: 'Serenity', town: 'Leeds', added: 'Sunday' },
  { name: 'Sunday Steps', town: 'York', added: 'Sunday' },
  { name: 'Sunday Serenity', town: 'York', added: 'Thursday' },
  { name: 'Hope', town: 'York', added: 'Monday', notes: 'Closed on Sunday' },
];
const sundays = setOf(meetings.length, 0, 1, 2);

describe('parts of a text that stand for something', () => {
  async function meaning(text: string, records = sundays) {
    const { text: typed, span } = bracketed(text);
    const index = await createIndex(meetings);
    return ranked(index, { text: typed, meant: [{ span, records }] });
  }

  it('find what they mean and what is called so, but not what its notes mention', async () => {
    expect(await meaning('[sunday]')).to.deep.equal([2, 0, 1, 3]);
  });

  it('find a name that holds them beside other words of the text above what they mean', async () => {
    expect(await meaning('[sunday] serenity')).to.deep.equal([3, 1]);
    expect(await meaning('serenity [sunday]')).to.deep.equal([3, 1]);
  });

  it('are joined with the other words, each of which has to be there', async () => {
    expect(await meaning('[sunday] leeds')).to.deep.equal([0, 1]);
    expect(await meaning('york [sunday]')).to.deep.equal([2, 3]);
    expect(await meaning('[sunday] halifax')).to.deep.equal([]);
  });

  it('need no word of the feed', async () => {
    expect(await meaning('leeds [the lord’s day]')).to.deep.equal([0, 1]);
    expect(await meaning('[zondag]')).to.deep.equal([0, 1, 2]);
  });

  it('of several words are found in a name that holds them all', async () => {
    const index = await createIndex([
      { name: 'Friday Night Live', added: 'Monday' },
      { name: 'Friday Group', added: 'Friday Night' },
      { name: 'Night Owls', added: 'Monday' },
    ]);
    const { text, span } = bracketed('[friday night]');
    expect(ranked(index, { text, meant: [{ span, records: setOf(3, 1) }] })).to.deep.equal([1, 0]);
  });

  it('of several words need all of them, also those that say little by themselves', async () => {
    const index = await createIndex([
      { name: 'Happy Hour' },
      { name: 'The Next Hour' },
      { name: 'In the Next Hour' },
    ]);
    const { text, span } = bracketed('[in the next hour]');
    expect(ranked(index, { text, meant: [{ span, records: setOf(3) }] })).to.deep.equal([2]);
  });

  it('of several words are typed to their end', async () => {
    const index = await createIndex([
      { name: 'Gamblers Anonymous' },
      { name: 'Gam-Anon' },
      { name: 'Gam Anon Families' },
    ]);
    const { text, span } = bracketed('[gam-anon]');
    expect(ranked(index, { text, meant: [{ span, records: setOf(3) }] })).to.deep.equal([1, 2]);
  });

  it('may be beginnings while they are typed', async () => {
    const index = await createIndex([{ town: 'Monmouth' }, { town: 'York', added: 'Monday' }]);
    const meant = [{ span: [0, 3] as const, records: setOf(2, 1) }];
    expect(ranked(index, { text: 'mon', meant })).to.have.members([0, 1]);
    expect(ranked(index, { text: 'mon ', meant })).to.deep.equal([1]);
  });

  it('may be several, all of which have to hold', async () => {
    const index = await createIndex(meetings);
    const asked = (...records: number[]) => ({
      text: 'sunday online',
      meant: [
        { span: [0, 6] as const, records: sundays },
        { span: [7, 13] as const, records: setOf(meetings.length, ...records) },
      ],
    });
    expect(ranked(index, asked(1, 4))).to.deep.equal([1]);
    expect(ranked(index, asked())).to.deep.equal([]);
    expect(ranked(index, asked(0)), 'another set for the same text').to.deep.equal([0]);
  });

  it('are no word that nobody has, whatever they find', async () => {
    const index = await createIndex(meetings);
    const matches = index.search({
      text: 'sunday leeds',
      meant: [{ span: [0, 6], records: setOf(meetings.length) }],
    })!;
    expect(matches.understood).to.deep.equal({
      match: 'none',
      corrections: [],
      unknown: [],
      instead: [
        { text: 'leeds', total: 2 },
        { text: 'sunday', total: 2 },
      ],
    });
  });
});

describe('parts of a text that are not looked for', () => {
  it('leave the rest', async () => {
    const index = await createIndex(meetings);
    const { text, span } = bracketed('serenity [near ls1 4ab]');
    expect(ranked(index, { text, skip: [span] })).to.deep.equal([1, 3]);
  });

  it('that are all there is ask for nothing in particular', async () => {
    const index = await createIndex([...meetings, { name: 'Steps', venue: 'Meeting House' }]);
    expect(ranked(index, { text: 'near york', skip: [[0, 9]] })).to.equal('all');
    for (const asked of ['meeting [near york]', 'meetings [near york]', '[near york] meeting']) {
      const { text, span } = bracketed(asked);
      expect(ranked(index, { text, skip: [span] }), text).to.equal('all');
    }
    const how = await createIndex([{ name: 'H.O.W.' }, { name: 'Steps' }]);
    expect(ranked(how, 'H.O.W.'), 'a name of such a word').to.deep.equal([0]);
    for (const text of ['meeting', 'meetings', 'meetings '])
      expect(ranked(index, text), text).to.equal('all');
  });
});

describe('parts of a text that are plain words', () => {
  it('are found in a record’s own texts and not in what the page added', async () => {
    const index = await createIndex(meetings);
    expect(ranked(index, 'sunday'), 'without').to.have.members([0, 1, 2, 3, 4]);
    expect(ranked(index, { text: 'sunday', plain: [[0, 6]] })).to.deep.equal([2, 3, 4]);
  });

  it('count in a text of their own though the page adds them as well', async () => {
    const index = await createIndex([{ added: 'Women', notes: 'Women only' }, { added: 'Women' }]);
    expect(ranked(index, { text: 'women', plain: [[0, 5]] })).to.deep.equal([0]);
  });

  it('that only the page has are said to be nobody’s', async () => {
    const index = await createIndex(meetings);
    const { understood } = index.search({ text: 'thursday york', plain: [[0, 8]] })!;
    expect(understood.unknown).to.deep.equal(['thursday']);
    expect(understood.instead).to.deep.equal([{ text: 'york', total: 3 }]);
  });
});
