/** Answers queries from meetings held in memory. */
import type { FellowshipLookup } from '../core/facets.js';
import type { Fellowship, Meeting, MeetingTime, Position } from '../core/meeting.js';
import type { Choices, FinderQuery } from '../core/query.js';
import { notAsked, type FinderResults, type Hit, type Suggestion } from '../core/results.js';
import { breathe } from '../feed/breathe.js';
import { isMeant } from '../core/short-id.js';
import type { BringPack } from '../places/late-pack.js';
import type { ExtraText } from '../search/meeting-text.js';
import { countRecords, eachRecord, type RecordSet } from '../search/record-set.js';
import { distanceOf, Distances } from './distances.js';
import { FacetIndex, type Selection } from './facet-index.js';
import type { FinderSource } from './finder-source.js';
import { First } from './first.js';
import { LateSearch } from './late-search.js';
import { compareNames } from './names.js';
import { createPacer } from './pacer.js';
import { occurrenceOf, Starts } from './starts.js';
import type { CreateTextSearch, FoundText } from './text-search.js';
import { slotOf, slotsFor } from './time-slots.js';
import { untilAborted } from './until-aborted.js';
import { warmUp } from './warm-up.js';
import { withoutOne } from './without.js';

export interface LocalSourceOptions {
  /** The present moment; milliseconds since 1970, UTC. */
  readonly now: () => number;
  /** What is known of a fellowship, by its id. */
  readonly fellowship: FellowshipLookup;
  /** Those that a search may name; none when absent. */
  readonly fellowships?: readonly Fellowship[];
  /** BCP 47 tag for the order of names and for plain requests; English when absent. */
  readonly locale?: string;
  /** IANA name of the zone in which it is "today" for the reader; Europe/London when absent. */
  readonly zone?: string;
  /** Further words under which a meeting is found, such as the names of its days and types. */
  readonly extraText?: ExtraText;
  /** The names of each day, Sunday first, to be offered to who types; the first of them is shown. */
  readonly days?: readonly (readonly string[])[];
  /**
   * Brings what searches texts, when text is first searched. Where it is absent or does not come, words
   * are found only as they are written.
   */
  readonly textSearch?: () => Promise<CreateTextSearch | undefined>;
  /** Brings a place pack, when a place is asked for that the feed does not have. */
  readonly places?: BringPack | undefined;
  /** Called between slices of long work; resolves when it may go on. */
  readonly breathe?: () => Promise<void>;
}

const defaults = { locale: 'en', zone: 'Europe/London', fellowships: [], days: [] };

