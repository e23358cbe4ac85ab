import { expect } from '@open-wc/testing';
import { spotsOf } from '../../../src/core/spots.js';
import { Clusters, nearest, type Box, type Mark } from '../../../src/ui/map/clusters.js';
import { makeMeetings } from '../../helpers/make-meetings.js';
import { placed } from '../../helpers/placed-meetings.js';

const world: Box = [-180, -85, 180, 85];
const sum = (marks: readonly Mark[]): number => marks.reduce((all, { count }) => all + count, 0);
const clustersOf = async (meetings: Parameters<typeof spotsOf>[0]) =>
  new Clusters((await spotsOf(meetings, () => undefined)).spots);

describe('clusters', () => {
  it('count every meeting at every zoom', async () => {
    const clusters = await clustersOf(makeMeetings(3000, 8));
    const { spots } = await spotsOf(makeMeetings(3000, 8), () => undefined);
    const all = spots.reduce((count, { meetings }) => count + meetings.length, 0);
    for (let zoom = 0; zoom <= nearest; zoom++) {
      const marks = clusters.within(world, zoom);
      expect(sum(marks), `zoom ${zoom}`).to.equal(all);
      expect(
        marks.reduce((count, mark) => count + mark.spots().length, 0),
        `spots at ${zoom}`,
      ).to.equal(spots.length);
    }
  });

  it('fall apart at the zoom that they say', async () => {
    const clusters = await clustersOf(placed);
    const [whole, ...others] = clusters.within(world, 0);
    expect(others).to.have.lengthOf(0);
    expect(whole!.count).to.equal(5);
    const { opensAt } = whole!;
    expect(clusters.within(world, opensAt! - 1)).to.have.lengthOf(1);
    expect(clusters.within(world, opensAt!).length).to.be.greaterThan(1);
  });

  it('stay one where nothing nearer can part them', async () => {
    const [two] = await Promise.all([clustersOf(placed.slice(0, 2))]);
    const [mark] = two.within(world, nearest);
    expect(mark!.count, 'two meetings').to.equal(2);
    expect(mark!.opensAt, 'one spot').to.equal(undefined);
  });

  it('keep their keys when the map is moved, and go from the top to the bottom', async () => {
    const clusters = await clustersOf(placed);
    const keys = (box: Box) => clusters.within(box, 8).map(({ key }) => key);
    expect(keys(world)).to.include.members(keys([-4, 50, 0, 53.9]));
    const lats = clusters.within(world, 8).map(({ lat }) => lat);
    expect(lats).to.deep.equal([...lats].sort((a, b) => b - a));
  });
});
