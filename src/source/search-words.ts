/** The words under which a meeting may be looked for though its feed does not write them. */
import { facets, type FellowshipLookup } from '../core/facets.js';
import type { Meeting } from '../core/meeting.js';
import type { Strings } from '../i18n/strings.js';

/** Labels of the meeting's facet values in each language: its days, its kind, whom it is for, what is spoken. */
export function searchWords(
  languages: readonly Strings[],
  fellowship: FellowshipLookup,
): (meeting: Meeting) => readonly string[] {
  const words = new Map<string, string[]>();
  const add = (id: string, value: string, label: string): void => {
    const key = id + value;
    words.set(key, [...(words.get(key) ?? []), label]);
  };
  for (const { filters, weekdays, card } of languages) {
    for (const [tag, label] of Object.entries(card.languages)) add('language', tag, label);
    weekdays.forEach((label, day) => add('day', `${day}`, label));
    for (const [id, labels] of Object.entries(filters.values) as [string, Record<string, string>][])
      for (const [value, label] of Object.entries(labels)) add(id, value, label);
  }
  return (meeting) => {
    const found: string[] = [];
    for (const { id, values } of facets)
      for (const value of values(meeting, fellowship)) found.push(...(words.get(id + value) ?? []));
    for (const tag of meeting.who?.languages ?? [])
      found.push(...(words.get(`language${tag}`) ?? []));
    return found;
  };
}

/** The names of each day in each language, Sunday first. */
export const dayNames = (languages: readonly Strings[]): readonly (readonly string[])[] =>
  [0, 1, 2, 3, 4, 5, 6].map((day) => languages.map(({ weekdays }) => weekdays[day]!));