/**
 * A source over meetings in memory. Nothing is read until the first query, and no text until somebody
 * is about to search it.
 *
 * The order. `soonest`: by how well the text matches, in broad bands; in each of them what is on now,
 * then what is next, then what has no date, and suspended meetings last. `nearest`, and `soonest` where
 * the text asks for a place: by distance, behind those that have a town's name; then meetings without a
 * position, online only or suspended. `name`: by name; then meetings without one. Equals stand in the order of time, then of distance
 * where a place is known, then of their ids.
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
  readonly #text: LateSearch;
  #facets: Promise<FacetIndex> | undefined;
  #starts: Starts | undefined;
  #warm = false;
  #names: ((a: Meeting, b: Meeting) => number) | undefined;

  constructor(meetings: readonly Meeting[], options: LocalSourceOptions) {
    this.#meetings = meetings;
    this.#options = options;
    this.#breathe = options.breathe ?? breathe;
    this.#distances = new Distances(meetings);
    this.#text = new LateSearch(options.textSearch, async () => {
      const pause = createPacer(this.#breathe);
      const indexed = await this.#indexed();
      return { ...defaults, ...options, meetings, ...indexed, pause };
    });
  }

  meeting(id: string): Promise<Meeting | undefined> {
    return Promise.resolve(this.#meetings.find((meeting) => isMeant(id, meeting.id)));
  }

  async query(query: FinderQuery, signal?: AbortSignal): Promise<FinderResults> {
    await untilAborted(this.#indexed(), signal);
    const { text } = query;
    const place = typeof query.near === 'string' ? query.near : undefined;
    const search =
      text.trim() || place
        ? await untilAborted(query.early ? this.#text.for(text) : this.#text.whole(), signal)
        : undefined;

    const read = async () => {
      // a minute may have passed with waiting
      const indexed = await untilAborted(this.#indexed(), signal);
      const found = search?.find(query, indexed.asOf);
      const named = place && search?.place?.(place);
      return { ...indexed, found, named, more: search?.more };
    };
    let answer = await read();
    if (answer.more) {
      await untilAborted(answer.more, signal);
      answer = await read();
    }
    const { facets, starts, asOf, found, named } = answer;
    // Nothing waits from here on, so queries can share what is kept between them.
    const select = (choices: Choices, within = found): Selection =>
      facets.select(choices, within?.records, within && this.#timesOf(within));
    const { records, counts } = select(query.facets);
    // A place that is typed is meant now; the other was chosen before.
    const near = found?.near ?? (typeof query.near === 'string' ? named || undefined : query.near);
    const order = this.#order(query, near, records, starts, found);
    const total = countRecords(records);
    const understood = found?.understood ?? notAsked;
    const count = (text: string): number => {
      const other = search?.find({ ...query, text }, asOf);
      return other ? countRecords(select(query.facets, other).records) : 0;
    };
    return {
      total,
      // The list does not wait for them.
      get facets() {
        return counts();
      },
      hits: firstOf(records, query.limit, order).map((record) =>
        this.#hit(record, query, near, asOf, found),
      ),
      asOf,
      understood: total
        ? understood
        : {
            ...understood,
            instead: understood.instead
              .map(({ text }) => ({ text, total: count(text) }))
              .filter((other) => other.total > 0),
          },
      ...(total === 0 && {
        without: withoutOne(query, !!found, (choices, withText) =>
          countRecords((withText ? select(choices) : facets.select(choices, undefined)).records),
        ),
      }),
      ...(search && search.partial && { partial: true }),
    };
  }

  async matching(query: FinderQuery, signal?: AbortSignal): Promise<readonly Meeting[]> {
    const search = query.text.trim() ? await untilAborted(this.#text.whole(), signal) : undefined;
    const { facets, asOf } = await untilAborted(this.#indexed(), signal);
    const found = search?.find(query, asOf);
    const timesOf = found && this.#timesOf(found);
    const { records } = facets.select(query.facets, found?.records, timesOf);
    const matching: Meeting[] = [];
    eachRecord(records, (record) => matching.push(this.#meetings[record]!));
    return matching;
  }

  prepare(): void {
    // Who then searches hears of a failure.
    if (!this.#warm) this.#warmUp().catch(() => undefined);
    this.#warm = true;
  }

  async #warmUp(): Promise<void> {
    const search = await this.#text.whole();
    const { now, days = [], places } = this.#options;
    // Words that are no place of the feed would bring the pack for nobody.
    if (places) return;
    await warmUp(search, this.#meetings, days[1]?.[0] ?? '', now(), this.#breathe);
  }

  async suggest(text: string, limit: number, signal?: AbortSignal): Promise<readonly Suggestion[]> {
    const search = await untilAborted(this.#text.whole(), signal);
    const { asOf } = await untilAborted(this.#indexed(), signal);
    return (await search.suggest?.(text, limit, asOf)) ?? [];
  }

  /** What filters and orders, up to the minute. */
  async #indexed(): Promise<{
    readonly facets: FacetIndex;
    readonly starts: Starts;
    /** The moment of which they tell; milliseconds since 1970. */
    readonly asOf: number;
  }> {
    const pause = createPacer(this.#breathe);
    const building = (this.#facets ??= FacetIndex.build(
      this.#meetings,
      this.#options.fellowship,
      pause,
    ));
    building.catch(() => (this.#facets = undefined));
    const facets = await building;
    const starts = (this.#starts ??= new Starts(this.#meetings));
    const asOf = this.#options.now();
    await starts.refresh(asOf, pause);
    return { facets, starts, asOf };
  }

  /** Of a meeting found by its time the times that were asked for; of one found by its name all. */
  #timesOf({ asksFor }: FoundText): ((record: number) => readonly MeetingTime[]) | undefined {
    if (!asksFor) return undefined;
    return (record) => {
      const { times } = this.#meetings[record]!;
      const asked = times.filter((time) => asksFor(record, time));
      return asked.length ? asked : times;
    };
  }

  #order(
    { sort, facets }: FinderQuery,
    near: Position | undefined,
    records: RecordSet,
    starts: Starts,
    found: FoundText | undefined,
  ): Order {
    const start = starts.ranks(records, slotsFor(facets), found?.asksFor);
    const km = near && this.#distances.from(near);
    // Infinity less itself is no number, which stands for "the same" here as 0 does.
    const nearer: Order = km ? (a, b) => km(a) - km(b) : () => 0;
    const sooner: Order = (a, b) => start[a]! - start[b]!;
    const named: Order = (a, b) => (this.#meetings[a]!.id < this.#meetings[b]!.id ? -1 : 1);
    if (sort === 'nearest' && near) return (a, b) => nearer(a, b) || sooner(a, b) || named(a, b);
    if (sort === 'name') {
      const names = (this.#names ??= compareNames(this.#options.locale ?? 'en'));
      return (a, b) =>
        names(this.#meetings[a]!, this.#meetings[b]!) ||
        sooner(a, b) ||
        nearer(a, b) ||
        named(a, b);
    }
    const first = found?.near ? nearer : sooner;
    const second = found?.near ? sooner : nearer;
    const bands = found?.bands;
    const better: Order = bands ? (a, b) => bands[a]! - bands[b]! : () => 0;
    return (a, b) => better(a, b) || first(a, b) || second(a, b) || named(a, b);
  }

  #hit(
    record: number,
    { facets }: FinderQuery,
    near: Position | undefined,
    now: number,
    found: FoundText | undefined,
  ): Hit {
    const meeting = this.#meetings[record]!;
    const slots = slotsFor(facets);
    const fits = (time: MeetingTime): boolean => !slots || slots.includes(slotOf(time));
    const asksFor = found?.asksFor;
    const occurrence =
      (asksFor && occurrenceOf(meeting, now, (time) => fits(time) && asksFor(record, time))) ??
      occurrenceOf(meeting, now, fits);
    const distance = near && distanceOf(meeting, near);
    return {
      meeting,
      ...(occurrence && { occurrence }),
      ...(distance !== undefined && { distance }),
      // Most of an answer is never looked at.
      get marks() {
        return found?.marks(meeting);
      },
    };
  }
}

function firstOf(records: RecordSet, limit: number, order: Order): number[] {
  const first = new First(limit, order);
  eachRecord(records, (record) => first.add(record));
  return first.sorted();
}
