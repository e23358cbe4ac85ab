/** Records harmed at random: nothing throws, and no harm reaches another record. */
import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { parseFeed, readFeedSync } from '../../src/feed/read.js';
import { isZoneName } from '../../src/core/zone.js';
import { type Raw, record } from './helpers.js';

const fields = [
  ...['slug', 'id', 'name', 'day', 'time', 'end_time', 'timezone', 'duration', 'times'],
  ...['formatted_address', 'address', 'city', 'state', 'postal_code', 'country', 'location'],
  ...['latitude', 'longitude', 'coordinates', 'approximate', 'region', 'regions', 'sub_region'],
  ...['types', 'notes', 'group', 'group_notes', 'location_notes', 'updated', 'checked', 'url'],
  ...['conference_url', 'conference_url_notes', 'conference_phone', 'conference_phone_notes'],
  ...['website', 'email', 'phone', 'feedback_emails', 'feedback_url', 'entity', 'report'],
  ...['attendance', 'attendance_option', 'status', 'notice', 'fellowship', 'approach', 'belief'],
  ...['focus', 'audiences', 'languages', 'openness', 'access', 'proof', 'cost', 'min_age'],
  ...['recurrence', 'freq', 'interval', 'byday', 'bymonthday', 'from', 'until', 'except'],
  ...['variations', 'name_cy', 'notes_cy', 'sample', '__proto__', 'constructor', 'toString'],
];

const odd = fc.oneof(
  { weight: 3, arbitrary: fc.jsonValue({ maxDepth: 3 }) },
  fc.constantFrom<unknown>(
    ...['', ' ', '\ud800', '\u202e', 'javascript:x', '25:99', '7.30', '19:30', 'Monday', 'O,C'],
    ...[null, true, false, -1, 0, 7, 1e308, 1e-7, NaN, Infinity, [], {}, [null], [[]], [{}]],
    ...['MO', '-1FR', 'FREQ=MONTHLY', 'Europe/London', 'BST', '2026-01-01', '0000-00-00', '53,4'],
  ),
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.integer(),
  fc.double(),
);

const harmed: fc.Arbitrary<Raw> = fc
  .array(fc.tuple(fc.constantFrom(...fields), odd), { minLength: 1, maxLength: 6 })
  .map((changes) => {
    const whole = record({ slug: 'harmed', latitude: 53.8, longitude: -1.5 });
    for (const [name, value] of changes) {
      Object.defineProperty(whole, name, {
        value,
        enumerable: true,
        configurable: true,
        writable: true,
      });
    }
    return whole;
  });

const good = [1, 2, 3].map((day) =>
  record({ slug: `good-${day}`, name: `Good ${day}`, day, latitude: 53 + day / 10, longitude: -1 }),
);
const alone = readFeedSync(good, { source: 'test' });

const runs = { seed: 20261122, numRuns: 1000 };

describe('harmed records', () => {
  it('never cost another record, and are shown or named', () => {
    fc.assert(
      fc.property(harmed, fc.nat({ max: 3 }), (bad, at) => {
        const result = readFeedSync([...good.slice(0, at), bad, ...good.slice(at)], {
          source: 'test',
        });
        if (!result.ok || !alone.ok) throw new Error('the feed was lost');
        const { meetings, problems } = result.value;
        const theirs = meetings.filter(({ id }) => id.startsWith('good-'));
        const named = problems.some(({ index, field }) => index === at && field === '*');
        expect(meetings.length + (named ? 1 : 0)).to.equal(4);
        // a harmed record may take the id of a good one only by chance, which none of ours does
        expect(theirs).to.deep.equal(alone.value.meetings);
      }),
      runs,
    );
  });

  it('give only meetings that hold what they promise', () => {
    fc.assert(
      fc.property(harmed, (bad) => {
        const result = readFeedSync([bad, ...good], { source: 'test' });
        if (!result.ok) throw new Error('the feed was lost');
        for (const meeting of result.value.meetings) {
          for (const { day, start, duration, zone } of meeting.times) {
            expect(day).to.be.within(0, 6);
            if (start !== undefined) expect(start).to.be.within(0, 1439);
            if (duration !== undefined) expect(duration).to.be.within(1, 1440);
            expect(isZoneName(zone)).to.equal(true);
          }
          const { position } = meeting.venue ?? {};
          if (position) {
            expect(Math.abs(position.lat)).to.be.within(0, 90);
            expect(Math.abs(position.lng)).to.be.within(0, 180);
          }
          const links = [meeting.online?.url, meeting.contact?.website, meeting.source.url];
          for (const link of links) if (link) expect(link).to.match(/^https?:\/\//);
          if (meeting.report) expect(meeting.report).to.match(/^(https?:\/\/|mailto:)/);
          expect(meeting.id).to.have.length.within(1, 400);
          encodeURIComponent(JSON.stringify(meeting));
          expectNothingEmpty(meeting);
        }
      }),
      runs,
    );
  });

  it('never make a text that throws', async () => {
    const text = JSON.stringify(good);
    await fc.assert(
      fc.asyncProperty(
        fc.nat({ max: text.length }),
        fc.nat({ max: 20 }),
        fc.string({ unit: 'binary', maxLength: 10 }),
        async (at, gone, put) => {
          const result = await parseFeed(text.slice(0, at) + put + text.slice(at + gone));
          expect(result.ok || result.error.detail.length > 0).to.equal(true);
        },
      ),
      { ...runs, numRuns: 300 },
    );
  });
});

/** What is not said is absent: no empty text, and no empty list but that of the times. */
function expectNothingEmpty(value: object, path = ''): void {
  for (const [name, part] of Object.entries(value)) {
    const here = `${path}.${name}`;
    expect(part, here).not.to.equal(undefined);
    expect(part, here).not.to.equal(null);
    expect(part, here).not.to.equal('');
    if (typeof part !== 'object') continue;
    if (here !== '.times') expect(Object.keys(part as object), here).not.to.have.length(0);
    expectNothingEmpty(part as object, here);
  }
}
