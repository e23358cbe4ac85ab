/** The words of the part `map`, and the names of what stands on it. */
import { cyMap } from '../../i18n/map/cy.js';
import { enMap } from '../../i18n/map/en.js';
import type { MapWords } from '../../i18n/map/strings.js';
import type { Strings } from '../../i18n/strings.js';
import type { Mark } from './clusters.js';

export const mapWords = ({ lang }: Strings): MapWords => (lang.startsWith('cy') ? cyMap : enMap);

/** "3 meetings, Example Hall, Leeds"; of several places, the town that most of them are in. */
export function markName(strings: Strings, mark: Mark): string {
  const words = mapWords(strings);
  const venues = mark.sample.flatMap(({ meetings }) => meetings.map(({ venue }) => venue));
  const towns = new Map<string, number>();
  for (const venue of venues) {
    const town = venue?.locality ?? venue?.regions?.[venue.regions.length - 1];
    if (town) towns.set(town, (towns.get(town) ?? 0) + 1);
  }
  const [[town] = ['']] = [...towns].sort(([, a], [, b]) => b - a);
  const hall = mark.sample.length === 1 ? (venues[0]?.name ?? venues[0]?.address?.[0]) : undefined;
  const place = [hall, town === hall ? '' : town].filter(Boolean).join(', ');
  const meetings = strings.summary.count(mark.count);
  const name = place ? words.around(meetings, place) : meetings;
  return mark.about ? `${name} (${words.roughly})` : name;
}
