/** Reads a UK postcode in a query as one word, and takes its sector or district where the feed lacks it. */
import type { Dictionary } from './dictionary.js';
import { exactly, one, type Taken } from './expand.js';
import { outward } from './postcode-forms.js';
import type { QueryWord } from './text-query.js';

export interface TypedPostcode {
  readonly words: readonly QueryWord[];
  readonly taken: readonly Taken[];
  /** What was taken for it, where that is not what was typed. */
  readonly instead: string | undefined;
}

/** How well a district stands for a postcode of it that is not listed. */
const inDistrict = 0.9;

/** `AA9A9AA`; each of its signs may be a word of its own. */
const mostSigns = 7;

const districtShapes = ['a9', 'a99', 'aa9', 'aa99', 'a9a', 'aa9a'];

/** A digit, and the two letters that may follow it: "3pm" is none. */
const inward = /^(\d([abd-hjlnp-uw-z]{2})?)?$/;

const digits: { readonly [letter: string]: string } = { o: '0', i: '1', l: '1' };
const letters: { readonly [digit: string]: string } = { 0: 'o', 1: 'i' };

/** Reads O as 0 and I or L as 1 where the shape wants a digit, and the other way round. */
const fit = (typed: string, shape: string): string =>
  [...typed].map((sign, at) => (shape[at] === '9' ? digits : letters)[sign] ?? sign).join('');

/**
 * The postcode that begins with the first of these words: the whole one if the feed holds it, or else
 * its sector, or else its district, which is never the beginning of another: LS1 is not LS11.
 * Undefined for other words, and where the feed holds none of it.
 */
export function readPostcode(
  dictionary: Dictionary,
  query: readonly QueryWord[],
): TypedPostcode | undefined {
  for (let length = Math.min(mostSigns, query.length); length; length--) {
    const words = query.slice(0, length);
    const joined = words.map(({ word }) => word).join('');
    const last = words.at(-1)!.word;
    const found = joined.length <= mostSigns && codeOf(dictionary, joined, last);
    if (!found) continue;
    const [code, taken] = found;
    const instead = code.replace(' ', '') === joined ? undefined : code.toUpperCase();
    return { words, taken, instead };
  }
  return undefined;
}

/** What the feed holds of a code, as it is written and as words of the dictionary. */
function codeOf(
  dictionary: Dictionary,
  joined: string,
  last: string,
): readonly [string, Taken[]] | undefined {
  // Without the space a sector can't be told from a district of two digits.
  const isSector = /^\d$/.test(last) && /\d./.test(joined);
  const head = joined.slice(0, isSector ? -1 : joined.length > 4 ? -3 : undefined);
  const tail = fit(joined.slice(head.length), '9aa');
  if (!inward.test(tail)) return undefined;
  for (const shape of districtShapes) {
    const district = fit(head, shape);
    if (shape.length !== head.length || !outward.test(district)) continue;
    const whole = isSector
      ? inSector(dictionary, district + tail)
      : exactly(dictionary, district + tail, 1);
    // A word without a digit ("bio 2nd") is a code only where the feed holds just that.
    if (whole.length && /\d/.test(joined)) return [`${district} ${tail}`.trim(), whole];
    if (!tail || !/\d/.test(head)) continue;
    const near = [
      // Its own sector is nearer than the rest of the district.
      ...inSector(dictionary, district + tail[0]!),
      ...exactly(dictionary, district, inDistrict),
    ];
    if (near.length) return [district, near];
  }
  return undefined;
}

/** The whole postcodes of a sector, which ends before two letters: M1 1 is not M11 2. */
function inSector(dictionary: Dictionary, sector: string): Taken[] {
  const taken: Taken[] = [];
  const [from, to] = dictionary.range(sector);
  for (let id = from; id < to; id++)
    if (/^[a-z]{2}$/.test(dictionary.words[id]!.slice(sector.length))) taken.push(one(id, 1));
  return taken;
}
