/** The words of the part `map`, and the names of what stands on it. */
import { cyMap } from '../../i18n/map/cy.js';
import { enMap } from '../../i18n/map/en.js';
import type { MapWords } from '../../i18n/map/strings.js';
import type { Strings } from '../../i18n/strings.js';
import type { Mark } from './clusters.js';

export const mapWords = ({ lang }: Strings): MapWords => (lang.startsWith('cy') ? cyMap : enMap);

/** The town that most meetings of a mark are in, and whether all are. */
function townOf({ sample }: Mark): { readonly name: string; readonly only: boolean } {
  const towns = new Map<string, number>();
  let all = 0;
  for (const { meetings } of sample)
    for (const { venue } of meetings) {
      const town = venue?.locality ?? venue?.regions?.[venue.regions.length - 1];
      all++;
      if (town) towns.set(town, (towns.get(town) ?? 0) + 1);
    }
  const [[name, count] = ['', 0]] = [...towns].sort(([, a], [, b]) => b - a);
  return { name, only: count === all };
}

/** "3 meetings, Example Hall, Leeds"; of several towns, that they are around the one of most. */
export function markName(strings: Strings, mark: Mark): string {
  const words = mapWords(strings);
  const town = townOf(mark);
  const meetings = strings.summary.count(mark.count);
  if (!town.only && town.name) return words.around(meetings, town.name);
  const [{ meetings: [first] = [] } = {}, other] = mark.sample;
  const hall = other ? undefined : (first?.venue?.name ?? first?.venue?.address?.[0]);
  const place = [...new Set([hall, town.name])].filter(Boolean).join(', ');
  const name = place ? words.at(meetings, place) : meetings;
  return mark.about ? `${name} (${words.roughly})` : name;
}

/** What is written beside a mark: its town, where it is in one. */
export function markLabel(mark: Mark): string {
  const { name, only } = townOf(mark);
  return only ? name : '';
}
