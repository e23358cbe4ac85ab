import { expect } from '@open-wc/testing';
import { writePlacePack } from '../../src/cli/write-place-pack.js';
import type { PlacesOfFeed } from '../../src/places/feed-places.js';
import { createPlaceFinder } from '../../src/places/find-place.js';
import { latePack } from '../../src/places/late-pack.js';
import { readPlacePack, type PlacePack } from '../../src/places/place-pack.js';

const credits = ['Invented'];

/** Invented places: nobody is sent there. */
const pack = readPlacePack(
  writePlacePack(
    {
      districts: [
        { name: 'LS1', lat: 53.797, lng: -1.547 },
        { name: 'LS6', lat: 53.82, lng: -1.571 },
        { name: 'LS29', lat: 53.93, lng: -1.82 },
        { name: 'EC1A', lat: 51.518, lng: -0.1 },
        { name: 'EC1M', lat: 51.521, lng: -0.102 },
        { name: 'M1', lat: 53.478, lng: -2.234 },
      ],
      towns: [
        { name: 'Upper Weir', lat: 53.9, lng: -1.7 },
        { name: 'Upper Weirside', lat: 51.6, lng: -2.2 },
        { name: 'Milltown', lat: 50.1, lng: -5, district: 'Westshire' },
        { name: 'Milltown', lat: 57.1, lng: -2.1, district: 'Northshire' },
        { name: 'Milltown', lat: 52.5, lng: 0.4, district: 'Eastshire' },
        { name: 'Trewern', lat: 52.9, lng: -4, district: 'Y Bryn' },
        { name: 'Trewern', lat: 51.7, lng: -3, district: 'Y Glyn' },
        { name: 'Cardiff', lat: 51.48, lng: -3.18 },
        { name: 'Saint Weir', lat: 52, lng: -1 },
      ],
    },
    credits,
  ),
);

const none: PlacesOfFeed = { postcode: () => undefined, named: () => [] };
const held = { held: pack, want: () => undefined };
const at = (lat: number, lng: number) => ({ lat, lng, precision: 'about' }) as const;

describe('finding a place with a pack', () => {
  const find = createPlaceFinder(none, held);

  it('takes a district with the article of its Welsh name', () => {
    expect(find('Trewern, Y Glyn')?.position?.lat).to.equal(51.7);
  });

  for (const [text, name, lat, about] of [
    ['LS6', 'LS6', 53.82, false],
    ['ls6 3ab', 'LS6', 53.82, true],
    ['LSI 4AP', 'LS1', 53.797, true],
    ['LS6 3', 'LS6', 53.82, true],
    ['EC1A 1BB', 'EC1A', 51.518, true],
    ['ec1m', 'EC1M', 51.521, false],
    ['LS99 1AA', 'LS', 53.849, true],
    ['upper weir', 'Upper Weir', 53.9, false],
    ['UPPER-WEIRSIDE', 'Upper Weirside', 51.6, false],
    ['Caerdydd', 'Cardiff', 51.48, false],
    ['St Weir', 'Saint Weir', 52, false],
    ['Milltown, Eastshire', 'Milltown, Eastshire', 52.5, false],
    ['milltown,northshire', 'Milltown, Northshire', 57.1, false],
  ] as const)
    it(`knows ${text}${about ? ' about' : ''}`, () => {
      const place = find(text)!;
      expect([place.name, place.about]).to.deep.equal([name, about]);
      expect(place.position?.lat).to.be.closeTo(lat, 0.0011);
      expect(place.credits).to.deep.equal(credits);
    });

  for (const text of ['B1 1AA', 'Elsewhere', 'Milltown, Southshire', 'Upper', 'ls', '', ','])
    it(`does not know ${JSON.stringify(text)}`, () => expect(find(text)).to.equal(undefined));

  it('asks which one is meant where several have a name', () => {
    expect(find('Milltown')).to.deep.equal({
      name: 'Milltown',
      about: false,
      town: true,
      credits,
      choices: ['Milltown, Eastshire', 'Milltown, Northshire', 'Milltown, Westshire'],
    });
  });

  it('believes the feed first, and offers the others', () => {
    const feed: PlacesOfFeed = {
      ...none,
      named: (name) =>
        name.toLowerCase() === 'milltown'
          ? [{ name: 'Milltown', position: at(57.12, -2.15), town: true }]
          : [],
    };
    const place = createPlaceFinder(feed, held)('milltown')!;
    expect(place.position?.lat).to.equal(57.12);
    expect(place.choices).to.deep.equal([
      'Milltown, Northshire',
      'Milltown, Eastshire',
      'Milltown, Westshire',
    ]);
  });

  it('takes the district of a pack before the area of the feed', () => {
    const feed: PlacesOfFeed = {
      ...none,
      postcode: (step) => (step === 'LS' ? { name: 'LS', position: at(53.7, -1.5) } : undefined),
    };
    const both = createPlaceFinder(feed, held);
    expect(both('LS29 9AA')).to.deep.include({ name: 'LS29', about: true });
    expect(both('LS29 9AA')?.position?.lat).to.be.closeTo(53.93, 0.0011);
    expect(both('LS98')).to.deep.include({ name: 'LS', about: true });
    expect(both('LS98')?.position?.lat).to.equal(53.7);
  });
});

