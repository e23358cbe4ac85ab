/** BMLT, by which Narcotics Anonymous publishes: the answers of a root server, or of many in one. */
import type { FeedFailure, Result } from '../core/result.js';
import { BmltFormats } from './bmlt-formats.js';
import { firstPage, type Page } from './bmlt-pages.js';
import { isRecord, numberOf, type RawRecord, textOf } from './coerce.js';
import type { FormatReader } from './format.js';
import type { Note } from './fields.js';
import { parseJson } from './parse.js';

/** Every value is a text, and an empty one says nothing. */
const said = (record: RawRecord, field: string): string | undefined =>
  textOf(record[field])?.trim() || undefined;

/** 1 is Sunday. What is no such number is handed on in words, so that it is refused as a day. */
function dayOf(record: RawRecord): unknown {
  const weekday = said(record, 'weekday_tinyint');
  if (weekday === undefined) return undefined;
  return /^[1-7]$/.test(weekday) ? Number(weekday) - 1 : `weekday ${weekday}`;
}

/** Minutes; undefined where the server says none, or a whole day: "until everybody has left". */
function minutesOf(duration: string | undefined): number | undefined {
  const [, hours, minutes] = /^(\d{1,2}):(\d\d)/.exec(duration ?? '') ?? [];
  const all = Number(hours) * 60 + Number(minutes);
  return all > 0 && all < 24 * 60 ? all : undefined;
}

/** Links are often written without their scheme. */
const linkOf = (link: string | undefined): string | undefined =>
  link && !/^[a-z][a-z\d+.-]*:/i.test(link) ? `https://${link}` : link;

const ways: ReadonlyMap<string | undefined, string> = new Map([
  ['1', 'in-person'],
  ['2', 'online'],
  ['3', 'hybrid'],
]);

/** Where the id of a meeting is one server's own, its server is a part of it. */
function slugOf(record: RawRecord, many: boolean): string | undefined {
  const id = said(record, 'id_bigint');
  const server = said(record, 'root_server_id') ?? said(record, 'root_server_uri');
  return id && many && server ? `${server}-${id}` : id;
}

function translated(record: RawRecord, formats: BmltFormats, many: boolean, note: Note): RawRecord {
  const about = formats.of(record, note);
  const venueType = said(record, 'venue_type');
  const way = ways.get(venueType) ?? about.way;
  if (venueType && !ways.has(venueType)) note('attendance', 'unknown-code');
  // a closed building leaves the online half of a meeting, or nothing
  const attendance = about.shut && way === 'hybrid' ? 'online' : way;
  const online = attendance === 'online';
  const place = (field: string) => (online ? undefined : said(record, field));
  const names = (...fields: readonly string[]) =>
    fields.map((field) => said(record, field)).filter((name) => name !== undefined);
  const start = said(record, 'start_time');
  return {
    slug: slugOf(record, many),
    name: said(record, 'meeting_name'),
    day: dayOf(record),
    time: start?.replace(/^(\d\d:\d\d):\d\d$/, '$1'),
    duration: minutesOf(said(record, 'duration_time')),
    timezone: said(record, 'time_zone'),
    attendance,
    status: about.shut && !online ? 'suspended' : undefined,
    types: about.types,
    languages: about.languages,
    access: about.access,
    location: place('location_text'),
    entrance: place('location_info'),
    address: place('location_street'),
    city: said(record, 'location_municipality'),
    postal_code: place('location_postal_code_1'),
    country: said(record, 'location_nation'),
    regions: names(
      'location_province',
      'location_sub_province',
      'location_municipality',
      'location_city_subsection',
      'location_neighborhood',
    ),
    transport: names('train_lines', 'bus_lines').join('\n') || undefined,
    // of a meeting online it is at best the middle of a town
    latitude: place('latitude'),
    longitude: place('longitude'),
    conference_url: linkOf(said(record, 'virtual_meeting_link')),
    conference_url_notes: said(record, 'virtual_meeting_additional_info'),
    conference_phone: said(record, 'phone_meeting_number'),
    notes: said(record, 'comments'),
    entity: said(record, 'service_body_name'),
  };
}

/** The meetings of an answer; servers say "none" as `[]` and, when they are old, as `{}`. */
function recordsOf(data: unknown): readonly unknown[] | undefined {
  if (Array.isArray(data)) return data as readonly unknown[];
  if (!isRecord(data)) return undefined;
  const { meetings } = data;
  if (Array.isArray(meetings)) return meetings as readonly unknown[];
  return meetings === undefined && !Object.keys(data).length ? [] : undefined;
}

export const bmlt: FormatReader = {
  parse: parseJson,

  /** A server, a search on it with the host's own switches, or a saved answer. */
  async load(address, get, settings): Promise<Result<unknown, FeedFailure>> {
    const meetings: unknown[] = [];
    const formats: unknown[] = [];
    const seen = new Set<string>();
    let page: Page | undefined = firstPage(address);
    while (page) {
      const text = await get(page.address);
      if (!text.ok) return text;
      const data = parseJson(text.value);
      if (!data.ok) return data;
      const records = recordsOf(data.value);
      if (!records) {
        const detail = 'No list of meetings: is this the address of a BMLT server?';
        return { ok: false, error: { code: 'not-a-feed', detail } };
      }
      const fresh = records.filter((record) => {
        const id = isRecord(record) ? slugOf(record, true) : undefined;
        return id === undefined || (!seen.has(id) && seen.add(id));
      });
      meetings.push(...fresh);
      if (isRecord(data.value) && Array.isArray(data.value['formats']))
        formats.push(...(data.value['formats'] as unknown[]));
      const enough = meetings.length >= (settings.maxMeetings ?? Infinity);
      page = fresh.length && !enough ? page.next(records.length) : undefined;
    }
    return { ok: true, value: { meetings, formats } };
  },

  open(data, settings) {
    const records = recordsOf(data);
    if (!records) return undefined;
    const formats = new BmltFormats(isRecord(data) ? data['formats'] : undefined);
    const servers = new Set(
      records.map((record) => isRecord(record) && said(record, 'root_server_id')),
    );
    return {
      records,
      envelope: { fellowship: settings.fellowship ?? 'na' },
      by24: true,
      translate(record, note) {
        if (!isRecord(record)) return 'not-a-record';
        // served only to whoever asks for what is not published
        if (numberOf(record['published']) === 0) return 'withdrawn';
        return [translated(record, formats, servers.size > 1, note)];
      },
    };
  },
};
