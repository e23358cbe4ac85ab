/** What a feed says of itself, and what then holds for each of its records. */
import type { Fellowship } from '../core/meeting.js';
import { isZoneName } from '../core/zone.js';
import { fellowship as knownFellowship } from '../knowledge/fellowship-lookup.js';
import { compact, isRecord, type RawRecord, textOf } from './coerce.js';
import { noonOf, readDate } from './dates.js';
import type { FeedInfo, FeedSettings } from './feed.js';
import { Fields, type Note } from './fields.js';
import { fellowshipId, readLanguage } from './native.js';
import { approaches, audiences, beliefs, focuses } from './vocabulary.js';

export interface Envelope {
  readonly info: FeedInfo;
  /** Zone of records that name none: the feed's own, else the host's, else that of the UK. */
  readonly zone: string;
  /** Fellowship of records that name none. */
  readonly fellowship?: string | undefined;
}

const fallbackZone = 'Europe/London';

/** A fellowship that the feed adds, or one we know under another name. */
function readFellowship(value: unknown, note: Note): Fellowship | undefined {
  if (!isRecord(value)) return undefined;
  const fields = new Fields(value, note);
  const id = fellowshipId(fields.line('id') ?? fields.line('name') ?? '');
  const known = id ? knownFellowship(id) : undefined;
  const name = fields.line('name') ?? known?.name;
  if (!id || !name) return undefined;
  const own = compact({
    aliases: fields.each('aliases', textOf),
    approach: fields.words('approach', approaches),
    belief: fields.word('belief', beliefs),
    focus: fields.words('focus', focuses),
    audiences: fields.words('audiences', audiences),
    site: fields.url('site')?.href,
  }) as Partial<Fellowship>;
  const shortName = fields.line('short_name') ?? known?.shortName ?? name;
  return { approach: [], belief: 'mixed', focus: [], ...known, ...own, id, name, shortName };
}

const zoneName = (value: unknown): string | undefined => {
  const name = textOf(value)?.trim() ?? '';
  return isZoneName(name) ? name : undefined;
};

/**
 * Reads what the feed says of itself. What the host says of a feed's licence and attribution wins,
 * as the host answers for the page.
 */
export function readEnvelope(
  envelope: RawRecord,
  source: string,
  settings: FeedSettings,
  note: Note,
): Envelope {
  const fields = new Fields(envelope, note);
  const host = new Fields({ 'time-zone': settings.timeZone }, note);
  const updated = fields.read('updated', readDate, 'bad-date');
  const timezone =
    fields.read('timezone', zoneName, 'bad-zone') ?? host.read('time-zone', zoneName, 'bad-zone');
  return {
    zone: timezone ?? fallbackZone,
    fellowship: fellowshipId(fields.line('fellowship') ?? settings.fellowship ?? ''),
    info: compact<FeedInfo>({
      source,
      title: fields.line('title'),
      language: fields.read('language', readLanguage, 'unknown-code'),
      timezone,
      licence: settings.licence ?? fields.line('licence'),
      attribution: settings.attribution ?? fields.line('attribution'),
      updated: updated && noonOf(updated),
      sample: fields.yesNo('sample') || undefined,
      fellowships: fields.each('fellowships', (item) => readFellowship(item, note), 'bad-type'),
    }),
  };
}
