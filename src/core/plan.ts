/** A plan: a few meetings to try, in the order in which somebody wants them. Pure, and bounded. */
import type { Meeting } from './meeting.js';
import { currentOrNext } from './schedule.js';

/** As many as one sheet of paper and one good intention hold. */
export const planLimit = 6;

/** Under which the ids are kept on the device, once the visitor has pressed for it. */
export const planKey = 'meeting-finder-plan';

/** What a finder knows of its plan. */
export interface PlanState {
  /** The meetings in their order; undefined: there is no plan. */
  readonly plan: readonly Meeting[] | undefined;
  /** How many of it no list holds, or holds yet. */
  readonly lost: number;
  /** Whether it is kept on the device; `failed`: the browser did not keep it. */
  readonly kept: 'no' | 'yes' | 'failed';
}

/**
 * The meetings in the order of their next dates; those without one last, as they were.
 * @param now Milliseconds since 1970, UTC.
 */
export function byDate<Each extends Meeting>(meetings: readonly Each[], now: number): Each[] {
  const starts = new Map(
    meetings.map((each) => [each, currentOrNext(each, now)?.start ?? Number.MAX_SAFE_INTEGER]),
  );
  return [...meetings].sort((a, b) => starts.get(a)! - starts.get(b)!);
}

/**
 * The ids of the plan without a meeting where it is among them, else with it: by its date in a plan that
 * goes by date, at the end of one that somebody has put in an order of their own. A full plan stays.
 * @param now Milliseconds since 1970, UTC.
 */
export function toggled(
  plan: readonly Meeting[],
  meeting: Meeting,
  now: number,
): readonly string[] {
  const ids = idsOf(plan);
  if (ids.includes(meeting.id)) return ids.filter((id) => id !== meeting.id);
  if (ids.length >= planLimit) return ids;
  const more = [...plan, meeting];
  return idsOf(isByDate(plan, now) ? byDate(more, now) : more);
}

/** Whether nothing is left to put in order of date. */
export function isByDate(plan: readonly Meeting[], now: number): boolean {
  return byDate(plan, now).every((each, at) => each === plan[at]);
}

/** The ids with one a place earlier (-1) or later (1); what is at the edge stays there. */
export function moved(ids: readonly string[], id: string, by: -1 | 1): readonly string[] {
  const from = ids.indexOf(id);
  const to = from + by;
  if (from < 0 || to < 0 || to >= ids.length) return ids;
  const next = [...ids];
  [next[from], next[to]] = [next[to]!, next[from]!];
  return next;
}

/**
 * Where a plan of two or more meetings is all of one kind, that kind and another to try: secular beside
 * anything else, 12-step beside secular. Undefined where there is a mixture already.
 * @param kindsOf The kinds of a meeting, as the filter has them.
 */
export function mixOf<Kind extends string>(
  plan: readonly Meeting[],
  kindsOf: (meeting: Meeting) => readonly Kind[],
): { readonly have: Kind; readonly other: '12-step' | 'secular' } | undefined {
  const [first, ...others] = plan.map(kindsOf);
  const have = first?.[0];
  if (!have || !others.length) return undefined;
  if (first.length > 1 || others.some((kinds) => kinds.length !== 1 || kinds[0] !== have))
    return undefined;
  return { have, other: have === 'secular' ? '12-step' : 'secular' };
}

/** Ids as they were kept or sent: no two alike, and no more than a plan holds. */
export function planOf(ids: readonly unknown[]): readonly string[] {
  const texts = ids.filter((id) => typeof id === 'string' && id !== '') as string[];
  return [...new Set(texts)].slice(0, planLimit);
}

export const idsOf = (plan: readonly Meeting[] = []): readonly string[] => plan.map(({ id }) => id);
