/** The report on one list, before it is put into text, a page or JSON. */
import type { FeedFailure, Problem, ProblemReason } from '../core/result.js';
import type { Meeting } from '../core/meeting.js';
import type { CheckWords } from '../i18n/check/strings.js';
import { remarkOn } from '../i18n/problems/strings.js';
import { clockText } from '../feed/clock.js';
import { compact } from '../feed/coerce.js';
import { type Coverage, isLeftOut, listFacts } from './list-facts.js';
import type { Input } from './read-inputs.js';

/** One line of a report: a place in the list, and what was written there. */
export interface Finding {
  readonly line?: number;
  /** From 1. */
  readonly record?: number;
  readonly id?: string;
  readonly name?: string;
  readonly field?: string;
  /** As the publisher wrote it. */
  readonly written?: string;
  /** What it was read as, where it was. */
  readonly read?: string;
}

/** Findings of one reason. */
export interface Group {
  readonly reason: ProblemReason;
  readonly leftOut: boolean;
  readonly what: string;
  readonly todo: string;
  readonly findings: readonly Finding[];
}

export interface Report {
  readonly name: string;
  readonly failure?: FeedFailure;
  readonly shown: number;
  readonly leftOut: number;
  readonly doubtful: number;
  readonly groups: readonly Group[];
  readonly coverage: readonly Coverage[];
  readonly twice: readonly (readonly string[])[];
  readonly stale: readonly string[];
}

/** What a loosely written time was read as. */
function readAs({ reason }: Problem, meeting: Meeting | undefined): string | undefined {
  const time = meeting?.times[0];
  if (reason !== 'time-read-loosely' || time?.start === undefined) return undefined;
  const ends =
    time.duration === undefined ? '' : `–${clockText((time.start + time.duration) % 1440)}`;
  return clockText(time.start) + ends;
}

const mostWritten = 80;

/** The field to look at where the whole record is left out. */
const culprits: Partial<Record<ProblemReason, string>> = {
  'bad-time': 'time',
  'ambiguous-time': 'time',
  'bad-day': 'day',
  'bad-recurrence': 'recurrence',
  'bad-zone': 'timezone',
};

function findingOf(
  problem: Problem,
  { written, heading }: Input,
  byId: ReadonlyMap<string, Meeting>,
): Finding {
  const { index, line, id, reason } = problem;
  const meeting = id === undefined ? undefined : byId.get(id);
  const culprit = culprits[reason];
  const field = problem.field === '*' ? culprit && heading(culprit) : problem.field;
  const at = (name: string) => (index < 0 ? undefined : written(index, name));
  const given = field === undefined ? undefined : at(field)?.slice(0, mostWritten);
  const read = given === undefined ? undefined : readAs(problem, meeting);
  const found = {
    line,
    record: index < 0 ? undefined : index + 1,
    id,
    name: meeting?.name ?? at(heading('name')),
    field,
    written: given,
    read: read === given ? undefined : read,
  };
  return compact<Finding>(found);
}

const nameOf = ({ name, id }: Meeting): string => name ?? id;

/** @param now Milliseconds since 1970. */
export function reportOn(input: Input, words: CheckWords, now: number): Report {
  const { name, result } = input;
  const empty = {
    name,
    shown: 0,
    leftOut: 0,
    doubtful: 0,
    groups: [],
    coverage: [],
    twice: [],
    stale: [],
  };
  if (!result.ok) return { ...empty, failure: result.error };
  const feed = result.value;
  const facts = listFacts(feed, now);
  const byId = new Map(feed.meetings.map((meeting) => [meeting.source.id, meeting]));
  const groups = new Map<string, Problem[]>();
  for (const problem of feed.problems) {
    const key = `${problem.reason} ${isLeftOut(problem)}`;
    groups.set(key, [...(groups.get(key) ?? []), problem]);
  }
  const found = [...groups.values()].map((problems): Group => {
    const [first] = problems as [Problem];
    return {
      reason: first.reason,
      leftOut: isLeftOut(first),
      ...remarkOn(words.problems, first.reason),
      findings: problems.map((problem) => findingOf(problem, input, byId)),
    };
  });
  return {
    name,
    shown: feed.meetings.length,
    leftOut: facts.leftOut.size,
    doubtful: facts.doubtful.size,
    groups: found.sort((a, b) => b.findings.length - a.findings.length),
    coverage: facts.coverage,
    twice: facts.twice.map((group) => group.map(nameOf)),
    stale: facts.stale.map(nameOf),
  };
}

/** Where a finding is and what was written there, as a person says it. */
export function findingWords({ problems }: CheckWords, finding: Finding): string {
  const { field, written, read } = finding;
  const parts = [
    problems.place({ ...finding, name: finding.name ?? finding.id }),
    field && problems.field(field),
  ];
  const said = parts.filter(Boolean).join(', ');
  if (written === undefined) return said;
  return `${said}: ${read === undefined ? `“${written}”` : problems.readAs(written, read)}`;
}

export const percent = ({ having, of }: Coverage): number => Math.floor((having / of) * 100);
