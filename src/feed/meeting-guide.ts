/**
 * One record of Meeting Guide JSON, or of our own format, which is Meeting Guide with more fields:
 * a feed of the one is a feed of the other.
 */
import type { Meeting, Source } from '../core/meeting.js';
import type { ProblemReason } from '../core/result.js';
import { readAttending } from './attendance.js';
import { compact, isRecord, type RawRecord, textOf } from './coerce.js';
import { readDate, readLocalDate } from './dates.js';
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

/** FNV-1a, 32 bits: the same text gives the same id on every load. */
function hash(text: string): string {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) {
    value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  }
  return (value >>> 0).toString(36);
}

const identity = ['name', 'group', 'day', 'time', 'timezone', 'location', 'formatted_address'];

function derivedId(record: RawRecord): string {
  const facts = [...identity, 'address', 'conference_url'].map((name) => record[name]);
  return `derived-${hash(JSON.stringify(facts)?.slice(0, 4000) ?? '')}`;
}

export class MeetingGuideReader {
  readonly #defaults: FeedDefaults;
  readonly #types = new TypeReader();
  readonly #addresses: AddressCache = new Map();
  readonly #entities = new Set<string | undefined>();
  #latest: number | undefined;

  constructor(defaults: FeedDefaults) {
    this.#defaults = defaults;
  }

  /** When a record was last changed, of all that were read; milliseconds since 1970. */
  get latest(): number | undefined {
    return this.#latest;
  }

  /** The one body that publishes all the records that were read; undefined where there are more. */
  get entity(): string | undefined {
    return this.#entities.size === 1 ? [...this.#entities][0] : undefined;
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
    const notes = ['notes', 'group_notes'].map((field) => fields.block(field)).filter(Boolean);
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
        notes: [...new Set(notes)].join('\n\n') || undefined,
        types: types.types,
        contact,
        checked: this.#checked(fields),
        report: readReport(fields),
        source,
        translations: readTranslations(fields),
        sample: this.#defaults.sample || fields.yesNo('sample') || undefined,
      }),
      times,
    };
  }

  #checked(fields: Fields) {
    const updated = fields.read('updated', readDate, 'bad-date');
    if (updated) this.#latest = Math.max(updated.at, this.#latest ?? 0);
    return fields.read('checked', readLocalDate, 'bad-date') ?? updated?.date;
  }

  #source(fields: Fields, record: RawRecord): Source {
    let id = publishedId(record);
    if (!id) {
      fields.note('slug', 'missing-id');
      id = derivedId(record);
    }
    const { source, licence, attribution } = this.#defaults;
    const entity = fields.line('entity');
    if (this.#entities.size < 2) this.#entities.add(entity);
    return compact<Source>({
      feed: source,
      id,
      licence,
      attribution: entity ?? attribution,
      url: fields.url('url')?.href,
    });
  }
}
