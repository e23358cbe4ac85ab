/**
 * Parsed data → meetings and problems. One bad record costs one record, one bad field one field;
 * nothing that a feed holds makes this throw.
 */
import type { LocalDate, Meeting, Venue } from '../core/meeting.js';
import type { FeedFailure, Problem, ProblemReason } from '../core/result.js';
import { breathe } from './breathe.js';
import { compact, compactOrNone, isRecord } from './coerce.js';
import { noonOf } from './dates.js';
import { openContainer } from './envelope.js';
import type { FeedFormat, FeedInfo, FeedResult, FeedSettings } from './feed.js';
import { MeetingGuideReader, publishedId } from './meeting-guide.js';
import { parseJson } from './parse.js';
import { findSwapped } from './position.js';

export interface ReadOptions {
  readonly signal?: AbortSignal;
}

/** Milliseconds for which a slice of work may hold the main thread. */
const slice = 16;
const defaultMaxMeetings = 100_000;
const formats: readonly FeedFormat[] = ['auto', 'meeting-guide', 'native'];

const failed = (code: FeedFailure['code'], detail: string): FeedResult => ({
  ok: false,
  error: { code, detail },
});

/**
 * Groups do publish all their meetings under one id. Those at other times are kept, under an id
 * made from day and time, so it stays the same when the feed changes order. Two records of one id
 * for one time, or for one day under different names, are two versions of one meeting: the first
 * is kept, and undefined returned for the second.
 */
function ownId({ id, name, times }: Meeting, taken: ReadonlyMap<string, Meeting>) {
  const first = taken.get(id);
  if (!first) return id;
  const own = [id, ...times.map(({ day, start }) => `${day}-${start ?? ''}`)].join('~');
  const clashes = times.some((time) =>
    first.times.some(
      ({ day, start }) => day === time.day && (start === time.start || name !== first.name),
    ),
  );
  return clashes || !times.length || taken.has(own) ? undefined : own;
}

function withoutPosition({ venue, ...rest }: Meeting): Meeting {
  const left = compactOrNone<Venue>({ ...venue, position: undefined });
  return left ? { ...rest, venue: left } : rest;
}

/** Whether some time is written as only the 24-hour clock writes it. */
const writesBy24 = (records: readonly unknown[]): boolean =>
  records.some(
    (record) =>
      isRecord(record) &&
      typeof record['time'] === 'string' &&
      /^(?:0\d|1[3-9]|2[0-3]):[0-5]\d/.test(record['time']),
  );

/** Reads a feed and stops for breath after each record. */
function* reading(
  data: unknown,
  source: string,
  settings: FeedSettings,
): Generator<undefined, FeedResult> {
  if (settings.format && !formats.includes(settings.format)) {
    return failed('unknown-format', 'No such format');
  }
  const problems: Problem[] = [];
  const note = (index: number, id: string | undefined, field: string, reason: ProblemReason) =>
    void problems.push(compact({ index, id, field, reason }));
  const container = openContainer(data, source, settings, (field, reason) =>
    note(-1, undefined, field, reason),
  );
  if (!container) return failed('not-a-feed', 'No list of meetings');
  const { records, info } = container;
  const wanted = records.slice(0, settings.maxMeetings ?? defaultMaxMeetings);
  if (wanted.length < records.length) note(-1, undefined, '*', 'over-limit');
  const reader = new MeetingGuideReader({ ...container, ...info, by24: writesBy24(wanted) });
  const byId = new Map<string, Meeting>();
  /** The records from which the meetings come. */
  const from: number[] = [];
  for (const [index, record] of wanted.entries()) {
    yield;
    const id = publishedId(record);
    const meeting = reader.read(record, (field, reason) => note(index, id, field, reason));
    if (typeof meeting === 'string') note(index, id, '*', meeting);
    else {
      const own = ownId(meeting, byId);
      if (own !== meeting.id) note(index, id, own ? 'slug' : '*', 'duplicate-id');
      if (!own) continue;
      byId.set(own, own === meeting.id ? meeting : { ...meeting, id: own });
      from.push(index);
    }
  }
  yield;
  const meetings = [...byId.values()];
  if (records.length && !meetings.length) {
    const reasons = [...new Set(problems.map(({ reason }) => reason))].join(', ');
    return failed('no-usable-records', `0 of ${records.length} records usable: ${reasons}`);
  }
  // only the whole feed can tell
  for (const at of findSwapped(meetings.map(({ venue }) => venue?.position))) {
    note(from[at]!, meetings[at]!.source.id, 'latitude', 'position-swapped');
    meetings[at] = withoutPosition(meetings[at]!);
  }
  const latest = meetings.reduce((date, { checked = '' }) => (checked > date ? checked : date), '');
  const publishers = new Set(meetings.map(({ source }) => source.attribution));
  const own = compact<FeedInfo>({
    updated: latest ? noonOf(latest as LocalDate) : undefined,
    // the one body that publishes them all
    attribution: publishers.size === 1 ? [...publishers][0] : undefined,
    ...info,
  });
  return { ok: true, value: { info: own, meetings, problems, records: records.length } };
}

/** One more step. Objects that a host hands in may run code of their own when they are read. */
function next(steps: Generator<undefined, FeedResult>): FeedResult | undefined {
  try {
    const { done, value } = steps.next();
    return done ? value : undefined;
  } catch {
    return failed('not-a-feed', 'No list of meetings');
  }
}

/**
 * Reads parsed data as a feed in slices of a few milliseconds, so that the page stays answerable
 * however long the feed is. Always answers, never rejects.
 *
 * @param data What `JSON.parse` or a host gave.
 * @param info Where the data came from: an address, or a name for inline data.
 */
export async function readFeed(
  data: unknown,
  { source }: { readonly source: string },
  settings: FeedSettings = {},
  { signal }: ReadOptions = {},
): Promise<FeedResult> {
  const steps = reading(data, source, settings);
  for (;;) {
    await breathe();
    if (signal?.aborted) return failed('aborted', 'Stopped');
    const end = performance.now() + slice;
    do {
      const result = next(steps);
      if (result) return result;
    } while (performance.now() < end);
  }
}

/** As `readFeed`, at once: for servers and tools, where nobody waits at a screen. */
export function readFeedSync(
  data: unknown,
  { source }: { readonly source: string },
  settings: FeedSettings = {},
): FeedResult {
  const steps = reading(data, source, settings);
  for (;;) {
    const result = next(steps);
    if (result) return result;
  }
}

/**
 * Reads the text of a feed, such as that of a `<script type="application/json">` in the page.
 *
 * @param source What to call it in messages.
 */
export async function parseFeed(
  text: string,
  settings: FeedSettings = {},
  source = 'inline',
): Promise<FeedResult> {
  const parsed = parseJson(text);
  return parsed.ok ? readFeed(parsed.value, { source }, settings) : parsed;
}
