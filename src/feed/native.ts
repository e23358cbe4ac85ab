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
import { compactOrNone, isRecord, textOf, wholeTo, wordOf } from './coerce.js';
import { Fields } from './fields.js';
import { readEmail, readPhone } from './links.js';
import { typeMeaning, type TypeFacts } from './types.js';
import { accessFeatures, audiences, opennesses } from './vocabulary.js';

/** An id for a fellowship as a feed names it: ours where we know it, else its name made an id. */
export function fellowshipId(name: string): string | undefined {
  const own = wordOf(name).replace(/[^a-z\d-]/g, '');
  return fellowshipIdFor(name) ?? (own || undefined);
}

/** What the record says in words beats what its types imply. */
export function readAccess(
  fields: Fields,
  types: TypeFacts,
  attendance: Attendance,
): Access | undefined {
  const said = fields.read('access', (value) => (isRecord(value) ? value : undefined), 'bad-type');
  const own = new Fields(said ?? {}, fields.note);
  const access: { [feature in AccessFeature]?: boolean | undefined } = {};
  // somebody who takes part online meets no other feature of a building
  for (const feature of attendance === 'online' ? (['sign-language'] as const) : accessFeatures)
    access[feature] = own.yesNo(feature) ?? types.access[feature];
  return compactOrNone<object>(access);
}

/** A language by its tag, or by its name in English. */
export function readLanguage(value: unknown): string | undefined {
  const text = textOf(value)?.trim() ?? '';
  try {
    if (/^[a-z]{2,3}(-|$)/i.test(text)) return Intl.getCanonicalLocales(text)[0];
  } catch {
    // no tag
  }
  return typeMeaning(text)?.language;
}

/** Who may come. */
export function readWho(fields: Fields, types: TypeFacts): Who | undefined {
  return compactOrNone<Who>({
    openness: fields.word('openness', opennesses) ?? types.openness,
    audiences: [...new Set([...types.audiences, ...fields.words('audiences', audiences)])],
    languages: [...new Set([...types.languages, ...fields.each('languages', readLanguage)])],
    minAge: fields.read('min_age', wholeTo(130, 1), 'bad-type'),
    maxAge: fields.read('max_age', wholeTo(130, 1), 'bad-type'),
  });
}

/** The group's own contact. The fields of single people, `contact_1_name` and so on, are not read. */
export function readContact(fields: Fields): Contact | undefined {
  return compactOrNone<Contact>({
    website: fields.url('website')?.href,
    email: fields.read('email', readEmail, 'bad-type'),
    phone: fields.read('phone', readPhone, 'bad-type'),
  });
}

/** Where to say that a listing is wrong. */
export function readReport(fields: Fields): string | undefined {
  const [given] = [...fields.list('feedback_url'), ...fields.list('feedback_emails')];
  const email = readEmail(given);
  return email ? `mailto:${email}` : fields.url('feedback_url')?.href;
}

/** `name_cy`, `notes_cy` and the like. */
export function readTranslations(fields: Fields): Translations | undefined {
  const languages = new Map<string, { name?: string; notes?: string }>();
  for (const field of fields.names) {
    if (!field.includes('_', 4)) continue;
    const [, kind, lang] = /^(name|notes)_([a-z]{2,3}(?:-\w{2,8})?)$/.exec(field) ?? [];
    const text = lang && (kind === 'name' ? fields.line(field) : fields.block(field));
    if (text) languages.set(lang, { ...languages.get(lang), [kind!]: text });
  }
  return languages.size ? Object.fromEntries(languages) : undefined;
}
