/** Several feeds → one list: a meeting that two of them publish stands in it once. */
import type { Meeting, Source } from '../core/meeting.js';
import { apart } from './apart.js';
import { atOnce, inBreaths } from './breathe.js';
import { compact } from './coerce.js';
import { apartBy, covers, placeKeys } from './same-meeting.js';

export interface Merged {
  readonly meetings: readonly Meeting[];
  /** How many listings were found to be of a meeting that another feed lists too. */
  readonly merged: number;
}

/** What the first says, and the second where the first says nothing. */
const either = <T extends object>(first: T | undefined, second: T | undefined): T | undefined =>
  first || second ? ({ ...second, ...first } as T) : undefined;

const checkedAt = ({ checked }: Meeting): string => checked ?? '';

const sourcesOf = ({ source, also = [] }: Meeting): readonly Source[] => [source, ...also];

/**
 * One meeting from two listings of it. The first speaks first and keeps its id; the second fills what
 * it leaves unsaid. Whether it is held at all is for the one that was checked last to say, and for
 * the cautious one where neither was.
 */
function together(first: Meeting, second: Meeting, times: Meeting['times']): Meeting {
  const here = first.attendance !== 'online' && second.attendance !== 'online';
  const connects = first.attendance !== 'in-person' && second.attendance !== 'in-person';
  const [late, early] = checkedAt(second) > checkedAt(first) ? [second, first] : [first, second];
  const unsure = checkedAt(late) === checkedAt(early) && early.status.state !== 'active';
  return compact<Meeting>({
    ...second,
    ...first,
    times,
    status: (unsure ? early : late).status,
    venue: here ? either(first.venue, second.venue) : first.venue,
    online: connects ? either(first.online, second.online) : first.online,
    who: either(first.who, second.who),
    access: either(first.access, second.access),
    contact: either(first.contact, second.contact),
    checked: late.checked,
    also: [...sourcesOf(first).slice(1), ...sourcesOf(second)],
    // what is invented in one list is not made real by another
    sample: first.sample ?? second.sample,
  });
}

/** The meetings of the list so far, found by what a duplicate would share with them. */
class Listed {
  readonly meetings: Meeting[] = [];
  readonly #at = new Map<string, number[]>();

  add(meeting: Meeting): void {
    this.#index(meeting, this.meetings.push(meeting) - 1);
  }

  replace(at: number, meeting: Meeting): void {
    this.meetings[at] = meeting;
    this.#index(meeting, at);
  }

  /** Position of the meeting of the first `count` that is the nearest to be the same; -1 for none. */
  find(meeting: Meeting, count: number, taken: ReadonlySet<number>): number {
    let best = -1;
    let least = Infinity;
    const near = new Set(placeKeys(meeting, true).flatMap((key) => this.#at.get(key) ?? []));
    for (const at of near) {
      const other = this.meetings[at]!;
      if (at >= count || taken.has(at) || other.fellowship !== meeting.fellowship) continue;
      if (!covers(other, meeting) && !covers(meeting, other)) continue;
      const distance = apartBy(other, meeting) ?? Infinity;
      if (distance < least) [best, least] = [at, distance];
    }
    return best;
  }

  #index(meeting: Meeting, at: number): void {
    for (const key of placeKeys(meeting, false)) {
      const found = this.#at.get(key);
      if (!found) this.#at.set(key, [at]);
      else if (!found.includes(at)) found.push(at);
    }
  }
}

function* merging(lists: readonly (readonly Meeting[])[]): Generator<undefined, Merged> {
  const listed = new Listed();
  let merged = 0;
  for (const list of apart(lists)) {
    // each meeting that is there already has one counterpart in this list at most
    const count = listed.meetings.length;
    const taken = new Set<number>();
    for (const meeting of list) {
      yield;
      const at = listed.find(meeting, count, taken);
      if (at < 0) {
        listed.add(meeting);
        continue;
      }
      merged++;
      const first = listed.meetings[at]!;
      // a part of its times leaves room for the rest of them
      if (covers(meeting, first)) taken.add(at);
      const times = covers(first, meeting) ? first.times : meeting.times;
      listed.replace(at, together(first, meeting, times));
    }
  }
  return { meetings: listed.meetings, merged };
}

/**
 * Puts lists together, in their order. Listings of two lists are of one meeting when they name the
 * same fellowship, day and time and are within 150 m of each other or open with the same link; within
 * one list nothing is put together, as a publisher knows its own meetings. An id that two lists use
 * is made the later list's own.
 */
export const mergeFeeds = (lists: readonly (readonly Meeting[])[]): Merged =>
  atOnce(merging(lists));

/** What was put together last: all finders of a page that show the same feeds have one list. */
let last: { readonly lists: readonly (readonly Meeting[])[]; readonly merged: Merged } | undefined;

/** As `mergeFeeds`, in slices; undefined where it was given up. */
export async function mergeInBreaths(
  lists: readonly (readonly Meeting[])[],
  signal: AbortSignal,
): Promise<Merged | undefined> {
  const same =
    last?.lists.length === lists.length && lists.every((list, at) => list === last?.lists[at]);
  if (same) return last?.merged;
  const merged = await inBreaths(merging(lists), signal);
  if (merged) last = { lists, merged };
  return merged;
}
