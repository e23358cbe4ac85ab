/** The same meeting in two feeds is one meeting; two meetings stay two. */
import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { Meeting } from '../../src/core/meeting.js';
import { mergeFeeds } from '../../src/feed/merge.js';
import { readFeedSync } from '../../src/feed/read.js';
import { type Raw, record } from './helpers.js';

/** The meetings of a feed of these records, all in one fellowship and with a position. */
function feed(source: string, ...records: readonly Raw[]): readonly Meeting[] {
  const place = { fellowship: 'aa', latitude: 53.81, longitude: -1.56 };
  const result = readFeedSync(
    records.map((each, at) => record({ ...place, slug: `${source}-${at}`, ...each })),
    { source },
  );
  if (!result.ok) throw new Error(result.error.detail);
  return result.value.meetings;
}

const merge = (first: Raw, second: Raw) => mergeFeeds([feed('a', first), feed('b', second)]);

const link = 'https://zoom.us/j/123456789';
const online = { attendance: 'online', formatted_address: undefined, latitude: undefined };

const same: readonly [why: string, first: Raw, second: Raw][] = [
  ['as it stands', {}, {}],
  ['under another name', { name: 'Mill Lane Monday' }, { name: 'Monday at Mill Lane' }],
  ['149 m away', {}, { latitude: 53.81134 }],
  [
    'with no position, in one postcode',
    { latitude: undefined, longitude: undefined },
    { latitude: undefined },
  ],
  ['online, by one link', { ...online, conference_url: link }, { ...online, conference_url: link }],
  [
    'online, by one Zoom meeting with and without its passcode',
    { ...online, conference_url: 'https://us02web.zoom.us/j/123456789?pwd=abc' },
    { ...online, conference_url: link },
  ],
  ['with two days in one feed and one of them in the other', { day: [1, 3] }, { day: 3 }],
  ['with two days in the other feed', { day: 3 }, { day: [1, 3] }],
  [
    'monthly in both',
    { recurrence: { byday: ['1MO'] } },
    { recurrence: { freq: 'monthly', byday: ['1MO'] } },
  ],
];

const different: readonly [why: string, first: Raw, second: Raw][] = [
  ['of another fellowship', {}, { fellowship: 'na' }],
  ['on another day', {}, { day: 2 }],
  ['at another time', {}, { time: '19:45' }],
  ['151 m away', {}, { latitude: 53.81136 }],
  ['in another zone', {}, { timezone: 'Europe/Dublin' }],
  ['weekly and monthly', {}, { recurrence: { byday: ['1MO'] } }],
  ['by appointment both', { day: undefined, time: undefined }, { day: undefined, time: undefined }],
  [
    'online by two links',
    { ...online, conference_url: link },
    { ...online, conference_url: `${link}0` },
  ],
  [
    'next door, under names with nothing in common',
    { name: 'Early Birds', location: 'Chapel', formatted_address: '1 Mill Lane, Leeds, LS6 1AA' },
    { name: 'Step Study', location: 'Library', formatted_address: '9 High Row, Leeds, LS6 1AB' },
  ],
  ['about there only', { approximate: 'yes', formatted_address: 'Leeds' }, { approximate: 'yes' }],
];

describe('meetings of two feeds', () => {
  for (const [why, first, second] of same) {
    it(`are one: ${why}`, () => {
      const { meetings, merged } = merge(first, second);
      expect(meetings.map(({ id }) => id)).to.deep.equal(['a-0']);
      expect(merged).to.equal(1);
      expect(meetings[0]!.source.feed).to.equal('a');
      expect(meetings[0]!.also?.map(({ feed, id }) => [feed, id])).to.deep.equal([['b', 'b-0']]);
    });
  }
  for (const [why, first, second] of different) {
    it(`are two: ${why}`, () => {
      const { meetings, merged } = merge(first, second);
      expect(meetings.map(({ id }) => id)).to.deep.equal(['a-0', 'b-0']);
      expect(merged).to.equal(0);
    });
  }

  it('are two in one feed, as its publisher says', () => {
    const twice = feed('a', {}, { name: 'Two' });
    expect(mergeFeeds([twice]).meetings).to.deep.equal(twice);
    const three = mergeFeeds([twice, feed('b', {})]).meetings;
    expect(three.map(({ id, also }) => [id, also?.length])).to.deep.equal([
      ['a-0', 1],
      ['a-1', undefined],
    ]);
  });

  it('are held at all the times that either gives', () => {
    const { meetings } = merge({ day: 3 }, { day: [1, 3] });
    expect(meetings[0]!.times.map(({ day }) => day)).to.deep.equal([1, 3]);
  });

  it('take several records of one feed into one of the other', () => {
    const { meetings, merged } = mergeFeeds([
      feed('a', { day: [1, 3] }),
      feed('b', { day: 1 }, { day: 3 }),
    ]);
    expect(meetings).to.have.length(1);
    expect(merged).to.equal(2);
    expect(meetings[0]!.also).to.have.length(2);
  });

  it('fill in what the first leaves unsaid, and change nothing that it says', () => {
    const { meetings } = merge(
      { notes: 'Ring the bell.', types: ['O'], updated: '2026-01-01' },
      {
        notes: 'Another note',
        access: { 'step-free': true },
        location: 'Example Hall',
        updated: '2026-05-05',
      },
    );
    const [meeting] = meetings;
    expect(meeting!.notes).to.equal('Ring the bell.');
    expect(meeting!.who?.openness).to.equal('open');
    expect(meeting!.access?.['step-free']).to.equal(true);
    expect(meeting!.venue?.name).to.equal('Example Hall');
    expect(meeting!.checked).to.equal('2026-05-05');
  });

  it('believe of two the one that was checked last whether it is held', () => {
    const off = { status: 'suspended' };
    const state = (first: Raw, second: Raw) => merge(first, second).meetings[0]!.status.state;
    expect(state({ updated: '2026-01-01' }, { ...off, updated: '2026-02-01' })).to.equal(
      'suspended',
    );
    expect(state({ updated: '2026-03-01' }, { ...off, updated: '2026-02-01' })).to.equal('active');
    expect(state({}, off), 'neither was checked').to.equal('suspended');
    expect(state(off, {}), 'neither was checked').to.equal('suspended');
  });

  it('never send to a building somebody who takes part online, nor the other way round', () => {
    const [meeting] = merge(
      { ...online, conference_url: link },
      { attendance: 'hybrid', conference_url: link },
    ).meetings;
    expect(meeting!.attendance).to.equal('online');
    expect(meeting!.venue?.address).to.equal(undefined);
  });

  it('stay invented when one list is', () => {
    expect(merge({}, { sample: true }).meetings[0]!.sample).to.equal(true);
  });

  it('of any three lists lose no meeting and no source', () => {
    const some = fc.array(
      fc.record({ day: fc.integer({ min: 0, max: 2 }), latitude: fc.constantFrom(53.81, 53.9) }),
      { maxLength: 6 },
    );
    fc.assert(
      fc.property(some, some, some, (a, b, c) => {
        const lists = [
          feed('a', { slug: 'x' }, ...a),
          feed('b', { slug: 'y' }, ...b),
          feed('c', { slug: 'z' }, ...c),
        ];
        const { meetings, merged } = mergeFeeds(lists);
        const all = lists.flat();
        expect(meetings.length + merged).to.equal(all.length);
        const sources = meetings.flatMap(({ source, also = [] }) => [source, ...also]);
        expect(sources.map(({ id }) => id).sort()).to.deep.equal(
          all.map(({ source }) => source.id).sort(),
        );
      }),
      { seed: 4, numRuns: 200 },
    );
  });
});
