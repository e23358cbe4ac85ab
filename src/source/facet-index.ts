/** Which meetings have which facet values; filters and counts them as sets. */
import { facets, type Facet, type FellowshipLookup } from '../core/facets.js';
import type { Meeting, MeetingTime } from '../core/meeting.js';
import type { Choices, FacetId } from '../core/query.js';
import type { FacetCount, FacetCounts } from '../core/results.js';
import type { Pause } from '../core/slices.js';
import { createMembers, type Members } from './members.js';
import {
  addAll,
  allRecords,
  filledPlaces,
  keep,
  noRecords,
  type RecordSet,
} from '../search/record-set.js';
import { slotsFor } from './time-slots.js';
import { WhenIndex, type WhenFacet } from './when-index.js';

export interface Selection {
  /** The meetings that fit every choice. */
  readonly records: RecordSet;
  /** Counted when they are first asked for. */
  counts(): FacetCounts;
}

const isWhen = (id: FacetId): id is WhenFacet => id === 'day' || id === 'time';

/** What is asked of a meeting as one: a facet, but day and time together. */
type Question = Exclude<FacetId, WhenFacet> | 'when';
const questionOf = (id: FacetId): Question => (isWhen(id) ? 'when' : id);

/** The values that a feed holds, in the order in which they are offered. */
type Held = ReadonlyMap<string, Members>;

export class FacetIndex {
  readonly #size: number;
  readonly #held: ReadonlyMap<Facet, Held>;
  readonly #when: WhenIndex;

  private constructor(size: number, held: ReadonlyMap<Facet, Held>, when: WhenIndex) {
    this.#size = size;
    this.#held = held;
    this.#when = when;
  }

  /** Reads all meetings, in slices. */
  static async build(
    meetings: readonly Meeting[],
    lookup: FellowshipLookup,
    pause: Pause,
  ): Promise<FacetIndex> {
    const size = meetings.length;
    const when = new WhenIndex(size);
    const lists = new Map<Facet, Map<string, number[]>>();
    for (const facet of facets) if (!isWhen(facet.id)) lists.set(facet, new Map());
    for (let record = 0; record < size; record++) {
      const meeting = meetings[record]!;
      when.add(record, meeting.times);
      for (const [facet, values] of lists)
        for (const value of facet.values(meeting, lookup)) {
          const list = values.get(value);
          if (!list) values.set(value, [record]);
          else if (list[list.length - 1] !== record) list.push(record);
        }
      const wait = pause();
      if (wait) await wait;
    }
    const held = new Map(
      [...lists].map(([facet, values]) => [facet, inOrder(facet, values, size)]),
    );
    return new FacetIndex(size, held, when);
  }

  /** The meetings that fit the choices; undefined where there are none. */
  fitting(choices: Choices): RecordSet | undefined {
    const [first, ...others] = this.#answers(choices, () => this.#when).values();
    for (const other of others) keep(first!, other);
    return first;
  }

  /**
   * @param within The meetings that fit everything but the choices; all when absent.
   * @param timesOf The times of those meetings that are asked for; all when absent.
   */
  select(
    choices: Choices,
    within: RecordSet | undefined,
    timesOf?: (record: number) => readonly MeetingTime[],
  ): Selection {
    let some: WhenIndex | undefined;
    const when = (): WhenIndex =>
      (some ??= within && timesOf ? this.#when.only(within, timesOf) : this.#when);
    const answers = this.#answers(choices, when);
    const fitting = (leaveOut?: Question): RecordSet => {
      const set = within ? within.slice() : allRecords(this.#size);
      for (const [question, answer] of answers) if (question !== leaveOut) keep(set, answer);
      return set;
    };
    const records = fitting();
    const count = (): FacetCounts => {
      const filled = filledPlaces(records);
      const counts = {} as { [facet in FacetId]: readonly FacetCount[] };
      for (const facet of facets) {
        const { id, combine } = facet;
        // Where one of several values is enough, each is judged without the others of its facet.
        const alone = combine === 'any' && answers.has(questionOf(id));
        const set = alone ? fitting(questionOf(id)) : records;
        const places = alone ? filledPlaces(set) : filled;
        counts[id] = isWhen(id)
          ? when().counts(id, choices, set, places)
          : [...this.#held.get(facet)!].map(([value, members]) => ({
              value,
              count: members.countIn(set, places),
            }));
      }
      return counts;
    };
    let counted: FacetCounts | undefined;
    return { records, counts: () => (counted ??= count()) };
  }

  /** For each question that was asked, the meetings that fit the answer. */
  #answers(choices: Choices, whenIndex: () => WhenIndex): Map<Question, RecordSet> {
    const answers = new Map<Question, RecordSet>();
    for (const [facet, held] of this.#held) {
      const [first, ...others] = (choices[facet.id] ?? []).map((value) => {
        const set = noRecords(this.#size);
        held.get(value)?.addTo(set);
        return set;
      });
      if (!first) continue;
      for (const set of others) (facet.combine === 'any' ? addAll : keep)(first, set);
      answers.set(questionOf(facet.id), first);
    }
    const when = slotsFor(choices) && whenIndex().fitting(choices);
    if (when) answers.set('when', when);
    return answers;
  }
}

/** Known values first, in their order; then the others, the most frequent in the feed first. */
function inOrder(facet: Facet, lists: ReadonlyMap<string, readonly number[]>, size: number): Held {
  const known = facet.order.filter((value) => lists.has(value));
  const others = [...lists.keys()]
    .filter((value) => !facet.order.includes(value))
    .sort((a, b) => lists.get(b)!.length - lists.get(a)!.length || (a < b ? -1 : 1));
  return new Map(
    [...known, ...others].map((value) => [value, createMembers(lists.get(value)!, size)]),
  );
}
