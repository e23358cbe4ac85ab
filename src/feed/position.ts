/** Positions as feeds publish them, believed only when they can be true. */
import type { Position } from '../core/meeting.js';
import { numberOf } from './coerce.js';
import type { Fields } from './fields.js';

type Point = Pick<Position, 'lat' | 'lng'>;

/** `latitude` and `longitude`, else `coordinates` as "lat,lng" or a pair. */
export function readPosition(fields: Fields): Point | undefined {
  const apart = ['latitude', 'longitude'].map((name) => fields.raw(name));
  const paired = apart.every((half) => half === undefined);
  const halves = paired ? fields.list('coordinates') : apart;
  if (!halves.length) return undefined;
  const [lat, lng] = halves.map(numberOf);
  const known = lat !== undefined && lng !== undefined && halves.length === 2;
  const nowhere = lat === 0 && lng === 0;
  if (known && !nowhere && Math.abs(lat) <= 90 && Math.abs(lng) <= 180) return { lat, lng };
  fields.note(paired ? 'coordinates' : 'latitude', nowhere ? 'position-zero' : 'bad-position');
  return undefined;
}

const middle = (numbers: readonly number[]): number =>
  new Float64Array(numbers).sort()[numbers.length >> 1]!;

/**
 * Finds positions whose latitude and longitude were very probably exchanged: the other way round they
 * lie in the middle of their feed, and as they are far from it.
 *
 * @returns Indices into `points`.
 */
export function findSwapped(points: readonly (Point | undefined)[]): number[] {
  const placed = points.filter((point) => point !== undefined);
  const lat = middle(placed.map((point) => point.lat));
  const lng = middle(placed.map((point) => point.lng));
  // degrees of latitude and longitude together
  const away = (a: number, b: number): number => Math.abs(a - lat) + Math.abs(b - lng);
  return [...points.keys()].filter((index) => {
    const point = points[index];
    return point && away(point.lng, point.lat) < 15 && away(point.lat, point.lng) > 60;
  });
}
