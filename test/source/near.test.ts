/** A place that somebody types: what is near to it, and the question which of several it is. */
import { expect } from '@open-wc/testing';
import { writePlacePack } from '../../src/cli/write-place-pack.js';
import type { Meeting } from '../../src/core/meeting.js';
import { emptyQuery, type FinderQuery } from '../../src/core/query.js';
import { until } from '../helpers/until.js';
import {
  createLocalSource,
  fellowship,
  readPlacePack,
  type PlacePack,
} from '../../src/headless.js';

const now = Date.UTC(2026, 10, 22, 10, 15);

const meeting = (id: string, venue: Meeting['venue'], more: Partial<Meeting> = {}): Meeting => ({
  id,
  name: id,
  attendance: 'in-person',
  status: { state: 'active' },
  times: [{ day: 1, start: 1140, duration: 60, zone: 'Europe/London' }],
  ...(venue && { venue }),
  source: { feed: 'test', id },
  ...more,
});

const at = (locality: string, lat: number, lng: number, postcode?: string): Meeting['venue'] => ({
  locality,
  ...(postcode && { postcode }),
  position: { lat, lng, precision: 'exact' },
});

const meetings = [
  meeting('far', at('Farham', 51, -2)),
  meeting('in Weir', at('Weir', 53.9, -1.7, 'LS6 3AB')),
  meeting('beside', at('Upper Beck', 53.92, -1.72, 'LS29 1AA')),
  meeting('online', undefined, { attendance: 'online' }),
  meeting('Harbour light', at('Farham', 51.1, -2)),
];

const pack = readPlacePack(
  writePlacePack(
    {
      districts: [{ name: 'BS1', lat: 51.02, lng: -2.01 }],
      towns: [
        { name: 'Otwell', lat: 53.95, lng: -1.75 },
        { name: 'Harbour', lat: 53.9, lng: -1.71 },
        { name: 'Milltown', lat: 51, lng: -2.1, district: 'Westshire' },
        { name: 'Milltown', lat: 54, lng: -1.8, district: 'Northshire' },
      ],
    },
    ['Invented'],
  ),
);

function open(bring?: () => Promise<PlacePack | undefined>, of: readonly Meeting[] = meetings) {
  const source = createLocalSource(of, { now: () => now, fellowship, places: bring });
  const ask = (text: string, more: Partial<FinderQuery> = {}) =>
    source.query({ ...emptyQuery, limit: 100, text, ...more });
  const names = async (text: string, more: Partial<FinderQuery> = {}) =>
    (await ask(text, more)).hits.map(({ meeting: { id } }) => id);
  return { ask, names };
}
const withPack = () => open(() => Promise.resolve(pack));

