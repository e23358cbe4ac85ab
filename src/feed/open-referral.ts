/**
 * Open Referral UK, by which councils publish services: 3.0, and the names of 1.0. A service is a
 * meeting at each of its places, with all the times at which it is held there.
 */
import { fellowshipIdFor } from '../knowledge/fellowship-lookup.js';
import type { ProblemReason } from '../core/result.js';
import { formatDate, parseDate } from '../core/civil.js';
import { compact, isRecord, numberOf, type RawRecord, textOf, wordOf, yesNo } from './coerce.js';
import type { FormatReader } from './format.js';
import type { Note } from './fields.js';
import { readAccessText } from './open-referral-access.js';
import { type Slot, slotOf } from './open-referral-schedule.js';
import { parseJson } from './parse.js';

const text = (record: RawRecord | undefined, ...names: readonly string[]): string | undefined =>
  names.map((name) => textOf(record?.[name])?.trim()).find(Boolean);

/** Records of the first of several names, as a list: 1.0 has one where 3.0 has several. */
function records(record: RawRecord, ...names: readonly string[]): readonly RawRecord[] {
  const value = names
    .map((name) => record[name])
    .find((each) => each !== undefined && each !== null);
  return (Array.isArray(value) ? value : [value]).slice(0, 200).filter(isRecord);
}

const schedulesOf = (record: RawRecord) =>
  records(record, 'schedules', 'regular_schedules', 'regular_schedule');

/** Dates within closures, as far as our own format counts them. */
const mostDates = 50;

function closedDates(record: RawRecord): readonly string[] {
  const dates: string[] = [];
  for (const holiday of records(record, 'holiday_schedules', 'holiday_schedule')) {
    if (yesNo(holiday['closed']) !== true) continue;
    const first = parseDate(text(holiday, 'start_date')?.slice(0, 10) ?? '');
    const last = parseDate(text(holiday, 'end_date', 'start_date')?.slice(0, 10) ?? '');
    if (first === undefined || last === undefined) continue;
    for (let day = first; day <= last && dates.length < mostDates; day++)
      dates.push(formatDate(day));
  }
  return dates;
}

/** One place at which a service is held, with its schedules. */
interface Place {
  /** Tells it from the service's other places. */
  readonly id: string | undefined;
  readonly location: RawRecord | undefined;
  readonly schedules: readonly RawRecord[];
  readonly closed: readonly string[];
}

/** A schedule that hangs on a place is more exact than one that hangs on the service. */
function placesOf(service: RawRecord): readonly Place[] {
  const general = schedulesOf(service);
  const closed = closedDates(service);
  const links = records(service, 'service_at_locations', 'service_at_location');
  const places = links.map((link): Place => {
    const [location] = records(link, 'location');
    const id = text(link, 'id') ?? text(location, 'id');
    const belongs = (schedule: RawRecord) => {
      const [to] = ['service_at_location_id', 'location_id'].flatMap(
        (name) => text(schedule, name) ?? [],
      );
      return to === undefined || to === id || to === text(location, 'id');
    };
    const own = [...schedulesOf(link), ...(location ? schedulesOf(location) : [])];
    return {
      id,
      location,
      schedules: own.length ? own : general.filter(belongs),
      closed: [...closed, ...closedDates(link)].slice(0, mostDates),
    };
  });
  return places.length
    ? places
    : [
        {
          id: undefined,
          location: records(service, 'locations', 'location')[0],
          schedules: general,
          closed,
        },
      ];
}

const isOnline = (words: string | undefined) =>
  /online|virtual|video|remote|phone/i.test(words ?? '');

/** How a schedule is attended; undefined where it does not say. */
function attendingOf(schedule: RawRecord): 'online' | 'in-person' | 'hybrid' | undefined {
  const type = wordOf(schedule['attending_type']);
  if (/hybrid|both|blended/.test(type)) return 'hybrid';
  if (isOnline(type)) return 'online';
  return /person|physical|face|venue/.test(type) ? 'in-person' : undefined;
}

function costOf(service: RawRecord): string | undefined {
  const options = records(service, 'cost_options').map((option) => {
    const words = text(option, 'amount_description', 'option');
    const amount = numberOf(option['amount']);
    if (!amount) return words ?? (amount === 0 ? 'Free' : undefined);
    const currency = text(option, 'currency') ?? 'GBP';
    const sum = currency.toUpperCase() === 'GBP' ? `£${amount}` : `${amount} ${currency}`;
    return words ? `${words}: ${sum}` : sum;
  });
  return text(service, 'fees') ?? ([...new Set(options)].filter(Boolean).join(', ') || undefined);
}

/** Telephones that are the service's own. Those of a contact with a name are a person's. */
function phoneOf(service: RawRecord): string | undefined {
  const nobody = records(service, 'contacts').filter((contact) => !text(contact, 'name'));
  const phones = [service, ...nobody].flatMap((each) => records(each, 'phones'));
  return phones.map((phone) => text(phone, 'number')).find(Boolean);
}

