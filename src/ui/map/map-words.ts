/** The words of the part `map`, and the names of what stands on it. */
import { cyMap } from '../../i18n/map/cy.js';
import { enMap } from '../../i18n/map/en.js';
import type { MapWords } from '../../i18n/map/strings.js';
import { partStrings } from '../../i18n/part-strings.js';
import type { Strings } from '../../i18n/strings.js';
import type { Mark } from './clusters.js';

export const mapWords = (strings: Strings): MapWords => partStrings(strings, 'map', enMap, cyMap);

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

/** The hall of a mark that is one spot. */
function hallOf({ sample: [spot, other] }: Mark): string {
  const venue = other ? undefined : spot?.meetings[0]?.venue;
  return venue?.name ?? venue?.address?.[0] ?? '';
}

/** "3 meetings, Example Hall, Leeds"; of several towns, that they are around the one of most. */
export function markName(strings: Strings, mark: Mark): string {
  const words = mapWords(strings);
  const town = townOf(mark);
  const meetings = strings.summary.count(mark.count);
  if (!town.only && town.name) return words.around(meetings, town.name);
  const place = [...new Set([hallOf(mark), town.name])].filter(Boolean).join(', ');
  const name = place ? words.at(meetings, place) : meetings;
  return mark.about ? `${name} (${words.roughly})` : name;
}

/** Letters that a label may have. */
const longest = 28;

/**
 * What is written beside each mark: its town, where it is in one; the hall, where the town has several
 * marks.
 */
export function markLabels(marks: readonly Mark[]): ReadonlyMap<Mark, string> {
  const towns = new Map(marks.map((mark) => [mark, townOf(mark)]));
  const shared = new Map<string, number>();
  for (const { name, only } of towns.values())
    if (only) shared.set(name, (shared.get(name) ?? 0) + 1);
  return new Map(
    marks.map((mark) => {
      const { name, only } = towns.get(mark)!;
      const label = !only ? '' : shared.get(name) === 1 ? name : hallOf(mark);
      return [mark, label.length > longest ? '' : label];
    }),
  );
}
