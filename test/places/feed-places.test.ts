import { expect } from '@open-wc/testing';
import type { Meeting, Venue } from '../../src/core/meeting.js';
import { readFeedPlaces } from '../../src/places/feed-places.js';
import { createPlaceFinder, type FindPlace } from '../../src/places/find-place.js';

let count = 0;

/** A meeting at a venue; a position is given as latitude and longitude. */
const at = (venue: Omit<Venue, 'position'>, ...[lat, lng]: [number, number] | []): Meeting => ({
  id: `m${count++}`,
  attendance: 'in-person',
  status: { state: 'active' },
  times: [],
  venue: {
    ...venue,
    ...(lat !== undefined && lng !== undefined && { position: { lat, lng, precision: 'exact' } }),
  },
  source: { feed: 'test', id: String(count) },
});

const feed: readonly Meeting[] = [
  at(
    { locality: 'Harrowby', regions: ['Northshire'], postcode: 'LS6 3AB', name: 'Old Mill' },
    53.8,
    -1.5,
  ),
  at({ locality: 'Harrowby', regions: ['Northshire'], postcode: 'LS6 3AD' }, 53.82, -1.56),
  at({ locality: 'HARROWBY', regions: ['Northshire'], postcode: 'LS6 9ZZ' }, 53.9, -1.6),
  at(
    { locality: 'Stoke-on-Weir', regions: ['Southshire', 'Weirside'], postcode: 'LS11 5AA' },
    51,
    -2,
  ),
  at(
    { locality: 'Cardiff', regions: ['Wales'], postcode: 'CF10 1AA', name: 'Tŷ Gwyn' },
    51.48,
    -3.18,
  ),
  at({ locality: 'Caerdydd', regions: ['Wales'], postcode: 'cf101ab' }, 51.5, -3.2),
  at({ locality: 'Bangor', regions: ['Wales'], postcode: 'EC1A 1BB' }, 53.22, -4.13),
  at({ locality: 'Nowhere' }),
  at({ locality: 'Milltown' }, 50.1, -5),
  at({ locality: 'Milltown' }, 57.1, -2.1),
  at({ name: 'Parish Hall' }, 50.1, -5),
  at({ name: 'Parish Hall' }, 57.1, -2.1),
];

