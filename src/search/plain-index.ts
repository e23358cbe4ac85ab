/**
 * Finds words as they are written, by looking through every text: what is left of search where the
 * index of words does not come. It forgives accents and unfinished words, and no misspelling.
 */
import type { CreateTextIndex } from './text-index.js';

const plain = (text: string): string =>
  ` ${text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\p{M}'’]/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')} `;

export const createPlainIndex: CreateTextIndex = async ({ size, textsOf, pause }) => {
  const texts: string[] = [];
  for (let record = 0; record < size; record++) {
    let all = '';
    textsOf(record, (text) => (all += plain(text)));
    texts.push(all);
    await pause();
  }
  return {
    search({ text }) {
      const words = plain(text).trim().split(' ').filter(Boolean);
      if (!words.length) return undefined;
      const found: number[] = [];
      texts.forEach((all, record) => {
        if (words.every((word) => all.includes(` ${word}`))) found.push(record);
      });
      const unknown = words.filter((word) => !texts.some((all) => all.includes(` ${word}`)));
      return {
        records: new Uint32Array(found),
        bands: new Uint8Array(found.length),
        understood: {
          match: unknown.length ? 'none' : 'exact',
          corrections: [],
          unknown,
          instead: [],
        },
        mark: () => [],
      };
    },
  };
};
