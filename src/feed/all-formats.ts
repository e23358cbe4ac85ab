/** Every format at once, for Node: a page brings only those that it reads. */
import { bmlt } from './bmlt.js';
import { csv } from './csv.js';
import type { FormatLoader, FormatReader } from './format.js';
import { openReferral } from './open-referral.js';

const readers: Readonly<Record<string, FormatReader>> = {
  bmlt,
  csv,
  'open-referral': openReferral,
};

export const allFormats: FormatLoader = (name) =>
  Promise.resolve(Object.hasOwn(readers, name) ? readers[name] : undefined);
