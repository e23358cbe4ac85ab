/** Meetings → records in the words of our own format: what `meeting-guide.ts` reads, written again. */
import type {
  Fellowship,
  Meeting,
  MeetingTime,
  NthWeekday,
  Recurrence,
  Source,
  Venue,
} from '../core/meeting.js';
import { typeMeaning } from '../knowledge/type-meanings.js';
import { clockText } from './clock.js';
import { compact, type RawRecord } from './coerce.js';
import type { Feed, FeedInfo } from './feed.js';

const codes = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];

const placeCode = ({ day, nth }: NthWeekday): string => `${nth ?? ''}${codes[day]!}`;

/** Times that differ by their day alone. */
interface Slot {
  readonly key: string;
  readonly times: MeetingTime[];
}

function slotsOf(times: readonly MeetingTime[]): readonly Slot[] {
  const slots: Slot[] = [];
  for (const time of times) {
    const { start, duration, zone, recurrence } = time;
    const key = JSON.stringify([start, duration, zone, { ...recurrence, byday: undefined }]);
    const last = slots.at(-1);
    if (last?.key === key && !last.times.some(({ day }) => day === time.day)) last.times.push(time);
    else slots.push({ key, times: [time] });
  }
  return slots;
}

function recurrenceRecord(recurrence: Recurrence, places: readonly NthWeekday[]): RawRecord {
  const { freq, variations } = recurrence;
  return compact({
    ...recurrence,
    byday: freq === 'monthly' ? places.map(placeCode) : undefined,
    variations: variations?.map(({ byday, ...each }) =>
      compact({ ...each, byday: byday?.map(placeCode) }),
    ),
  });
}

function slotRecord({ times }: Slot): RawRecord {
  const [{ start, duration, recurrence }] = times as [MeetingTime];
  const places = times.flatMap((time) => time.recurrence?.byday ?? []);
  const days = times.map(({ day }) => day);
  return compact({
    // of a monthly meeting the places in the month name the days
    day: places.length ? undefined : days.length > 1 ? days : days[0],
    time: start === undefined ? undefined : clockText(start),
    duration,
    recurrence: recurrence && recurrenceRecord(recurrence, places),
  });
}

/** Where all times share a zone it stands once, and not at all where it is that of the feed. */
function timesRecord(times: readonly MeetingTime[], feedZone: string | undefined): RawRecord {
  const slots = slotsOf(times);
  const zones = new Set(times.map(({ zone }) => zone));
  const [zone] = zones;
  const timezone = zones.size === 1 && zone !== feedZone ? zone : undefined;
  if (slots.length < 2) return compact({ ...(slots[0] && slotRecord(slots[0])), timezone });
  const list = slots.map((slot) =>
    zones.size > 1 ? { ...slotRecord(slot), timezone: slot.times[0]!.zone } : slotRecord(slot),
  );
  return compact({ times: list, timezone });
}

function venueRecord(venue: Venue = {}): RawRecord {
  const { position, address } = venue;
  return {
    location: venue.name,
    address: address?.join(', '),
    city: venue.locality,
    regions: venue.regions,
    postal_code: venue.postcode,
    country: venue.nation,
    latitude: position?.lat,
    longitude: position?.lng,
    // an address that leads to a door makes a position exact by itself
    approximate: position && (position.precision === 'about' ? 'yes' : address ? undefined : 'no'),
    entrance: venue.entrance,
    transport: venue.transport,
  };
}

const sourceRecord = ({ url, licence, attribution }: Source, { info }: Around): RawRecord => ({
  url,
  licence: licence === info.licence ? undefined : licence,
  entity: attribution === info.attribution ? undefined : attribution,
});

const otherRecord = ({ feed, id, url, licence, attribution }: Source): RawRecord =>
  compact({ feed, slug: id, url, licence, entity: attribution });

/** What the feed says for all of its records, so that they need not. */
interface Around {
  readonly info: Partial<FeedInfo>;
}

/**
 * One meeting as a record. Read again, it is the same meeting.
 *
 * @param info What the feed around it says of itself.
 */
export function nativeRecord(meeting: Meeting, info: Partial<FeedInfo> = {}): RawRecord {
  const { online, who, contact, status, types, translations = {} } = meeting;
  const shut = types?.some((type) => typeMeaning(type, meeting.fellowship)?.place === 'shut');
  const texts: readonly (readonly [string, string | undefined])[] = Object.entries(
    translations,
  ).flatMap(([lang, { name, notes }]) => [
    [`name_${lang}`, name],
    [`notes_${lang}`, notes],
  ]);
  return compact({
    slug: meeting.id,
    name: meeting.name,
    group: meeting.group,
    fellowship: meeting.fellowship,
    ...timesRecord(meeting.times, info.timezone),
    attendance: meeting.attendance,
    // a type that says "closed for now" is overruled by what is said in words
    status: status.state !== 'active' || shut ? status.state : undefined,
    notice: status.notice,
    ...venueRecord(meeting.venue),
    conference_url: online?.url,
    conference_url_notes: online?.notes,
    conference_phone: online?.phone,
    conference_id: online?.id,
    conference_passcode: online?.passcode,
    approach: meeting.approach,
    belief: meeting.belief,
    focus: meeting.focus,
    types,
    openness: who?.openness,
    audiences: who?.audiences,
    languages: who?.languages,
    min_age: who?.minAge,
    max_age: who?.maxAge,
    access: meeting.access,
    proof: meeting.proof,
    cost: meeting.cost,
    notes: meeting.notes,
    ...Object.fromEntries(texts),
    website: contact?.website,
    email: contact?.email,
    phone: contact?.phone,
    feedback_url: meeting.report,
    checked: meeting.checked,
    ...sourceRecord(meeting.source, { info }),
    also: meeting.also?.map(otherRecord),
    sample: info.sample ? undefined : meeting.sample,
  });
}

const fellowshipRecord = ({ shortName, ...rest }: Fellowship): RawRecord =>
  compact({ ...rest, short_name: shortName });

/** A feed in our own format. Read again, it gives the same meetings and says the same of itself. */
export function nativeFeed({ info, meetings }: Pick<Feed, 'info' | 'meetings'>): RawRecord & {
  readonly meetings: readonly RawRecord[];
} {
  const { title, language, timezone, licence, attribution, updated, sample, fellowships } = info;
  return {
    ...compact({
      title,
      language,
      timezone,
      licence,
      attribution,
      updated: updated === undefined ? undefined : new Date(updated).toISOString().slice(0, 10),
      sample,
      fellowships: fellowships?.map(fellowshipRecord),
    }),
    meetings: meetings.map((meeting) => nativeRecord(meeting, info)),
  };
}
