/** Which lines are shown: ours, with what the host has put in their place. */
import type { LocalDate } from '../../core/meeting.js';
import type { Helpline, HostLine, Nation } from '../../core/helpline.js';
import { helplines, helplinesFor, isStale } from '../../knowledge/helplines.js';

export interface HelpLines {
  readonly shown: readonly Helpline[];
  /** Left out, as nobody has checked them for a year. */
  readonly stale: readonly Helpline[];
}

/** Those of a nation on a day, without the two that stand above them. */
export function helpLines(
  nation: Nation | undefined,
  on: LocalDate,
  own: readonly HostLine[] = [],
): HelpLines {
  const all = helpLinesWith(own).filter(({ id }) => id !== '999' && id !== 'samaritans');
  const here = helplinesFor(nation, undefined, all);
  return {
    shown: here.filter((line) => !isStale(line, on)),
    stale: here.filter((line) => isStale(line, on)),
  };
}

/** Ours in their order, changed as the host wants, then the host's others. */
function helpLinesWith(own: readonly HostLine[]): readonly Helpline[] {
  const byId = new Map(own.map((line) => [line.id, line]));
  const ours = helplines.map((line): HostLine => ({ ...line, ...byId.get(line.id) }));
  const others = own.filter(({ id }) => !helplines.some((line) => line.id === id));
  return [...ours, ...others].filter(isWhole);
}

/** What can be shown: a name, a way to reach it, and the day on which somebody checked it. */
const isWhole = (line: HostLine): line is HostLine & Helpline =>
  !line.hidden &&
  typeof line.name === 'string' &&
  (typeof line.phone === 'string' || typeof line.sms?.to === 'string') &&
  typeof line.checked === 'string';
