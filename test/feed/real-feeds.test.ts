/** The shared real feeds: every record shown or named, and right. */
import { expect } from '@open-wc/testing';
import type { Meeting } from '../../src/core/meeting.js';
import type { Feed, FeedSettings } from '../../src/feed/feed.js';
import { parseFeed } from '../../src/feed/read.js';
import { sharedData } from '../helpers/shared-data.js';
import type { Raw } from './helpers.js';
import { oracles } from './oracle.js';

interface Published {
  readonly file: string;
  readonly settings: FeedSettings;
  readonly count: number;
  /** How often each `field reason` stands among the problems. None is of a whole record. */
  readonly problems: Readonly<Record<string, number>>;
}

const feeds: readonly Published[] = [
  {
    file: 'meeting-guide-2038',
    settings: { timeZone: 'America/New_York', fellowship: 'aa' },
    count: 2038,
    problems: {
      // 10:00 to 10:00, 12:15 to 01:15 (twice), 12:30 to 01:30, 17:30 to 16:30
      'end_time bad-end-time': 5,
      // ASBI for ABSI, 26 times, told once
      'types unknown-code': 1,
      // at "Virtual Only", without a link
      'conference_url missing-place': 3,
    },
  },
  {
    file: 'meeting-guide-315-off-spec',
    settings: { timeZone: 'America/Edmonton', fellowship: 'aa' },
    count: 315,
    problems: {
      // "8:00 PM"
      'time time-read-loosely': 315,
    },
  },
  {
    file: 'wordpress-360-al-anon',
    settings: { timeZone: 'America/New_York', fellowship: 'al-anon' },
    count: 360,
    // "+11" is no telephone number, and the only way in
    problems: { 'conference_phone bad-type': 3, 'conference_url missing-place': 3 },
  },
  {
    file: 'meeting-guide-9-times',
    settings: {},
    count: 9,
    problems: { 'types unknown-code': 1, 'formatted_address missing-place': 1 },
  },
];

/** By the browser's own reading of dates, which ours does not use. */
function minutesOf(time: string): number {
  const date = new Date(`2000-01-01 ${time}`);
  return date.getHours() * 60 + date.getMinutes();
}

const clock = (minutes: number | undefined): string =>
  minutes === undefined
    ? '-'
    : [Math.floor(minutes / 60), minutes % 60].map((n) => String(n).padStart(2, '0')).join(':');

/** Fifty places in a feed, by a small generator of its own. */
function drawn(seed: number, count: number): number[] {
  const picks = new Set<number>();
  let state = BigInt(seed);
  while (picks.size < 50) {
    state = (state * 1103515245n + 12345n) % 2147483648n;
    picks.add(Number(state >> 8n) % count);
  }
  return [...picks].sort((a, b) => a - b);
}

const words = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

