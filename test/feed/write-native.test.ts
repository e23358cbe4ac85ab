/** What is written in our own format reads back as the same meetings. */
import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { Feed, FeedSettings } from '../../src/feed/feed.js';
import { mergeFeeds } from '../../src/feed/merge.js';
import { nativeFeed, nativeRecord } from '../../src/feed/write-native.js';
import { writeCsv } from '../../src/feed/write-csv.js';
import { sharedData } from '../helpers/shared-data.js';
import { tableOf } from './csv-helpers.js';
import { envelopes, fullRecords } from './full-records.js';
import { feedOf, record, type Raw } from './helpers.js';

/** As a file would hold it. */
const filed = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

/** What a reader of the feed sees: not how it was counted. */
const seen = ({ info, meetings }: Feed) => ({ info, meetings });

describe('meetings written in our own format', () => {
  it('read back as they were, whatever they hold', () => {
    fc.assert(
      fc.property(fullRecords, envelopes, (meetings, about) => {
        const feed = feedOf({ ...about, meetings });
        const back = feedOf(filed(nativeFeed(feed)));
        expect(seen(back)).to.deep.equal(seen(feed));
        expect(back.problems.filter(({ field }) => field === '*')).to.deep.equal([]);
      }),
      { seed: 20261126, numRuns: 1000 },
    );
  }).timeout(60_000);

  it('keep every field through a table too: JSON → CSV → JSON', () => {
    fc.assert(
      fc.property(fullRecords, envelopes, (meetings, about) => {
        const feed = feedOf({ ...about, meetings });
        const { meetings: records, ...envelope } = nativeFeed(feed);
        expect(seen(tableOf(writeCsv(records, envelope)))).to.deep.equal(seen(feed));
      }),
      { seed: 20261127, numRuns: 500 },
    );
  }).timeout(60_000);

  const files: readonly [file: string, settings: FeedSettings][] = [
    ['meeting-guide-2038', { timeZone: 'America/New_York', fellowship: 'aa' }],
    ['meeting-guide-315-off-spec', { timeZone: 'America/Edmonton', fellowship: 'aa' }],
    ['wordpress-360-al-anon', { timeZone: 'America/New_York', fellowship: 'al-anon' }],
    ['meeting-guide-9-times', {}],
  ];
  for (const [file, settings] of files)
    it(`read back as they were: ${file}`, async function () {
      const feed = feedOf(JSON.parse(await sharedData(this, `feeds/${file}.json`)), settings);
      expect(feedOf(filed(nativeFeed(feed)), {}).meetings).to.deep.equal(feed.meetings);
    }).timeout(20_000);

  it('read back as they were: the sample', async () => {
    const feed = feedOf(await (await fetch('/demo/feeds/sample.json')).json());
    expect(seen(feedOf(filed(nativeFeed(feed))))).to.deep.equal(seen(feed));
  });

  it('keep both sources of a meeting that two lists had', () => {
    const place = { latitude: 53.81, longitude: -1.56 };
    const one = feedOf([record({ fellowship: 'aa', ...place, entity: 'Example Intergroup' })]);
    const two = feedOf([record({ slug: 'two', fellowship: 'aa', ...place, licence: 'CC BY 4.0' })]);
    const { meetings } = mergeFeeds([one.meetings, two.meetings]);
    expect(meetings).to.have.length(1);
    const back = feedOf(filed({ meetings: meetings.map((each) => nativeRecord(each)) }));
    expect(back.meetings).to.deep.equal(meetings);
    expect(back.meetings[0]!.also![0]).to.include({ id: 'two', licence: 'CC BY 4.0' });
  });

  it('say nothing twice that their feed says', () => {
    const about = {
      timezone: 'Europe/London',
      licence: 'CC0-1.0',
      attribution: 'Example',
      sample: true,
    };
    const { meetings } = nativeFeed(feedOf({ ...about, meetings: [record()] }));
    expect(meetings).to.deep.equal([
      {
        slug: 'one',
        name: 'One',
        day: 1,
        time: '19:30',
        attendance: 'in-person',
        address: '1 Mill Lane',
        city: 'Leeds',
        postal_code: 'LS6 1AA',
        country: 'UK',
      },
    ]);
  });

  it('write days that share a time as one', () => {
    const back = (raw: Raw) => nativeRecord(feedOf([record(raw)]).meetings[0]!);
    expect(back({ day: [1, 3, 5] })).to.deep.include({ day: [1, 3, 5], time: '19:30' });
    expect(back({ day: undefined, recurrence: { byday: ['1MO', '3TH'] } })).to.deep.include({
      recurrence: { freq: 'monthly', byday: ['1MO', '3TH'] },
    });
  });
});
