/** The words under which a meeting may be looked for though its feed does not write them. */
import { facets, type FellowshipLookup } from '../core/facets.js';
import type { Meeting } from '../core/meeting.js';
import type { FacetId } from '../core/query.js';
import type { Strings } from '../i18n/strings.js';
import { facetValueLabel } from '../ui/labels.js';

const worded: readonly FacetId[] = [
  'day',
  'time',
  'attendance',
  'approach',
  'focus',
  'audience',
  'access',
];

/** Labels of the meeting's facet values in each language: its days, its kind, whom it is for. */
export function searchWords(
  languages: readonly Strings[],
  fellowship: FellowshipLookup,
): (meeting: Meeting) => readonly string[] {
  const used = facets.filter(({ id }) => worded.includes(id));
  return (meeting) =>
    used.flatMap((facet) =>
      facet
        .values(meeting, fellowship)
        .flatMap((value) => languages.map((strings) => facetValueLabel(strings, facet.id, value))),
    );
}
