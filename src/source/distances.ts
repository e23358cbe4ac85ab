/** How far meetings are from a place. */
import type { Meeting, Position } from '../core/meeting.js';
import { distanceKm } from '../core/place.js';

/** Kilometres; undefined for a meeting online only, or without a position. */
export function distanceOf({ attendance, venue }: Meeting, near: Position): number | undefined {
  const position = attendance === 'online' ? undefined : venue?.position;
  return position && distanceKm(near, position);
}

/** A place on a ball of radius 1, as three coordinates into a list. */
function put(list: Float32Array | number[], at: number, { lat, lng }: Position): void {
  const [up, round] = [(lat * Math.PI) / 180, (lng * Math.PI) / 180];
  list[at] = Math.cos(up) * Math.cos(round);
  list[at + 1] = Math.cos(up) * Math.sin(round);
  list[at + 2] = Math.sin(up);
}

/** Knows where each meeting is, from when that is first asked. */
export class Distances {
  readonly #meetings: readonly Meeting[];
  /** Three for each meeting; NaN for one that can't be gone to. */
  #points = new Float32Array();

  constructor(meetings: readonly Meeting[]) {
    this.#meetings = meetings;
  }

  /**
   * By record a number that grows with the distance, Infinity where a meeting can't be gone to: the square
   * of the chord through the ball, for which no more is reckoned than three products.
   */
  from(near: Position): (record: number) => number {
    const points = this.#points.length ? this.#points : (this.#points = this.#read());
    const here: number[] = [];
    put(here, 0, near);
    const [x, y, z] = here as [number, number, number];
    return (record) => {
      const at = 3 * record;
      const chord =
        (points[at]! - x) ** 2 + (points[at + 1]! - y) ** 2 + (points[at + 2]! - z) ** 2;
      return chord >= 0 ? chord : Infinity;
    };
  }

  #read(): Float32Array<ArrayBuffer> {
    const points = new Float32Array(3 * this.#meetings.length).fill(NaN);
    this.#meetings.forEach(({ attendance, venue, status }, record) => {
      const position = attendance === 'online' ? undefined : venue?.position;
      if (position && status.state !== 'suspended') put(points, 3 * record, position);
    });
    return points;
  }
}
