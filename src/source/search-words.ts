/** The words under which a meeting may be looked for though its feed does not write them. */
import { facets, type FellowshipLookup } from '../core/facets.js';
import type { Meeting } from '../core/meeting.js';
import type { Strings } from '../i18n/strings.js';

/** Labels of the meeting's facet values in each language: its days, its kind, whom it is for. */
export function searchWords(
  languages: readonly Strings[],
  fellowship: FellowshipLookup,
): (meeting: Meeting) => readonly string[] {
  const tables = languages.map(({ filters, weekdays }) => {
    const days = weekdays.map((label, day): [string, string] => [String(day), label]);
    const values: { readonly [facet: string]: { readonly [value: string]: string } } = {
      ...filters.values,
    };
    return new Map([
      ['day', new Map(days)],
      ...Object.entries(values).map(([id, words]) => [id, new Map(Object.entries(words))] as const),
    ]);
  });
  return (meeting) =>
    facets.flatMap(({ id, values }) =>
      values(meeting, fellowship).flatMap((value) =>
        tables.flatMap((words) => words.get(id)?.get(value) ?? []),
      ),
    );
}

/** The names of each day in each language, Sunday first. */
export const dayNames = (languages: readonly Strings[]): readonly (readonly string[])[] =>
  [0, 1, 2, 3, 4, 5, 6].map((day) => languages.map(({ weekdays }) => weekdays[day]!));
