/** Meetings → Meeting Guide JSON as its specification has it, for others to read. What it can't say is told. */
import type { AccessFeature, Audience, Meeting } from '../core/meeting.js';
import { clockText } from './clock.js';
import { compact, isRecord, type RawRecord } from './coerce.js';
import { nativeRecord } from './write-native.js';

/** What of a meeting could not be said. */
export interface Loss {
  readonly id: string;
  /** Name of the field in our own format; `*` where the meeting had to be left out. */
  readonly field: string;
}

/** Fields that mean the same in both. */
const same = [
  'name',
  'slug',
  'group',
  'timezone',
  'location',
  'latitude',
  'longitude',
  'approximate',
  'regions',
  'conference_url',
  'conference_url_notes',
  'conference_phone',
  'notes',
  'url',
  'website',
  'email',
  'phone',
  'feedback_url',
  'entity',
  // no field of the specification, but an invented meeting stays marked
  'sample',
] as const;

const audienceTypes: Partial<Record<Audience, string>> = {
  women: 'W',
  men: 'M',
  lgbtq: 'LGBTQ',
  'young-people': 'Y',
  'older-people': 'SEN',
  newcomers: 'BE',
  'people-of-colour': 'POC',
  professionals: 'P',
};
const accessTypes: Partial<Record<AccessFeature, string>> = {
  'step-free': 'X',
  'accessible-toilet': 'XB',
  'sign-language': 'BSL',
  children: 'CF',
};

/** Takes what can be said as types, and tells the rest. */
function typesOf(
  { types = [], who = {}, access = {}, belief, proof }: Meeting,
  lose: (field: string) => void,
) {
  const said = new Set(types);
  if (who.openness === 'open') said.add('O');
  else if (who.openness === 'closed') said.add('C');
  else if (who.openness) lose('openness');
  const add = (field: string, code: string | undefined) => (code ? said.add(code) : lose(field));
  for (const audience of who.audiences ?? []) add('audiences', audienceTypes[audience]);
  for (const language of who.languages ?? [])
    add('languages', /^[a-z]{2}$/.test(language) ? language.toUpperCase() : undefined);
  for (const [feature, known] of Object.entries(access))
    add('access', known ? accessTypes[feature as AccessFeature] : undefined);
  if (belief === 'secular') said.add('A');
  else if (belief) lose('belief');
  if (proof) said.add('POA');
  if (who.minAge !== undefined) lose('min_age');
  if (who.maxAge !== undefined) lose('max_age');
  return said.size ? [...said] : undefined;
}

const told = [
  'approach',
  'focus',
  'cost',
  'notice',
  'entrance',
  'transport',
  'conference_id',
  'conference_passcode',
  'licence',
  'also',
] as const;

function recordsOf(meeting: Meeting, lose: (field: string) => void): readonly RawRecord[] {
  const own = nativeRecord(meeting);
  // as a weekly meeting it would send people to a locked door
  if (meeting.times.some(({ recurrence }) => recurrence)) {
    lose('*');
    return [];
  }
  for (const field of told) if (own[field] !== undefined) lose(field);
  for (const name of Object.keys(own)) if (/^(name|notes)_/.test(name)) lose(name);
  const { status, attendance, checked } = meeting;
  if (status.state === 'moved') lose('status');
  const address = [own['address'], own['city'], own['postal_code'], own['country']];
  const shared = {
    ...Object.fromEntries(same.map((name) => [name, own[name]])),
    formatted_address: address.filter(Boolean).join(', ') || undefined,
    types: typesOf(meeting, lose),
    // of WordPress; the specification has readers work it out
    attendance_option: status.state === 'suspended' ? 'inactive' : attendance.replace('-', '_'),
    updated: checked && `${checked} 12:00:00`,
  };
  if (!meeting.times.length) return [compact(shared)];
  return meeting.times.map(({ day, start, duration, zone }, at) =>
    compact({
      ...shared,
      slug: at ? `${meeting.id}-${at + 1}` : meeting.id,
      day,
      time: start === undefined ? undefined : clockText(start),
      end_time: start === undefined || !duration ? undefined : clockText((start + duration) % 1440),
      timezone: zone,
    }),
  );
}

/** A list of records, and what of the meetings they can't say. */
export function writeMeetingGuide(meetings: readonly Meeting[]): {
  readonly records: readonly RawRecord[];
  readonly lost: readonly Loss[];
} {
  const lost: Loss[] = [];
  // a list of one fellowship says so where it is published
  const mixed = new Set(meetings.map(({ fellowship }) => fellowship)).size > 1;
  const records = meetings.flatMap((meeting) => {
    const lose = (field: string) => void lost.push({ id: meeting.id, field });
    if (mixed && meeting.fellowship) lose('fellowship');
    return recordsOf(meeting, lose).filter(isRecord);
  });
  return { records, lost };
}
