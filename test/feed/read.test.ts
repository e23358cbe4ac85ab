import { expect } from '@open-wc/testing';
import type { Feed, FeedSettings } from '../../src/feed/feed.js';
import { parseFeed, readFeed, readFeedSync } from '../../src/feed/read.js';
import { feedOf, record } from './helpers.js';

const source = { source: 'test' };
const failure = (data: unknown, settings = {}) => {
  const result = readFeedSync(data, source, settings);
  return result.ok ? undefined : result.error;
};
const skipped = ({ problems }: Feed) =>
  problems.filter(({ field }) => field === '*').map(({ index, reason }) => `${index} ${reason}`);

describe('what is a feed', () => {
  it('is a list or an object that has one', () => {
    expect(feedOf([record()]).meetings).to.have.length(1);
    expect(feedOf({ meetings: [record()] }).meetings).to.have.length(1);
  });
  it('may be empty', () => {
    expect(feedOf([])).to.deep.equal({
      info: { source: 'test' },
      meetings: [],
      problems: [],
      records: 0,
    });
    expect(feedOf({ meetings: [] }).meetings).to.have.length(0);
  });
  for (const data of [
    null,
    undefined,
    0,
    'text',
    true,
    {},
    { error: 'rate limited' },
    { one: record(), two: 'text' },
    { meetings: {} },
    { data: record() },
  ]) {
    it(`is not ${JSON.stringify(data)?.slice(0, 40)}`, () => {
      expect(failure(data)?.code).to.equal('not-a-feed');
    });
  }
  it('is not a list of which nothing is usable, and that says why', () => {
    expect(failure([{}, null, { name: {} }])).to.deep.equal({
      code: 'no-usable-records',
      detail:
        '0 of 3 records usable: missing-name, missing-id, missing-place, not-a-record, bad-type',
    });
  });
  it('is not read in a format that we do not know', async () => {
    const inFormat = async (format: string) => {
      const result = await parseFeed(JSON.stringify([record()]), { format } as FeedSettings);
      return result.ok ? undefined : result.error.code;
    };
    expect(await inFormat('xml')).to.equal('unknown-format');
    for (const format of ['auto', 'meeting-guide', 'native'])
      expect(await inFormat(format), format).to.equal(undefined);
  });
  it('is not data that fights back', () => {
    const trap = new Proxy([record()], {
      get() {
        throw new Error('no');
      },
    });
    expect(failure(trap)?.code).to.equal('not-a-feed');
  });
});

describe('ids', () => {
  const ids = (...records: unknown[]) => feedOf(records).meetings.map(({ id }) => id);

  it('are the slug, else the id, as text', () => {
    expect(ids(record({ slug: 7 }), record({ slug: undefined, id: 9 }))).to.deep.equal(['7', '9']);
    expect(ids(record({ slug: 'a/b c' }))).to.deep.equal(['a/b c']);
  });
  it('are made from the record where it has none, the same on every load', () => {
    const nameless = record({ slug: undefined });
    const [first] = ids(nameless);
    expect(first).to.match(/^derived One 1 19:30 /);
    expect(ids(record(), nameless)[1]).to.equal(first);
    expect(ids(record({ slug: undefined, day: 2 }))[0]).not.to.equal(first);
    expect(feedOf([nameless]).problems).to.deep.equal([
      { index: 0, field: 'slug', reason: 'missing-id' },
    ]);
    expect(feedOf([record({ slug: {} })]).problems[0]?.reason).to.equal('missing-id');
  });
  it('may be words that objects know', () => {
    const names = ['constructor', '__proto__', 'toString', 'hasOwnProperty'];
    expect(ids(...names.map((slug, day) => record({ slug, day })))).to.deep.equal(names);
  });
  it('are told apart by time where a group uses one for all its meetings', () => {
    const group = [
      record(),
      record({ day: 3 }),
      record({ time: '12:00' }),
      record({ day: [4, 5] }),
    ];
    const apart = ['one', 'one~3-1170', 'one~1-720', 'one~4-1170~5-1170'];
    expect(ids(...group)).to.deep.equal(apart);
    expect(feedOf(group).problems.map(({ field, reason }) => `${field} ${reason}`)).to.deep.equal(
      Array<string>(3).fill('slug duplicate-id'),
    );
    // in whatever order the rest comes
    const [first, ...rest] = group;
    expect(ids(first, ...rest.reverse()).sort()).to.deep.equal(apart.sort());
  });
  it('that stand twice for one time keep the first', () => {
    const feed = feedOf([
      record(),
      record({ name: 'Other' }),
      record({ time: '12:00', name: 'Other' }),
    ]);
    expect(feed.meetings.map(({ name }) => name)).to.deep.equal(['One']);
    expect(skipped(feed)).to.deep.equal(['1 duplicate-id', '2 duplicate-id']);
    expect(feedOf([record(), record()]).meetings).to.have.length(1);
  });
  it('are unique, whatever comes', () => {
    const records = Array.from({ length: 60 }, (_, index) =>
      record({ day: index % 7, time: index % 3 ? '12:00' : '19:30', name: `M${index % 2}` }),
    );
    const all = ids(...records, record({ slug: 'one~3-1170' }));
    expect(new Set(all).size).to.equal(all.length);
  });
});

