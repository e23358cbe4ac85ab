/**
 * In which nation of the United Kingdom a place is, as far as its listing shows. Postcode areas that lie in
 * one nation, and the districts of Wales in areas that cross the border: facts of the postcode system.
 */
import type { Venue } from '../core/meeting.js';
import type { Nation } from '../core/helpline.js';

const areas: Readonly<Record<Exclude<Nation, 'england'>, RegExp>> = {
  'northern-ireland': /^BT\d/,
  scotland: /^(AB|DD|DG|EH|FK|G|HS|IV|KA|KW|KY|ML|PA|PH|ZE)\d/,
  wales: /^((CF|LL|NP|SA|LD)\d|CH[5-8] |SY(1[5-9]|2[0-5]) )/,
};

/** In areas that cross a border and are not told apart above, nobody is sure. */
const unsure = /^(TD|SY|HR|CA6|LD|CH|GL16|GY|JE|IM|GIR|BFPO|BX)/;

const names: readonly (readonly [RegExp, Nation])[] = [
  [/^(northern ireland|gogledd iwerddon)$/i, 'northern-ireland'],
  [/^(scotland|alba|yr alban)$/i, 'scotland'],
  [/^(wales|cymru)$/i, 'wales'],
  [/^(england|lloegr)$/i, 'england'],
];

/** Undefined where the listing does not show it, or it is in none of the four. */
export function nationOf({ nation, regions = [], postcode }: Venue): Nation | undefined {
  for (const text of [nation, ...regions])
    for (const [name, found] of names) if (text && name.test(text.trim())) return found;
  if (!postcode || !/^[A-Z]{1,2}\d[A-Z\d]?( \d[A-Z]{2})?$/.test(postcode)) return undefined;
  const code = `${postcode} `;
  for (const [found, area] of Object.entries(areas)) if (area.test(code)) return found as Nation;
  return unsure.test(code) ? undefined : 'england';
}
