/** The meetings that have one value of a facet: a list while they are few, else a bit for each. */
import {
  addAll,
  addRecord,
  countInAny,
  hasRecord,
  noRecords,
  type RecordSet,
} from '../search/record-set.js';

export interface Members {
  readonly count: number;
  addTo(set: RecordSet): void;
  /** @param places The set's `filledPlaces`. */
  countIn(set: RecordSet, places: Uint32Array): number;
}

/** @param records Without repeats. */
export function createMembers(records: readonly number[], size: number): Members {
  const count = records.length;
  // So a feed with a value of its own for every meeting takes no more room than any other.
  if (count * 32 < size) {
    const few = new Uint32Array(records);
    return {
      count,
      addTo: (set) => few.forEach((record) => addRecord(set, record)),
      countIn: (set) => {
        let sum = 0;
        for (let at = 0; at < count; at++) if (hasRecord(set, few[at]!)) sum++;
        return sum;
      },
    };
  }
  const many = noRecords(size);
  for (const record of records) addRecord(many, record);
  return {
    count,
    addTo: (set) => addAll(set, many),
    countIn: (set, places) => countInAny(set, places, [many]),
  };
}
