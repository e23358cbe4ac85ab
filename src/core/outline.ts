/** Coasts and borders, for a map that has nothing else to draw. */

/** An outline as it is kept: lines as encoded polylines with spaces between them. */
export interface PackedOutline {
  /** Steps to a degree. */
  readonly scale: number;
  /** Closed rings, their first point again at the end. */
  readonly land: string;
  readonly borders: string;
}

/** A point in degrees. */
export type LatLng = readonly [lat: number, lng: number];

export interface Outline {
  readonly land: readonly (readonly LatLng[])[];
  readonly borders: readonly (readonly LatLng[])[];
}

/** `scripts/outlines/encode-line.mjs` packs them. */
export const unpackOutline = ({ scale, land, borders }: PackedOutline): Outline => ({
  land: linesOf(land, scale),
  borders: linesOf(borders, scale),
});

const linesOf = (packed: string, scale: number): LatLng[][] =>
  packed ? packed.split(' ').map((line) => decode(line, scale)) : [];

/** Differences of longitude and latitude in turn, in five bits a letter, the lowest first. */
function decode(line: string, scale: number): LatLng[] {
  const points: LatLng[] = [];
  const at = [0, 0];
  let turn = 0;
  let value = 0;
  let shift = 0;
  for (let index = 0; index < line.length; index++) {
    const bits = line.charCodeAt(index) - 63;
    value |= (bits & 31) << shift;
    shift += 5;
    if (bits >= 32) continue;
    at[turn]! += value & 1 ? ~(value >> 1) : value >> 1;
    if (turn) points.push([at[1]! / scale, at[0]! / scale]);
    turn = 1 - turn;
    value = shift = 0;
  }
  return points;
}
