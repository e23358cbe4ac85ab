/**
 * Parsed data → meetings and problems. One bad record costs one record, one bad field one field;
 * nothing that a feed holds makes this throw.
 */
import type { Meeting, Venue } from '../core/meeting.js';
import type { FeedFailure, Problem, ProblemReason } from '../core/result.js';
import { breathe } from './breathe.js';
import { compact, compactOrNone, isRecord } from './coerce.js';
import { type Container, openContainer } from './envelope.js';
import type { FeedFormat, FeedResult, FeedSettings } from './feed.js';
import { MeetingGuideReader, publishedId } from './meeting-guide.js';
import { parseJson } from './parse.js';
import { findSwapped } from './position.js';

export interface ReadOptions {
  readonly signal?: AbortSignal;
}

/** Milliseconds for which a slice of work may hold the main thread. */
const slice = 8;
const defaultMaxMeetings = 100_000;
const formats: readonly FeedFormat[] = ['auto', 'meeting-guide', 'native'];

const failed = (code: FeedFailure['code'], detail: string): FeedResult => ({
  ok: false,
  error: { code, detail },
});

/** Gathers the meetings of one feed, each under an id of its own. */
class Gathering {
  readonly meetings: Meeting[] = [];
  readonly problems: Problem[] = [];
  /** Indices of the records from which `meetings` come. */
  readonly #records: number[] = [];
  readonly #byId = new Map<string, Meeting>();

  note(index: number, id: string | undefined, field: string, reason: ProblemReason): void {
    this.problems.push(compact({ index, id, field, reason }));
  }

  add(index: number, meeting: Meeting): void {
    const own = this.#ownId(meeting);
    if (own !== meeting.id) {
      this.note(index, meeting.source.id, own === undefined ? '*' : 'slug', 'duplicate-id');
    }
    if (own === undefined) return;
    const kept = own === meeting.id ? meeting : { ...meeting, id: own };
    this.#byId.set(own, kept);
    this.meetings.push(kept);
    this.#records.push(index);
  }

  /**
   * Groups do publish all their meetings under one id. Those at other times are kept, under an id
   * made from day and time, so it stays the same when the feed changes order. Two records of one id
   * for one time, or for one day under different names, are two versions of one meeting: the first
   * is kept, and undefined returned for the second.
   */
  #ownId({ id, name, times }: Meeting): string | undefined {
    const first = this.#byId.get(id);
    if (!first) return id;
    const own = [id, ...times.map(({ day, start }) => `${day}-${start ?? ''}`)].join('~');
    const clashes = times.some((time) =>
      first.times.some(
        ({ day, start }) => day === time.day && (start === time.start || name !== first.name),
      ),
    );
    return clashes || !times.length || this.#byId.has(own) ? undefined : own;
  }

  /** Takes away positions whose halves were exchanged, which only the whole feed can tell. */
  dropSwapped(): void {
    const placed = [...this.meetings.keys()].filter((at) => this.meetings[at]!.venue?.position);
    const positions = placed.map((at) => this.meetings[at]!.venue!.position!);
    for (const found of findSwapped(positions)) {
      const at = placed[found]!;
      const meeting = this.meetings[at]!;
      const { venue, ...rest } = meeting;
      const left = compactOrNone<Venue>({ ...venue, position: undefined });
      this.meetings[at] = left ? { ...rest, venue: left } : rest;
      this.note(this.#records[at]!, meeting.source.id, 'latitude', 'position-swapped');
    }
  }

  /** How many were skipped for each reason, for the editor. */
  get reasons(): string {
    const counts = new Map<ProblemReason, number>();
    for (const { field, reason } of this.problems) {
      if (field === '*') counts.set(reason, (counts.get(reason) ?? 0) + 1);
    }
    return [...counts].map(([reason, count]) => `${reason} ×${count}`).join(', ');
  }
}

/** Whether some time is written as only the 24-hour clock writes it. */
const writesBy24 = (records: readonly unknown[]): boolean =>
  records.some(
    (record) =>
      isRecord(record) &&
      typeof record['time'] === 'string' &&
      /^(?:0\d|1[3-9]|2[0-3]):[0-5]\d/.test(record['time']),
  );

/** Reads one record after another. */
function* readRecords(
  { records, info, zone, fellowship }: Container,
  settings: FeedSettings,
  gathering: Gathering,
): Generator<undefined, FeedResult> {
  const wanted = records.slice(0, settings.maxMeetings ?? defaultMaxMeetings);
  if (wanted.length < records.length) gathering.note(-1, undefined, '*', 'over-limit');
  const reader = new MeetingGuideReader({
    source: info.source,
    zone,
    by24: writesBy24(wanted),
    fellowship,
    licence: info.licence,
    attribution: info.attribution,
    sample: info.sample,
  });
  for (const [index, record] of wanted.entries()) {
    yield;
    const id = publishedId(record);
    const meeting = reader.read(record, (field, reason) =>
      gathering.note(index, id, field, reason),
    );
    if (typeof meeting === 'string') gathering.note(index, id, '*', meeting);
    else gathering.add(index, meeting);
  }
  yield;
  gathering.dropSwapped();
  const { meetings, problems } = gathering;
  if (records.length && !meetings.length) {
    const detail = `0 of ${records.length} records usable (${gathering.reasons})`;
    return failed('no-usable-records', detail);
  }
  const own = compact({
    ...info,
    updated: info.updated ?? reader.latest,
    attribution: info.attribution ?? reader.entity,
  });
  return { ok: true, value: { info: own, meetings, problems, records: records.length } };
}

/** Reads a feed and stops for breath after each record. */
function* reading(
  data: unknown,
  source: string,
  settings: FeedSettings,
): Generator<undefined, FeedResult> {
  if (settings.format && !formats.includes(settings.format)) {
    return failed('unknown-format', `No reader for the format "${String(settings.format)}"`);
  }
  const gathering = new Gathering();
  try {
    const container = openContainer(data, source, settings, (field, reason) =>
      gathering.note(-1, undefined, field, reason),
    );
    if (container) return yield* readRecords(container, settings, gathering);
  } catch {
    // objects that a host hands in may run code of their own when they are read
    return failed('not-a-feed', 'The data can not be read');
  }
  return failed(
    'not-a-feed',
    'Neither a list of meetings nor an object that has one as "meetings"',
  );
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
    if (signal?.aborted) return failed('aborted', 'Reading was stopped');
    const end = performance.now() + slice;
    do {
      const step = steps.next();
      if (step.done) return step.value;
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
    const step = steps.next();
    if (step.done) return step.value;
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
