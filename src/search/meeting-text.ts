/** The texts of a meeting that can be searched, and how much each counts. */
import type { FellowshipLookup } from '../core/facets.js';
import type { Meeting } from '../core/meeting.js';
import type { Weight } from './draft.js';

/** Words found only in prose are never taken for a misspelt name. */
export const proseWeight: Weight = 65;

const weights = {
  town: 255,
  postcode: 253,
  fellowship: 251,
  name: 235,
  extra: 224,
  region: 215,
  venue: 181,
  address: 155,
} satisfies { readonly [field: string]: Weight };

/** Words that the page adds to a meeting, such as the names of its days and types. */
export type ExtraText = (meeting: Meeting) => readonly string[];

/** What a town is called in its other language, if it has two. */
export type OtherNames = (town: string) => readonly string[];

export function addMeetingText(
  meeting: Meeting,
  lookup: FellowshipLookup,
  extraText: ExtraText | undefined,
  add: (text: string, weight: Weight) => void,
  otherNames?: OtherNames,
): void {
  const put = (weight: Weight, ...texts: readonly (string | undefined)[]): void => {
    for (const text of texts) if (text) add(text, weight);
  };
  const { venue, fellowship } = meeting;
  put(weights.name, meeting.name, meeting.group);
  put(proseWeight, meeting.notes);
  for (const translation of Object.values(meeting.translations ?? {})) {
    put(weights.name, translation.name);
    put(proseWeight, translation.notes);
  }
  if (venue) {
    put(weights.town, venue.locality, ...(otherNames?.(venue.locality ?? '') ?? []));
    put(weights.postcode, venue.postcode);
    put(weights.region, ...(venue.regions ?? []), venue.nation);
    put(weights.venue, venue.name);
    put(weights.address, ...(venue.address ?? []));
    // Some feeds name the building here, and for the venue only a district.
    put(proseWeight, venue.entrance);
  }
  if (fellowship) {
    const known = lookup(fellowship);
    if (known) put(weights.fellowship, known.shortName, known.name, ...(known.aliases ?? []));
    else put(weights.fellowship, fellowship);
  }
  if (extraText) put(weights.extra, ...extraText(meeting));
}
