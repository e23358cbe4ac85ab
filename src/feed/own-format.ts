/** Our own format, and Meeting Guide JSON, of which it is a superset. */
import { isRecord, type RawRecord } from './coerce.js';
import type { FormatReader } from './format.js';
import { parseJson } from './parse.js';

/** Whether some time is written as only the 24-hour clock writes it. */
const writesBy24 = (records: readonly unknown[]): boolean =>
  records.some(
    (record) =>
      isRecord(record) &&
      typeof record['time'] === 'string' &&
      /^(?:0\d|1[3-9]|2[0-3]):[0-5]\d/.test(record['time']),
  );

/** The list that an envelope holds, by any of the names that publishers give it, or under ids. */
function listIn(envelope: RawRecord): readonly unknown[] | undefined {
  for (const name of ['meetings', 'data', 'items', 'results']) {
    const held = envelope[name];
    if (Array.isArray(held)) return held as readonly unknown[];
    if (isRecord(held)) return listIn(held);
  }
  const all = Object.values(envelope);
  return all.length && all.every((each) => isRecord(each) && 'name' in each) ? all : undefined;
}

/** A bare list of records, or an envelope around it. */
export const ownFormat: FormatReader = {
  parse: parseJson,
  open(data) {
    const envelope = isRecord(data) ? data : {};
    const records = Array.isArray(data) ? (data as readonly unknown[]) : listIn(envelope);
    if (!records) return undefined;
    return { records, envelope, by24: writesBy24(records), translate: (record) => [record] };
  },
};
