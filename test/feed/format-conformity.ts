/**
 * What holds for the reader of every format, whatever a publisher or an enemy writes in it. A format
 * joins by one call with a good feed of its own.
 */
import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { Meeting } from '../../src/core/meeting.js';
import type { Feed, FeedSettings } from '../../src/feed/feed.js';
import type { FormatReader } from '../../src/feed/format.js';
import type { readFeed } from '../../src/feed/read.js';
import { parseFeed, readFeedSync } from '../../src/feed/read.js';

export interface FormatCase {
  readonly name: string;
  readonly reader: FormatReader;
  /** A good feed as published, whose records are all shown, with no note. */
  readonly text: string;
  /** How many meetings it holds. */
  readonly meetings: number;
  readonly settings?: FeedSettings;
  /** The feed with some of its records harmed: data as `parse` gives it, changed at random. */
  readonly harmed: fc.Arbitrary<unknown>;
  /** The same meeting in this format as the one below in ours: the common ground of all formats. */
  readonly common: string;
}

/** The meeting that every format can say. */
export const common = {
  name: 'Common Ground',
  times: [{ day: 3, start: 1170, duration: 90, zone: 'Europe/London' }],
  attendance: 'in-person',
  status: { state: 'active' },
} satisfies Partial<Meeting>;

const seeded = { seed: 20261126, numRuns: 300 };

const feedIn = (result: Awaited<ReturnType<typeof readFeed>>): Feed => {
  if (!result.ok) throw new Error(`${result.error.code}: ${result.error.detail}`);
  return result.value;
};

export function formatConformity({ name, reader, text, ...given }: FormatCase): void {
  const { settings = {}, meetings: count, harmed, common: commonText } = given;
  const data = () => {
    const parsed = reader.parse(text);
    if (!parsed.ok) throw new Error(parsed.error.detail);
    return parsed.value;
  };
  const read = () => feedIn(readFeedSync(data(), { source: 'test' }, settings, { reader }));

  describe(`the reader of ${name}`, () => {
    it('reads a good feed whole', () => {
      const { meetings, problems } = read();
      expect(problems).to.deep.equal([]);
      expect(meetings).to.have.length(count);
    });

    it('says the same of the same meeting as every other format', () => {
      const parsed = reader.parse(commonText);
      if (!parsed.ok) throw new Error(parsed.error.detail);
      const { meetings } = feedIn(
        readFeedSync(parsed.value, { source: 'test' }, settings, { reader }),
      );
      const [{ name: called, times, attendance, status, venue }] = meetings as [Meeting];
      expect({ name: called, times, attendance, status }).to.deep.equal(common);
      expect(venue?.postcode).to.equal('LS6 1AA');
      expect(venue?.locality).to.equal('Leeds');
      expect(venue?.position?.lat).to.be.closeTo(53.81, 0.001);
    });

    it('gives every meeting an id, the same on every load', () => {
      const ids = read().meetings.map(({ id }) => id);
      expect(ids).to.deep.equal(read().meetings.map(({ id }) => id));
      expect(new Set(ids).size).to.equal(ids.length);
      expect(ids.filter((id) => id.startsWith('derived'))).to.deep.equal([]);
    });

    it('is recognised by what it holds', async () => {
      const asked: string[] = [];
      const result = await parseFeed(text, settings, 'test', (format) => {
        asked.push(format);
        return Promise.resolve(reader);
      });
      expect(feedIn(result).meetings).to.deep.equal(read().meetings);
      expect(asked).to.deep.equal(name === 'native' ? [] : [name]);
    });

    it('leaves what it is given as it was', () => {
      const given = data();
      const before = structuredClone(given);
      readFeedSync(given, { source: 'test' }, settings, { reader });
      expect(given).to.deep.equal(before);
    });

    it('answers to any text, and never throws', () => {
      fc.assert(
        fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (any) => {
          const parsed = reader.parse(any);
          if (parsed.ok) readFeedSync(parsed.value, { source: 'test' }, settings, { reader });
        }),
        seeded,
      );
    });

    it('answers to any data, and never throws', () => {
      fc.assert(
        fc.property(fc.jsonValue({ maxDepth: 4 }), (any) => {
          readFeedSync(any, { source: 'test' }, settings, { reader });
        }),
        seeded,
      );
    });

    it('loses nothing to a harmed record, and never throws', () => {
      fc.assert(
        fc.property(harmed, (feed) => {
          const opened = reader.open(feed, settings);
          if (!opened) return;
          // each record alone: a reader that throws would lose the others
          for (const record of opened.records) opened.translate(record, () => undefined);
          readFeedSync(feed, { source: 'test' }, settings, { reader });
        }),
        seeded,
      );
    });

    it('says nothing of a person', () => {
      expect(JSON.stringify(read().meetings)).not.to.match(/private-person|07700 900\d{3}/);
    });
  });
}
