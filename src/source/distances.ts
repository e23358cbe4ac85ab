/** How far meetings are from a place. */
import type { Meeting, Position } from '../core/meeting.js';
import { distanceKm } from '../core/place.js';

/** Kilometres; undefined for a meeting online only, or without a position. */
export function distanceOf({ attendance, venue }: Meeting, near: Position): number | undefined {
  const position = attendance === 'online' ? undefined : venue?.position;
  return position && distanceKm(near, position);
}

/** Keeps the distances from the last place asked for, each from when it is first asked. */
export class Distances {
  readonly #meetings: readonly Meeting[];
  #near: Position | undefined;
  #km = new Float64Array();

  constructor(meetings: readonly Meeting[]) {
    this.#meetings = meetings;
  }

  /** By record: kilometres, Infinity where a meeting can't be gone to. */
  from(near: Position): (record: number) => number {
    if (this.#near?.lat !== near.lat || this.#near.lng !== near.lng) {
      this.#near = near;
      this.#km = new Float64Array(this.#meetings.length).fill(NaN);
    }
    const known = this.#km;
    return (record) => {
      let km = known[record]!;
      if (Number.isNaN(km)) {
        const meeting = this.#meetings[record]!;
        const held = meeting.status.state !== 'suspended';
        known[record] = km = (held ? distanceOf(meeting, near) : undefined) ?? Infinity;
      }
      return km;
    };
  }
}
