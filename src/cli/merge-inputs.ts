/** Several lists → one, with word of what did not come and what was left out. */
import type { Meeting } from '../core/meeting.js';
import { compact } from '../feed/coerce.js';
import type { Feed, FeedInfo } from '../feed/feed.js';
import { mergeFeeds } from '../feed/merge.js';
import type { Terminal, Values } from './command.js';
import { isLeftOut } from './list-facts.js';
import type { Input } from './read-inputs.js';

export interface Together {
  readonly info: FeedInfo;
  readonly meetings: readonly Meeting[];
  /** Meetings that more than one list has. */
  readonly merged: number;
  /** Records that were left out. */
  readonly leftOut: number;
  /** Lists that did not come. */
  readonly failed: readonly string[];
}

/** What all of them say alike. */
function alike<T>(values: readonly (T | undefined)[]): T | undefined {
  return new Set(values.map((value) => JSON.stringify(value))).size === 1 ? values[0] : undefined;
}

function mostFrequent(values: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0];
}

function infoOf(feeds: readonly Feed[], meetings: readonly Meeting[], title?: string): FeedInfo {
  const infos = feeds.map(({ info }) => info);
  const updated = infos.flatMap(({ updated: at }) => at ?? []);
  return compact<FeedInfo>({
    source: 'build',
    title: title ?? alike(infos.map((info) => info.title)),
    language: alike(infos.map(({ language }) => language)),
    timezone: mostFrequent(meetings.flatMap(({ times }) => times.map(({ zone }) => zone))),
    licence: alike(infos.map(({ licence }) => licence)),
    attribution: alike(infos.map(({ attribution }) => attribution)),
    updated: updated.length ? Math.max(...updated) : undefined,
    sample: infos.every(({ sample }) => sample) || undefined,
    fellowships: [
      ...new Map(
        infos.flatMap(({ fellowships = [] }) => fellowships.map((one) => [one.id, one])),
      ).values(),
    ],
  });
}

export function mergeInputs(
  inputs: readonly Input[],
  { say }: Terminal,
  title: string | undefined,
): Together {
  const failed = inputs.flatMap(({ name, result }) => (result.ok ? [] : [name]));
  for (const { name, result } of inputs)
    if (!result.ok) say(`${name}: ${result.error.code}. ${result.error.detail}\n`);
  const feeds = inputs.flatMap(({ result }) => (result.ok ? [result.value] : []));
  let leftOut = 0;
  for (const { info, problems } of feeds) {
    const left = problems.filter(isLeftOut);
    leftOut += left.length;
    for (const { line, index, id, reason } of left.slice(0, 20))
      say(
        `${info.source}: left out ${line ? `line ${line}` : `record ${index + 1}`} ${id ?? ''} (${reason})\n`,
      );
    if (left.length > 20)
      say(`${info.source}: ${left.length - 20} more are left out; check lists them\n`);
  }
  const { meetings, merged } = mergeFeeds(feeds.map(({ meetings: list }) => list));
  return { info: infoOf(feeds, meetings, title), meetings, merged, leftOut, failed };
}

/** Whether all lists came, or the others are wanted without them; says so where not. */
export function isComplete({ failed }: Together, values: Values, { say }: Terminal): boolean {
  if (!failed.length || values['partial']) return true;
  say(`Nothing was written: ${failed.join(', ')} did not come. --partial writes the others.\n`);
  return false;
}
