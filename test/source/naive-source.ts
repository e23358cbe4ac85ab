/** The rules of a source without text, said as plainly as can be, to hold real sources against. */
import { dayPart, facets, type Facet, type FellowshipLookup } from '../../src/core/facets.js';
import type { Meeting, MeetingTime } from '../../src/core/meeting.js';
import { distanceKm } from '../../src/core/place.js';
import type { Choices, FinderQuery } from '../../src/core/query.js';
import { currentOrNext } from '../../src/core/schedule.js';

const timeFits = ({ day, start }: MeetingTime, choices: Choices): boolean =>
  (!choices.day?.length || choices.day.includes(String(day))) &&
  (!choices.time?.length || (start !== undefined && choices.time.includes(dayPart(start))));

function fits(meeting: Meeting, choices: Choices, lookup: FellowshipLookup): boolean {
  const asksWhen = choices.day?.length || choices.time?.length;
  if (asksWhen && !meeting.times.some((time) => timeFits(time, choices))) return false;
  return facets.every(({ id, combine, values }) => {
    const chosen = choices[id] ?? [];
    if (id === 'day' || id === 'time' || !chosen.length) return true;
    const has = (value: string): boolean => values(meeting, lookup).includes(value);
    return combine === 'any' ? chosen.some(has) : chosen.every(has);
  });
}

const withValue = ({ id, combine }: Facet, value: string, choices: Choices): Choices => ({
  ...choices,
  [id]: combine === 'any' ? [value] : [...(choices[id] ?? []), value],
});

export function naiveAnswer(
  meetings: readonly Meeting[],
  lookup: FellowshipLookup,
  now: number,
  query: FinderQuery,
) {
  const count = (choices: Choices): number =>
    meetings.filter((meeting) => fits(meeting, choices, lookup)).length;
  const counts = Object.fromEntries(
    facets.map((facet) => {
      const held = new Set(meetings.flatMap((meeting) => [...facet.values(meeting, lookup)]));
      const entries = [...held].map(
        (value) => [value, count(withValue(facet, value, query.facets))] as const,
      );
      return [facet.id, new Map(entries)];
    }),
  );
  const hits = meetings
    .filter((meeting) => fits(meeting, query.facets, lookup))
    .map((meeting) => {
      const occurrence = currentOrNext(meeting, now, (time) => timeFits(time, query.facets));
      const position = meeting.attendance === 'online' ? undefined : meeting.venue?.position;
      const { near } = query;
      const distance =
        typeof near === 'object' && position ? distanceKm(near, position) : undefined;
      return { meeting, occurrence, distance };
    });
  type Naive = (typeof hits)[number];
  const held = ({ meeting }: Naive): boolean => meeting.status.state !== 'suspended';
  const by = (key: (hit: Naive) => number) => (a: Naive, b: Naive) => {
    const [first, second] = [key(a), key(b)];
    return first === second ? 0 : first < second ? -1 : 1;
  };
  const distance = by((hit) => (held(hit) ? (hit.distance ?? Infinity) : Infinity));
  hits.sort((a, b) => (a.meeting.id < b.meeting.id ? -1 : 1));
  if (query.near) hits.sort(distance);
  hits.sort(by((hit) => (held(hit) ? (hit.occurrence?.start ?? 1e300) : Infinity)));
  if (query.sort === 'nearest' && query.near) hits.sort(distance);
  const { compare } = new Intl.Collator('en', { numeric: true, sensitivity: 'base' });
  if (query.sort === 'name')
    hits.sort(
      (a, b) =>
        Number(!a.meeting.name) - Number(!b.meeting.name) ||
        compare(a.meeting.name ?? '', b.meeting.name ?? ''),
    );
  return { total: hits.length, counts, hits };
}