describe('a pack that comes later', () => {
  it('is asked for by the first place that the feed does not have, and then known', async () => {
    let brought = 0;
    let came = 0;
    const late = latePack(
      () => {
        brought++;
        return Promise.resolve(pack);
      },
      () => came++,
    );
    const feed: PlacesOfFeed = {
      ...none,
      postcode: (step) => (step === 'LS6 3AB' ? { name: step, position: at(1, 2) } : undefined),
    };
    const find = createPlaceFinder(feed, late);
    expect(find('LS6 3AB')?.name).to.equal('LS6 3AB');
    expect(brought).to.equal(0);
    expect(find('M1')).to.equal(undefined);
    find('Upper Weir');
    expect(brought).to.equal(1);
    await late.coming;
    expect(late.coming).to.equal(undefined);
    expect(came).to.equal(1);
    expect(find('M1')?.name).to.equal('M1');
  });

  it('that does not come is asked for three times, and no more', async () => {
    let tries = 0;
    const late = latePack(
      (): Promise<PlacePack> => {
        tries++;
        return Promise.reject(new Error('gone'));
      },
      () => expect.fail('it did not come'),
    );
    for (let at = 0; at < 6; at++) {
      late.want();
      late.want();
      await late.coming;
    }
    expect(tries).to.equal(3);
  });
});

describe('a place pack', () => {
  const whole = writePlacePack(
    {
      districts: [{ name: 'LS1', lat: 53.8, lng: -1.5 }],
      towns: [{ name: 'Weir', lat: 53, lng: -1 }],
    },
    credits,
  );
  for (const [what, file] of Object.entries<unknown>({
    nothing: null,
    'a list': [],
    'another file': { format: 'something' },
    'one without its grid': { ...whole, grid: undefined },
    'one with a grid of words': { ...whole, grid: ['a', 0, 1, 1] },
    'one whose steps end early': { ...whole, steps: '' },
    'one whose squares end early': { ...whole, squares: whole.squares.slice(1) },
    'one with signs that are none': { ...whole, steps: '\u00e9\u00e9' },
    'one with a step without end': { ...whole, steps: '~'.repeat(10_000) },
    'one that names no credit': { ...whole, attribution: 'me' },
  }))
    it(`is refused: ${what}`, () => expect(() => readPlacePack(file)).to.throw(RangeError));

  it('is not made endless by a range', () => {
    const pack = readPlacePack({ ...whole, districts: 'LS1;LS1-999999999' });
    expect(pack.district('LS999999')).to.equal(undefined);
  });
});
