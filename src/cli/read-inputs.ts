/** A file, an address or what is piped in → a feed, with what was published. */
import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { allFormats } from '../feed/all-formats.js';
import { decode } from '../feed/body.js';
import { compact, isRecord, textOf } from '../feed/coerce.js';
import type { Feed, FeedFormat, FeedSettings } from '../feed/feed.js';
import type { OpenedFeed } from '../feed/format.js';
import { type FeedCopy, loadFeed } from '../feed/load.js';
import { findReader, parseText, readFeedSync } from '../feed/read.js';
import type { FeedFailure, Result } from '../core/result.js';
import { fellowship as knownFellowship } from '../knowledge/fellowship-lookup.js';
import { text, type Terminal, UsageError, type Values } from './command.js';
import { fetchOpenReferral } from './open-referral-api.js';

export interface Input {
  /** As it was named. */
  readonly name: string;
  readonly result: Result<Feed, FeedFailure>;
  /** What was written in a field of a record, under the publisher's name for it. */
  written(index: number, field: string): string | undefined;
  /** The publisher's name for a field of ours. */
  heading(field: string): string;
}

/** Most bytes that a list may unpack to. */
const maxBytes = 1_000_000_000;
/** Milliseconds that an address may take: nobody waits at a screen. */
const patience = 60_000;

const formats: ReadonlySet<string> = new Set<FeedFormat>([
  'auto',
  'csv',
  'native',
  'meeting-guide',
  'bmlt',
  'open-referral',
]);

const fail = (code: FeedFailure['code'], detail: string): Result<never, FeedFailure> => ({
  ok: false,
  error: { code, detail },
});

const isAddress = (name: string): boolean => /^https?:\/\//i.test(name);

/** Lists of services end so in every version of the standard. */
const isServices = (name: string): boolean => /\/services\/?([?#]|$)/i.test(name);

async function readBytes(name: string): Promise<Buffer> {
  if (name === '-') return buffer(process.stdin);
  const file = await open(name);
  await file.close();
  return buffer(createReadStream(name));
}

function unpacked(name: string, bytes: Buffer): Buffer {
  const most = { maxOutputLength: maxBytes };
  if (bytes[0] === 0x1f && bytes[1] === 0x8b) return gunzipSync(bytes, most);
  return name.endsWith('.br') ? brotliDecompressSync(bytes, most) : bytes;
}

async function readFile(
  name: string,
  settings: FeedSettings,
): Promise<Result<FeedCopy, FeedFailure>> {
  let bytes: Buffer;
  try {
    bytes = unpacked(name, await readBytes(name));
  } catch (error) {
    return fail('network', error instanceof Error ? error.message : String(error));
  }
  const parsed = await parseText(decode(bytes), settings.format, allFormats);
  if (!parsed.ok) return parsed;
  const { data, format } = parsed.value;
  return { ok: true, value: { data, format } };
}

async function readAddress(
  name: string,
  settings: FeedSettings,
  terminal: Terminal,
): Promise<Result<FeedCopy, FeedFailure>> {
  if (settings.format === 'open-referral' || isServices(name)) {
    const fetched = await fetchOpenReferral(name, { progress: terminal.progress });
    for (const { id, detail } of fetched.ok ? fetched.value.missed : [])
      terminal.say(`${name}: the service ${id} did not come (${detail})\n`);
    return fetched.ok
      ? { ok: true, value: { format: 'open-referral', data: { services: fetched.value.services } } }
      : fetched;
  }
  let copy: FeedCopy | undefined;
  terminal.progress(`Loading ${name} …`);
  const result = await loadFeed(name, settings, {
    formats: allFormats,
    loaded: (loaded) => (copy = loaded),
  });
  if (!result.ok) return result;
  return copy ? { ok: true, value: copy } : fail('network', 'Nothing came');
}

/** `aa=meetings.csv`: a list of which the fellowship is known. */
function named(input: string): { readonly name: string; readonly fellowship?: string } {
  const [, fellowship, name] = /^([a-z\d-]+)=(.+)$/i.exec(input) ?? [];
  return fellowship && name && knownFellowship(fellowship) ? { name, fellowship } : { name: input };
}

async function readInput(input: string, values: Values, terminal: Terminal): Promise<Input> {
  const { name, fellowship = text(values, 'fellowship') } = named(input);
  const settings: FeedSettings = compact({
    format: text(values, 'format') as FeedFormat | undefined,
    fellowship,
    timeZone: text(values, 'zone'),
    maxBytes,
    maxMeetings: Infinity,
    timeout: patience,
  });
  const unread = { written: () => undefined, heading: (field: string) => field };
  const copy = isAddress(name)
    ? await readAddress(name, settings, terminal)
    : await readFile(name, settings);
  if (!copy.ok) return { name, result: copy, ...unread };
  const reader = await findReader(copy.value.format, allFormats);
  if (!reader.ok) return { name, result: reader, ...unread };
  terminal.progress(`Reading ${name} …`);
  const { data } = copy.value;
  const result = readFeedSync(data, { source: name }, settings, { reader: reader.value });
  let held: OpenedFeed | undefined;
  const opened = () => (held ??= reader.value.open(data, settings));
  return {
    name,
    result,
    heading: (field) => opened()?.heading?.(field) ?? field,
    written(index, field) {
      const feed = opened();
      if (feed?.written) return feed.written(index, field);
      const record = feed?.records[index];
      const value = isRecord(record) ? record[field] : undefined;
      return textOf(value) ?? (value === undefined ? undefined : JSON.stringify(value));
    },
  };
}

/** Reads each list that was named, one after the other, so that no server is asked twice at once. */
export async function readInputs(
  inputs: readonly string[],
  values: Values,
  terminal: Terminal,
): Promise<readonly Input[]> {
  const format = text(values, 'format');
  if (format !== undefined && !formats.has(format))
    throw new UsageError(`There is no format “${format}”. There are ${[...formats].join(', ')}.`);
  const read: Input[] = [];
  for (const input of inputs) read.push(await readInput(input, values, terminal));
  terminal.progress('');
  return read;
}
