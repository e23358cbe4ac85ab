/** The texts of a meeting that a card shows at a glance, with the words of a search marked in them. */
import type { Meeting } from '../core/meeting.js';
import type { MarkedField, Marks, Range } from '../core/results.js';

/** @param lang Language of the page, in which a name may be translated. */
function shownTexts(
  { name, group, translations, venue }: Meeting,
  lang: string,
): readonly (readonly [MarkedField, string | undefined])[] {
  return [
    ['name', translations?.[lang]?.name ?? name],
    ['group', group],
    ['venue', venue?.name],
    ['address', venue?.address?.[0]],
    ['locality', venue?.locality ?? venue?.regions?.[venue.regions.length - 1]],
    ['postcode', venue?.postcode],
  ];
}

/** Undefined where nothing is marked. */
export function marksOf(
  meeting: Meeting,
  lang: string,
  mark: (text: string) => readonly Range[],
): Marks | undefined {
  const marks: { [field in MarkedField]?: readonly Range[] } = {};
  for (const [field, text] of shownTexts(meeting, lang)) {
    const ranges = text ? mark(text) : [];
    if (ranges.length) marks[field] = ranges;
  }
  return Object.keys(marks).length ? marks : undefined;
}
