/**
 * Parsed data → meetings and problems. One bad record costs one record, one bad field one field;
 * nothing that a feed holds makes this throw.
 */
import type { LocalDate, Meeting } from '../core/meeting.js';
import type { FeedFailure, Problem, Result } from '../core/result.js';
import { atOnce, inBreaths } from './breathe.js';
import { compact } from './coerce.js';
import { noonOf } from './dates.js';
import type { FeedInfo, FeedResult, FeedSettings } from './feed.js';
import type { FormatLoader, FormatReader, OpenedFeed } from './format.js';
import { ownFormat } from './own-format.js';
import { findSwapped } from './position.js';
import { noneUsable, type ReadRecord, RecordReader, withoutPosition } from './read-records.js';
import { sniffData, sniffText } from './sniff.js';

export interface ReadOptions {
  readonly signal?: AbortSignal;
  /** Of the format that the data is in; our own when absent. */
  readonly reader?: FormatReader;
}

const failed = (
  code: FeedFailure['code'],
  detail: string,
): { readonly ok: false; readonly error: FeedFailure } => ({
  ok: false,
  error: { code, detail },
});

/** Reads a feed and stops for breath after each record. */
function* reading(
  data: unknown,
  source: string,
  settings: FeedSettings,
  format: FormatReader = ownFormat,
): Generator<undefined, FeedResult> {
  const opened = format.open(data, settings);
  if (!opened) return failed('not-a-feed', 'No list of meetings');
  return yield* readingOpened(opened, source, settings);
}

function* readingOpened(
  opened: OpenedFeed,
  source: string,
  settings: FeedSettings,
): Generator<undefined, FeedResult> {
  const reader = new RecordReader(opened, source, settings);
  const meetings: Meeting[] = [];
  /** The records from which the meetings come. */
  const from: ReadRecord[] = [];
  const found: Problem[] = [];
  for (const read of reader.read()) {
    yield;
    for (const meeting of read.meetings) {
      meetings.push(meeting);
      from.push(read);
    }
    found.push(...read.problems);
  }
  yield;
  const problems = [...reader.problems, ...found];
  if (reader.count && !meetings.length)
    return {
      ok: false,
      error: noneUsable(reader.count, new Set(problems.map(({ reason }) => reason))),
    };
  // only the whole feed can tell
  for (const at of findSwapped(meetings.map(({ venue }) => venue?.position))) {
    problems.push(reader.swapped(from[at]!, meetings[at]!));
    meetings[at] = withoutPosition(meetings[at]!);
  }
  const latest = meetings.reduce((date, { checked = '' }) => (checked > date ? checked : date), '');
  const publishers = new Set(meetings.map(({ source }) => source.attribution));
  const own = compact<FeedInfo>({
    updated: latest ? noonOf(latest as LocalDate) : undefined,
    // the one body that publishes them all
    attribution: publishers.size === 1 ? [...publishers][0] : undefined,
    ...reader.info,
  });
  return { ok: true, value: { info: own, meetings, problems, records: reader.count } };
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
  const steps = guarded(reading(data, source, settings, options.reader));
  return (await inBreaths(steps, options.signal)) ?? failed('aborted', 'Stopped');
}

/** As `readFeed`, at once: for servers and tools, where nobody waits at a screen. */
export function readFeedSync(
  data: unknown,
  { source }: { readonly source: string },
  settings: FeedSettings = {},
  options: ReadOptions = {},
): FeedResult {
  return atOnce(guarded(reading(data, source, settings, options.reader)));
}

/** Reads, at once, a feed that its format's reader has opened. */
export const readOpened = (
  opened: OpenedFeed,
  source: string,
  settings: FeedSettings = {},
): FeedResult => atOnce(guarded(readingOpened(opened, source, settings)));

/** Data, and who can read it. */
export interface Parsed {
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

/** What a loader of feeds needs of this file. */
export interface FeedReading {
  readonly findReader: typeof findReader;
  readonly parseText: typeof parseText;
  readonly parseFeed: typeof parseFeed;
  readonly readFeed: typeof readFeed;
}
