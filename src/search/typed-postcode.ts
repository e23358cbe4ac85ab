/** Reads a postcode in a query as one word, and takes its sector or district where the feed lacks it. */
import { parsePostcode, type Postcode } from '../core/place.js';
import type { Dictionary } from './dictionary.js';
import { one, type Taken } from './expand.js';
import type { QueryWord } from './text-query.js';

export interface TypedPostcode {
  readonly words: readonly QueryWord[];
  readonly taken: readonly Taken[];
  /** What was taken for it, where that is not what was typed. */
  readonly instead?: string;
}

/** How well a district stands for a postcode of it that is not listed. */
const inDistrict = 0.9;

/** `AA9A 9AA`, with a space between any two of its signs. */
const mostWords = 7;
const mostSigns = 7;

const compact = (text: string): string => text.replace(' ', '').toLowerCase();

/**
 * The postcode that begins with the first of these words: the whole one if the feed holds it, or else
 * its sector, or else its district, which is never the beginning of another: LS1 is not LS11.
 * Undefined for other words, and where the feed holds none of it.
 */
export function readPostcode(
  dictionary: Dictionary,
  query: readonly QueryWord[],
): TypedPostcode | undefined {
  let joined = '';
  const windows: { text: string; joined: string; words: readonly QueryWord[] }[] = [];
  for (let length = 1; length <= Math.min(mostWords, query.length); length++) {
    joined += query[length - 1]!.word;
    if (joined.length > mostSigns) break;
    const words = query.slice(0, length);
    windows.unshift({ text: words.map(({ word }) => word).join(' '), joined, words });
  }
  for (const { text, joined, words } of windows) {
    const postcode = parse(text);
    if (!postcode) continue;
    const [form, taken] = forms(dictionary, postcode).find(([, taken]) => taken.length) ?? [];
    if (form && taken)
      return compact(form) === joined ? { words, taken } : { words, taken, instead: form };
  }
  return undefined;
}

/** A small L is taken for a 1, which it looks like, in what can be nothing but a whole postcode. */
function parse(text: string): Postcode | undefined {
  const postcode = parsePostcode(text);
  if (postcode || !/^[a-z]{1,2}l/.test(text)) return postcode;
  const read = parsePostcode(text.replace(/^([a-z]{1,2})l/, '$11'));
  return read?.kind === 'full' ? read : undefined;
}

/** The readings of a postcode, best first: how each is written, and its words. */
function forms(dictionary: Dictionary, { kind, outward, inward, full }: Postcode) {
  if (!inward) return [[outward, exactly(dictionary, compact(outward), 1)]] as const;
  const sector = inSector(dictionary, compact(outward + inward[0]!));
  return [
    [full, kind === 'full' ? exactly(dictionary, compact(full), 1) : sector],
    // Its own sector is nearer than the rest of the district.
    [outward, [...sector, ...exactly(dictionary, compact(outward), inDistrict)]],
  ] as const;
}

function exactly(dictionary: Dictionary, word: string, quality: number): Taken[] {
  const id = dictionary.find(word);
  return id < 0 ? [] : [one(id, quality)];
}

/** The whole postcodes of a sector, which ends before two letters: M1 1 is not M11 2. */
function inSector(dictionary: Dictionary, sector: string): Taken[] {
  const taken: Taken[] = [];
  const [from, to] = dictionary.range(sector);
  for (let id = from; id < to; id++)
    if (/^[a-z]{2}$/.test(dictionary.word(id).slice(sector.length))) taken.push(one(id, 1));
  return taken;
}
