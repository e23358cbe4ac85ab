/**
 * Finds words as they are written, by looking through every text: what is left of search where the
 * index of words does not come. It forgives accents and unfinished words, and no misspelling.
 */
import { notAsked } from '../core/results.js';
import { addRecord, noRecords } from '../search/record-set.js';
import type { CreateTextSearch } from './text-search.js';

const plain = (text: string): string =>
  ` ${text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\p{M}'’]/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')} `;

/** Every text in a value, whatever holds it. */
const textsIn = (value: unknown): string =>
  typeof value === 'string'
    ? value
    : Object.values(value ?? {})
        .map(textsIn)
        .join(' ');

export const createPlainSearch: CreateTextSearch = async ({
  meetings,
  fellowship,
  extraText,
  pause,
}) => {
  const texts: string[] = [];
  for (const meeting of meetings) {
    const { name, group, notes, venue, translations, fellowship: id } = meeting;
    // what people read, and not "exact" of a position
    const where = { ...venue, position: undefined };
    const known = id && fellowship(id);
    const called = known ? [known.name, known.shortName, known.aliases] : id;
    const own = [name, group, notes, where, translations, called, extraText?.(meeting)];
    texts.push(plain(textsIn(own)));
    await pause();
  }
  return {
    find({ text }) {
      const words = plain(text).trim().split(' ').filter(Boolean);
      if (!words.length) return undefined;
      const records = noRecords(texts.length);
      texts.forEach((all, record) => {
        if (words.every((word) => all.includes(` ${word}`))) addRecord(records, record);
      });
      const unknown = words.filter((word) => !texts.some((all) => all.includes(` ${word}`)));
      return {
        records,
        bands: new Uint8Array(texts.length),
        understood: { ...notAsked, match: unknown.length ? 'none' : 'exact', unknown },
        marks: () => undefined,
      };
    },
  };
};
