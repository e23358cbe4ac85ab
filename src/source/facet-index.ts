/** Which meetings have which facet values; filters and counts them as sets. */
import { facets, type Facet, type FellowshipLookup } from '../core/facets.js';
import type { Meeting } from '../core/meeting.js';
import type { Choices, FacetId } from '../core/query.js';
import type { FacetCount, FacetCounts } from '../core/results.js';
import type { Pause } from '../search/build-index.js';
import { createMembers, type Members } from './members.js';
import {
  addAll,
  addRecord,
  allRecords,
  countInAny,
  keep,
  noRecords,
  type RecordSet,
} from './record-set.js';
import { slotCount, slotOf, slotsFor } from './time-slots.js';

/** Day and time are one question, asked of each time of a meeting. */
type Question = Exclude<FacetId, 'day' | 'time'> | 'when';

interface HeldFacet {
  readonly facet: Facet;
  /** The values that the feed holds, in the order in which they are offered. */
  readonly values: ReadonlyMap<string, Members>;
}

const isWhen = (id: FacetId): id is 'day' | 'time' => id === 'day' || id === 'time';

export interface Selection {
  /** The meetings that fit every choice. */
  readonly records: RecordSet;
  readonly counts: FacetCounts;
}

export class FacetIndex {
  readonly #size: number;
  readonly #held: readonly HeldFacet[];
  /** The meetings with a time in each slot. */
  readonly #slots: readonly RecordSet[];

  private constructor(size: number, held: readonly HeldFacet[], slots: readonly RecordSet[]) {
    this.#size = size;
    this.#held = held;
    this.#slots = slots;
  }

  static async build(
    meetings: readonly Meeting[],
    lookup: FellowshipLookup,
    pause: Pause,
  ): Promise<FacetIndex> {
    const size = meetings.length;
    const lists = facets.map(() => new Map<string, number[]>());
    const slots = [...new Array<undefined>(slotCount)].map(() => noRecords(size));
    for (let record = 0; record < size; record++) {
      const meeting = meetings[record]!;
      facets.forEach((facet, at) => {
        for (const value of facet.values(meeting, lookup)) {
          const list = lists[at]!.get(value);
          if (!list) lists[at]!.set(value, [record]);
          else if (list[list.length - 1] !== record) list.push(record);
        }
      });
      for (const time of meeting.times) addRecord(slots[slotOf(time)]!, record);
      const wait = pause();
      if (wait) await wait;
    }
    const held = facets.map((facet, at) => ({ facet, values: inOrder(facet, lists[at]!, size) }));
    return new FacetIndex(size, held, slots);
  }

  /** @param within The meetings that fit everything but the choices; all when absent. */
  select(choices: Choices, within: RecordSet | undefined): Selection {
    const answers = this.#answers(choices);
    const others = (question?: Question): RecordSet => {
      const set = within ? within.slice() : allRecords(this.#size);
      for (const [asked, fitting] of answers) if (asked !== question) keep(set, fitting);
      return set;
    };
    const records = others();
    const counts = {} as { [facet in FacetId]: readonly FacetCount[] };
    for (const { facet, values } of this.#held) {
      const question = isWhen(facet.id) ? 'when' : facet.id;
      // Where one of several values is enough, the others of its facet are judged without it.
      const free = facet.combine === 'any' && answers.has(question);
      const set = free ? others(question) : records;
      counts[facet.id] = [...values].map(([value, members]) => ({
        value,
        count: isWhen(facet.id)
          ? this.#countWhen({ ...choices, [facet.id]: [value] }, set)
          : members.countIn(set),
      }));
    }
    return { records, counts };
  }

  /** For each question that was asked, the meetings that fit the answer. */
  #answers(choices: Choices): Map<Question, RecordSet> {
    const answers = new Map<Question, RecordSet>();
    for (const { facet, values } of this.#held) {
      const chosen = choices[facet.id];
      if (isWhen(facet.id) || !chosen?.length) continue;
      const sets = chosen.map((value) => {
        const set = noRecords(this.#size);
        values.get(value)?.addTo(set);
        return set;
      });
      const fitting = sets[0]!;
      for (const set of sets.slice(1)) (facet.combine === 'any' ? addAll : keep)(fitting, set);
      answers.set(facet.id, fitting);
    }
    const slots = slotsFor(choices);
    if (slots) {
      const fitting = noRecords(this.#size);
      for (const slot of slots) addAll(fitting, this.#slots[slot]!);
      answers.set('when', fitting);
    }
    return answers;
  }

  #countWhen(choices: Choices, set: RecordSet): number {
    const slots = slotsFor(choices) ?? [];
    return countInAny(
      set,
      slots.map((slot) => this.#slots[slot]!),
    );
  }
}

/** Known values first, in their order; then the others, the most frequent in the feed first. */
function inOrder(
  facet: Facet,
  lists: ReadonlyMap<string, readonly number[]>,
  size: number,
): ReadonlyMap<string, Members> {
  const known = facet.order.filter((value) => lists.has(value));
  const others = [...lists.keys()]
    .filter((value) => !facet.order.includes(value))
    .sort((a, b) => lists.get(b)!.length - lists.get(a)!.length || (a < b ? -1 : 1));
  return new Map(
    [...known, ...others].map((value) => [value, createMembers(lists.get(value)!, size)]),
  );
}
