/** Sets of records, a bit for each. */
import { countBits } from './bits.js';

export type RecordSet = Uint32Array;

/** Records one by one; most feeds have so few that half the space is enough. */
export type RecordList = Uint16Array | Uint32Array;

/** @param size How many records there are. */
export const recordList = (size: number, length: number): RecordList =>
  new (size > 0x10000 ? Uint32Array : Uint16Array)(length);

export const noRecords = (size: number): RecordSet => new Uint32Array((size + 31) >>> 5);

export function allRecords(size: number): RecordSet {
  const set = noRecords(size).fill(0xffffffff);
  if (size & 31) set[set.length - 1] = (1 << (size & 31)) - 1;
  return set;
}

export function addRecord(set: RecordSet, record: number): void {
  set[record >>> 5]! |= 1 << (record & 31);
}

export const hasRecord = (set: RecordSet, record: number): boolean =>
  ((set[record >>> 5]! >>> (record & 31)) & 1) === 1;

/** Leaves in the first set what is in the second too. */
export function keep(set: RecordSet, other: RecordSet): void {
  for (let i = 0; i < set.length; i++) set[i]! &= other[i]!;
}

export function addAll(set: RecordSet, other: RecordSet): void {
  for (let i = 0; i < set.length; i++) set[i]! |= other[i]!;
}

export function countRecords(set: RecordSet): number {
  let count = 0;
  for (let i = 0; i < set.length; i++) count += countBits(set[i]!);
  return count;
}

/** Where in a set there are any records: what is counted often looks at nothing else. */
export function filledPlaces(set: RecordSet): Uint32Array {
  const places = new Uint32Array(set.length);
  let filled = 0;
  for (let i = 0; i < set.length; i++) if (set[i]) places[filled++] = i;
  return places.subarray(0, filled);
}

/**
 * How many records of a set are in at least one of the others.
 * @param places The set's `filledPlaces`.
 */
export function countInAny(
  set: RecordSet,
  places: Uint32Array,
  others: readonly RecordSet[],
): number {
  let count = 0;
  for (let at = 0; at < places.length; at++) {
    const i = places[at]!;
    let any = 0;
    for (let other = 0; other < others.length; other++) any |= others[other]![i]!;
    count += countBits(set[i]! & any);
  }
  return count;
}

export function eachRecord(set: RecordSet, visit: (record: number) => void): void {
  for (let i = 0; i < set.length; i++)
    for (let rest = set[i]!; rest; rest &= rest - 1)
      visit((i << 5) + 31 - Math.clz32(rest & -rest));
}
