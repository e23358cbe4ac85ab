/** A file, an address or what is piped in → a feed that is opened, and not read yet. */
import { buffer } from 'node:stream/consumers';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { allFormats } from '../feed/all-formats.js';
import { compact, isRecord, textOf } from '../feed/coerce.js';
import { openLongTable } from '../feed/csv.js';
import { firstOf } from '../feed/csv-table.js';
import type { FeedFormat, FeedSettings } from '../feed/feed.js';
import type { OpenedFeed } from '../feed/format.js';
import { loadFeed } from '../feed/load-feed.js';
import type { FeedCopy } from '../feed/load.js';
import { findReader, parseText } from '../feed/read.js';
import { sniffText } from '../feed/sniff.js';
import type { FeedFailure, Result } from '../core/result.js';
import { fellowship as knownFellowship } from '../knowledge/fellowship-lookup.js';
import { text, type Terminal, type Values } from './command.js';
import { fetchOpenReferral } from './open-referral-api.js';
import { decoded, fileBytes, heldBytes, withLineFeeds } from './text-pieces.js';

export interface OpenInput {
  /** As it was named. */
  readonly name: string;
  readonly opened: Result<OpenedFeed, FeedFailure>;
  readonly settings: FeedSettings;
}

type Opened = OpenInput['opened'];

/** Most bytes that a list may unpack to. */
const maxBytes = 1_000_000_000;
/** Milliseconds that an address may take: nobody waits at a screen. */
const patience = 60_000;

const fail = (code: FeedFailure['code'], detail: string): Result<never, FeedFailure> => ({
  ok: false,
  error: { code, detail },
});

async function openCopy({ data, format }: FeedCopy, settings: FeedSettings): Promise<Opened> {
  const reader = await findReader(format, allFormats);
  if (!reader.ok) return reader;
  const opened = reader.value.open(data, settings);
  return opened ? { ok: true, value: opened } : fail('not-a-feed', 'No list of meetings');
}

/** What is packed, or piped in and so can be read but once, is held as bytes. */
async function bytesOf(name: string): Promise<Iterable<Uint8Array>> {
  const file = name === '-' ? heldBytes(await buffer(process.stdin)) : fileBytes(name);
  const [start] = firstOf(file, 1);
  const gzip = start?.[0] === 0x1f && start[1] === 0x8b;
  if (!gzip && !name.endsWith('.br')) return file;
  const unpack = gzip ? gunzipSync : brotliDecompressSync;
  return heldBytes(unpack(Buffer.concat([...file]), { maxOutputLength: maxBytes }));
}

async function openFile(name: string, settings: FeedSettings): Promise<Opened> {
  let pieces: Iterable<string>;
  try {
    pieces = decoded(await bytesOf(name));
  } catch (error) {
    return fail('network', error instanceof Error ? error.message : String(error));
  }
  const { format = 'auto' } = settings;
  const lines = withLineFeeds(pieces);
  const isTable = () => sniffText(firstOf(lines, 1).join('')) === 'csv';
  if (format === 'csv' || (format === 'auto' && isTable())) return openLongTable(lines);
  const parsed = await parseText([...pieces].join(''), format, allFormats);
  return parsed.ok ? openCopy(parsed.value, settings) : parsed;
}

const isAddress = (name: string): boolean => /^https?:\/\//i.test(name);

/** Lists of services end so in every version of the standard. */
const isServices = (name: string): boolean => /\/services\/?([?#]|$)/i.test(name);

async function openAddress(
  name: string,
  settings: FeedSettings,
  { progress, say }: Terminal,
): Promise<Opened> {
  if (settings.format === 'open-referral' || isServices(name)) {
    const fetched = await fetchOpenReferral(name, { progress });
    if (!fetched.ok) return fetched;
    const { services, missed } = fetched.value;
    for (const { id, detail } of missed)
      say(`${name}: the service ${id} did not come (${detail})\n`);
    return openCopy({ format: 'open-referral', data: { services } }, settings);
  }
  let copy: FeedCopy | undefined;
  progress(`Loading ${name} …`);
  const result = await loadFeed(name, settings, {
    formats: allFormats,
    loaded: (loaded) => (copy = loaded),
  });
  if (!result.ok) return result;
  return copy ? openCopy(copy, settings) : fail('network', 'Nothing came');
}

/** `aa=meetings.csv`: a list of which the fellowship is known. */
function named(input: string): { readonly name: string; readonly fellowship?: string } {
  const [, fellowship, name] = /^([a-z\d-]+)=(.+)$/i.exec(input) ?? [];
  return fellowship && name && knownFellowship(fellowship) ? { name, fellowship } : { name: input };
}

export async function openInput(
  input: string,
  values: Values,
  terminal: Terminal,
): Promise<OpenInput> {
  const { name, fellowship = text(values, 'fellowship') } = named(input);
  const settings: FeedSettings = compact({
    format: text(values, 'format') as FeedFormat | undefined,
    fellowship,
    timeZone: text(values, 'zone'),
    maxBytes,
    maxMeetings: Infinity,
    timeout: patience,
  });
  const opened = isAddress(name)
    ? await openAddress(name, settings, terminal)
    : await openFile(name, settings);
  return { name, opened, settings };
}

/** What was written in a field of a record, under the publisher's name for it. */
export function writtenIn(opened: OpenedFeed, record: unknown, field: string): string | undefined {
  if (opened.written) return opened.written(record, field);
  const value = isRecord(record) ? record[field] : undefined;
  return textOf(value) ?? (value === undefined ? undefined : JSON.stringify(value));
}
