/** The formats of BMLT meetings: each server has its own, and says in the same answer what they are. */
import { typeMeaning } from '../knowledge/type-meanings.js';
import { isRecord, type RawRecord, textOf } from './coerce.js';
import type { Note } from './fields.js';
import { readLanguage } from './native.js';

/** What the formats of a meeting say, in the words of our own format. */
interface Said {
  readonly types: readonly string[];
  readonly languages: readonly string[];
  readonly access: RawRecord;
  readonly way?: 'online' | 'hybrid' | undefined;
  /** The building is closed for the time being. */
  readonly shut: boolean;
}

/** World ids, which all servers share, that Meeting Guide has another code for. */
const codes: ReadonlyMap<string, readonly string[]> = new Map([
  ['OPEN', ['O']],
  ['CLOSED', ['C']],
  ['WCHR', ['X']],
  ['S-D', ['SPK', 'DISC']],
]);

/** Formats that a server may not use for anything else, whatever its list says. */
const reserved = new Set(['VM', 'HY', 'TC']);

const text = (record: RawRecord, field: string): string =>
  (textOf(record[field]) ?? '').slice(0, 200).trim();

const serverOf = (record: RawRecord): string =>
  text(record, 'root_server_id') || text(record, 'root_server_uri');

const listed = (record: RawRecord, field: string): readonly string[] =>
  (textOf(record[field]) ?? '')
    .slice(0, 1000)
    .split(',')
    .map((each) => each.trim())
    .filter(Boolean);

export class BmltFormats {
  /** By server and key, and by server and `#id`. */
  readonly #known = new Map<string, RawRecord>();
  readonly #servers = new Set<string>();
  #told = false;

  /** @param formats As in the answer; absent where the server was not asked for them. */
  constructor(formats: unknown) {
    const records = Array.isArray(formats) ? formats.filter(isRecord) : [];
    for (const record of records) this.#servers.add(serverOf(record));
    for (const record of records) {
      const server = this.#serverKey(record);
      this.#known.set(`${server} ${text(record, 'key_string')}`, record);
      this.#known.set(`${server} #${text(record, 'id')}`, record);
    }
  }

  /** Ids and keys are one server's own, so where there are several its name is a part of them. */
  #serverKey(record: RawRecord): string {
    return this.#servers.size > 1 ? serverOf(record) : '';
  }

  of(meeting: RawRecord, note: Note): Said {
    const types = new Set<string>();
    const languages = new Set<string>();
    const keys = listed(meeting, 'formats');
    const ids = listed(meeting, 'format_shared_id_list');
    const world = new Set(keys.filter((key) => reserved.has(key)));
    const access: { children?: boolean } = {};
    const server = this.#serverKey(meeting);
    const names = ids.length ? ids.map((id) => `#${id}`) : keys;
    for (const name of names) {
      const format = this.#known.get(`${server} ${name}`);
      if (!format) this.#tell(name, note);
      else if (text(format, 'format_type_enum') === 'LANG') {
        const language = readLanguage(text(format, 'name_string'));
        if (language) languages.add(language);
        else types.add(text(format, 'name_string'));
      } else {
        const id = text(format, 'world_id').toUpperCase();
        if (id === 'NC') access.children = false;
        else if (id === 'HYBR') world.add('HY');
        else if (reserved.has(id)) world.add(id);
        else for (const type of typesOf(id, format)) types.add(type);
      }
    }
    return {
      types: [...types].filter(Boolean),
      languages: [...languages],
      access,
      way: world.has('HY') ? 'hybrid' : world.has('VM') ? 'online' : undefined,
      shut: world.has('TC'),
    };
  }

  /** A feed without its list of formats is told of once, and not in every meeting. */
  #tell(name: string, note: Note): void {
    if (this.#told || reserved.has(name)) return;
    this.#told = true;
    note('types', 'unknown-code');
  }
}

/** A code that NA lists everywhere, else the name that the server gives to the format. */
function typesOf(id: string, format: RawRecord): readonly string[] {
  const known = codes.get(id) ?? (typeMeaning(id, 'na') ? [id] : undefined);
  return known ?? [text(format, 'name_string')];
}