describe('positions that only the whole feed can judge', () => {
  const place = (slug: string, latitude: number, longitude: number) =>
    record({ slug, latitude, longitude });
  it('lose what was exchanged', () => {
    const { meetings, problems } = feedOf([
      null,
      place('a', 53.4, -2.2),
      place('b', 53.5, -2.1),
      place('c', -2.2, 53.4),
    ]);
    expect(meetings.map(({ venue }) => Boolean(venue?.position))).to.deep.equal([
      true,
      true,
      false,
    ]);
    expect(meetings[2]!.venue).to.deep.include({ locality: 'Leeds' });
    expect(problems.at(-1)).to.deep.equal({
      index: 3,
      id: 'c',
      field: 'latitude',
      reason: 'position-swapped',
    });
  });
});

describe('limits', () => {
  it('hold for the number of records', () => {
    const records = ['a', 'b', 'c'].map((slug) => record({ slug }));
    const feed = feedOf(records, { maxMeetings: 2 });
    expect(feed.meetings.map(({ id }) => id)).to.deep.equal(['a', 'b']);
    expect(feed.records).to.equal(3);
    expect(feed.problems).to.deep.equal([{ index: -1, field: '*', reason: 'over-limit' }]);
  });
  it('hold for every text', () => {
    const huge = 'A'.repeat(100_000);
    const fields = Object.fromEntries(
      [
        ...['slug', 'name', 'group', 'notes', 'location', 'location_notes', 'formatted_address'],
        ...['region', 'cost', 'conference_url_notes', 'entity', 'email', 'phone', 'website', 'url'],
        ...['fellowship', 'notice', 'transport', 'name_cy', 'notes_cy', 'types', 'updated'],
      ].map((name) => [name, huge]),
    );
    const [meeting] = feedOf([record(fields)]).meetings;
    expect(JSON.stringify(meeting).length).to.be.below(20_000);
  });
});

describe('reading while the page lives', () => {
  const many = Array.from({ length: 20_000 }, (_, index) =>
    record({
      slug: `m${index}`,
      day: index % 7,
      latitude: 53 + (index % 100) / 100,
      longitude: -2,
    }),
  );

  it('gives the same as reading at once', async () => {
    const few = [...many.slice(0, 500), null, record({ day: 9 })];
    expect(await readFeed(few, source)).to.deep.equal(readFeedSync(few, source));
  });
  it('lets other tasks in between', async () => {
    let turns = 0;
    const channel = new MessageChannel();
    channel.port1.onmessage = () => {
      turns++;
      channel.port2.postMessage(0);
    };
    channel.port2.postMessage(0);
    const result = await readFeed(many, source);
    channel.port1.close();
    expect(result.ok && result.value.meetings.length).to.equal(20_000);
    expect(turns).to.be.greaterThan(5);
  });
  it('stops when it is told to', async () => {
    const controller = new AbortController();
    const reading = readFeed(many, source, {}, { signal: controller.signal });
    controller.abort();
    const result = await reading;
    expect(!result.ok && result.error.code).to.equal('aborted');
  });
});

describe('text in the page', () => {
  it('is read as a feed', async () => {
    const result = await parseFeed(`\n ${JSON.stringify([record()])} \n`);
    expect(result.ok && result.value.info.source).to.equal('inline');
    expect(result.ok && result.value.meetings).to.have.length(1);
    const named = await parseFeed('\ufeff[]', {}, '#meetings');
    expect(named.ok && named.value.info.source).to.equal('#meetings');
  });
  const broken: readonly (readonly [string, string, RegExp])[] = [
    ['', 'not-json', /JSON: \S/],
    ['[1,2', 'not-json', /JSON: \S/],
    ['["abc', 'not-json', /JSON: \S/],
    ['[{"a":NaN}]', 'not-json', /character 4:/],
    ['[{"a": -Infinity}]', 'not-json', /character 4:/],
    ["{'a':1}", 'not-json', /JSON: \S/],
    ['callback([])', 'not-json', /JSON: \S/],
    ['<!doctype html><p>', 'html', /HTML/],
    [' <html><body>Sign in', 'html', /HTML/],
    ['<?xml version="1.0"?><feed/>', 'not-json', /JSON: \S/],
  ];
  for (const [text, code, detail] of broken) {
    it(`is refused with its place: ${JSON.stringify(text)}`, async () => {
      const result = await parseFeed(text);
      expect(result.ok).to.equal(false);
      if (result.ok) return;
      expect(result.error.code).to.equal(code);
      expect(result.error.detail).to.match(detail);
    });
  }
});
