/** What a list tells people, and what of it is doubtful: figures for whoever keeps it. */
import { createHash } from 'node:crypto';
import type { LocalDate, Meeting } from '../core/meeting.js';
import type { Problem } from '../core/result.js';
import { formatDate } from '../core/civil.js';
import type { ReadRecord } from '../feed/read-records.js';
import type { Fact } from '../i18n/check/strings.js';

export interface Coverage {
  readonly fact: Fact;
  readonly having: number;
  readonly of: number;
}

/** Months after which a listing is thought of as old. */
export const staleMonths = 12;

const day = 86_400_000;

const all = () => true;
const goesThere = ({ attendance }: Meeting): boolean => attendance !== 'online';
const connects = ({ attendance }: Meeting): boolean => attendance !== 'in-person';
const isTimed = ({ times }: Meeting): boolean => times.some(({ start }) => start !== undefined);

type Test = (meeting: Meeting) => unknown;

/** What a meeting of some kind should say. */
const facts: readonly (readonly [fact: Fact, among: Test, has: Test])[] = [
  ['position', goesThere, ({ venue }) => venue?.position],
  ['join', connects, ({ online }) => online?.url ?? online?.phone],
  ['access', goesThere, ({ access }) => access],
  ['end', isTimed, ({ times }) => times.every(({ duration }) => duration !== undefined)],
  ['checked', all, ({ checked }) => checked],
  ['fellowship', all, ({ fellowship }) => fellowship],
];

/** One door or link at one time, as a digest; undefined where the listing does not say. */
function sameKey({ fellowship, times, venue, online }: Meeting): string | undefined {
  const { position, postcode, address } = venue ?? {};
  const place =
    online?.url ?? (address && (postcode ?? (position && [position.lat, position.lng])));
  if (!place || !times.length) return undefined;
  const told = JSON.stringify([fellowship, times, place, address]);
  return createHash('sha256').update(told).digest().toString('latin1', 0, 16);
}

export const isLeftOut = ({ field, index }: Problem): boolean => field === '*' && index >= 0;

const nameOf = ({ name, id }: Meeting): string => name ?? id;

/** Takes the records of a list one by one, and keeps of them no more than it must. */
export class ListFacts {
  shown = 0;
  /** Records that are left out. */
  leftOut = 0;
  /** Records that are shown, but not just as they were written. */
  doubtful = 0;
  /** Names of meetings that were last checked too long ago. */
  readonly stale: string[] = [];
  readonly #oldest: LocalDate;
  readonly #counts = facts.map(([fact]) => ({ fact, having: 0, of: 0 }));
  readonly #alike = new Map<string, string | string[]>();

  /** @param now Milliseconds since 1970. */
  constructor(now: number) {
    this.#oldest = formatDate(Math.floor(now / day) - Math.round((staleMonths * 365.25) / 12));
  }

  add({ meetings, problems }: Pick<ReadRecord, 'meetings' | 'problems'>) {
    if (problems.some(isLeftOut)) this.leftOut += 1;
    else if (problems.length) this.doubtful += 1;
    for (const meeting of meetings) this.#addMeeting(meeting);
  }

  #addMeeting(meeting: Meeting) {
    this.shown += 1;
    for (const [at, [, among, has]] of facts.entries()) {
      if (!among(meeting)) continue;
      const count = this.#counts[at]!;
      count.of += 1;
      if (has(meeting)) count.having += 1;
    }
    if (meeting.checked !== undefined && meeting.checked < this.#oldest)
      this.stale.push(nameOf(meeting));
    const key = sameKey(meeting);
    if (key === undefined) return;
    const before = this.#alike.get(key);
    if (typeof before === 'object') before.push(nameOf(meeting));
    else this.#alike.set(key, before === undefined ? nameOf(meeting) : [before, nameOf(meeting)]);
  }

  get coverage(): readonly Coverage[] {
    return this.#counts.filter(({ of }) => of > 0);
  }

  /** Names of meetings at one time and place that have two entries or more. */
  get twice(): readonly (readonly string[])[] {
    return [...this.#alike.values()].filter((names) => typeof names === 'object');
  }
}