describe('the places of a feed', () => {
  const read = async (meetings: readonly Meeting[]) =>
    createPlaceFinder(await readFeedPlaces(meetings, () => undefined), undefined);
  let place: FindPlace;
  before(async () => (place = await read(feed)));

  for (const [text, name, lat, lng] of [
    ['Harrowby', 'Harrowby', 53.82, -1.56],
    [' harrowby ', 'Harrowby', 53.82, -1.56],
    ['stoke on weir', 'Stoke-on-Weir', 51, -2],
    ['Northshire', 'Northshire', 53.82, -1.56],
    ['weirside', 'Weirside', 51, -2],
    // A region may be as large as it likes
    ['Wales', 'Wales', 51.5, -3.2],
    ['old mill', 'Old Mill', 53.8, -1.5],
    ['ty gwyn', 'Tŷ Gwyn', 51.48, -3.18],
    // Both names of a town are one place
    ['Cardiff', 'Cardiff', 51.49, -3.19],
    ['caerdydd', 'Caerdydd', 51.49, -3.19],
    ['LS6 3AB', 'LS6 3AB', 53.8, -1.5],
    ['ls63ab', 'LS6 3AB', 53.8, -1.5],
    ['LS6 3', 'LS6 3', 53.81, -1.53],
    ['ls6', 'LS6', 53.82, -1.56],
    ['LS11', 'LS11', 51, -2],
    ['CF10 1AB', 'CF10 1AB', 51.5, -3.2],
    ['EC1', 'EC1', 53.22, -4.13],
  ] as const)
    it(`knows ${text}`, () => {
      const found = place(text)!;
      expect(found.name).to.equal(name);
      expect(found.about).to.equal(false);
      expect(found.position!.lat).to.be.closeTo(lat, 1e-9);
      expect(found.position!.lng).to.be.closeTo(lng, 1e-9);
      expect(found.position!.precision).to.equal('about');
    });

  for (const [text, name, lat] of [
    ['LS6 3ZZ', 'LS6 3', 53.81],
    ['LS6 1AA', 'LS6', 53.82],
    ['LS1 4AP', 'LS', 53.81],
    ['LS1', 'LS', 53.81],
    ['CF10 9', 'CF10', 51.49],
  ] as const)
    it(`takes ${name} for ${text}, and says that it is about`, () => {
      const found = place(text)!;
      expect([found.name, found.about]).to.deep.equal([name, true]);
      expect(found.position!.lat).to.be.closeTo(lat, 1e-9);
      // The name stands for the same place when it is asked for again
      expect(place(found.name)?.position).to.deep.equal(found.position);
    });

  for (const [text, why] of [
    ['Elsewhere', 'is in no meeting'],
    ['Nowhere', 'has no position'],
    ['Harrow', 'is the beginning of another'],
    ['Milltown', 'is the name of two towns far apart'],
    ['Parish Hall', 'is the name of two venues far apart'],
    ['M1 1AE', 'has none of its area'],
    ['ls', 'is a word in small letters'],
    ['me', 'is a word'],
    ['', 'is nothing'],
    ['-', 'has no letters'],
    ['constructor', 'is a word of the language'],
  ] as const)
    it(`does not know ${JSON.stringify(text)}, which ${why}`, () => {
      expect(place(text)).to.equal(undefined);
    });

  it('asks which of two towns of one name is meant, and knows each by its county', async () => {
    const find = await read([
      at({ locality: 'Milltown', regions: ['Westshire'] }, 50.1, -5),
      at({ locality: 'Milltown', postcode: 'AB10 1AA' }, 57.1, -2.1),
    ]);
    const choices = ['Milltown, Westshire', 'Milltown, AB'];
    expect(find('Milltown')).to.deep.equal({ name: 'Milltown', about: false, town: true, choices });
    for (const [choice, lat] of [
      [choices[0]!, 50.1],
      [choices[1]!, 57.1],
      ['milltown, westshire', 50.1],
    ] as const) {
      expect(find(choice)?.position?.lat, choice).to.equal(lat);
      expect(find(choice)?.name.toLowerCase()).to.equal(choice.toLowerCase());
    }
    expect(find('Milltown, Eastshire')).to.equal(undefined);
  });

  it('does not mind one meeting among many that is put elsewhere', async () => {
    const town = [...new Array<undefined>(20)].map(() => at({ locality: 'Ashby' }, 52, -1));
    const find = await read([...town, at({ locality: 'Ashby' }, 1, 1)]);
    expect(find('Ashby')?.position).to.deep.equal({ lat: 52, lng: -1, precision: 'about' });
  });

  it('looks at enough of a town with thousands of meetings', async () => {
    const many = (locality: string, length: number, lat: number) =>
      [...new Array<undefined>(length)].map((_, step) => at({ locality }, lat + step / 1e5, -1));
    const find = await read([
      ...many('Ashby', 5000, 52),
      ...many('Newport', 4000, 51),
      ...many('Newport', 1000, 57),
    ]);
    expect(find('Ashby')?.position?.lat).to.be.closeTo(52.025, 0.003);
    expect(find('Newport')?.position).to.equal(undefined);
  });

  it('does not depend on the order of the feed', async () => {
    const town = [...new Array<undefined>(5000)].map((_, step) =>
      at({ locality: step % 3 ? 'Ashby' : 'ASHBY' }, 52 + step / 1e5, -1),
    );
    const one = await read([...feed, ...town]);
    const other = await read([...town, ...feed].reverse());
    for (const text of ['Harrowby', 'Wales', 'LS6', 'LS1 4AP', 'Milltown', 'Cardiff', 'Ashby'])
      expect(other(text)).to.deep.equal(one(text));
  });

  it('knows nothing of an empty feed', async () => {
    expect((await read([]))('Leeds')).to.equal(undefined);
  });

  it('is read in slices, with the same answers', async () => {
    let pauses = 0;
    const large = [...feed, ...[...new Array<undefined>(3000)].map(() => at({}, 50, 0))];
    const places = await readFeedPlaces(large, () => {
      pauses++;
      return Promise.resolve();
    });
    const other = createPlaceFinder(places, undefined);
    expect(pauses).to.be.greaterThan(6);
    for (const text of ['Harrowby', 'Wales', 'old mill', 'LS6', 'LS1 4AP', 'Milltown'])
      expect(other(text)).to.deep.equal(place(text));
  });
});
