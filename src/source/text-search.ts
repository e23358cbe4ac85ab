/** Searches the text of meetings; keeps the last answer, since filters change more than the text. */
import type { FellowshipLookup } from '../core/facets.js';
import type { Meeting } from '../core/meeting.js';
import type { Understood } from '../core/results.js';
import type { Pause } from '../search/build-index.js';
import { addMeetingText, proseWeight, type ExtraText } from '../search/meeting-text.js';
import type { CreateTextIndex } from '../search/text-index.js';
import { addRecord, noRecords, type RecordSet } from '../search/record-set.js';

export interface FoundText {
  readonly records: RecordSet;
  /** By record of the set: how well it matches, 0 the best to 3. */
  readonly bands: Uint8Array;
  readonly understood: Understood;
}

/** Undefined where the text asks for nothing in particular. */
export type TextSearch = (text: string) => FoundText | undefined;

/** Reads the texts of all meetings, in slices. */
export async function readTexts(
  meetings: readonly Meeting[],
  lookup: FellowshipLookup,
  extraText: ExtraText | undefined,
  createIndex: CreateTextIndex,
  pause: Pause,
): Promise<TextSearch> {
  const size = meetings.length;
  const index = await createIndex({
    size,
    textsOf: (record, add) => addMeetingText(meetings[record]!, lookup, extraText, add),
    prose: proseWeight,
    pause,
  });

  const find: TextSearch = (text) => {
    const matches = index.search({ text });
    if (!matches) return undefined;
    const records = noRecords(size);
    const bands = new Uint8Array(size);
    matches.records.forEach((record, at) => {
      addRecord(records, record);
      bands[record] = matches.bands[at]!;
    });
    return { records, bands, understood: { ...matches.understood, meant: [] } };
  };

  let last: { readonly text: string; readonly found: FoundText | undefined } | undefined;
  return (text) => {
    if (last?.text !== text) last = { text, found: find(text) };
    return last.found;
  };
}
