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
  if (known && (lat || lng) && Math.abs(lat) <= 90 && Math.abs(lng) <= 180) return { lat, lng };
  const swapped = known && Math.abs(lat) <= 180 && Math.abs(lng) <= 90;
  const reason =
    !known || (lat && !swapped) ? 'bad-position' : lat ? 'position-swapped' : 'position-zero';
  fields.note(paired ? 'coordinates' : 'latitude', reason);
  return undefined;
}

const middle = (numbers: readonly number[]): number =>
  [...numbers].sort((a, b) => a - b)[numbers.length >> 1]!;

/**
 * Finds positions whose latitude and longitude were very probably exchanged: the other way round they
 * lie in the middle of their feed, and as they are far from it.
 *
 * @returns Indices into `points`.
 */
export function findSwapped(points: readonly Point[]): number[] {
  const lat = middle(points.map((point) => point.lat));
  const lng = middle(points.map((point) => point.lng));
  // degrees of latitude and longitude together
  const away = (a: number, b: number): number => Math.abs(a - lat) + Math.abs(b - lng);
  return [...points.keys()].filter((index) => {
    const point = points[index]!;
    return away(point.lng, point.lat) < 15 && away(point.lat, point.lng) > 60;
  });
}
