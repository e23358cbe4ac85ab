/** Spots that lie close together on the screen, as one: the only file that knows Supercluster. */
import Supercluster from 'supercluster';
import type { Spot } from '../../core/spots.js';

/** What stands at one point of the map. */
export interface Mark {
  /** The same for the same spots, however the map is moved. */
  readonly key: string;
  readonly lat: number;
  readonly lng: number;
  /** How many meetings. */
  readonly count: number;
  /** Whether it is one spot, of which the list says only roughly where it is. */
  readonly about: boolean;
  /** At most `some` of the spots in it. */
  readonly sample: readonly Spot[];
  /** All of them. */
  spots(): readonly Spot[];
  /** The first zoom at which it falls apart; none where it never does. */
  readonly opensAt?: number;
}

/** West, south, east, north; degrees. */
export type Box = [number, number, number, number];

/** Pixels within which spots become one: a finger's width, and a little air. */
const radius = 58;
/** Of so many spots a cluster is named. */
const some = 40;

/** The nearest zoom; what is one there stays one. */
export const nearest = 17;

interface Of {
  readonly at: number;
}
interface Sum {
  readonly at: number;
  meetings: number;
}

export class Clusters {
  readonly #spots: readonly Spot[];
  readonly #index: Supercluster<Of, Sum>;

  constructor(spots: readonly Spot[]) {
    this.#spots = spots;
    this.#index = new Supercluster<Of, Sum>({
      radius,
      // Leaflet's world is 256 pixels wide at zoom 0.
      extent: 256,
      maxZoom: nearest,
      map: ({ at }) => ({ at, meetings: spots[at]!.meetings.length }),
      reduce: (sum, { meetings }) => {
        sum.meetings += meetings;
      },
    });
    this.#index.load(
      spots.map(({ lat, lng }, at) => ({
        type: 'Feature',
        properties: { at },
        geometry: { type: 'Point', coordinates: [lng, lat] },
      })),
    );
  }

  /** What stands in a box at a zoom, from the top to the bottom. */
  within(box: Box, zoom: number): readonly Mark[] {
    return this.#index
      .getClusters(box, zoom)
      .map((feature): Mark => {
        const [lng = 0, lat = 0] = feature.geometry.coordinates;
        const { properties } = feature;
        if (!('cluster' in properties)) {
          const spot = this.#spots[properties.at]!;
          return {
            key: `${spot.lat},${spot.lng},${spot.precision}`,
            ...{ lat: spot.lat, lng: spot.lng },
            count: spot.meetings.length,
            about: spot.precision === 'about',
            sample: [spot],
            spots: () => [spot],
          };
        }
        const id = properties.cluster_id;
        const leaves = (most: number): readonly Spot[] =>
          this.#index.getLeaves(id, most).map(({ properties: { at } }) => this.#spots[at]!);
        const opensAt = this.#index.getClusterExpansionZoom(id);
        const sample = leaves(some);
        return {
          key: `${lat},${lng}:${properties.meetings}`,
          ...{ lat, lng },
          count: properties.meetings,
          about: false,
          sample,
          spots: () => leaves(Infinity),
          ...(opensAt <= nearest && { opensAt }),
        };
      })
      .sort((a, b) => b.lat - a.lat || a.lng - b.lng);
  }
}
