/** The meetings that have what a request asks for, as sets of records. */
import type { MeetingTime } from '../core/meeting.js';
import type { Choices } from '../core/query.js';
import type { Meaning } from '../core/results.js';
import { whenTest, type When, type WhenTest } from '../core/when.js';
import { noRecords, type RecordSet } from '../search/record-set.js';
import type { Request } from '../search/understand.js';
import type { Searched } from './text-search.js';
import { slotOf, slotsFor } from './time-slots.js';

/** How many sets are kept: each a bit for every meeting. */
const mostSets = 32;

/** The times that a request asks for, all its words for them taken together. */
export interface AskedTimes {
  readonly records: RecordSet;
  readonly asksFor: (record: number, time: MeetingTime) => boolean;
}

export const isTime = (meaning: Meaning): boolean =>
  meaning.kind === 'when' ||
  (meaning.kind === 'facet' && (meaning.facet === 'day' || meaning.facet === 'time'));

export class AskedSets {
  readonly #searched: Searched;
  /** By what is asked for: a request is typed on key by key. */
  readonly #kept = new Map<string, RecordSet>();

  constructor(searched: Searched) {
    this.#searched = searched;
  }

  /** @param times Those of the whole request, of which a word for a time is a part. */
  records(meaning: Meaning, times: AskedTimes | undefined): RecordSet | undefined {
    if (isTime(meaning)) return times?.records;
    if (meaning.kind !== 'facet') return undefined;
    return this.#fitting({ [meaning.facet]: meaning.values });
  }

  /** "Tuesday evening" is one time, not a Tuesday morning and some other evening. */
  times({ facets, when }: Request, now: number): AskedTimes | undefined {
    const { day, time } = facets;
    if (!day && !time && !when) return undefined;
    const choices: Choices = { ...(day && { day }), ...(time && { time }) };
    const slots = slotsFor(choices);
    const { starts, zone } = this.#searched;
    const test = when && whenTest(when, now, zone);
    return {
      records: this.#fitting(choices, when, test),
      asksFor: (record, each) =>
        (!slots || slots.includes(slotOf(each))) &&
        (!test || test(each.start, starts.startOf(record, each))),
    };
  }

  /** The records that fit choices, and what else is asked of their times. */
  #fitting(choices: Choices, when?: When, test?: WhenTest): RecordSet {
    const { facets, starts, meetings } = this.#searched;
    const key = JSON.stringify([choices, when && [when, starts.asOf]]);
    let set = this.#kept.get(key);
    if (!set) {
      if (this.#kept.size >= mostSets) this.#kept.clear();
      set = test ? starts.fitting(slotsFor(choices), test) : facets.fitting(choices);
      this.#kept.set(key, (set ??= noRecords(meetings.length)));
    }
    return set;
  }
}
