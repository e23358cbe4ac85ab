/** What is written as a table reads back as it was, whatever the record holds. */
import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { readFeedSync } from '../../src/feed/read.js';
import { writeCsv } from '../../src/feed/write-csv.js';
import { tableOf } from './csv-helpers.js';
import { envelopes, fullRecords } from './full-records.js';

const seeded = { seed: 20261126, numRuns: 1000 };

/** What a feed says, its problems without the names that columns have. */
function said(feed: ReturnType<typeof tableOf>) {
  const { info, meetings, problems, records } = feed;
  return {
    info,
    meetings,
    records,
    left: problems.filter(({ field }) => field === '*').map(({ index, reason }) => [index, reason]),
  };
}

describe('a table that we write', () => {
  it('reads back as it was', () => {
    fc.assert(
      fc.property(fullRecords, envelopes, (records, about) => {
        const direct = readFeedSync({ ...about, meetings: records }, { source: 'test' });
        if (!direct.ok) throw new Error(direct.error.detail);
        expect(said(tableOf(writeCsv(records, about)))).to.deep.equal(said(direct.value));
      }),
      seeded,
    );
  }).timeout(60_000);
});
