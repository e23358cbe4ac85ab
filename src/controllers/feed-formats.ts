/** Readers of published formats as parts: a page brings only those of the feeds that it reads. */
import type { FormatLoader, FormatReader } from '../feed/format.js';
import { loadPart } from '../ui/part-loader.js';

const readers: Readonly<Record<string, () => Promise<unknown>>> = {
  bmlt: () => loadPart('bmlt'),
  csv: () => loadPart('csv'),
  'open-referral': () => loadPart('referral'),
};

export const feedFormats: FormatLoader = async (name) =>
  Object.hasOwn(readers, name) ? ((await readers[name]!()) as FormatReader | undefined) : undefined;
