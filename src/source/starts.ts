/** When each time of each meeting is on or next, kept up to the minute for ordering. */
import type { Meeting, MeetingTime } from '../core/meeting.js';
import type { Occurrence } from '../core/results.js';
import { currentOrNext } from '../core/schedule.js';
import type { WhenTest } from '../core/when.js';
import type { Pause } from '../core/slices.js';
import { addRecord, eachRecord, noRecords, type RecordSet } from '../search/record-set.js';
import { slotCount, slotOf } from './time-slots.js';

const minute = 60_000;
/** After every date: by appointment, no time given, or over. */
const noDate = Number.MAX_VALUE;
/** After all others: suspended. */
const notHeld = Infinity;
/** A time of which the feed gives only the day. */
const noMinute = 0xffff;

/** The occurrence on now or next; none where the meeting names a zone that is no zone. */
export function occurrenceOf(
  meeting: Meeting,
  now: number,
  accept?: (time: MeetingTime) => boolean,
): Occurrence | undefined {
  try {
    return currentOrNext(meeting, now, accept);
  } catch {
    return undefined;
  }
}

export class Starts {
  readonly #meetings: readonly Meeting[];
  /** The times of meeting `m` stand from `#from[m]` up to but not including `#from[m + 1]`. */
  readonly #from: Uint32Array;
  readonly #slots: Uint8Array;
  /** Minutes after midnight. */
  readonly #minutes: Uint16Array;
  readonly #starts: Float64Array;
  /** By record the first of its starts. */
  readonly #first: Float64Array;
  readonly #ranks: Float64Array;
  #asOf = NaN;
  #refreshing: Promise<void> = Promise.resolve();

  constructor(meetings: readonly Meeting[]) {
    this.#meetings = meetings;
    this.#from = new Uint32Array(meetings.length + 1);
    meetings.forEach(({ times }, at) => (this.#from[at + 1] = this.#from[at]! + times.length));
    const count = this.#from[meetings.length]!;
    this.#slots = new Uint8Array(count);
    this.#minutes = new Uint16Array(count);
    this.#starts = new Float64Array(count);
    this.#first = new Float64Array(meetings.length);
    this.#ranks = new Float64Array(meetings.length);
  }

  /** The minute for which they hold; milliseconds since 1970. */
  get asOf(): number {
    return this.#asOf;
  }

  /** Brings all up to the minute, in slices; one after the other when asked for at once. */
  refresh(now: number, pause: Pause): Promise<void> {
    const refresh = () => this.#refresh(Math.floor(now / minute) * minute, pause);
    // who waits for one that fails hears of it, and nobody else
    return (this.#refreshing = this.#refreshing.then(refresh, refresh));
  }

  async #refresh(now: number, pause: Pause): Promise<void> {
    if (now === this.#asOf) return;
    // What has not started yet is still next; only what has may be over.
    const all = !(now > this.#asOf);
    for (let record = 0; record < this.#meetings.length; record++) {
      const from = this.#from[record]!;
      const to = this.#from[record + 1]!;
      let changed = all;
      for (let at = from; at < to; at++) {
        if (!all && this.#starts[at]! > now) continue;
        changed = true;
        const meeting = this.#meetings[record]!;
        const wanted = meeting.times[at - from]!;
        this.#slots[at] = slotOf(wanted);
        this.#minutes[at] = wanted.start ?? noMinute;
        this.#starts[at] = occurrenceOf(meeting, now, (time) => time === wanted)?.start ?? noDate;
        const wait = pause();
        if (wait) await wait;
      }
      if (!changed) continue;
      let first = noDate;
      for (let at = from; at < to; at++) first = Math.min(first, this.#starts[at]!);
      const suspended = this.#meetings[record]!.status.state === 'suspended';
      this.#first[record] = suspended ? notHeld : first;
    }
    this.#asOf = now;
  }

  /** Milliseconds since 1970; after every date where the time has none. */
  startOf(record: number, time: MeetingTime): number {
    return this.#starts[this.#from[record]! + this.#meetings[record]!.times.indexOf(time)]!;
  }

  /**
   * The meetings with a time that fits; suspended ones are held at none.
   * @param slots Those that were asked for; all when absent.
   */
  fitting(slots: readonly number[] | undefined, test: WhenTest): RecordSet {
    const set = noRecords(this.#meetings.length);
    const wanted = slotsWanted(slots);
    for (let record = 0; record < this.#meetings.length; record++) {
      if (this.#first[record] === notHeld) continue;
      for (let at = this.#from[record]!; at < this.#from[record + 1]!; at++) {
        if (!wanted[this.#slots[at]!] || this.#starts[at] === noDate) continue;
        const minute = this.#minutes[at]!;
        if (test(minute === noMinute ? undefined : minute, this.#starts[at]!)) {
          addRecord(set, record);
          break;
        }
      }
    }
    return set;
  }

  /**
   * By record of the set, a number by which the soonest meeting comes first; holds until the next
   * call.
   * @param slots The slots that were asked for; all when absent.
   * @param asksFor The times that were asked for, where a meeting has any of them; all when absent.
   */
  ranks(
    records: RecordSet,
    slots: readonly number[] | undefined,
    asksFor?: (record: number, time: MeetingTime) => boolean,
  ): Float64Array {
    if (!slots && !asksFor) return this.#first;
    const wanted = slotsWanted(slots);
    eachRecord(records, (record) => {
      const { times } = this.#meetings[record]!;
      const from = this.#from[record]!;
      let first = noDate;
      let asked = noDate;
      for (let at = from; at < this.#from[record + 1]!; at++) {
        const start = this.#starts[at]!;
        if (!wanted[this.#slots[at]!]) continue;
        if (start < first) first = start;
        if (asksFor && start < asked && asksFor(record, times[at - from]!)) asked = start;
      }
      if (asked < noDate) first = asked;
      this.#ranks[record] = this.#first[record] === notHeld ? notHeld : first;
    });
    return this.#ranks;
  }
}

function slotsWanted(slots: readonly number[] | undefined): Uint8Array {
  const wanted = new Uint8Array(slotCount).fill(slots ? 0 : 1);
  for (const slot of slots ?? []) wanted[slot] = 1;
  return wanted;
}
