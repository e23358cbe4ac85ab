/** A small index to ask in tests, and what it answers said in places of the list. */
import { aliases, stopWords } from '../../src/knowledge/search-words.js';
import { createTextIndex, type TextIndexOptions } from '../../src/search/build-index.js';
import { fuseSpeller } from '../../src/search/fuse-speller.js';
import { proseWeight } from '../../src/search/meeting-text.js';
import { addRecord, noRecords, type RecordSet } from '../../src/search/record-set.js';
import type { Asked, TextIndex } from '../../src/search/text-index.js';

const weight = { town: 255, name: 235, added: 224, venue: 181, address: 155, notes: proseWeight };

export type Fields = { readonly [field in keyof typeof weight]?: string };

export const towns = (...names: readonly string[]): Fields[] => names.map((town) => ({ town }));

export function createIndex(
  records: readonly Fields[],
  options: Partial<TextIndexOptions> = {},
): Promise<TextIndex> {
  return createTextIndex({
    size: records.length,
    textsOf: (record, add) => {
      for (const [field, text] of Object.entries(records[record]!))
        add(text, weight[field as keyof typeof weight]);
    },
    prose: proseWeight,
    pause: () => undefined,
    speller: fuseSpeller,
    aliases,
    stopWords,
    ...options,
  });
}

/** The records found, the best first, equals in the order of the list; `all` where any will do. */
export function ranked(index: TextIndex, asked: Asked | string): number[] | 'all' {
  const matches = index.search(typeof asked === 'string' ? { text: asked } : asked);
  if (!matches) return 'all';
  return [...matches.records]
    .map((record, at) => [matches.bands[at]!, record] as const)
    .sort((a, b) => a[0] - b[0] || a[1] - b[1])
    .map(([, record]) => record);
}

export function setOf(size: number, ...records: readonly number[]): RecordSet {
  const set = noRecords(size);
  for (const record of records) addRecord(set, record);
  return set;
}

/** A text with one part of it in brackets: the text without them, and where the part stands. */
export function bracketed(text: string): { text: string; span: [from: number, to: number] } {
  const from = text.indexOf('[');
  const to = text.indexOf(']') - 1;
  return { text: text.replace(/[[\]]/g, ''), span: [from, to] };
}
