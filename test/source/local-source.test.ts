import { expect } from '@open-wc/testing';
import { emptyQuery } from '../../src/core/query.js';
import type { Meeting } from '../../src/core/meeting.js';
import { createLocalSource } from '../../src/headless.js';
import {
  createLocalSource as bareSource,
  type LocalSourceOptions,
} from '../../src/source/local-source.js';
import { createPlainSearch } from '../../src/source/plain-search.js';
import { makeMeetings } from '../helpers/make-meetings.js';
import { sourceConformity } from './conformity.js';

sourceConformity('the local source', createLocalSource);
sourceConformity('the local source, breathing at every turn', (meetings, settings) =>
  createLocalSource(meetings, { ...settings, breathe: () => Promise.resolve() }),
);

const options: LocalSourceOptions = {
  now: () => Date.UTC(2026, 10, 22, 10, 17, 30),
  fellowship: () => undefined,
};

describe('the local source', () => {
  it('answers without text before any text is read', async () => {
    let read = 0;
    const extraText = (): readonly string[] => {
      read++;
      return [];
    };
    const source = createLocalSource(makeMeetings(50, 1), { ...options, extraText });
    await source.query(emptyQuery);
    expect(read).to.equal(0);
    await source.query({ ...emptyQuery, text: 'leeds' });
    expect(read).to.equal(50);
    await source.query({ ...emptyQuery, text: 'stafford' });
    expect(read, 'read once').to.equal(50);
  });

  it('reads the texts when somebody is about to type', async () => {
    const read = new Promise<void>((resolve) => {
      const extraText = (): readonly string[] => {
        resolve();
        return [];
      };
      createLocalSource(makeMeetings(1, 1), { ...options, extraText }).prepare!();
    });
    await read;
  });

  describe('of which somebody is about to search', () => {
    const first: Meeting = { ...makeMeetings(1, 1)[0]!, name: 'Open Door' };
    const meetings = Array<Meeting>(130).fill({ ...first, venue: { locality: 'Leeds' } });

    /** A source that was made ready twice, and the texts that it asked of its search by then. */
    async function madeReady(more: Partial<LocalSourceOptions> = {}): Promise<string[]> {
      const asked: string[] = [];
      const source = bareSource(meetings, {
        ...options,
        days: [['Sunday'], ['Monday']],
        breathe: () => Promise.resolve(),
        textSearch: () =>
          Promise.resolve(async (searched) => {
            const search = await createPlainSearch(searched);
            return {
              find: (query, now) => {
                asked.push(query.text);
                return search.find(query, now);
              },
            };
          }),
        ...more,
      });
      source.prepare!();
      source.prepare!();
      await source.query({ ...emptyQuery, text: 'leeds' });
      for (let turn = 0; turn < 1_000; turn++) await Promise.resolve();
      return asked.filter((text) => text !== 'leeds');
    }

    it('asks its search a few things of the feed, so that the first keys are no slower', async () => {
      const asked = await madeReady();
      expect(asked.slice(0, 5)).to.deep.equal([
        'Ledes',
        'rare-0 Monday near Leeds',
        'Open Door',
        'L',
        'Op',
      ]);
      expect(asked.length, 'once, whatever the size of the feed').to.be.within(32, 64);
    });

    it('asks nothing where that could bring a place pack for nobody', async () => {
      const asked = await madeReady({ places: () => Promise.reject(new Error('asked for')) });
      expect(asked).to.deep.equal([]);
    });
  });

  it('brings what searches only for a search, and once', async () => {
    let brought = 0;
    const source = bareSource(makeMeetings(5, 1), {
      ...options,
      textSearch: () => {
        brought++;
        return Promise.resolve(createPlainSearch);
      },
    });
    await source.query(emptyQuery);
    expect(brought).to.equal(0);
    await source.query({ ...emptyQuery, text: 'leeds' });
    await source.query({ ...emptyQuery, text: 'leed' });
    expect(brought).to.equal(1);
  });

  it('brings it at a later try where it did not come at first, three times at most', async () => {
    let tries = 0;
    const source = bareSource(makeMeetings(5, 1), {
      ...options,
      textSearch: () =>
        ++tries < 3 ? Promise.reject(new Error('refused')) : Promise.resolve(createPlainSearch),
    });
    for (const text of ['a', 'b', 'c', 'd']) await source.query({ ...emptyQuery, text });
    expect(tries).to.equal(3);
    tries = -9;
    const offline = bareSource(makeMeetings(5, 1), {
      ...options,
      textSearch: () => Promise.reject(new Error(`refused ${++tries}`)),
    });
    for (const text of ['a', 'b', 'c', 'd', 'e']) await offline.query({ ...emptyQuery, text });
    expect(tries).to.equal(-6);
  });

  it('answers again after a slice of its work has failed', async () => {
    let fails = true;
    const source = bareSource(makeMeetings(20_000, 2), {
      ...options,
      breathe: () => (fails ? Promise.reject(new Error('stopped')) : Promise.resolve()),
    });
    let reason: unknown;
    await source.query(emptyQuery).catch((error: unknown) => (reason = error));
    expect(reason).to.have.property('message', 'stopped');
    fails = false;
    expect((await source.query(emptyQuery)).total).to.equal(20_000);
  });

  it('looks only through what people read where that does not come', async () => {
    const [first] = makeMeetings(1, 3) as [Meeting];
    const position = { lat: 53.8, lng: -1.5, precision: 'exact' as const };
    const source = bareSource(
      [{ ...first, fellowship: 'aa', name: 'Open Door', venue: { locality: 'Leeds', position } }],
      options,
    );
    const total = async (text: string) => (await source.query({ ...emptyQuery, text })).total;
    expect(await total('open leeds')).to.equal(1);
    expect(await total('exact')).to.equal(0);
    expect(await total('spiritual')).to.equal(0);
  });

  it('finds words as they are written where that does not come', async () => {
    const [first, second] = makeMeetings(2, 3) as [Meeting, Meeting];
    const meetings = [
      { ...first, name: 'Tŷ’r Gobaith', venue: { locality: 'Caerdydd' } },
      { ...second, name: 'Open Door', venue: { locality: 'Leeds' } },
    ];
    const source = bareSource(meetings, {
      ...options,
      textSearch: () => Promise.reject(new Error('refused')),
    });
    const found = async (text: string) =>
      (await source.query({ ...emptyQuery, text })).hits.map(({ meeting }) => meeting.name);
    expect(await found('tyr gob')).to.deep.equal(['Tŷ’r Gobaith']);
    expect(await found('leeds door')).to.deep.equal(['Open Door']);
    expect(await found('eeds')).to.deep.equal([]);
    const { total, understood } = await source.query({ ...emptyQuery, text: 'leeds nowhere' });
    expect(total).to.equal(0);
    expect(understood.match).to.equal('none');
    expect(understood.unknown).to.deep.equal(['nowhere']);
  });

  it('lets others work between slices, and stops waiting when aborted there', async () => {
    const controller = new AbortController();
    let breaths = 0;
    let release = (): void => undefined;
    const source = createLocalSource(makeMeetings(6000, 2), {
      ...options,
      breathe: () =>
        new Promise((resolve) => {
          breaths++;
          release = resolve;
          controller.abort(new Error('enough'));
        }),
    });
    let reason: unknown;
    await source
      .query({ ...emptyQuery, text: 'leeds' }, controller.signal)
      .catch((error: unknown) => (reason = error));
    // The work stands still until the page lets it go on; the person who asked is free already.
    expect(breaths).to.equal(1);
    expect(reason).to.have.property('message', 'enough');
    release();
  });

  it('finds words that the page adds', async () => {
    const [first, second] = makeMeetings(2, 3) as [Meeting, Meeting];
    const source = createLocalSource([first, second], {
      ...options,
      extraText: ({ id }) => (id === second.id ? ['Croeso', 'Welcome'] : []),
    });
    for (const text of ['croeso', 'welc']) {
      const { hits } = await source.query({ ...emptyQuery, text });
      expect(hits.map(({ meeting }) => meeting)).to.deep.equal([second]);
    }
  });

  it('puts closer matches first, and the soonest first among equals', async () => {
    const meeting = (id: string, start: number, more: Partial<Meeting>): Meeting => ({
      id,
      attendance: 'in-person',
      status: { state: 'active' },
      times: [{ day: 0, start, zone: 'Europe/London' }],
      source: { feed: 'test', id },
      ...more,
    });
    const source = createLocalSource(
      [
        meeting('note', 630, { notes: 'Lift from Leeds on Sundays' }),
        meeting('street', 640, { venue: { address: ['3 Leeds Road'], locality: 'Bradford' } }),
        meeting('late', 1200, { venue: { locality: 'Leeds' } }),
        meeting('name', 1100, { name: 'Leeds Women' }),
        meeting('early', 1000, { venue: { locality: 'Leeds' } }),
      ],
      options,
    );
    const { hits } = await source.query({ ...emptyQuery, text: 'leeds' });
    expect(hits.map(({ meeting: { id } }) => id)).to.deep.equal([
      'early',
      'late',
      'name',
      'street',
      'note',
    ]);
  });

  it('answers where a meeting names a zone that is no zone, and a page a language that is none', async () => {
    const [bad, good] = makeMeetings(2, 4) as [Meeting, Meeting];
    const times = [{ day: 1, start: 600, zone: 'Nowhere/Land' }] as const;
    const source = createLocalSource([{ ...bad, times }, good], { ...options, locale: 'en_GB!' });
    const { hits } = await source.query({ ...emptyQuery, sort: 'name' });
    expect(hits).to.have.length(2);
    expect(hits.find(({ meeting }) => meeting.id === bad.id)).to.not.have.property('occurrence');
  });
});
