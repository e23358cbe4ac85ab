/** A list that is opened → the report on it. */
import type { Meeting, Position } from '../core/meeting.js';
import type { Problem, ProblemReason } from '../core/result.js';
import type { CheckWords } from '../i18n/check/strings.js';
import { remarkOn } from '../i18n/problems/strings.js';
import { clockText } from '../feed/clock.js';
import { compact } from '../feed/coerce.js';
import type { OpenedFeed } from '../feed/format.js';
import { findSwapped } from '../feed/position.js';
import {
  noneUsable,
  type ReadRecord,
  RecordReader,
  withoutPosition,
} from '../feed/read-records.js';
import { isLeftOut, ListFacts } from './list-facts.js';
import { type OpenInput, writtenIn } from './open-input.js';
import type { Finding, Group, Report } from './report.js';

/** What a loosely written time was read as. */
function timeReadAs({ reason }: Problem, meeting: Meeting | undefined): string | undefined {
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

function findingOf(problem: Problem, opened: OpenedFeed, read?: ReadRecord): Finding {
  const { index, line, id, reason } = problem;
  const meeting = read?.meetings.find(({ source }) => source.id === id);
  const heading = (field: string) => opened.heading?.(field) ?? field;
  const culprit = culprits[reason];
  const field = problem.field === '*' ? culprit && heading(culprit) : problem.field;
  const at = (name: string) => read && writtenIn(opened, read.record, name);
  const given = field === undefined ? undefined : at(field)?.slice(0, mostWritten);
  const readAs = given === undefined ? undefined : timeReadAs(problem, meeting);
  return compact<Finding>({
    line,
    record: index < 0 ? undefined : index + 1,
    id,
    name: meeting?.name ?? at(heading('name')),
    field,
    written: given,
    read: readAs === given ? undefined : readAs,
  });
}

/** Findings, put together by their reason. */
class Groups {
  readonly reasons = new Set<ProblemReason>();
  readonly #groups = new Map<string, Group & { readonly findings: Finding[] }>();
  readonly #words: CheckWords;

  constructor(words: CheckWords) {
    this.#words = words;
  }

  add(problem: Problem, finding: Finding) {
    const { reason } = problem;
    const leftOut = isLeftOut(problem);
    this.reasons.add(reason);
    const key = `${reason} ${leftOut}`;
    let group = this.#groups.get(key);
    if (!group) {
      group = { reason, leftOut, ...remarkOn(this.#words.problems, reason), findings: [] };
      this.#groups.set(key, group);
    }
    group.findings.push(finding);
  }

  /** The most frequent first. */
  get sorted(): readonly Group[] {
    return [...this.#groups.values()].sort((a, b) => b.findings.length - a.findings.length);
  }
}

export interface ReportOptions {
  readonly words: CheckWords;
  /** Milliseconds since 1970. */
  readonly now: number;
  /** Takes the meetings that will be shown, where they are wanted for more than the report. */
  readonly shown?: Meeting[] | undefined;
  /** Is told now and then how many records are read. */
  readonly progress: (records: number) => void;
}

/** @param unplaced Meetings, by their position, that are placed somewhere else; none the first time. */
function goThrough(
  reader: RecordReader,
  opened: OpenedFeed,
  { words, now, shown, progress }: ReportOptions,
  unplaced: ReadonlySet<number>,
) {
  const facts = new ListFacts(now);
  const groups = new Groups(words);
  const points: (Position | undefined)[] = [];
  for (const problem of reader.problems) groups.add(problem, findingOf(problem, opened));
  for (const read of reader.read()) {
    const problems = [...read.problems];
    const meetings = read.meetings.map((meeting) => {
      const out = unplaced.has(points.push(meeting.venue?.position) - 1);
      if (out) problems.push(reader.swapped(read, meeting));
      return out ? withoutPosition(meeting) : meeting;
    });
    shown?.push(...meetings);
    facts.add({ meetings, problems });
    for (const problem of problems) groups.add(problem, findingOf(problem, opened, read));
    if (reader.count % 1000 === 0) progress(reader.count);
  }
  return { facts, groups, points };
}

/** Goes through a list record by record, and holds none of them but for `shown`. */
export function reportOn({ name, opened, settings }: OpenInput, options: ReportOptions): Report {
  const nothing = {
    shown: 0,
    leftOut: 0,
    doubtful: 0,
    groups: [],
    coverage: [],
    twice: [],
    stale: [],
  };
  if (!opened.ok) return { name, ...nothing, failure: opened.error };
  const read = (unplaced: ReadonlySet<number>) => {
    if (options.shown) options.shown.length = 0;
    const reader = new RecordReader(opened.value, name, settings);
    return { reader, ...goThrough(reader, opened.value, options, unplaced) };
  };
  let all = read(new Set());
  const {
    facts: { shown },
    reader: { count },
  } = all;
  if (count && !shown) return { name, ...nothing, failure: noneUsable(count, all.groups.reasons) };
  // only the whole list tells which are placed somewhere else, and it is not held: once more
  const swapped = new Set(findSwapped(all.points));
  if (swapped.size) all = read(swapped);
  const { facts, groups } = all;
  return {
    name,
    shown,
    leftOut: facts.leftOut,
    doubtful: facts.doubtful,
    groups: groups.sorted,
    coverage: facts.coverage,
    twice: facts.twice,
    stale: facts.stale,
  };
}
