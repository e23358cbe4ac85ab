/** Reads a postcode in a query as one word, and takes its district where the feed lacks it. */
import { parsePostcode } from '../core/place.js';
import type { Dictionary } from './dictionary.js';
import type { Taken } from './expand.js';
import type { QueryWord } from './text-query.js';

export interface TypedPostcode {
  readonly typed: string;
  readonly taken: Taken[];
  /** How many of the query's words it takes up. */
  readonly length: number;
  /** What was taken for it, where that is not what was typed. */
  readonly instead?: string;
}

/**
 * The postcode that begins with the first of these words: the whole one or the sector if the feed
 * holds it, or else the district, which is never the beginning of another: LS1 is not LS11.
 * Undefined for other words, and where the feed holds none of it.
 */
export function readPostcode(
  dictionary: Dictionary,
  [first, second]: readonly (QueryWord | undefined)[],
): TypedPostcode | undefined {
  for (const query of [[first, second], [first]]) {
    const words = query.filter((word) => word !== undefined);
    if (words.length < query.length) continue;
    const postcode = parsePostcode(words.map(({ word }) => word).join(' '));
    if (!postcode) continue;
    const typed = words.map((word) => word.typed).join(' ');
    const joined = words.map(({ word }) => word).join('');
    const { kind, outward, full } = postcode;
    for (const read of kind === 'district' ? [outward] : [full, outward]) {
      const form = read.replace(' ', '').toLowerCase();
      const id = dictionary.find(form);
      // A sector is the beginning of the postcodes in it.
      const [from, to] =
        kind === 'sector' && read === full ? dictionary.range(form) : [id, id < 0 ? id : id + 1];
      if (from === to) continue;
      const found = { typed, taken: [{ from, to, quality: 1 }], length: words.length };
      return form === joined ? found : { ...found, instead: read };
    }
  }
  return undefined;
}
