/** The fields that our own format adds to those of Meeting Guide. */
import type {
  Access,
  AccessFeature,
  Attendance,
  Contact,
  Translations,
  Who,
} from '../core/meeting.js';
import { fellowshipIdFor } from '../knowledge/fellowship-lookup.js';
import { compactOrNone, isRecord, numberOf, textOf, yesNo } from './coerce.js';
import type { Fields } from './fields.js';
import { readEmail, readPhone } from './links.js';
import { cut, manyLines, oneLine } from './text.js';
import { typeMeaning, type TypeFacts } from './types.js';
import { accessFeatures, audiences, readOpenness } from './vocabulary.js';

/** An id for a fellowship as a feed names it: ours where we know it, else its name made an id. */
export function fellowshipId(name: string): string | undefined {
  const own = name
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 40);
  return fellowshipIdFor(name) ?? (own || undefined);
}

/** Features of a building; somebody who takes part online meets none of them. */
const ofBuildings: readonly AccessFeature[] = [
  'step-free',
  'accessible-toilet',
  'parking',
  'dogs',
  'children',
  'hearing-loop',
];

function publishedAccess(fields: Fields): { [feature in AccessFeature]?: boolean } {
  const value = fields.raw('access');
  const access: { [feature in AccessFeature]?: boolean } = {};
  if (!isRecord(value)) {
    for (const feature of fields.words('access', accessFeatures)) access[feature] = true;
    return access;
  }
  for (const [name, said] of Object.entries(value)) {
    const feature = name
      .trim()
      .toLowerCase()
      .replace(/[\s_]+/g, '-') as AccessFeature;
    const answer = yesNo(said);
    if (!accessFeatures.has(feature)) fields.note('access', 'unknown-code');
    else if (answer !== undefined) access[feature] = answer;
    else if (said !== null && said !== '') fields.note('access', 'bad-type');
  }
  return access;
}

/** What the record says in words beats what its types imply. */
export function readAccess(
  fields: Fields,
  types: TypeFacts,
  attendance: Attendance,
): Access | undefined {
  const access = { ...types.access, ...publishedAccess(fields) };
  if (attendance === 'online') for (const feature of ofBuildings) delete access[feature];
  return compactOrNone(access);
}

function languageTag(item: unknown, fellowship: string | undefined): string | undefined {
  const text = typeof item === 'string' ? item.trim().replaceAll('_', '-') : '';
  if (!/^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(text)) {
    return typeMeaning(text, fellowship)?.language;
  }
  try {
    return Intl.getCanonicalLocales(text)[0];
  } catch {
    return undefined;
  }
}

function readLanguages(
  fields: Fields,
  types: TypeFacts,
  fellowship: string | undefined,
): readonly string[] {
  if (fields.raw('languages') === undefined && fields.raw('language') === undefined) {
    return types.languages;
  }
  const languages = new Set<string>(types.languages);
  for (const name of ['languages', 'language']) {
    for (const item of fields.list(name).slice(0, 20)) {
      const tag = languageTag(item, fellowship);
      if (tag) languages.add(tag);
      else fields.note(name, 'unknown-code');
    }
  }
  return [...languages];
}

function readAge(fields: Fields, name: string): number | undefined {
  const value = fields.raw(name);
  const age = numberOf(value);
  if (value === undefined || (age !== undefined && age > 0 && age < 130)) return age;
  fields.note(name, 'bad-type');
  return undefined;
}

/** Who may come. */
export function readWho(
  fields: Fields,
  types: TypeFacts,
  fellowship: string | undefined,
): Who | undefined {
  const own = fields.words('audiences', audiences);
  const groups = own.length ? [...new Set([...types.audiences, ...own])] : types.audiences;
  const languages = readLanguages(fields, types, fellowship);
  return compactOrNone<Who>({
    openness: readOpenness(fields) ?? types.openness,
    audiences: groups.length ? groups : undefined,
    languages: languages.length ? languages : undefined,
    minAge: readAge(fields, 'min_age'),
    maxAge: readAge(fields, 'max_age'),
  });
}

function checked(
  fields: Fields,
  name: string,
  read: (value: unknown) => string | undefined,
): string | undefined {
  const value = fields.raw(name);
  const text = value === undefined ? undefined : read(value);
  if (value !== undefined && text === undefined) fields.note(name, 'bad-type');
  return text;
}

/** The group's own contact. The fields of single people, `contact_1_name` and so on, are not read. */
export function readContact(fields: Fields): Contact | undefined {
  return compactOrNone<Contact>({
    website: fields.url('website')?.href,
    email: checked(fields, 'email', readEmail),
    phone: checked(fields, 'phone', readPhone),
  });
}

/** Where to say that a listing is wrong. */
export function readReport(fields: Fields): string | undefined {
  for (const name of ['report', 'feedback_url']) {
    const value = fields.raw(name);
    const email = typeof value === 'string' && /^mailto:/i.test(value) && readEmail(value);
    if (email) return `mailto:${email}`;
    const url = fields.url(name);
    if (url) return url.href;
  }
  const email = readEmail(fields.list('feedback_emails')[0]);
  return email && `mailto:${email}`;
}

/** `name_cy`, `notes_cy` and the like. */
export function readTranslations(fields: Fields): Translations | undefined {
  const languages = new Map<string, { name?: string; notes?: string }>();
  for (const field of fields.names) {
    if (!field.startsWith('name_') && !field.startsWith('notes_')) continue;
    const [, kind, lang] = /^(name|notes)_([a-z]{2,3}(?:-[A-Za-z0-9]{2,8})?)$/.exec(field) ?? [];
    const text = textOf(fields.raw(field));
    if (!kind || !lang || text === undefined) continue;
    const entry = languages.get(lang) ?? {};
    const tidied =
      kind === 'name'
        ? cut(oneLine(text.slice(0, 1600)), 200)
        : cut(manyLines(text.slice(0, 16_000)), 2000);
    if (tidied) languages.set(lang, { ...entry, [kind]: tidied });
  }
  return languages.size ? Object.fromEntries(languages) : undefined;
}
