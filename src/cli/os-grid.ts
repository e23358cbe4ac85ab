/**
 * The National Grid of Great Britain → latitude and longitude on WGS 84, within about 5 metres.
 *
 * Formulas and constants: Ordnance Survey, "A guide to coordinate systems in Great Britain", annexes B
 * and C.
 */
interface Ellipsoid {
  /** Half axes in metres. */
  readonly a: number;
  readonly b: number;
}

const airy: Ellipsoid = { a: 6_377_563.396, b: 6_356_256.909 };
const wgs84: Ellipsoid = { a: 6_378_137, b: 6_356_752.314_245 };

const radians = Math.PI / 180;
const arcSecond = radians / 3600;

/** True origin of the grid, its scale there, and the metres that it is shifted by. */
const origin = {
  lat: 49 * radians,
  lng: -2 * radians,
  scale: 0.999_601_271_7,
  east: 400_000,
  north: -100_000,
};

/** From OSGB36 to WGS 84: metres, seconds of arc, and parts of a million. */
const helmert = {
  move: [446.448, -125.157, 542.06],
  turn: [0.1502, 0.247, 0.8421].map((seconds) => seconds * arcSecond),
  grow: 1 - 20.4894e-6,
} as const;

const squared = ({ a, b }: Ellipsoid): number => 1 - (b * b) / (a * a);

/** Metres along the meridian from the origin to a latitude. */
function meridian(lat: number): number {
  const { a, b } = airy;
  const n = (a - b) / (a + b);
  const [n2, n3] = [n * n, n * n * n];
  const [less, more] = [lat - origin.lat, lat + origin.lat];
  return (
    b *
    origin.scale *
    ((1 + n + (5 / 4) * (n2 + n3)) * less -
      (3 * (n + n2) + (21 / 8) * n3) * Math.sin(less) * Math.cos(more) +
      (15 / 8) * (n2 + n3) * Math.sin(2 * less) * Math.cos(2 * more) -
      (35 / 24) * n3 * Math.sin(3 * less) * Math.cos(3 * more))
  );
}

/** Latitude and longitude on the grid's own ellipsoid; radians. */
function unproject(east: number, north: number): readonly [lat: number, lng: number] {
  const { a } = airy;
  let lat = origin.lat;
  for (let rest = Infinity; Math.abs(rest) > 1e-5;) {
    rest = north - origin.north - meridian(lat);
    lat += rest / (a * origin.scale);
  }
  const e2 = squared(airy);
  const sine2 = Math.sin(lat) ** 2;
  const nu = (a * origin.scale) / Math.sqrt(1 - e2 * sine2);
  const rho = (nu * (1 - e2)) / (1 - e2 * sine2);
  const eta2 = nu / rho - 1;
  const t = Math.tan(lat);
  const [t2, t4, t6] = [t ** 2, t ** 4, t ** 6];
  const d = (east - origin.east) / nu;
  const up =
    ((t * nu) / rho) *
    (d ** 2 / 2 -
      (d ** 4 / 24) * (5 + 3 * t2 + eta2 - 9 * t2 * eta2) +
      (d ** 6 / 720) * (61 + 90 * t2 + 45 * t4));
  const along =
    (d -
      (d ** 3 / 6) * (nu / rho + 2 * t2) +
      (d ** 5 / 120) * (5 + 28 * t2 + 24 * t4) -
      (d ** 7 / 5040) * (61 + 662 * t2 + 1320 * t4 + 720 * t6)) /
    Math.cos(lat);
  return [lat - up, origin.lng + along];
}

/** @returns Degrees. */
export function fromGrid(east: number, north: number): { lat: number; lng: number } {
  const [lat, lng] = unproject(east, north);
  const nu = airy.a / Math.sqrt(1 - squared(airy) * Math.sin(lat) ** 2);
  const [x, y, z] = [
    nu * Math.cos(lat) * Math.cos(lng),
    nu * Math.cos(lat) * Math.sin(lng),
    nu * (1 - squared(airy)) * Math.sin(lat),
  ];
  const { move, turn, grow } = helmert;
  const [moveX, moveY, moveZ] = move;
  const [turnX = 0, turnY = 0, turnZ = 0] = turn;
  const x2 = moveX + grow * x - turnZ * y + turnY * z;
  const y2 = moveY + turnZ * x + grow * y - turnX * z;
  const z2 = moveZ - turnY * x + turnX * y + grow * z;
  const e2 = squared(wgs84);
  const flat = Math.hypot(x2, y2);
  let there = Math.atan2(z2, flat * (1 - e2));
  for (let before = NaN; Math.abs(there - before) > 1e-12 || Number.isNaN(before);) {
    before = there;
    const bend = wgs84.a / Math.sqrt(1 - e2 * Math.sin(there) ** 2);
    there = Math.atan2(z2 + e2 * bend * Math.sin(there), flat);
  }
  return { lat: there / radians, lng: Math.atan2(y2, x2) / radians };
}
