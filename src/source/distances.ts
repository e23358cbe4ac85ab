/** How far meetings are from a place. */
import type { Meeting, Position } from '../core/meeting.js';
import { distanceKm } from '../core/place.js';

/** Kilometres; undefined for a meeting online only, or without a position. */
export function distanceOf({ attendance, venue }: Meeting, near: Position): number | undefined {
  const position = attendance === 'online' ? undefined : venue?.position;
  return position && distanceKm(near, position);
}

/** Keeps the distances from the last place asked for, by which every next answer is ordered. */
export class Distances {
  readonly #meetings: readonly Meeting[];
  #near: Position | undefined;
  #km = new Float64Array();

  constructor(meetings: readonly Meeting[]) {
    this.#meetings = meetings;
  }

  /** By record: kilometres, Infinity where a meeting can't be gone to. */
  from(near: Position): Float64Array {
    if (this.#near?.lat !== near.lat || this.#near.lng !== near.lng) {
      this.#near = near;
      this.#km = new Float64Array(this.#meetings.length);
      this.#meetings.forEach((meeting, at) => {
        const held = meeting.status.state !== 'suspended';
        this.#km[at] = (held ? distanceOf(meeting, near) : undefined) ?? Infinity;
      });
    }
    return this.#km;
  }
}
