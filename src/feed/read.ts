/**
 * Parsed data → meetings and problems. One bad record costs one record, one bad field one field;
 * nothing that a feed holds makes this throw.
 */
import type { LocalDate, Meeting, Venue } from '../core/meeting.js';
import type { FeedFailure, Problem, ProblemReason, Result } from '../core/result.js';
import { atOnce, inBreaths } from './breathe.js';
import { compact, compactOrNone } from './coerce.js';
import { noonOf } from './dates.js';
import { readEnvelope } from './envelope.js';
import type { FeedInfo, FeedResult, FeedSettings } from './feed.js';
import type { FormatLoader, FormatReader } from './format.js';
import { MeetingGuideReader, publishedId } from './meeting-guide.js';
import { ownFormat } from './own-format.js';
import { findSwapped } from './position.js';
import { sniffData, sniffText } from './sniff.js';

export interface ReadOptions {
  readonly signal?: AbortSignal;
  /** Of the format that the data is in; our own when absent. */
  readonly reader?: FormatReader;
  /** Is shown each record in the words of our own format, before it is read. */
  readonly watch?: (index: number, records: readonly unknown[]) => void;
}

const defaultMaxMeetings = 100_000;

const failed = (
  code: FeedFailure['code'],
  detail: string,
): { readonly ok: false; readonly error: FeedFailure } => ({
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

/** Reads a feed and stops for breath after each record. */
function* reading(
  data: unknown,
  source: string,
  settings: FeedSettings,
  { reader: format = ownFormat, watch }: ReadOptions,
): Generator<undefined, FeedResult> {
  const problems: Problem[] = [];
  const opened = format.open(data, settings);
  if (!opened) return failed('not-a-feed', 'No list of meetings');
  const note = (index: number, id: string | undefined, field: string, reason: ProblemReason) =>
    void problems.push(
      compact({
        index,
        line: index < 0 ? undefined : opened.line?.(index),
        id,
        field: opened.heading?.(field) ?? field,
        reason,
      }),
    );
  const container = readEnvelope(opened.envelope ?? {}, source, settings, (field, reason) =>
    note(-1, undefined, field, reason),
  );
  for (const [field, reason] of opened.notes ?? []) note(-1, undefined, field, reason);
  const { records, by24 } = opened;
  const wanted = records.slice(0, settings.maxMeetings ?? defaultMaxMeetings);
  if (wanted.length < records.length) note(-1, undefined, '*', 'over-limit');
  const reader = new MeetingGuideReader({ ...container, ...container.info, by24 });
  const byId = new Map<string, Meeting>();
  /** The records from which the meetings come. */
  const from: number[] = [];
  for (const [index, record] of wanted.entries()) {
    yield;
    const notes: [field: string, reason: ProblemReason][] = [];
    const noteField = (field: string, reason: ProblemReason) => void notes.push([field, reason]);
    const translated = opened.translate(record, noteField);
    const held = typeof translated === 'string' ? [] : translated;
    if (typeof translated === 'string') noteField('*', translated);
    watch?.(index, held);
    for (const each of held) {
      const meeting = reader.read(each, noteField);
      if (typeof meeting === 'string') noteField('*', meeting);
      else {
        const own = ownId(meeting, byId);
        if (own !== meeting.id) noteField(own ? 'slug' : '*', 'duplicate-id');
        if (!own) continue;
        byId.set(own, own === meeting.id ? meeting : { ...meeting, id: own });
        from.push(index);
      }
    }
    if (!notes.length) continue;
    const id = publishedId(held[0] ?? record);
    for (const [field, reason] of notes) note(index, id, field, reason);
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
    ...container.info,
  });
  return { ok: true, value: { info: own, meetings, problems, records: records.length } };
}

/** Objects that a host hands in may run code of their own when they are read. */
function* guarded(steps: Generator<undefined, FeedResult>): Generator<undefined, FeedResult> {
  try {
    return yield* steps;
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
  options: ReadOptions = {},
): Promise<FeedResult> {
  const steps = guarded(reading(data, source, settings, options));
  return (await inBreaths(steps, options.signal)) ?? failed('aborted', 'Stopped');
}

/** As `readFeed`, at once: for servers and tools, where nobody waits at a screen. */
export function readFeedSync(
  data: unknown,
  { source }: { readonly source: string },
  settings: FeedSettings = {},
  options: ReadOptions = {},
): FeedResult {
  return atOnce(guarded(reading(data, source, settings, options)));
}

/** Data, and who can read it. */
interface Parsed {
  readonly data: unknown;
  readonly reader: FormatReader;
  /** Name of the format. */
  readonly format: string;
}

type Brought<T> = Result<T, FeedFailure>;

/** The reader of a format. */
export async function findReader(
  name: string,
  formats: FormatLoader | undefined,
): Promise<Brought<FormatReader>> {
  if (name === 'native' || name === 'meeting-guide') return { ok: true, value: ownFormat };
  try {
    const reader = await formats?.(name);
    if (reader) return { ok: true, value: reader };
    return failed('unknown-format', `No such format: ${name}`);
  } catch {
    return failed('network', `The reader of the format ${name} did not come`);
  }
}

/** Text → data and the reader of its format; `auto` looks at what is there. */
export async function parseText(
  text: string,
  format: string = 'auto',
  formats?: FormatLoader,
): Promise<Brought<Parsed>> {
  const auto = format === 'auto';
  let name = auto ? (sniffText(text) ?? 'native') : format;
  let reader = await findReader(name, formats);
  if (!reader.ok) return reader;
  const data = reader.value.parse(text);
  if (!data.ok) return data;
  if (auto && reader.value === ownFormat) {
    name = sniffData(data.value);
    reader = await findReader(name, formats);
  }
  return reader.ok
    ? { ok: true, value: { data: data.value, reader: reader.value, format: name } }
    : reader;
}

/**
 * Reads the text of a feed, such as that of a `<script type="application/json">` in the page.
 *
 * @param source What to call it in messages.
 * @param formats Brings the readers of other formats than our own.
 */
export async function parseFeed(
  text: string,
  settings: FeedSettings = {},
  source = 'inline',
  formats?: FormatLoader,
): Promise<FeedResult> {
  const parsed = await parseText(text, settings.format, formats);
  if (!parsed.ok) return parsed;
  const { data, reader } = parsed.value;
  return readFeed(data, { source }, settings, { reader });
}
