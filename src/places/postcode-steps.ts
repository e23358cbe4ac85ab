/** A UK postcode, and what it lies in. */
import { parsePostcode } from '../core/place.js';

/** All postcodes have digits, but that O may be typed for the only one of GIR 0AA; areas have none. */
const mayBePostcode = /\d|^\s*(?:g\s*i|[a-z]{1,2}\s*$)/i;

/**
 * A postcode and what it lies in, from the finest: `LS6 3AB`, `LS6 3`, `LS6`, `LS`. An area alone is read
 * only in capitals, as "me" is a word. Empty for other texts.
 */
export function stepsOf(text: string): string[] {
  if (!mayBePostcode.test(text)) return [];
  const code = parsePostcode(text);
  const [area] =
    (code ? /^[A-Z]{1,2}(?=\d)/ : /^[A-Z]{1,2}$/).exec(code ? code.outward : text.trim()) ?? [];
  if (!code || area === undefined) return area === undefined ? [] : [area];
  const { full, outward, inward } = code;
  return [...new Set([full, ...(inward ? [`${outward} ${inward[0]!}`] : []), outward, area])];
}

/**
 * The same of a postcode as it is published: `LS6 3AB`, `LS6 3`, `LS6`, `LS`; of EC1A also EC1, of which
 * it is a part.
 */
export function stepsListed(postcode: string | undefined): string[] {
  if (!postcode) return [];
  const [, area, digits, letter, sector, unit] =
    /^\s*([A-Z]{1,2})(\d\d?)([A-Z]?)\s*(?:(\d)([A-Z]{2}))?\s*$/.exec(postcode.toUpperCase()) ?? [];
  if (area === undefined || digits === undefined) return [];
  const steps = [area, area + digits];
  if (letter) steps.push(area + digits + letter);
  const outward = steps[steps.length - 1]!;
  if (sector) steps.push(`${outward} ${sector}`, `${outward} ${sector}${unit!}`);
  return steps;
}
