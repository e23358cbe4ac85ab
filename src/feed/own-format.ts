/** Our own format, and Meeting Guide JSON, of which it is a superset. */
import { isRecord } from './coerce.js';
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

/** A bare list of records, or an envelope that holds them as `meetings`. */
export const ownFormat: FormatReader = {
  parse: parseJson,
  open(data) {
    const envelope = isRecord(data) ? data : {};
    const records = Array.isArray(data) ? data : envelope['meetings'];
    if (!Array.isArray(records)) return undefined;
    return { records, envelope, by24: writesBy24(records), translate: (record) => [record] };
  },
};
