/** What people call the columns of a list of meetings, in English and Welsh. */
import type { AccessFeature } from '../core/meeting.js';

/** Small letters and figures, with one space between words: "Step-free access?" → `step free access`. */
export const fold = (text: string): string =>
  text
    .slice(0, 500)
    .normalize('NFD')
    .replace(/[\p{M}'’]/gu, '')
    .toLowerCase()
    .replace(/[^a-z\d]+/g, ' ')
    .trim();

/**
 * By feature of access what its column may be called, as below.
 */
const features = {
  'step-free': 'Step-free,wheelchair,wheelchair accessible,disabled,heb risiau,cadair olwyn',
  'accessible-toilet': 'disabled toilet,toiled hygyrch',
  'hearing-loop': 'loop,dolen glyw',
  'sign-language': 'bsl,iaith arwyddion',
  parking: 'parcio',
  children: 'childcare,plant,blant',
  dogs: 'cwn,gwn',
} satisfies Record<AccessFeature, string>;

/** What only a table has: columns that say something of several fields, or a part of one. */
const partial = {
  when: 'day and time,day time,days and times,days times,pryd',
  first_date: 'start date,dyddiad cyntaf',
  last_date: 'end date,dyddiad olaf',
  not_on: 'except,dim ar',
  address_2: 'address line 2',
  address_3: 'address line 3',
  online: 'ar lein',
  in_person: 'face to face,wyneb wyneb',
};

/**
 * By field of our own format, or by what only a table has, what the column may be called, besides its
 * own name and what `idle` words make of it; folded. A first one with a capital is what we call it.
 */
const named = {
  ...partial,
  name: 'Name,title,meeting,enw,enwr,cyfarfod',
  name_cy: 'Welsh name,name welsh,enw cymraeg',
  slug: 'ID,reference,ref,cyfeirnod',
  fellowship: 'Organisation,organization,mudiad,sefydliad',
  group: 'group name,grwp,enw grwp',
  day: 'days,weekday,day week,diwrnod,dydd,dyddiau',
  time: 'Start,starts,time of day,from,amser,dechrau',
  end_time: 'End,ends,finish,finishes,until,to,gorffen,diwedd',
  duration: 'Minutes,length,hyd',
  times: '',
  recurrence: 'How often,frequency,repeats,weeks,pa mor aml',
  timezone: 'Time zone,parth amser',
  attendance: 'How to attend,attendance option,how to join,person or online,sut i ymuno',
  location: 'Venue,building,place,where,lleoliad,adeilad,ble',
  formatted_address: 'Full address,cyfeiriad llawn',
  address: 'venue address,street,address line 1,address 1,cyfeiriad',
  city: 'Town,town or city,tref',
  state: 'County,sir',
  postal_code: 'Postcode,post code,cod post',
  country: 'nation,gwlad',
  regions: 'Area,district,ardal',
  region: '',
  sub_region: '',
  sub_sub_region: '',
  latitude: 'lat,lledred',
  longitude: 'long,lng,hydred',
  coordinates: 'Position,lat long,lat lng,latitude longitude',
  approximate: '',
  entrance: 'way in,how to find us,directions,mynedfa',
  location_notes: '',
  transport: 'public transport,travel,bus,cludiant',
  conference_url: 'Online link,link,zoom,zoom link,dolen,dolen ar lein',
  conference_url_notes: 'Online notes',
  conference_id: 'Meeting ID,zoom id',
  conference_passcode: 'Passcode,password,cyfrinair',
  conference_phone: 'Dial in',
  conference_phone_notes: 'Dial in notes',
  openness: 'Open or closed,open closed,who can come,agored neu gaeedig',
  audiences: 'Who for,audience,who is it for,ar gyfer',
  languages: 'language,iaith,ieithoedd',
  min_age: 'minimum age',
  max_age: 'maximum age',
  access: 'accessibility,mynediad',
  ...features,
  proof: 'Attendance slip,slip,chit,proof of attendance',
  cost: 'price,pris',
  approach: '',
  belief: '',
  focus: 'Help with,help gyda',
  types: 'type,codes,math',
  notes: 'description,details,information,more information,nodiadau,disgrifiad,manylion',
  notes_cy: 'Welsh notes,notes welsh,nodiadau cymraeg',
  group_notes: '',
  notice: 'hysbysiad',
  status: 'statws',
  url: 'Page',
  website: 'web,web site,site,gwefan',
  email: 'e mail,ebost,e bost',
  phone: 'telephone,tel,ffon',
  feedback_url: 'Report a mistake',
  feedback_emails: '',
  checked: 'Last checked,gwiriwyd',
  updated: 'last updated,diweddarwyd',
  entity: 'Publisher',
  licence: 'license,trwydded',
  also: 'Also in',
  sample: 'Example,enghraifft',
};
export const columns: Readonly<Record<Field, string>> = named;

type Field = keyof typeof named;
export type Column = Field | `${'name' | 'notes'}_${string}`;

/** What a list says of itself, in rows of a name and a value above its headings. */
export const envelopeNames = {
  title: '',
  language: 'iaith',
  timezone: named.timezone,
  fellowship: named.fellowship,
  fellowships: 'Organisations,mudiadau',
  licence: named.licence,
  attribution: '',
  updated: named.updated,
  sample: named.sample,
};

export type EnvelopeName = keyof typeof envelopeNames;

/** From a table of names, each with other words for it, which name a folded word has. */
export function lookup<Name extends string>(
  table: Readonly<Record<Name, string>>,
): Map<string, Name> {
  const names = new Map<string, Name>();
  for (const [name, words] of Object.entries(table) as [Name, string][])
    for (const word of [name, ...words.split(',')]) if (word) names.set(fold(word), name);
  return names;
}

const byName = lookup(columns);
const inEnvelope = lookup(envelopeNames);

/** What we call a column. */
export function labelOf(table: Readonly<Record<string, string>>, name: string): string {
  const first = table[name]?.split(',')[0] ?? '';
  if (/^[A-Z]/.test(first)) return first;
  const words = name.replace(/[_-]/g, ' ');
  return name in table ? words[0]!.toUpperCase() + words.slice(1) : name;
}

export const envelopeName = (cell: string): EnvelopeName | undefined => inEnvelope.get(fold(cell));

const translated = /^(name|notes)_[a-z]{2,3}(-\w{2,8})?$/;

/** Words without which a heading says the same: "Email address", "Dogs welcome", "Enw'r cyfarfod". */
const idle =
  /\b(access|address|meeting|number|name|of|the|and|in|time|welcome|friendly|available|our|which|a|ac|pa|amser|cyfarfod|cyfeiriad|croeso i|enwr?|i|mynediad|rhif|y|yn|yr)\b/g;

/**
 * Columns that may hold a person's details, which are not for the public. Those that Meeting Guide
 * has for them are written by programs, and left out without a word.
 */
const personal =
  /\b(private|internal|confidential|personal|contact|organiser|secretary|facilitator|volunteer|leader|host|preifat|cyswllt|trefnydd|arweinydd)s?\b/;
const guidePerson = /^contact \d/;

function find(heading: string): Field | undefined {
  const whole = fold(heading);
  const rest = whole.replace(idle, '').replace(/ +/g, ' ').trim();
  // "Meeting time" has no other word
  const [only = ''] = /\b(time|amser|address|cyfeiriad|name|enwr?)\b/.exec(whole) ?? [];
  return byName.get(whole) ?? byName.get(rest || only);
}

/** The column of a heading; else why it is not read, or undefined where that needs no word. */
export function columnOf(
  heading: string,
): { readonly column: Column } | 'unknown-column' | 'private-column' | undefined {
  const written = heading.trim().slice(0, 200);
  if (translated.test(written)) return { column: written as Column };
  const whole = fold(written);
  if (!whole || guidePerson.test(whole)) return undefined;
  if (!byName.has(whole) && personal.test(whole)) return 'private-column';
  let column = find(written);
  // "Day (of the week)", "Name / Enw"
  for (const part of written.replace(/[([].*?[)\]]/g, ' ').split(/[/|:]/)) column ??= find(part);
  return column ? { column } : 'unknown-column';
}

export const isFeature = (column: string): column is AccessFeature =>
  Object.hasOwn(features, column);

/** What only a table has. */
export const isPartial = (column: string): boolean => Object.hasOwn(partial, column);

/** The feature of access that a word or phrase names. */
export function featureOf(words: string): AccessFeature | undefined {
  const column = find(words);
  return column && isFeature(column) ? column : undefined;
}
export const featureNames = Object.keys(features) as AccessFeature[];
