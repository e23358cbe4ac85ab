/** What of a meeting is not for a page that anybody and any search engine may keep. */
import type { Meeting, Online, Venue } from '../core/meeting.js';
import { compact, compactOrNone } from '../feed/coerce.js';

export interface Publishing {
  /** Also the addresses of meetings for women or for young people alone. */
  readonly allVenues: boolean;
  /** Also passcodes, meeting ids, and links that carry them. */
  readonly passcodes: boolean;
}

/** A meeting whose address is not for everybody to read. */
export const isGuarded = ({ fellowship, who }: Meeting): boolean =>
  fellowship === 'alateen' || !!who?.audiences?.includes('women') || (who?.maxAge ?? 99) < 18;

/** The town at most. */
const townOf = ({ locality, regions, nation }: Venue): Venue | undefined =>
  compactOrNone<Venue>({ locality, regions, nation });

/** Links that carry a passcode open the door by themselves; so do the tones behind a number. */
function withoutCodes({ url, host, phone, notes }: Online): Online | undefined {
  const link = url === undefined ? undefined : new URL(url);
  for (const name of [...(link?.searchParams.keys() ?? [])])
    if (/^(pwd|pass|password|passcode|pin)$/i.test(name)) link!.searchParams.delete(name);
  const number = phone?.replace(/[,;#*x].*$/is, '').trim();
  // a passcode is often written in the note beside the link
  const coded = /pass|pin|code|\d{4}/i.test(notes ?? '');
  return compactOrNone<Online>({
    url: link?.href,
    host,
    phone: number || undefined,
    notes: coded ? undefined : notes,
  });
}

export function forPublic(meeting: Meeting, { allVenues, passcodes }: Publishing): Meeting {
  const { venue, online, ...rest } = meeting;
  return {
    ...rest,
    ...compact({
      venue: venue && isGuarded(meeting) && !allVenues ? townOf(venue) : venue,
      online: online && !passcodes ? withoutCodes(online) : online,
    }),
  };
}