/** What holds of a service wherever it is held. */
function common(service: RawRecord): RawRecord {
  const [organization] = records(service, 'organization', 'organizations');
  const [eligible] = records(service, 'eligibilitys', 'eligibility');
  const body = text(organization, 'name');
  const name = text(service, 'name');
  return {
    name,
    fellowship: [body, name].find((each) => each && fellowshipIdFor(each)),
    entity: body,
    notice: text(service, 'alert'),
    checked: text(service, 'assured_date')?.slice(0, 10),
    updated: text(service, 'last_modified')?.slice(0, 10),
    website: text(service, 'url') ?? text(organization, 'website', 'url'),
    email: text(service, 'email'),
    phone: phoneOf(service),
    cost: costOf(service),
    languages: records(service, 'languages').map((each) => text(each, 'code', 'language', 'name')),
    min_age: numberOf(service['minimum_age'] ?? eligible?.['minimum_age']) || undefined,
    max_age: numberOf(service['maximum_age'] ?? eligible?.['maximum_age']) || undefined,
    status: /^(inactive|temporarily[ _-]closed)$/i.test(text(service, 'status') ?? '')
      ? 'suspended'
      : undefined,
  };
}

function placeFields(location: RawRecord | undefined): RawRecord {
  if (!location) return {};
  const [address] = records(location, 'addresses', 'physical_addresses', 'address');
  return {
    location: text(location, 'name'),
    entrance: text(location, 'description'),
    transport: text(location, 'transportation'),
    address:
      address &&
      [text(address, 'address_1'), text(address, 'address_2')].filter(Boolean).join(', '),
    city: text(address, 'city'),
    regions: [text(address, 'state_province'), text(address, 'region')].filter(Boolean),
    postal_code: text(address, 'postal_code'),
    country: text(address, 'country'),
    latitude: location['latitude'],
    longitude: location['longitude'],
  };
}

const accessTexts = (location: RawRecord | undefined): readonly string[] =>
  location
    ? records(location, 'accessibility', 'accessibility_for_disabilities').flatMap(
        (each) => text(each, 'description', 'accessibility') ?? text(each, 'details') ?? [],
      )
    : [];

interface Group {
  readonly attendance: string | undefined;
  readonly slots: Slot[];
  readonly words: Set<string>;
  link?: string | undefined;
}

/** The schedules of a place by how they are attended, as one record says that once. */
function groupsOf(
  { location, schedules, closed }: Place,
  note: Note,
): { readonly groups: readonly Group[]; readonly refused: ProblemReason | undefined } {
  const groups = new Map<string | undefined, Group>();
  const virtual = isOnline(text(location, 'location_type')) ? 'online' : undefined;
  let refused: ProblemReason | undefined;
  for (const schedule of schedules) {
    const slot = slotOf(schedule, closed, note);
    if (typeof slot === 'string') {
      refused = slot;
      note('recurrence', slot);
      continue;
    }
    const attendance = attendingOf(schedule) ?? virtual;
    const group = groups.get(attendance) ?? { attendance, slots: [], words: new Set() };
    groups.set(attendance, group);
    group.slots.push(slot);
    for (const words of [text(schedule, 'description'), text(schedule, 'notes')])
      if (words) group.words.add(words);
    group.link ??= text(schedule, 'schedule_link');
  }
  if (!schedules.length) groups.set(virtual, { attendance: virtual, slots: [], words: new Set() });
  return { groups: [...groups.values()], refused };
}

function translateService(service: RawRecord, note: Note): readonly unknown[] | ProblemReason {
  if (/^defunct$/i.test(text(service, 'status') ?? '')) return 'withdrawn';
  const shared = common(service);
  const id = text(service, 'id');
  const eligibility =
    text(service, 'eligibility_description') ??
    text(records(service, 'eligibilitys')[0], 'eligibility');
  const places = placesOf(service);
  let reason: ProblemReason | undefined;
  const found = places.flatMap((place) => {
    const { groups, refused } = groupsOf(place, note);
    reason ??= refused;
    const access = accessTexts(place.location);
    return groups.map(({ attendance, slots, words, link }, at) => {
      const online = attendance === 'online';
      const parts = [id, places.length > 1 && place.id, groups.length > 1 && (attendance ?? at)];
      return compact({
        ...shared,
        ...(online && { conference_url: text(place.location, 'url') }),
        ...placeFields(online ? undefined : place.location),
        slug: id && parts.filter((part) => part !== false).join('~'),
        attendance,
        times: slots,
        url: link,
        access: online ? undefined : readAccessText(access.join('\n')),
        notes: [text(service, 'description'), eligibility, ...words, ...(online ? [] : access)]
          .filter(Boolean)
          .join('\n\n'),
      });
    });
  });
  return found.length ? found : (reason ?? 'bad-day');
}

/** A list, one page of an API's answer, or one service. */
function servicesOf(data: unknown): readonly unknown[] | undefined {
  if (Array.isArray(data)) return data as readonly unknown[];
  if (!isRecord(data)) return undefined;
  const listed = data['contents'] ?? data['content'] ?? data['services'];
  if (Array.isArray(listed)) return listed as readonly unknown[];
  return text(data, 'name') && text(data, 'id') ? [data] : undefined;
}

export const openReferral: FormatReader = {
  parse: parseJson,
  open(data) {
    const services = servicesOf(data);
    return (
      services && {
        records: services,
        envelope: isRecord(data) && !text(data, 'name') ? data : {},
        by24: true,
        translate: (record, note) =>
          isRecord(record) ? translateService(record, note) : 'not-a-record',
      }
    );
  },
};
