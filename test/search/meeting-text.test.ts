import { expect } from '@open-wc/testing';
import { createLocalSource, fellowship, parseFeed } from '../../src/headless.js';

/** Names of the meetings that a search finds in records as a feed writes them. */
async function found(text: string, ...records: readonly object[]): Promise<string[]> {
  const feed = await parseFeed(JSON.stringify(records));
  if (!feed.ok) throw new Error(feed.error.detail);
  const now = () => Date.UTC(2026, 10, 22, 10, 17);
  const source = createLocalSource(feed.value.meetings, { now, fellowship });
  const query = { text, facets: {}, sort: 'soonest', limit: 12 } as const;
  let results = await source.query(query);
  while (results.partial) results = await source.query(query);
  return results.hits.map(({ meeting }) => meeting.name ?? '');
}

const record = { day: 2, time: '19:00', formatted_address: '3 Mill Lane, Harwood, MA 01701, USA' };
const upstairs = {
  ...record,
  slug: 'a',
  name: 'Upstairs',
  location: 'District 7',
  location_notes: 'Brickmakers Library, second door',
};
const elsewhere = { ...record, slug: 'b', name: 'Elsewhere', location: 'District 7' };

describe('the texts of a meeting', () => {
  it('hold the building that a feed names only in its notes on the place', async () => {
    expect(await found('brickmakers library', upstairs, elsewhere)).to.deep.equal(['Upstairs']);
  });

  it('call a nation and a county by both their names', async () => {
    const welsh = {
      ...record,
      slug: 'w',
      name: 'Wales',
      country: 'Wales',
      regions: ['Pembrokeshire'],
    };
    expect(await found('cymru', welsh, elsewhere)).to.deep.equal(['Wales']);
    expect(await found('sir benfro', welsh, elsewhere)).to.deep.equal(['Wales']);
  });
});
