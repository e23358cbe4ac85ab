/** The places that the requests of the tests may be near to. */
import { parsePostcode } from '../../src/core/place.js';
import { fold } from '../../src/search/fold.js';
import type { RequestKnowledge } from '../../src/search/understanding.js';

const names = [
  'Bangor',
  'Bath',
  'Caerdydd',
  'Cardiff',
  'Abertawe',
  'Christian Malford',
  'Friday Bridge',
  'Isle of Dogs',
  'Leeds',
  'Newcastle upon Tyne',
  'Pen-y-bont ar Ogwr',
];
const known = new Map(names.map((name) => [fold(name), name]));

/** Knows some towns, and every postcode: those of LS9 only by their district. */
export const place: NonNullable<RequestKnowledge['place']> = (text) => {
  const name = known.get(fold(text));
  if (name !== undefined) return { name, about: false };
  const code = parsePostcode(text);
  if (!code) return undefined;
  return code.outward === 'LS9' && code.kind === 'full'
    ? { name: 'LS9', about: true }
    : { name: code.full, about: false };
};
