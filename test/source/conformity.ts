/** What every FinderSource has to keep, wherever its meetings are. */
import { expect } from '@open-wc/testing';
import { facets } from '../../src/core/facets.js';
import type { Fellowship, Meeting } from '../../src/core/meeting.js';
import { emptyQuery, facetIds, type FinderQuery } from '../../src/core/query.js';
import type { FinderResults } from '../../src/core/results.js';
import type { FinderSource } from '../../src/source/finder-source.js';
import { makeChance, makeMeetings, pickBy } from '../helpers/make-meetings.js';
import { naiveAnswer } from './naive-source.js';

export interface SourceSettings {
  readonly now: () => number;
  readonly fellowship: (id: string) => Fellowship | undefined;
}

export type MakeSource = (
  meetings: readonly Meeting[],
  settings: SourceSettings,
) => FinderSource | Promise<FinderSource>;

const known: Fellowship = {
  id: 'smart',
  name: 'SMART Recovery',
  shortName: 'SMART',
  aliases: ['Self-Management'],
  approach: ['cbt'],
  belief: 'secular',
  focus: ['alcohol', 'drugs'],
  audiences: ['young-people'],
};
const fellowship = (id: string): Fellowship | undefined => (id === 'smart' ? known : undefined);
const sunday = Date.UTC(2026, 10, 22, 10, 17, 30);
const hour = 3_600_000;

const plain = (id: string, more: Partial<Meeting> = {}): Meeting => ({
  id,
  name: id,
  attendance: 'in-person',
  status: { state: 'active' },
  times: [],
  source: { feed: 'test', id },
  ...more,
});
const london = 'Europe/London';
const ids = ({ hits }: FinderResults): string[] => hits.map(({ meeting }) => meeting.id);
const countOf = (results: FinderResults, facet: keyof FinderResults['facets'], value: string) =>
  results.facets[facet].find((held) => held.value === value)?.count;

