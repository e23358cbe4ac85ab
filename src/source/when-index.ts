/** Which meetings are held on which day and in which part of it, judged together. */
import { facets } from '../core/facets.js';
import type { MeetingTime } from '../core/meeting.js';
import type { Choices } from '../core/query.js';
import type { FacetCount } from '../core/results.js';
import {
  addAll,
  addRecord,
  allRecords,
  countInAny,
  eachRecord,
  filledPlaces,
  noRecords,
  type RecordSet,
} from '../search/record-set.js';
import { slotCount, slotOf, slotsFor } from './time-slots.js';

export type WhenFacet = 'day' | 'time';

export class WhenIndex {
  readonly #size: number;
  /** The meetings with a time in each slot. */
  readonly #slots: readonly RecordSet[];
  readonly #held: Map<WhenFacet, readonly string[]>;

  /** @param held What the whole feed holds, where this is a part of its index. */
  constructor(size: number, held = new Map<WhenFacet, readonly string[]>()) {
    this.#size = size;
    this.#held = held;
    this.#slots = [...new Array<undefined>(slotCount)].map(() => noRecords(size));
  }

  add(record: number, times: readonly MeetingTime[]): void {
    for (const time of times) addRecord(this.#slots[slotOf(time)]!, record);
  }

  /** The same for some meetings and some of their times. */
  only(records: RecordSet, timesOf: (record: number) => readonly MeetingTime[]): WhenIndex {
    for (const facet of ['day', 'time'] as const) this.#values(facet);
    const part = new WhenIndex(this.#size, this.#held);
    eachRecord(records, (record) => part.add(record, timesOf(record)));
    return part;
  }

  /** The meetings that fit the choices of day and time; undefined where there are none. */
  fitting(choices: Choices): RecordSet | undefined {
    const slots = slotsFor(choices);
    if (!slots) return undefined;
    const set = noRecords(this.#size);
    for (const slot of slots) addAll(set, this.#slots[slot]!);
    return set;
  }

  /** How many of a set fit each value that the feed holds, together with what the other says. */
  counts(facet: WhenFacet, choices: Choices, set: RecordSet, places: Uint32Array): FacetCount[] {
    return this.#values(facet).map((value) => ({
      value,
      count: this.#count({ ...choices, [facet]: [value] }, set, places),
    }));
  }

  #values(facet: WhenFacet): readonly string[] {
    let held = this.#held.get(facet);
    if (!held) {
      const everyone = allRecords(this.#size);
      const places = filledPlaces(everyone);
      const { order } = facets.find(({ id }) => id === facet)!;
      held = order.filter((value) => this.#count({ [facet]: [value] }, everyone, places) > 0);
      this.#held.set(facet, held);
    }
    return held;
  }

  #count(choices: Choices, set: RecordSet, places: Uint32Array): number {
    const slots = slotsFor(choices) ?? [];
    return countInAny(
      set,
      places,
      slots.map((slot) => this.#slots[slot]!),
    );
  }
}
