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
  extra: 206,
  region: 215,
  venue: 181,
  address: 155,
} satisfies { readonly [field: string]: Weight };

/** Words that the page adds to a meeting, such as the names of its days and types. */
export type ExtraText = (meeting: Meeting) => readonly string[];

/** What a town, a county or a nation is called in its other language, if it has two. */
export type OtherNames = (town: string) => readonly string[];

export function addMeetingText(
  meeting: Meeting,
  lookup: FellowshipLookup,
  extraText: ExtraText | undefined,
  add: (text: string, weight: Weight) => void,
  otherNames?: OtherNames,
): void {
  const put = (weight: Weight, text: string | undefined): void => {
    if (text) add(text, weight);
  };
  const putAll = (weight: Weight, texts: readonly string[] | undefined): void => {
    if (texts) for (const text of texts) put(weight, text);
  };
  const putPlace = (weight: Weight, name: string | undefined): void => {
    put(weight, name);
    if (name) putAll(weight, otherNames?.(name));
  };
  const { venue, fellowship, translations } = meeting;
  put(weights.name, meeting.name);
  put(weights.name, meeting.group);
  put(proseWeight, meeting.notes);
  if (translations)
    for (const translation of Object.values(translations)) {
      put(weights.name, translation.name);
      put(proseWeight, translation.notes);
    }
  if (venue) {
    putPlace(weights.town, venue.locality);
    put(weights.postcode, venue.postcode);
    for (const region of venue.regions ?? []) putPlace(weights.region, region);
    putPlace(weights.region, venue.nation);
    put(weights.venue, venue.name);
    putAll(weights.address, venue.address);
    // Some feeds name the building here, and for the venue only a district.
    put(proseWeight, venue.entrance);
  }
  if (fellowship) {
    const known = lookup(fellowship);
    put(weights.fellowship, known ? known.shortName : fellowship);
    put(weights.fellowship, known?.name);
    putAll(weights.fellowship, known?.aliases);
  }
  putAll(weights.extra, extraText?.(meeting));
}
