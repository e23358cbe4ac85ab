/** Where: distance over the ground, and UK postcodes as people type them. */
import type { Position } from './meeting.js';

type Point = Pick<Position, 'lat' | 'lng'>;

/** Mean radius of the Earth in kilometres (IUGG). */
const earthRadius = 6371.0088;

const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** Kilometres between two points over the ground, by the haversine formula. */
export function distanceKm(a: Point, b: Point): number {
  const across = Math.sin(radians(b.lat - a.lat) / 2) ** 2;
  const along = Math.sin(radians(b.lng - a.lng) / 2) ** 2;
  const chord = across + Math.cos(radians(a.lat)) * Math.cos(radians(b.lat)) * along;
  // Rounding carries the chord of two antipodes past 1; further, the arc would be NaN.
  return 2 * earthRadius * Math.asin(Math.sqrt(Math.min(1, chord)));
}

export interface Postcode {
  /** How much of it was given: `LS6`, `LS6 3` or `LS6 3AB`. */
  readonly kind: 'district' | 'sector' | 'full';
  /** The district: `LS6`. */
  readonly outward: string;
  /** What follows the district, as far as it was given: `3` or `3AB`. */
  readonly inward?: string;
  /** In capitals, with one space before the inward part. */
  readonly full: string;
}

// The UK's 121 areas, the three Crown dependencies, and the two that are not places: BF, BX.
const areas =
  'A[BL]|B[ABDFHLNRSTX]?|C[ABFHMORTVW]|D[ADEGHLNTY]|E[CHNX]?|F[KY]|G[LUY]?|H[ADGPRSUX]|' +
  'I[GMPV]|JE|K[ATWY]|L[ADELNSU]?|M[EKL]?|N[EGNPRW]?|O[LX]|P[AEHLOR]|R[GHM]|' +
  'S[AEGKLMNOPRSTWY]?|T[ADFNQRSW]|UB|W[ACDFNRSV]?|YO|ZE';

// Only nine areas have a district 0, and only these districts of London end in a letter.
const district = new RegExp(
  `^((${areas})[1-9]\\d?|(B[LS]|C[MR]|FY|HA|PR|S[LS])0|(E1|N1|NW1|SE1|SW1|W1|EC[1-4]|WC[12])[A-HJ-NP-Z])$`,
);

const districtShapes = ['A9', 'A99', 'AA9', 'AA99', 'A9A', 'AA9A'];

/** Reads O as 0 and I as 1 where the shape wants a digit, and the other way round. */
function fit(typed: string, shape: string): string {
  return [...typed]
    .map((sign, at) =>
      shape[at] === '9'
        ? sign.replace('O', '0').replace('I', '1')
        : sign.replace('0', 'O').replace('1', 'I'),
    )
    .join('');
}

/** The district that was meant; no text can be read as two of them. */
function readDistrict(typed: string): string | undefined {
  return districtShapes
    .filter((shape) => shape.length === typed.length)
    .map((shape) => fit(typed, shape))
    .find((text) => district.test(text));
}

function postcode(kind: Postcode['kind'], outward: string, inward: string): Postcode {
  return { kind, outward, inward, full: `${outward} ${inward}` };
}

const hasDigit = (text: string): boolean => /\d/.test(text);

// "LSI 4AP" can only be a postcode; "bio 2nd" and "wi 3pn" are words.
const isPlainInward = (first: string, joined: string): boolean =>
  first.length > 2 && /\d(?!ST|ND|RD|TH)..$/.test(joined);

/**
 * Reads a text that is a UK postcode and nothing else: a full one, a sector (`LS6 3`) or a
 * district (`LS6`), in any capitals and spacing, with O for 0 and I for 1 or the other way round.
 * Undefined for anything else; ordinary words never pass, since a digit is asked for where a word
 * could be meant. It knows which areas there are, not which postcodes.
 */
export function parsePostcode(text: string): Postcode | undefined {
  const trimmed = text.trim();
  // The longest is seven signs, each of which may stand alone.
  if (trimmed.length > 20 || !/^[a-z0-9\s]+$/i.test(trimmed)) return undefined;
  const joined = trimmed.replace(/\s+/g, '').toUpperCase();
  if (/^G[I1]R[0O]AA$/.test(joined)) return postcode('full', 'GIR', '0AA');

  const first = joined.slice(0, -3);
  const last = fit(joined.slice(-3), '9AA');
  if (/^\d[ABD-HJLNP-UW-Z]{2}$/.test(last) && (hasDigit(first) || isPlainInward(first, joined))) {
    const outward = readDistrict(first);
    if (outward) return postcode('full', outward, last);
  }

  // Without the space a sector can't be told from a district of two digits.
  const [, before, sector] = /^(.*\S)\s+([0-9OI])$/i.exec(trimmed) ?? [];
  const head = before?.replace(/\s+/g, '').toUpperCase();
  if (head && sector && hasDigit(head)) {
    const outward = readDistrict(head);
    if (outward) return postcode('sector', outward, fit(sector.toUpperCase(), '9'));
  }

  const outward = hasDigit(joined) ? readDistrict(joined) : undefined;
  return outward ? { kind: 'district', outward, full: outward } : undefined;
}

/** `53.8,-1.55` as a position; anything else as the name of a place; nothing of an empty text. */
export function parsePlace(text = ''): Position | string | undefined {
  const [lat, lng] = text.split(',').map((part) => (part.trim() ? Number(part) : NaN));
  const proven = Math.abs(lat ?? NaN) <= 90 && Math.abs(lng ?? NaN) <= 180;
  return proven ? { lat: lat!, lng: lng!, precision: 'exact' } : text.trim() || undefined;
}
