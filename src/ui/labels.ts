/** Words for values, in the language of the reader. */
import type { Fellowship, Meeting } from '../core/meeting.js';
import { facets } from '../core/facets.js';
import type { FacetId } from '../core/query.js';
import type { Strings } from '../i18n/strings.js';
import { fellowship } from '../knowledge/fellowship-lookup.js';

export type Fellowships = ReadonlyMap<string, Fellowship>;

/** A fellowship as the finder knows it, else as we do: an element that stands alone has no finder. */
export function fellowshipOf(
  id: string | undefined,
  fellowships: Fellowships | undefined,
): Fellowship | undefined {
  return id === undefined ? undefined : (fellowships?.get(id) ?? fellowship(id));
}

/** A facet value in words; a value without words is shown as the feed wrote it. */
export function facetValueLabel(
  strings: Strings,
  facet: FacetId,
  value: string,
  fellowships?: Fellowships,
): string {
  if (facet === 'day') return strings.weekdays[Number(value)] ?? value;
  if (facet === 'fellowship') return fellowshipOf(value, fellowships)?.shortName ?? value;
  const words: Readonly<Record<string, string>> = strings.filters.values[facet];
  return Object.hasOwn(words, value) ? words[value]! : value;
}

const approach = facets.find(({ id }) => id === 'approach')!;

/** Fellowship and kind in plain words: "AA", "12-step". */
export function kindWords(
  strings: Strings,
  meeting: Meeting,
  fellowships: Fellowships | undefined,
): string[] {
  const known = fellowshipOf(meeting.fellowship, fellowships);
  const kinds = approach
    .values(meeting, (id) => fellowshipOf(id, fellowships))
    .map((value) => facetValueLabel(strings, 'approach', value));
  return [known?.shortName ?? meeting.fellowship ?? '', ...kinds].filter(Boolean);
}

/** A meeting's name in the reader's language, or words that say it has none. */
export function meetingName(strings: Strings, meeting: Meeting): string {
  return meeting.translations?.[strings.lang]?.name ?? meeting.name ?? strings.card.unnamed;
}
