/** What a meeting can be filtered by: language-neutral values, their order, how choices combine. */
import type { AccessFeature, Fellowship, Meeting, MeetingTime } from './meeting.js';
import type { FacetId } from './query.js';

export type FellowshipLookup = (id: string) => Fellowship | undefined;

/** The parts of the day by wall clock, none overlapping: [value, first minute, last minute + 1]. */
export const dayParts = [
  ['morning', 300, 720],
  ['afternoon', 720, 1020],
  ['evening', 1020, 1260],
  ['night', 1260, 300],
] as const;

export type DayPart = (typeof dayParts)[number][0];

/** The part of the day in which a meeting that starts at that minute begins. */
export function dayPart(start: number): DayPart {
  const found = dayParts.find(([, from, to]) => start >= from && start < to);
  return found ? found[0] : 'night';
}

export interface Facet {
  readonly id: FacetId;
  /** `any`: one of the chosen values is enough. `all`: each of them is needed. */
  readonly combine: 'any' | 'all';
  /** Known values in the order in which they are offered; other values follow by count. */
  readonly order: readonly string[];
  /** The values that a meeting has. */
  readonly values: (meeting: Meeting, fellowship: FellowshipLookup) => readonly string[];
}

const unique = (values: readonly string[]): string[] => [...new Set(values)];

const fellowshipOf = ({ fellowship }: Meeting, lookup: FellowshipLookup): Fellowship | undefined =>
  fellowship ? lookup(fellowship) : undefined;

const approachValues = (meeting: Meeting, lookup: FellowshipLookup): string[] => {
  const known = fellowshipOf(meeting, lookup);
  const approach = meeting.approach ?? known?.approach ?? [];
  const belief = meeting.belief ?? known?.belief;
  return [
    ...(approach.includes('12-step') ? ['12-step'] : []),
    ...(belief === 'secular' ? ['secular'] : []),
    ...(approach.includes('buddhist-inspired') ? ['buddhist-inspired'] : []),
    ...(belief === 'faith' ? ['faith'] : []),
  ];
};

const isTimed = (time: MeetingTime): time is MeetingTime & { start: number } =>
  time.start !== undefined;

/** Every facet, in the order in which they are offered. */
export const facets: readonly Facet[] = [
  {
    id: 'day',
    combine: 'any',
    order: ['1', '2', '3', '4', '5', '6', '0'],
    values: (meeting) => unique(meeting.times.map((time) => String(time.day))),
  },
  {
    id: 'time',
    combine: 'any',
    order: dayParts.map(([value]) => value),
    values: (meeting) => unique(meeting.times.filter(isTimed).map((time) => dayPart(time.start))),
  },
  {
    id: 'attendance',
    combine: 'any',
    order: ['in-person', 'online', 'hybrid'],
    // A hybrid meeting is there for whoever wants either way.
    values: ({ attendance }) =>
      attendance === 'hybrid' ? ['in-person', 'online', 'hybrid'] : [attendance],
  },
  {
    id: 'approach',
    combine: 'any',
    order: ['12-step', 'secular', 'buddhist-inspired', 'faith'],
    values: approachValues,
  },
  {
    id: 'fellowship',
    combine: 'any',
    order: [],
    values: ({ fellowship }) => (fellowship ? [fellowship] : []),
  },
  {
    id: 'focus',
    combine: 'any',
    order: [
      'alcohol',
      'drugs',
      'medicine',
      'gambling',
      'food',
      'sex-and-relationships',
      'money-and-work',
      'mental-health',
      'other-behaviours',
      'family-and-friends',
    ],
    values: (meeting, lookup) => meeting.focus ?? fellowshipOf(meeting, lookup)?.focus ?? [],
  },
  {
    id: 'audience',
    combine: 'any',
    order: [
      'open',
      'newcomers',
      'women',
      'men',
      'lgbtq',
      'young-people',
      'older-people',
      'people-of-colour',
      'professionals',
      'family-and-friends',
    ],
    values: (meeting, lookup) =>
      unique([
        ...(meeting.who?.openness === 'open' ? ['open'] : []),
        ...(meeting.who?.audiences ?? []),
        ...(fellowshipOf(meeting, lookup)?.audiences ?? []),
      ]),
  },
  {
    id: 'access',
    // A person who needs both a ramp and a loop is not helped by either alone.
    combine: 'all',
    order: [
      'step-free',
      'accessible-toilet',
      'hearing-loop',
      'sign-language',
      'parking',
      'children',
      'dogs',
    ] satisfies AccessFeature[],
    values: ({ access }) =>
      access ? Object.keys(access).filter((key) => access[key as AccessFeature]) : [],
  },
];
