/** Searches the text of meetings; keeps the last answer, since filters change more than the text. */
import type { FellowshipLookup } from '../core/facets.js';
import type { Meeting } from '../core/meeting.js';
import type { Understood } from '../core/results.js';
import type { Pause } from '../search/build-index.js';
import type { Speller } from '../search/speller.js';
import { addMeetingText, proseWeight, type ExtraText } from '../search/meeting-text.js';
import { createTextIndex, type TextIndex } from '../search/text-index.js';
import { addRecord, noRecords, type RecordSet } from './record-set.js';

export interface FoundText {
  readonly records: RecordSet;
  /** By record of the set: how well it matches, 0 the best to 3. */
  readonly bands: Uint8Array;
  readonly understood: Understood;
}

export class TextSearch {
  readonly #index: TextIndex;
  readonly #size: number;
  #last: { readonly text: string; readonly found: FoundText | undefined } | undefined;

  private constructor(index: TextIndex, size: number) {
    this.#index = index;
    this.#size = size;
  }

  static async read(
    meetings: readonly Meeting[],
    lookup: FellowshipLookup,
    extraText: ExtraText | undefined,
    speller: Speller,
    pause: Pause,
  ): Promise<TextSearch> {
    const index = await createTextIndex({
      size: meetings.length,
      textsOf: (record, add) => addMeetingText(meetings[record]!, lookup, extraText, add),
      prose: proseWeight,
      speller,
      pause,
    });
    return new TextSearch(index, meetings.length);
  }

  /** Undefined where the text asks for nothing in particular. */
  search(text: string): FoundText | undefined {
    if (this.#last?.text !== text) this.#last = { text, found: this.#find(text) };
    return this.#last.found;
  }

  #find(text: string): FoundText | undefined {
    const matches = this.#index.search(text);
    if (!matches) return undefined;
    const records = noRecords(this.#size);
    const bands = new Uint8Array(this.#size);
    for (let at = 0; at < matches.records.length; at++) {
      const record = matches.records[at]!;
      addRecord(records, record);
      bands[record] = matches.bands[at]!;
    }
    return { records, bands, understood: matches.understood };
  }
}
