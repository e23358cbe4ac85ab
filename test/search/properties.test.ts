import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { fold, words } from '../../src/search/fold.js';
import { createIndex, ranked, type Fields } from './searcher.js';

/** Words that people type, near to one another, and signs that nobody expects. */
const typed = fc.oneof(
  fc.constantFrom('Leeds', 'leesd', 'Lees', 'lee', 'St Mary’s', 'Stock', 'port', 'Stockport'),
  fc.constantFrom('LS6 3AA', 'ls6', '3aa', 'LSI', 'women', "women's", 'the', 'Al-Anon', 'A.A.'),
  fc.string({ unit: 'binary', maxLength: 8 }),
  fc.string({ maxLength: 8 }),
);
const text = fc.array(typed, { maxLength: 5 }).map((parts) => parts.join(' '));
const record: fc.Arbitrary<Fields> = fc.record({
  town: text,
  name: text,
  added: text,
  notes: text,
});
const records = fc.array(record, { maxLength: 12 });

describe('whatever the texts and the query', () => {
  it('folding twice is folding once', () => {
    fc.assert(
      fc.property(fc.oneof(text, fc.string({ unit: 'binary' })), (text) => {
        expect(fold(fold(text))).to.equal(fold(text));
        const folded = words(text);
        expect(words(folded.join(' '))).to.deep.equal(folded);
      }),
      { numRuns: 1000 },
    );
  });

  it('search answers, and marks lie within the text', async () => {
    await fc.assert(
      fc.asyncProperty(records, text, async (list, query) => {
        const index = await createIndex(list);
        const matches = index.search({ text: query });
        if (!matches) return;
        expect(new Set(matches.records).size).to.equal(matches.records.length);
        expect(matches.bands).to.have.length(matches.records.length);
        expect(matches.understood.match === 'none').to.equal(!matches.records.length);
        for (const fields of list)
          for (const shown of Object.values(fields)) {
            let at = 0;
            for (const [from, to] of matches.mark(shown)) {
              expect(from).to.be.at.least(at);
              expect(to).to.be.above(from);
              at = to;
            }
            expect(at).to.be.at.most(shown.length);
          }
      }),
    );
  });

  it('the order of the feed changes neither what is found nor how well', async () => {
    await fc.assert(
      fc.asyncProperty(records, text, async (list, query) => {
        const found = async (records: readonly Fields[]) => {
          const matches = (await createIndex(records)).search({ text: query });
          if (!matches) return 'all';
          return [...matches.records]
            .map((record, at) => `${list.indexOf(records[record]!)}: ${matches.bands[at]}`)
            .sort();
        };
        expect(await found([...list].reverse())).to.deep.equal(await found(list));
      }),
    );
  });

  it('one more word adds no record that has nothing of it', async () => {
    const own = fc.constantFrom('zebra', 'Quokka', 'okapi');
    await fc.assert(
      fc.asyncProperty(records, fc.array(own), text, own, async (list, animals, query, word) => {
        const all = list.map((fields, at) => ({ ...fields, venue: animals[at] ?? '' }));
        const index = await createIndex(all);
        const found = ranked(index, `${query} ${word}`);
        for (const record of found)
          expect(all[record as number]!.venue.toLowerCase()).to.equal(word.toLowerCase());
      }),
    );
  });
});
