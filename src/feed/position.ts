/** Positions as feeds publish them, believed only when they can be true. */
import type { Position } from '../core/meeting.js';
import type { ProblemReason } from '../core/result.js';
import type { Fields } from './fields.js';

type Point = Pick<Position, 'lat' | 'lng'>;

/** Degrees. The comma of "53,40" is a decimal point, never the end of the number. */
function degrees(value: unknown): number | undefined {
  if (typeof value === 'number') return Number.isFinite(value) ? value : undefined;
  if (typeof value !== 'string' || !/^\s*[+-]?\d{1,3}(?:[.,]\d+)?\s*$/.test(value))
    return undefined;
  return Number(value.replace(',', '.'));
}

function check(lat: number | undefined, lng: number | undefined): Point | ProblemReason {
  if (lat === undefined || lng === undefined) return 'bad-position';
  if (lat === 0 && lng === 0) return 'position-zero';
  if (Math.abs(lng) > 180 || Math.abs(lat) > 180) return 'bad-position';
  if (Math.abs(lat) > 90) return Math.abs(lng) <= 90 ? 'position-swapped' : 'bad-position';
  return { lat, lng };
}

/** `latitude` and `longitude`, else `coordinates` as "lat,lng" or a pair. */
export function readPosition(fields: Fields): Point | undefined {
  const lat = fields.raw('latitude');
  const lng = fields.raw('longitude');
  const paired = lat === undefined && lng === undefined;
  const pair = fields.raw('coordinates');
  if (paired && pair === undefined) return undefined;
  const ends = typeof pair === 'string' ? pair.split(',') : pair;
  let point: Point | ProblemReason = 'bad-position';
  if (!paired) point = check(degrees(lat), degrees(lng));
  else if (Array.isArray(ends) && ends.length === 2)
    point = check(degrees(ends[0]), degrees(ends[1]));
  if (typeof point !== 'string') return point;
  fields.note(paired ? 'coordinates' : 'latitude', point);
  return undefined;
}

/** Squares of two degrees, numbered by rows of a thousand. */
const row = 1_000;
const cellOf = (lat: number, lng: number): number =>
  Math.floor(lat / 2) * row + Math.floor(lng / 2);
const around = [-row, 0, row].flatMap((y) => [y - 1, y, y + 1]);

/**
 * Finds positions whose latitude and longitude were very probably exchanged: next to nothing else
 * in the feed lies within a few degrees of them, and four times as many meetings do where they would
 * lie the other way round. In a feed of one country that is the country's own outline, drawn by its
 * meetings.
 *
 * @returns Indices into `points`.
 */
export function findSwapped(points: readonly Point[]): number[] {
  const cells = new Map<number, number>();
  for (const { lat, lng } of points) {
    const cell = cellOf(lat, lng);
    cells.set(cell, (cells.get(cell) ?? 0) + 1);
  }
  // a feed has far fewer squares than meetings
  const known = new Map<number, number>();
  const near = (cell: number): number => {
    let count = known.get(cell);
    if (count === undefined) {
      count = around.reduce((sum, step) => sum + (cells.get(cell + step) ?? 0), 0);
      known.set(cell, count);
    }
    return count;
  };
  const isSwapped = ({ lat, lng }: Point): boolean => {
    if (Math.abs(lng) > 90) return false;
    const otherWay = near(cellOf(lng, lat));
    return otherWay >= Math.max(2, 4 * (near(cellOf(lat, lng)) - 1));
  };
  return [...points.keys()].filter((index) => isSwapped(points[index]!));
}