describe('the shared real feeds', () => {
  for (const { file, settings, count, problems: wanted } of feeds) {
    describe(file, () => {
      let records: readonly Raw[];
      let feed: Feed;
      let byId: ReadonlyMap<string, Meeting>;

      before(async function () {
        const text = await sharedData(this, `feeds/${file}.json`);
        records = JSON.parse(text) as Raw[];
        const result = await parseFeed(text, settings);
        if (!result.ok) throw new Error(result.error.detail);
        feed = result.value;
        byId = new Map(feed.meetings.map((meeting) => [meeting.id, meeting]));
      });

      it('shows every record, once, and names what it lost', () => {
        expect(feed.records).to.equal(count);
        expect(feed.meetings.map(({ id }) => id)).to.deep.equal(records.map(({ slug }) => slug));
        expect(byId.size).to.equal(count);
        const counts: Record<string, number> = {};
        for (const { field, reason } of feed.problems) {
          counts[`${field} ${reason}`] = (counts[`${field} ${reason}`] ?? 0) + 1;
        }
        expect(counts).to.deep.equal(wanted);
      });

      it('has every day and time right', () => {
        for (const { slug, day, time } of records) {
          const { times } = byId.get(slug as string)!;
          const days = day === undefined ? [] : [day].flat().map(Number);
          expect(
            times.map((one) => [one.day, one.start, one.zone]),
            slug as string,
          ).to.deep.equal(
            days.map((one) => [
              one,
              minutesOf(time as string),
              settings.timeZone ?? 'Europe/London',
            ]),
          );
        }
      });

      it('has every end right, or none', () => {
        for (const { slug, time, end_time: end } of records) {
          const duration = byId.get(slug as string)!.times[0]?.duration;
          if (!end) expect(duration, slug as string).to.equal(undefined);
          else if (duration !== undefined) {
            const [from, to] = [minutesOf(time as string), minutesOf(end as string)];
            expect((from + duration) % 1440, slug as string).to.equal(to);
            expect(duration).to.be.within(1, 240);
          }
        }
      });

      it('loses no word of an address that people go to', () => {
        for (const record of records) {
          const { attendance, venue, id } = byId.get(record['slug'] as string)!;
          if (attendance === 'online') continue;
          const { address = [], locality, nation, postcode, regions = [] } = venue!;
          const kept = new Set(
            words([...address, locality, nation, postcode, ...regions].join(' ')),
          );
          // a postcode may have got its space
          for (const word of words(`${postcode}`.replace(' ', ''))) kept.add(word);
          const published = (record['formatted_address'] ?? record['address']) as string;
          expect(
            words(published).filter((word) => !kept.has(word)),
            id,
          ).to.deep.equal([]);
        }
      });

      it('has every position as published, and tells which are about', () => {
        for (const { slug, latitude, longitude } of records) {
          const position = byId.get(slug as string)!.venue?.position;
          const published =
            latitude === undefined ? undefined : [Number(latitude), Number(longitude)];
          expect(position && [position.lat, position.lng]).to.deep.equal(published);
        }
      });

      it('gives nobody’s own contact', () => {
        expect(JSON.stringify(feed.meetings)).not.to.match(/contact_\d/);
      });
    });
  }

  it('say how people take part as their publisher does, where it does', async function () {
    const text = await sharedData(this, 'feeds/wordpress-360-al-anon.json');
    const said = (JSON.parse(text) as Raw[]).map((record) => record['attendance_option']);
    const withoutIt = (JSON.parse(text) as Raw[]).map((record) => ({
      ...record,
      attendance_option: undefined,
    }));
    for (const records of [JSON.parse(text) as Raw[], withoutIt]) {
      const result = await parseFeed(JSON.stringify(records));
      if (!result.ok) throw new Error(result.error.detail);
      const read = result.value.meetings.map(({ attendance, status }) =>
        status.state === 'suspended' ? 'inactive' : attendance.replace('-', '_'),
      );
      expect(read).to.deep.equal(said);
    }
  });

  for (const { file, rows, seed, fellowship, timeZone } of oracles) {
    it(`are right in fifty records of ${file}, checked by eye`, async function () {
      const result = await parseFeed(await sharedData(this, `feeds/${file}.json`), {
        fellowship,
        timeZone,
      });
      if (!result.ok) throw new Error(result.error.detail);
      const { meetings } = result.value;
      const lines = rows.trim().split('\n');
      const places = drawn(seed, meetings.length);
      expect(lines.map((line) => Number.parseInt(line, 10))).to.deep.equal(places);
      expect(places.map((at) => factsOf(at, meetings[at]!))).to.deep.equal(lines);
    });
  }
});

/** The line of the oracle that a meeting would have. */
function factsOf(at: number, { times, attendance, status, who, access, checked, online }: Meeting) {
  return [
    at,
    times.map(({ day }) => day).join(),
    clock(times[0]?.start),
    times[0]?.duration ?? '-',
    attendance,
    status.state,
    who?.openness ?? '-',
    access?.['step-free'] ? 'step-free' : '-',
    checked ?? '-',
    online?.url ? 'link' : '-',
  ].join(' ');
}