export function sourceConformity(name: string, make: MakeSource): void {
  const open = async (meetings: readonly Meeting[], now = () => sunday) => {
    const source = await make(meetings, { now, fellowship });
    return (query: Partial<FinderQuery> = {}, signal?: AbortSignal) =>
      source.query({ ...emptyQuery, limit: 1000, ...query }, signal);
  };

  describe(`${name} as a source`, () => {
    describe('beside the plain rules, over invented meetings', () => {
      for (const seed of [1, 2, 3])
        it(`agrees on totals, counts, order and dates (seed ${seed})`, async () => {
          const meetings = makeMeetings(230, seed);
          const chance = makeChance(seed + 100);
          const pick = pickBy(chance);
          const ask = await open(meetings);
          const all = await ask();
          for (let round = 0; round < 60; round++) {
            const choices = Object.fromEntries(
              facetIds
                .filter(() => chance() < 0.3)
                .map((id) => {
                  const values = all.facets[id].map(({ value }) => value);
                  return [id, [pick(values), ...(chance() < 0.5 ? [pick(values)] : [])]];
                }),
            );
            const query: FinderQuery = {
              text: '',
              facets: round ? choices : {},
              sort: pick(['soonest', 'nearest', 'name'] as const),
              ...(chance() < 0.5 && { near: { lat: 53, lng: -1.5, precision: 'exact' } }),
              limit: pick([0, 1, 12, 1000]),
            };
            const asked = JSON.stringify(query);
            const naive = naiveAnswer(meetings, fellowship, sunday, query);
            const results = await ask(query);
            expect(results.total, asked).to.equal(naive.total);
            for (const id of facetIds)
              expect(
                results.facets[id].map(({ value, count }) => [value, count]),
                `${id} of ${asked}`,
              ).to.have.deep.members([...naive.counts[id]!]);
            const expected = naive.hits.slice(0, query.limit);
            expect(ids(results), asked).to.deep.equal(expected.map(({ meeting }) => meeting.id));
            results.hits.forEach((hit, at) => {
              expect(hit.occurrence, asked).to.deep.equal(expected[at]!.occurrence);
              expect(hit.distance, asked).to.equal(expected[at]!.distance);
            });
          }
        });
    });

    describe('facets', () => {
      it('asks day and time of the same occasion', async () => {
        const ask = await open([
          plain('both', { times: [{ day: 1, start: 600, zone: london }] }),
          plain('apart', {
            times: [
              { day: 1, start: 1140, zone: london },
              { day: 2, start: 600, zone: london },
            ],
          }),
        ]);
        const monday = await ask({ facets: { day: ['1'] } });
        expect(monday.total).to.equal(2);
        expect(countOf(monday, 'time', 'morning')).to.equal(1);
        const morning = await ask({ facets: { day: ['1'], time: ['morning'] } });
        expect(ids(morning)).to.deep.equal(['both']);
        expect(countOf(morning, 'day', '2'), 'in place of Monday').to.equal(1);
        const tuesday = await ask({ facets: { day: ['2'] } });
        expect(tuesday.hits[0]!.occurrence?.time, 'the time that was asked for').to.equal(1);
      });

      it('wants every chosen way of access, and one of several values elsewhere', async () => {
        const ask = await open([
          plain('ramp', { access: { 'step-free': true }, fellowship: 'aa' }),
          plain('loop', { access: { 'hearing-loop': true, 'step-free': false }, fellowship: 'na' }),
          plain('both', { access: { 'hearing-loop': true, 'step-free': true }, fellowship: 'ca' }),
        ]);
        const ramp = await ask({ facets: { access: ['step-free'] } });
        expect(ids(ramp)).to.deep.equal(['both', 'ramp']);
        expect(countOf(ramp, 'access', 'hearing-loop'), 'left if added').to.equal(1);
        const both = await ask({ facets: { access: ['step-free', 'hearing-loop'] } });
        expect(ids(both)).to.deep.equal(['both']);
        const two = await ask({ facets: { fellowship: ['aa', 'na'] } });
        expect(ids(two)).to.deep.equal(['loop', 'ramp']);
        expect(countOf(two, 'fellowship', 'ca'), 'in its own right').to.equal(1);
      });

      it('offers known values in their order, the others by how frequent they are', async () => {
        const { facets: counts } = await (await open(makeMeetings(300, 7)))();
        for (const { id, order } of facets) {
          const offered = counts[id].map(({ value }) => value);
          const mine = offered.filter((value) => order.includes(value));
          expect(mine, id).to.deep.equal(order.filter((value) => mine.includes(value)));
          expect(offered.slice(0, mine.length), id).to.deep.equal(mine);
          const rest = counts[id].slice(mine.length).map(({ count }) => count);
          expect(rest, id).to.deep.equal([...rest].sort((a, b) => b - a));
        }
        expect(counts.fellowship.map(({ value }) => value)).to.include('__proto__');
      });

      it('lists what the feed holds, also where nothing would be left', async () => {
        const ask = await open([
          plain('a', { fellowship: 'aa' }),
          plain('b', { fellowship: 'na' }),
        ]);
        const results = await ask({ facets: { attendance: ['online'] } });
        expect(results.total).to.equal(0);
        expect(results.facets.fellowship).to.deep.equal([
          { value: 'aa', count: 0 },
          { value: 'na', count: 0 },
        ]);
        expect(results.facets.focus).to.deep.equal([]);
      });

      it('finds nothing for a value that the feed lacks', async () => {
        const ask = await open(makeMeetings(50, 5));
        for (const value of ['9', 'constructor', '__proto__ ', '']) {
          expect((await ask({ facets: { day: [value] } })).total, `day ${value}`).to.equal(0);
          expect((await ask({ facets: { time: [value] } })).total, `time ${value}`).to.equal(0);
          expect((await ask({ facets: { focus: [value] } })).total, value).to.equal(0);
          expect((await ask({ facets: { access: [value] } })).total, value).to.equal(0);
        }
        const trap = await ask({ facets: { fellowship: ['__proto__'] } });
        expect(trap.total).to.be.greaterThan(0);
        expect(trap.hits.every(({ meeting }) => meeting.fellowship === '__proto__')).to.equal(true);
      });
    });

    describe('order', () => {
      it('puts what is on now first, then next, then no date, then suspended', async () => {
        const at = (day: 0 | 1, start: number, duration?: number) => ({
          times: [{ day, start, zone: london, ...(duration && { duration }) }],
        });
        const ask = await open([
          plain('suspended', { ...at(0, 610), status: { state: 'suspended' } }),
          plain('by appointment'),
          plain('over', at(0, 540, 60)),
          plain('tomorrow', at(1, 540)),
          plain('soon', at(0, 630)),
          plain('on now', at(0, 600, 60)),
          plain('no time', { times: [{ day: 0, zone: london }] }),
        ]);
        const { hits } = await ask();
        expect(hits.map(({ meeting }) => meeting.id)).to.deep.equal([
          'on now',
          'soon',
          'tomorrow',
          'over',
          'by appointment',
          'no time',
          'suspended',
        ]);
        expect(hits[6]).to.not.have.property('occurrence');
        expect(hits[4]).to.not.have.property('occurrence');
        expect(hits[0]!.occurrence!.start).to.equal(Date.UTC(2026, 10, 22, 10));
      });

      it('moves on with the time, and back with a clock that is put back', async () => {
        let now = sunday;
        const ask = await open(
          [
            plain('ten', { times: [{ day: 0, start: 600, duration: 60, zone: london }] }),
            plain('eleven', { times: [{ day: 0, start: 660, duration: 60, zone: london }] }),
          ],
          () => now,
        );
        const before = await ask();
        expect(before.asOf).to.equal(sunday);
        expect(ids(before)).to.deep.equal(['ten', 'eleven']);
        now += hour;
        const after = await ask();
        expect(after.asOf).to.equal(now);
        expect(ids(after)).to.deep.equal(['eleven', 'ten']);
        expect(after.hits[1]!.occurrence!.start).to.equal(Date.UTC(2026, 10, 29, 10));
        now -= hour;
        const again = await ask();
        expect(ids(again)).to.deep.equal(['ten', 'eleven']);
        expect(again.hits[0]!.occurrence).to.deep.equal(before.hits[0]!.occurrence);
      });

      it('gives the first so many and says how many there are', async () => {
        const ask = await open(makeMeetings(60, 9));
        const all = ids(await ask());
        for (const limit of [0, 1, 12, 59, 60, 61]) {
          const results = await ask({ limit });
          expect(results.total).to.equal(60);
          expect(ids(results)).to.deep.equal(all.slice(0, limit));
        }
      });
    });

    describe('text', () => {
      const texts = (meeting: Meeting): string =>
        JSON.stringify([meeting.name, meeting.venue, meeting.notes, meeting.fellowship]);

      it('wants every word, in any field', async () => {
        const meetings = makeMeetings(200, 11);
        const ask = await open(meetings);
        const leeds = await ask({ text: 'leeds' });
        const expected = meetings.filter((meeting) => /leeds/i.test(texts(meeting)));
        expect(ids(leeds)).to.have.members(expected.map(({ id }) => id));
        expect(leeds.understood.match).to.equal('exact');
        const both = await ask({ text: 'quiet Leeds' });
        expect(both.total).to.be.greaterThan(0);
        expect(ids(both)).to.have.members(
          expected.filter((meeting) => /quiet/i.test(texts(meeting))).map(({ id }) => id),
        );
      });

      it('is narrowed by facets, which count within it', async () => {
        const meetings = makeMeetings(200, 12);
        const ask = await open(meetings);
        const leeds = await ask({ text: 'leeds' });
        const online = await ask({ text: 'leeds', facets: { attendance: ['online'] } });
        const expected = ids(leeds).filter((id) =>
          ['online', 'hybrid'].includes(meetings.find((m) => m.id === id)!.attendance),
        );
        expect(ids(online)).to.deep.equal(expected);
        expect(countOf(leeds, 'attendance', 'online')).to.equal(online.total);
      });

      it('says what it took for a word that it lacks', async () => {
        const ask = await open(makeMeetings(200, 13));
        const exact = await ask({ text: 'Huddersfield' });
        const near = await ask({ text: 'Huddersfeild' });
        expect(ids(near)).to.deep.equal(ids(exact));
        expect(near.understood).to.deep.equal({
          match: 'near',
          corrections: [{ typed: 'Huddersfeild', taken: ['Huddersfield'] }],
          unknown: [],
          meant: [],
          instead: [],
        });
      });

      it('finds nothing for nonsense, and says for which word', async () => {
        const ask = await open(makeMeetings(200, 14));
        const results = await ask({ text: 'Leeds Qqzzxxyy' });
        expect(results.total).to.equal(0);
        expect(results.hits).to.deep.equal([]);
        const { match, corrections, unknown } = results.understood;
        expect([match, corrections, unknown]).to.deep.equal(['none', [], ['Qqzzxxyy']]);
        expect(results.facets.attendance.every(({ count }) => count === 0)).to.equal(true);
      });

      it('asks for all where it holds no word', async () => {
        const ask = await open(makeMeetings(40, 15));
        const all = ids(await ask());
        for (const text of ['', '   ', '!?', '…', '\ud800'])
          expect(ids(await ask({ text })), JSON.stringify(text)).to.deep.equal(all);
      });
    });

    describe('what it understood', () => {
      const text = 'tusday online leeds';

      it('is said of parts of the text, in their order, and can be taken off', async () => {
        const ask = await open(makeMeetings(300, 23));
        const { understood } = await ask({ text });
        let end = 0;
        for (const { text: part, span } of understood.meant) {
          expect(text.slice(...span)).to.equal(part);
          expect(span[0]).to.be.at.least(end);
          end = span[1];
        }
        const plain = understood.meant.map((part) => part.text);
        const again = await ask({ text, plain });
        expect(again.understood.meant).to.deep.equal([]);
      });

      it('marks only what stands in the meeting', async () => {
        const ask = await open(makeMeetings(300, 24));
        const { hits } = await ask({ text: 'leeds quiet' });
        expect(hits.length).to.be.greaterThan(0);
        for (const { meeting, marks = {} } of hits) {
          const { name, venue } = meeting;
          const shown: { readonly [field: string]: string | undefined } = {
            name,
            group: meeting.group,
            venue: venue?.name,
            address: venue?.address?.[0],
            locality: venue?.locality ?? venue?.regions?.[venue.regions.length - 1],
            postcode: venue?.postcode,
          };
          for (const [field, ranges] of Object.entries(marks))
            for (const [from, to] of ranges)
              expect(shown[field]!.slice(from, to)).to.match(/^[\p{L}\p{N}].*[\p{L}\p{N}]$/u);
        }
      });
    });

    describe('where nothing is found', () => {
      it('counts what is found without one choice or without the text', async () => {
        const ask = await open(makeMeetings(300, 25));
        const facets = { attendance: ['online'], day: ['9'] };
        const { total, without = [] } = await ask({ text: 'leeds', facets });
        expect(total).to.equal(0);
        expect(without.length).to.be.greaterThan(0);
        for (const { leave, total: left } of without) {
          const rest = Object.fromEntries(Object.entries(facets).filter(([id]) => id !== leave));
          const query = leave === 'text' ? { facets } : { text: 'leeds', facets: rest };
          expect(left, leave).to.equal((await ask(query)).total);
        }
        expect(await ask({ text: 'leeds' })).to.not.have.property('without');
      });

      it('offers only other texts that find as many as it says', async () => {
        const ask = await open(makeMeetings(300, 26));
        const { understood } = await ask({ text: 'leeds zzqqxx' });
        expect(understood.instead.length).to.be.greaterThan(0);
        for (const { text: other, total } of understood.instead)
          expect((await ask({ text: other })).total, other).to.equal(total);
      });
    });

    it('suggests only what finds something, where it suggests', async () => {
      const source = await make(makeMeetings(300, 27), { now: () => sunday, fellowship });
      for (const typed of ['le', 'qui', 'mon', 'sma', 'zz', '', 'x']) {
        const offered = (await source.suggest?.(typed, 4)) ?? [];
        expect(offered.length, typed).to.be.at.most(4);
        for (const { text, count, marks } of offered) {
          const { total } = await source.query({ ...emptyQuery, text });
          expect(total, text).to.be.at.least(count);
          expect(count).to.be.greaterThan(0);
          for (const [from, to] of marks) expect(to).to.be.within(from + 1, text.length);
        }
      }
    });

    describe('asked and dropped', () => {
      it('rejects with the reason when aborted before or while it waits', async () => {
        const ask = await open(makeMeetings(400, 16));
        const early = new AbortController();
        early.abort(new Error('too early'));
        const late = new AbortController();
        const outcomes = [
          ask({ text: 'leeds' }, early.signal),
          ask({ text: 'l' }, late.signal),
        ].map((answer) =>
          answer.then(
            () => 'answered',
            (error: Error) => error.message,
          ),
        );
        late.abort(new Error('too late'));
        expect(await Promise.all(outcomes)).to.deep.equal(['too early', 'too late']);
        const { total } = await ask({ text: 'leeds' });
        expect(total, 'the next one is not hurt').to.be.greaterThan(0);
      });

      it('answers each of several at once for what it was asked', async () => {
        const ask = await open(makeMeetings(200, 17));
        const queries = ['leeds', '', 'stamford', 'leeds', 'quiet hour', 'zeal'];
        const together = await Promise.all(queries.map((text) => ask({ text })));
        for (const [at, text] of queries.entries())
          expect(ids(together[at]!), text).to.deep.equal(ids(await ask({ text })));
      });
    });

    it('answers the meeting of an id', async () => {
      const meetings = makeMeetings(20, 18);
      const source = await make(meetings, { now: () => sunday, fellowship });
      expect(await source.meeting('m7')).to.deep.equal(meetings[7]);
      expect(await source.meeting('nobody')).to.equal(undefined);
    });

    it('answers for no meetings at all', async () => {
      const ask = await open([]);
      for (const text of ['', 'leeds']) {
        const results = await ask({ text });
        expect(results.total).to.equal(0);
        expect(results.hits).to.deep.equal([]);
        for (const id of facetIds) expect(results.facets[id]).to.deep.equal([]);
      }
    });
  });
}
