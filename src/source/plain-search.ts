/**
 * Finds words as they are written, by looking through every text: what is left of search where the
 * index of words does not come. It forgives accents and unfinished words, and no misspelling.
 */
import { addMeetingText } from '../search/meeting-text.js';
import { addRecord, noRecords } from '../search/record-set.js';
import type { CreateTextSearch } from './text-search.js';

const plain = (text: string): string =>
  ` ${text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\p{M}'’]/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')} `;

export const createPlainSearch: CreateTextSearch = async ({
  meetings,
  fellowship,
  extraText,
  pause,
}) => {
  const texts: string[] = [];
  for (const meeting of meetings) {
    let all = '';
    addMeetingText(meeting, fellowship, extraText, (text) => (all += plain(text)));
    texts.push(all);
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
        understood: {
          match: unknown.length ? 'none' : 'exact',
          corrections: [],
          unknown,
          meant: [],
          instead: [],
        },
        marks: () => undefined,
      };
    },
  };
};
