/** Answers queries from meetings held in memory. */
import type { FellowshipLookup } from '../core/facets.js';
import type { Meeting, MeetingTime } from '../core/meeting.js';
import type { FinderQuery } from '../core/query.js';
import type { FinderResults, Hit, Understood } from '../core/results.js';
import type { ExtraText } from '../search/meeting-text.js';
import { createPlainIndex } from '../search/plain-index.js';
import type { CreateTextIndex } from '../search/text-index.js';
import { distanceOf, Distances } from './distances.js';
import { FacetIndex } from './facet-index.js';
import type { FinderSource } from './finder-source.js';
import { First } from './first.js';
import { compareNames } from './names.js';
import { breathe } from '../feed/breathe.js';
import { createPacer } from './pacer.js';
import { countRecords, eachRecord, type RecordSet } from '../search/record-set.js';
import { occurrenceOf, Starts } from './starts.js';
import { readTexts, type TextSearch } from './text-search.js';
import { slotOf, slotsFor } from './time-slots.js';
import { untilAborted } from './until-aborted.js';

export interface LocalSourceOptions {
  /** The present moment; milliseconds since 1970, UTC. */
  readonly now: () => number;
  /** What is known of a fellowship, by its id. */
  readonly fellowship: FellowshipLookup;
  /** BCP 47 tag for the order of names; English when absent. */
  readonly locale?: string;
  /** Further words under which a meeting is found, such as the names of its days and types. */
  readonly extraText?: ExtraText;
  /**
   * Brings what indexes texts, when text is first searched. Where it is absent or does not come, words
   * are found only as they are written.
   */
  readonly textIndex?: () => Promise<CreateTextIndex | undefined>;
  /** Called between slices of long work; resolves when it may go on. */
  readonly breathe?: () => Promise<void>;
}

const notAsked: Understood = {
  match: 'none',
  corrections: [],
  unknown: [],
  meant: [],
  instead: [],
};

/**
 * A source over meetings in memory. Nothing is read until the first query, and no text until somebody
 * is about to search it.
 *
 * The order. `soonest`: by how well the text matches, in four broad bands; in each of them what is
 * on now, then what is next, then what has no date, and suspended meetings last. `nearest`: by
 * distance from `near`; then meetings without a position, online only or suspended. `name`: by
 * name; then meetings without one. Equals stand in the order of time, then in that of the feed.
 */
export function createLocalSource(
  meetings: readonly Meeting[],
  options: LocalSourceOptions,
): FinderSource {
  return new LocalSource(meetings, options);
}

type Order = (a: number, b: number) => number;

class LocalSource implements FinderSource {
  readonly #meetings: readonly Meeting[];
  readonly #options: LocalSourceOptions;
  readonly #breathe: () => Promise<void>;
  readonly #distances: Distances;
  #facets: Promise<FacetIndex> | undefined;
  #starts: Starts | undefined;
  #texts: Promise<TextSearch> | undefined;
  #names: ((a: Meeting, b: Meeting) => number) | undefined;

  constructor(meetings: readonly Meeting[], options: LocalSourceOptions) {
    this.#meetings = meetings;
    this.#options = options;
    this.#breathe = options.breathe ?? breathe;
    this.#distances = new Distances(meetings);
  }

  meeting(id: string): Promise<Meeting | undefined> {
    return Promise.resolve(this.#meetings.find((meeting) => meeting.id === id));
  }

  async query(query: FinderQuery, signal?: AbortSignal): Promise<FinderResults> {
    const pause = createPacer(this.#breathe);
    this.#facets ??= FacetIndex.build(this.#meetings, this.#options.fellowship, pause);
    const facets = await untilAborted(this.#facets, signal);
    this.#starts ??= new Starts(this.#meetings);
    await untilAborted(this.#starts.refresh(this.#options.now(), pause), signal);
    const texts = query.text.trim() ? await untilAborted(this.#readTexts(), signal) : undefined;

    // Nothing waits from here on, so queries can share what is kept between them.
    const asOf = this.#options.now();
    const found = texts?.(query.text);
    const { records, counts } = facets.select(query.facets, found?.records);
    const order = this.#order(query, records, this.#starts, found?.bands);
    return {
      total: countRecords(records),
      facets: counts,
      hits: firstOf(records, query.limit, order).map((record) => this.#hit(record, query, asOf)),
      asOf,
      understood: found?.understood ?? notAsked,
    };
  }

  prepare(): void {
    // Who then searches hears of a failure.
    this.#readTexts().catch(() => undefined);
  }

  #readTexts(): Promise<TextSearch> {
    const { fellowship, extraText } = this.#options;
    this.#texts ??= this.#bringIndex().then((createIndex) =>
      readTexts(this.#meetings, fellowship, extraText, createIndex, createPacer(this.#breathe)),
    );
    return this.#texts;
  }

  async #bringIndex(): Promise<CreateTextIndex> {
    try {
      return (await this.#options.textIndex?.()) ?? createPlainIndex;
    } catch {
      return createPlainIndex;
    }
  }

  #order(
    { sort, near, facets }: FinderQuery,
    records: RecordSet,
    starts: Starts,
    bands: Uint8Array | undefined,
  ): Order {
    const start = starts.ranks(records, slotsFor(facets));
    // Infinity less itself is no number, which stands for "the same" here as 0 does.
    const sooner: Order = (a, b) => start[a]! - start[b]! || a - b;
    if (sort === 'nearest' && near) {
      const km = this.#distances.from(near);
      return (a, b) => km[a]! - km[b]! || sooner(a, b);
    }
    if (sort === 'name') {
      const names = (this.#names ??= compareNames(this.#options.locale ?? 'en'));
      return (a, b) => names(this.#meetings[a]!, this.#meetings[b]!) || sooner(a, b);
    }
    return bands ? (a, b) => bands[a]! - bands[b]! || sooner(a, b) : sooner;
  }

  #hit(record: number, { near, facets }: FinderQuery, now: number): Hit {
    const meeting = this.#meetings[record]!;
    const slots = slotsFor(facets);
    const fits = slots && ((time: MeetingTime) => slots.includes(slotOf(time)));
    const occurrence = occurrenceOf(meeting, now, fits);
    const distance = near && distanceOf(meeting, near);
    return {
      meeting,
      ...(occurrence && { occurrence }),
      ...(distance !== undefined && { distance }),
    };
  }
}

function firstOf(records: RecordSet, limit: number, order: Order): number[] {
  const first = new First(limit, order);
  eachRecord(records, (record) => first.add(record));
  return first.sorted();
}
