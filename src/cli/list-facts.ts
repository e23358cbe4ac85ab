/** What a list tells people, and what of it is doubtful: figures for whoever keeps it. */
import type { LocalDate, Meeting } from '../core/meeting.js';
import type { Problem } from '../core/result.js';
import { formatDate } from '../core/civil.js';
import type { Feed } from '../feed/feed.js';
import type { Fact } from '../i18n/check/strings.js';

export interface Coverage {
  readonly fact: Fact;
  readonly having: number;
  readonly of: number;
}

export interface ListFacts {
  /** Records, by their position, that are left out. */
  readonly leftOut: ReadonlySet<number>;
  /** Records that are shown, but not just as they were written. */
  readonly doubtful: ReadonlySet<number>;
  readonly coverage: readonly Coverage[];
  /** Meetings at one time and place that have two entries or more. */
  readonly twice: readonly (readonly Meeting[])[];
  /** Meetings that were last checked too long ago. */
  readonly stale: readonly Meeting[];
}

/** Months after which a listing is thought of as old. */
export const staleMonths = 12;

const day = 86_400_000;

const goesThere = ({ attendance }: Meeting): boolean => attendance !== 'online';
const connects = ({ attendance }: Meeting): boolean => attendance !== 'in-person';

function share(
  fact: Fact,
  among: readonly Meeting[],
  has: (meeting: Meeting) => unknown,
): Coverage {
  return { fact, having: among.filter(has).length, of: among.length };
}

/** One door or link at one time; undefined where the listing does not say. */
function sameKey({ fellowship, times, venue, online }: Meeting): string | undefined {
  const { position, postcode, address } = venue ?? {};
  const place =
    online?.url ?? (address && (postcode ?? (position && [position.lat, position.lng])));
  if (!place || !times.length) return undefined;
  return JSON.stringify([fellowship, times, place, address]);
}

function twiceListed(meetings: readonly Meeting[]): readonly (readonly Meeting[])[] {
  const groups = new Map<string, Meeting[]>();
  for (const meeting of meetings) {
    const key = sameKey(meeting);
    if (key === undefined) continue;
    const group = groups.get(key);
    if (group) group.push(meeting);
    else groups.set(key, [meeting]);
  }
  return [...groups.values()].filter(({ length }) => length > 1);
}

export const isLeftOut = ({ field, index }: Problem): boolean => field === '*' && index >= 0;

/** @param now Milliseconds since 1970. */
export function listFacts({ meetings, problems }: Feed, now: number): ListFacts {
  const leftOut = new Set(problems.filter(isLeftOut).map(({ index }) => index));
  const doubtful = problems.map(({ index }) => index).filter((index) => index >= 0);
  const timed = meetings.filter(({ times }) => times.some(({ start }) => start !== undefined));
  const oldest: LocalDate = formatDate(
    Math.floor(now / day) - Math.round((staleMonths * 365.25) / 12),
  );
  const there = meetings.filter(goesThere);
  return {
    leftOut,
    doubtful: new Set(doubtful.filter((index) => !leftOut.has(index))),
    coverage: [
      share('position', there, ({ venue }) => venue?.position),
      share('join', meetings.filter(connects), ({ online }) => online?.url ?? online?.phone),
      share('access', there, ({ access }) => access),
      share('end', timed, ({ times }) => times.every(({ duration }) => duration !== undefined)),
      share('checked', meetings, ({ checked }) => checked),
      share('fellowship', meetings, ({ fellowship }) => fellowship),
    ].filter(({ of }) => of > 0),
    twice: twiceListed(meetings),
    stale: meetings.filter(({ checked }) => checked !== undefined && checked < oldest),
  };
}
