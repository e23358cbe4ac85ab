/**
 * One record of Meeting Guide JSON, or of our own format, which is Meeting Guide with more fields:
 * a feed of the one is a feed of the other.
 */
import type { Meeting, Source } from '../core/meeting.js';
import type { ProblemReason } from '../core/result.js';
import { readAttending } from './attendance.js';
import { compact, isRecord, type RawRecord, textOf } from './coerce.js';
import { readDate } from './dates.js';
import { Fields, lineCap, type Note } from './fields.js';
import {
  fellowshipId,
  readAccess,
  readContact,
  readReport,
  readTranslations,
  readWho,
} from './native.js';
import { readOnline } from './online.js';
import { cut, oneLine } from './text.js';
import { readTimes, type TimeDefaults } from './times.js';
import { TypeReader } from './types.js';
import { type AddressCache, readPlace, withoutBuilding } from './venue.js';
import { approaches, beliefs, focuses } from './vocabulary.js';

/** What holds for every record of a feed that does not say otherwise. */
export interface FeedDefaults extends TimeDefaults {
  readonly source: string;
  readonly fellowship?: string;
  readonly licence?: string;
  readonly attribution?: string;
  readonly sample?: boolean;
}

/** The id under which a record is published: its slug, else its id. */
export function publishedId(record: unknown): string | undefined {
  if (!isRecord(record)) return undefined;
  for (const name of ['slug', 'id']) {
    const id = oneLine((textOf(record[name]) ?? '').slice(0, 1600));
    if (id) return cut(id, lineCap);
  }
  return undefined;
}

const identity = ['name', 'group', 'day', 'time', 'location', 'formatted_address', 'address'];

/** An id from what the record says: the same on every load. */
function derivedId(record: RawRecord): string {
  const facts = identity.map((name) => textOf(record[name])?.slice(0, lineCap));
  return cut(oneLine(['derived', ...facts].join(' ')), lineCap);
}

export class MeetingGuideReader {
  readonly #defaults: FeedDefaults;
  readonly #types = new TypeReader();
  readonly #addresses: AddressCache = new Map();

  constructor(defaults: FeedDefaults) {
    this.#defaults = defaults;
  }

  /** The meeting, or why the record must be left out; what it loses is noted. */
  read(record: unknown, note: Note): Meeting | ProblemReason {
    if (!isRecord(record)) return 'not-a-record';
    const fields = new Fields(record, note);
    if (textOf(fields.raw('name') ?? '') === undefined) return 'bad-type';
    const times = readTimes(fields, this.#defaults);
    if (typeof times === 'string') return times;

    const fellowship = fellowshipId(fields.line('fellowship') ?? '') ?? this.#defaults.fellowship;
    const types = this.#types.read(fields, fellowship);
    const group = fields.line('group');
    const name = fields.line('name');
    if (!name) note('name', 'missing-name');
    const online = readOnline(fields);
    const place = readPlace(fields, this.#addresses);
    const contact = readContact(fields);
    const connects = Boolean(online?.url ?? online?.phone);
    const { attendance, status } = readAttending(fields, {
      connects,
      typedOnline: types.online,
      elsewhere: place.elsewhere,
      closed: types.closed,
      specific: place.specific,
    });
    const source = this.#source(fields, record);
    if (!place.venue && attendance === 'in-person' && !online && !contact && !source.url) {
      return 'missing-place';
    }
    if (status.state === 'active') {
      if (attendance !== 'online' && place.vague) note('formatted_address', 'missing-place');
      if (attendance !== 'in-person' && !connects) note('conference_url', 'missing-place');
    }

    const { venue } = place;
    return {
      ...compact<Omit<Meeting, 'times'>>({
        id: source.id,
        // a group's name stands in for that of its meeting
        name: name ?? group,
        fellowship,
        group,
        approach: fields.words('approach', approaches),
        belief: fields.word('belief', beliefs) ?? types.belief,
        focus: fields.words('focus', focuses),
        attendance,
        status,
        venue: venue && attendance === 'online' ? withoutBuilding(venue) : venue,
        online,
        who: readWho(fields, types),
        access: readAccess(fields, types, attendance),
        proof: fields.yesNo('proof') ?? (types.proof || undefined),
        cost: fields.line('cost'),
        notes: fields.blocks('notes', 'group_notes'),
        types: types.types,
        contact,
        checked:
          fields.read('checked', readDate, 'bad-date') ??
          fields.read('updated', readDate, 'bad-date'),
        report: readReport(fields),
        source,
        also: fields.each('also', (value) => this.#other(value, note), 'bad-type'),
        translations: readTranslations(fields),
        sample: this.#defaults.sample || fields.yesNo('sample') || undefined,
      }),
      times,
    };
  }

  #source(fields: Fields, record: RawRecord): Source {
    let id = publishedId(record);
    if (!id) {
      fields.note('slug', 'missing-id');
      id = derivedId(record);
    }
    const { source, licence, attribution } = this.#defaults;
    return compact<Source>({
      feed: source,
      id,
      licence: fields.line('licence') ?? licence,
      // WordPress names the list from which it took a meeting
      attribution: fields.line('entity') ?? fields.line('data_source_name') ?? attribution,
      url: fields.url('url')?.href,
    });
  }

  /** Another feed in which a merged list found the meeting. */
  #other(value: unknown, note: Note): Source | undefined {
    if (!isRecord(value)) return undefined;
    const fields = new Fields(value, note);
    const feed = fields.line('feed');
    const id = publishedId(value);
    return feed && id
      ? compact<Source>({
          feed,
          id,
          licence: fields.line('licence'),
          attribution: fields.line('entity'),
          url: fields.url('url')?.href,
        })
      : undefined;
  }
}