describe('a place that is typed', () => {
  it('in a feed alone: its postcodes and towns, the nearest first, then what is nowhere', async () => {
    const { names, ask } = open();
    const all = ['in Weir', 'beside', 'Harbour light', 'far', 'online'];
    for (const text of ['LS6 3AB', 'ls63ab', 'LS6', 'near Weir'])
      expect(await names(text), text).to.deep.equal(all);
    // who names a town alone asks for nothing online
    for (const text of ['weir', 'Weir '])
      expect(await names(text), text).to.deep.equal(all.slice(0, -1));
    expect((await ask('LS6 9ZZ')).understood.meant).to.deep.equal([
      {
        text: 'LS6 9ZZ',
        span: [0, 7],
        meaning: { kind: 'near', place: 'LS6', about: true },
      },
    ]);
    expect((await ask('LS6')).hits[0]?.distance).to.be.closeTo(0, 0.01);
  });

  it('is a postcode among other words', async () => {
    const { ask, names } = open();
    expect(await names('LS29 monday')).to.deep.equal([
      'beside',
      'in Weir',
      'Harbour light',
      'far',
      'online',
    ]);
    const { understood } = await ask('monday ls29');
    expect(understood.meant.map(({ text }) => text)).to.deep.equal(['monday', 'ls29']);
    expect(await names('harbour LS29')).to.deep.equal(['Harbour light']);
  });

  it('and taken as plain words finds what is written so', async () => {
    const { names } = open();
    expect(await names('weir', { plain: ['weir'] })).to.deep.equal(['in Weir']);
    expect(await names('LS29', { plain: ['LS29'] })).to.deep.equal(['beside']);
    expect(await names('near weir', { plain: ['near weir'] })).to.deep.equal(['in Weir']);
  });

  it('is where it was found, though there is another of its name', async () => {
    const { names } = open(undefined, [
      meeting('gwent', at('Newport', 51.58, -3)),
      meeting('cardiff', at('Cardiff', 51.48, -3.18)),
      meeting('pembs', at('Trefdraeth', 52.02, -4.84)),
    ]);
    expect(await names('ger Casnewydd')).to.deep.equal(['gwent', 'cardiff', 'pembs']);
  });

  it('is marked where it is named', async () => {
    const { ask } = open();
    const { hits } = await ask('weir');
    expect(hits.map(({ marks }) => marks?.['name'] ?? [])).to.deep.equal([[[3, 7]], [], [], []]);
  });

  it('is offered where something is, and with how much has its name', async () => {
    const source = createLocalSource(
      [...meetings, meeting('steps', at('Weir', 53.9, -1.7), { fellowship: 'na' })],
      { now: () => now, fellowship },
    );
    const offered = async (text: string) =>
      (await source.suggest!(text, 9)).map(({ text, count }) => `${text} ${count}`);
    expect((await offered('na wei'))[0]).to.equal('na Weir 1');
    expect(await offered('na fa'), 'none there').to.deep.equal([]);
    const near = (await offered('near ha')).filter((text) => text.startsWith('near'));
    expect(near, 'near to no meeting’s name').to.deep.equal([]);
    expect(await offered('near wei')).to.deep.equal(['near Weir 6']);
  });

  it('is no part of a word that was understood', async () => {
    const { ask } = open(undefined, [...meetings, meeting('par', at('Par', 50.35, -4.7))]);
    const { understood } = await ask('parking par');
    expect(understood.meant.map(({ text, span }) => [text, span])).to.deep.equal([
      ['parking', [0, 7]],
      ['par', [8, 11]],
    ]);
  });

  it('that only a pack knows', async () => {
    const { ask, names } = withPack();
    expect(await names('Otwell')).to.deep.equal(['beside', 'in Weir', 'Harbour light', 'far']);
    expect(await names('BS1 4ZZ')).to.deep.equal([
      'far',
      'Harbour light',
      'in Weir',
      'beside',
      'online',
    ]);
    expect((await ask('near otwell')).understood.meant[0]?.meaning).to.deep.equal({
      kind: 'near',
      place: 'Otwell',
      about: false,
      credits: ['Invented'],
    });
  });

  it('that is also in a name: first what has it, then what is near', async () => {
    expect(await withPack().names('harbour')).to.deep.equal([
      'Harbour light',
      'in Weir',
      'beside',
      'far',
    ]);
  });

  it('of which there are several is asked about, and the list stays as it is', async () => {
    const { ask, names } = withPack();
    const { understood, total } = await ask('near Milltown');
    expect(total).to.equal(5);
    expect(understood.meant[0]?.meaning).to.deep.equal({
      kind: 'near',
      place: 'Milltown',
      about: false,
      choices: ['Milltown, Northshire', 'Milltown, Westshire'],
      credits: ['Invented'],
      open: true,
    });
    expect((await names('near Milltown, Northshire'))[0]).to.equal('beside');
    expect((await names('near milltown, westshire'))[0]).to.equal('far');
    expect((await names('monday near Milltown, Westshire'))[0]).to.equal('far');
  });

  it('that comes after midnight is answered for the new day, and so is who asks next', async () => {
    const midnight = Date.UTC(2026, 10, 23);
    let clock = midnight - 1000;
    let bring: (() => void) | undefined;
    const source = createLocalSource(
      [1, 2].map((day) =>
        meeting(['', 'monday', 'tuesday'][day]!, at('Weir', 53.9, -1.7), {
          times: [{ day: day as 1 | 2, start: 1140, duration: 60, zone: 'Europe/London' }],
        }),
      ),
      {
        now: () => clock,
        fellowship,
        places: () => new Promise((resolve) => (bring = () => resolve(pack))),
      },
    );
    const tomorrow = () => source.query({ ...emptyQuery, text: 'tomorrow near Otwell' });
    const waiting = tomorrow();
    await until(() => bring);
    clock = midnight + 1000;
    bring!();
    for (const { hits } of [await waiting, await tomorrow()])
      expect(hits.map(({ meeting: { id } }) => id)).to.deep.equal(['tuesday']);
  });

  it('asks for the pack once, and only when the feed does not have the place', async () => {
    let asked = 0;
    const { names } = open(() => {
      asked++;
      return Promise.resolve(pack);
    });
    for (const text of ['LS6 3AB', 'monday', 'weir', 'near Weir']) await names(text);
    expect(asked).to.equal(0);
    await Promise.all([names('Otwell'), names('Otwel'), names('BS1')]);
    await names('Otwell');
    expect(asked).to.equal(1);
  });

  it('is searched as words where the pack does not come', async () => {
    const { ask, names } = open(() => Promise.reject(new Error('gone')));
    expect((await ask('Otwell')).total).to.equal(0);
    expect(await names('harbour')).to.deep.equal(['Harbour light']);
  });

  it('by the host is a position or a name, and gives way to what is typed', async () => {
    const { ask, names } = withPack();
    const nearest = { sort: 'nearest' } as const;
    expect(await names('', { ...nearest, near: 'Weir' })).to.deep.equal([
      'in Weir',
      'beside',
      'Harbour light',
      'far',
      'online',
    ]);
    expect((await names('', { ...nearest, near: 'BS1' }))[0]).to.equal('far');
    expect((await names('near weir', { ...nearest, near: 'BS1' }))[0]).to.equal('in Weir');
    const { hits } = await ask('', { near: 'LS6 3AB' });
    expect(hits.find(({ meeting: { id } }) => id === 'in Weir')?.distance).to.equal(0);
    const unknown = await ask('', { ...nearest, near: 'Nowhere at all' });
    expect(unknown.total).to.equal(5);
    expect(unknown.hits.some(({ distance }) => distance !== undefined)).to.equal(false);
  });

  it('is where the reader is, which only the reader can say', async () => {
    const { ask, names } = open();
    for (const text of ['near me', 'meetings near me', 'nearby', 'Nearest to me', 'ger fi'])
      expect(
        (await ask(text)).understood.meant.map(({ meaning }) => meaning),
        text,
      ).to.deep.equal([{ kind: 'near', place: '', about: false, open: true }]);
    expect((await ask('near me')).total).to.equal(5);
    expect(await names('harbour near me')).to.deep.equal(['Harbour light']);
    const here = { lat: 51.1, lng: -2, precision: 'about' } as const;
    expect(
      (await names('monday near me', { near: here, sort: 'nearest' })).slice(0, 2),
    ).to.deep.equal(['Harbour light', 'far']);
    expect((await ask('Near Meadow Hall')).understood.meant).to.deep.equal([]);
  });

  it('in one word or in too many is the same as written properly, many held there or few', async () => {
    const many = Array.from('abcdefghijkl', (id) => meeting(id, at('Milbury Keys', 52, -0.7)));
    const few = [
      meeting('in Otwold', at('Otwold', 52.1, -0.7)),
      meeting('by', at('Ash', 52.15, -0.7)),
    ];
    const { names } = open(undefined, [...many, ...few, meeting('away', at('Farham', 51, -2))]);
    const there = await names('milbury keys');
    expect(there).to.have.length(12);
    for (const text of ['milburykeys', 'mil bury keys', 'milbu ry keys'])
      expect(await names(text), text).to.deep.equal(there);
    const around = await names('otwold');
    expect(around[0]).to.equal('in Otwold');
    for (const text of ['ot wold', 'otw old'])
      expect(await names(text), text).to.deep.equal(around);
    expect(await names('monday in milburykeys')).to.deep.equal(
      await names('monday in milbury keys'),
    );
  });
});
