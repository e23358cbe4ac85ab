/** What holds the records: a bare array, or our envelope with what the feed says of itself. */
import type { Fellowship } from '../core/meeting.js';
import { isZoneName } from '../core/zone.js';
import { fellowship as knownFellowship } from '../knowledge/fellowship-lookup.js';
import { compact, isRecord } from './coerce.js';
import { readDate } from './dates.js';
import type { FeedInfo, FeedSettings } from './feed.js';
import { Fields, type Note } from './fields.js';
import { fellowshipId } from './native.js';
import { approaches, audiences, beliefs, focuses } from './vocabulary.js';

export interface Container {
  readonly records: readonly unknown[];
  readonly info: FeedInfo;
  /** Zone of records that name none: the feed's own, else the host's, else that of the UK. */
  readonly zone: string;
  /** Fellowship of records that name none. */
  readonly fellowship?: string;
}

const fallbackZone = 'Europe/London';

/** A fellowship that the feed adds, or one we know under another name. */
function readFellowship(value: unknown, note: Note): Fellowship | undefined {
  if (!isRecord(value)) return undefined;
  const fields = new Fields(value, note);
  const name = fields.line('name');
  const id = fellowshipId(fields.line('id') ?? name ?? '');
  if (!id) return undefined;
  const known = knownFellowship(id);
  const full = name ?? known?.name;
  if (!full) return undefined;
  const list = <T>(own: readonly T[], theirs: readonly T[] | undefined) =>
    own.length ? own : (theirs ?? []);
  const aliases = list(
    fields.list('aliases').filter((alias) => typeof alias === 'string'),
    known?.aliases,
  );
  const who = list(fields.words('audiences', audiences), known?.audiences);
  return compact<Fellowship>({
    id,
    name: full,
    shortName: fields.line('shortName') ?? fields.line('short_name') ?? known?.shortName ?? full,
    aliases: aliases.length ? aliases : undefined,
    approach: list(fields.words('approach', approaches), known?.approach),
    belief: fields.word('belief', beliefs) ?? known?.belief ?? 'mixed',
    focus: list(fields.words('focus', focuses), known?.focus),
    audiences: who.length ? who : undefined,
    site: fields.url('site')?.href ?? known?.site,
  });
}

function readFellowships(fields: Fields): Fellowship[] {
  const found = new Map<string, Fellowship>();
  const list = fields.raw('fellowships');
  for (const item of Array.isArray(list) ? list.slice(0, 200) : []) {
    const fellowship = readFellowship(item, fields.note);
    if (fellowship) found.set(fellowship.id, fellowship);
    else fields.note('fellowships', 'bad-type');
  }
  return [...found.values()];
}

/** The first name of a zone that is one; those that are not are noted. */
function chooseZone(candidates: readonly (readonly [field: string, name: unknown])[], note: Note) {
  for (const [field, name] of candidates) {
    if (typeof name === 'string' && isZoneName(name.trim())) return name.trim();
    if (name !== undefined) note(field, 'bad-zone');
  }
  return undefined;
}

function languageOf(fields: Fields): string | undefined {
  const language = fields.line('language');
  if (!language || /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(language)) return language;
  fields.note('language', 'unknown-code');
  return undefined;
}

/**
 * Finds the records and what the feed says of itself; undefined when this is no feed. What the
 * host says of a feed's licence and attribution wins, as the host answers for the page.
 */
export function openContainer(
  data: unknown,
  source: string,
  settings: FeedSettings,
  note: Note,
): Container | undefined {
  const envelope = isRecord(data) ? data : {};
  const records = Array.isArray(data) ? data : envelope['meetings'];
  if (!Array.isArray(records)) return undefined;
  const fields = new Fields(envelope, note);
  const zone = chooseZone(
    [
      ['timezone', fields.raw('timezone')],
      ['time-zone', settings.timeZone || undefined],
    ],
    note,
  );
  const updated = readDate(fields.raw('updated'));
  if (fields.raw('updated') !== undefined && !updated) note('updated', 'bad-date');
  const fellowships = readFellowships(fields);
  const named = fields.line('fellowship') ?? settings.fellowship;
  const fellowship = named ? fellowshipId(named) : undefined;
  return {
    records,
    zone: zone ?? fallbackZone,
    ...(fellowship ? { fellowship } : {}),
    info: compact<FeedInfo>({
      source,
      title: fields.line('title'),
      language: languageOf(fields),
      timezone: zone,
      licence: settings.licence ?? fields.line('licence') ?? fields.line('license'),
      attribution: settings.attribution ?? fields.line('attribution'),
      updated: updated?.at,
      sample: fields.yesNo('sample') || undefined,
      fellowships: fellowships.length ? fellowships : undefined,
    }),
  };
}
