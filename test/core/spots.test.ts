import { expect } from '@open-wc/testing';
import { spotsOf } from '../../src/core/spots.js';
import { makeMeetings } from '../helpers/make-meetings.js';
import { meeting } from '../helpers/meetings.js';
import { placed } from '../helpers/placed-meetings.js';

const never = (): undefined => undefined;

describe('spots', () => {
  it('puts meetings at one spot together, and online ones nowhere', async () => {
    const { spots, online, nowhere } = await spotsOf(placed, never);
    expect(
      spots.map(({ lat, precision, meetings }) => [lat, precision, meetings.map(({ id }) => id)]),
    ).to.deep.equal([
      [53.8, 'exact', ['leeds-one', 'leeds-two']],
      [53.79, 'exact', ['bradford']],
      [51.48, 'exact', ['cardiff']],
      [54.78, 'about', ['durham']],
    ]);
    expect([online, nowhere]).to.deep.equal([1, 1]);
  });

  it('keeps a rough place apart from an exact one with the same figures', async () => {
    const position = { lat: 51, lng: 0 };
    const { spots } = await spotsOf(
      [
        meeting('a', { venue: { position: { ...position, precision: 'exact' } } }),
        meeting('b', { venue: { position: { ...position, precision: 'about' } } }),
      ],
      never,
    );
    expect(spots).to.have.lengthOf(2);
  });

  it('loses none of ten thousand, and lets others work in between', async () => {
    const meetings = makeMeetings(10_000, 5);
    let pauses = 0;
    const { spots, online, nowhere } = await spotsOf(meetings, () => {
      pauses++;
      return undefined;
    });
    const drawn = spots.reduce((sum, spot) => sum + spot.meetings.length, 0);
    expect(drawn + online + nowhere).to.equal(10_000);
    expect(online).to.equal(meetings.filter(({ attendance }) => attendance === 'online').length);
    expect(pauses).to.be.greaterThan(20);
  });
});
