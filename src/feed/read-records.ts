/** An opened feed → its meetings and what is lost, one record after the other; none of it is kept here. */
import type { Meeting, MeetingTime, Venue } from '../core/meeting.js';
import type { FeedFailure, Problem, ProblemReason } from '../core/result.js';
import { compact, compactOrNone } from './coerce.js';
import { type Envelope, readEnvelope } from './envelope.js';
import type { FeedInfo, FeedSettings } from './feed.js';
import type { OpenedFeed } from './format.js';
import { MeetingGuideReader, publishedId } from './meeting-guide.js';

/** What one record gave. */
export interface ReadRecord {
  /** Its position in the feed, from 0. */
  readonly index: number;
  /** As published. */
  readonly record: unknown;
  readonly meetings: readonly Meeting[];
  readonly problems: readonly Problem[];
}

/** All that is remembered of a meeting to know another of its id. */
interface Taken {
  readonly name: string | undefined;
  readonly slots: readonly number[];
}

const slotsOfADay = 2000;
/** A day and a start as one number, which is all that a long list need hold of a time. */
const slotOf = ({ day, start = slotsOfADay - 1 }: MeetingTime): number => day * slotsOfADay + start;
const dayOf = (slot: number): number => Math.floor(slot / slotsOfADay);

const defaultMaxMeetings = 100_000;

/**
 * Groups do publish all their meetings under one id. Those at other times are kept, under an id
 * made from day and time, so it stays the same when the feed changes order. Two records of one id
 * for one time, or for one day under different names, are two versions of one meeting: the first
 * is kept, and undefined returned for the second.
 */
function ownId({ id, name, times }: Meeting, taken: ReadonlyMap<string, Taken>) {
  const first = taken.get(id);
  if (!first) return id;
  const own = [id, ...times.map(({ day, start }) => `${day}-${start ?? ''}`)].join('~');
  const clashes = times.some((time) =>
    first.slots.some(
      (slot) => slot === slotOf(time) || (dayOf(slot) === time.day && name !== first.name),
    ),
  );
  return clashes || !times.length || taken.has(own) ? undefined : own;
}

/** The meeting without its place on the map, which is somewhere else. */
export function withoutPosition({ venue, ...rest }: Meeting): Meeting {
  const left = compactOrNone<Venue>({ ...venue, position: undefined });
  return left ? { ...rest, venue: left } : rest;
}

/** Why a feed of records gave no meeting. */
export function noneUsable(records: number, reasons: ReadonlySet<ProblemReason>): FeedFailure {
  const detail = `0 of ${records} records usable: ${[...reasons].join(', ')}`;
  return { code: 'no-usable-records', detail };
}

/** Reads an opened feed once. */
export class RecordReader {
  readonly info: FeedInfo;
  /** What is lost of the feed as a whole; complete when all records are read. */
  readonly problems: Problem[] = [];
  /** Records gone through so far, those over the limit included. */
  count = 0;
  readonly #opened: OpenedFeed;
  readonly #reader: MeetingGuideReader;
  readonly #most: number;

  constructor(opened: OpenedFeed, source: string, settings: FeedSettings) {
    this.#opened = opened;
    const noteWhole = (field: string, reason: ProblemReason) =>
      void this.problems.push(this.#problem(undefined, undefined, field, reason));
    const container: Envelope = readEnvelope(opened.envelope ?? {}, source, settings, noteWhole);
    for (const [field, reason] of opened.notes ?? []) noteWhole(field, reason);
    this.info = container.info;
    this.#reader = new MeetingGuideReader({ ...container, ...container.info, by24: opened.by24 });
    this.#most = settings.maxMeetings ?? defaultMaxMeetings;
  }

  #problem(
    at: Pick<ReadRecord, 'index' | 'record'> | undefined,
    id: string | undefined,
    field: string,
    reason: ProblemReason,
  ): Problem {
    return compact({
      index: at?.index ?? -1,
      line: at && this.#opened.line?.(at.record),
      id,
      field: this.#opened.heading?.(field) ?? field,
      reason,
    });
  }

  *read(): Generator<ReadRecord, void> {
    const taken = new Map<string, Taken>();
    for (const record of this.#opened.records) {
      const index = this.count++;
      if (index < this.#most) yield this.#readOne(index, record, taken);
      else if (index === this.#most)
        this.problems.push(this.#problem(undefined, undefined, '*', 'over-limit'));
    }
  }

  #readOne(index: number, record: unknown, taken: Map<string, Taken>): ReadRecord {
    const notes: [field: string, reason: ProblemReason][] = [];
    const note = (field: string, reason: ProblemReason) => void notes.push([field, reason]);
    const translated = this.#opened.translate(record, note);
    const held = typeof translated === 'string' ? [] : translated;
    if (typeof translated === 'string') note('*', translated);
    const meetings: Meeting[] = [];
    for (const each of held) {
      const meeting = this.#reader.read(each, note);
      if (typeof meeting === 'string') note('*', meeting);
      else {
        const own = ownId(meeting, taken);
        if (own !== meeting.id) note(own ? 'slug' : '*', 'duplicate-id');
        if (!own) continue;
        taken.set(own, { name: meeting.name, slots: meeting.times.map(slotOf) });
        meetings.push(own === meeting.id ? meeting : { ...meeting, id: own });
      }
    }
    const id = notes.length ? publishedId(held[0] ?? record) : undefined;
    const problems = notes.map(([field, reason]) =>
      this.#problem({ index, record }, id, field, reason),
    );
    return { index, record, meetings, problems };
  }

  /** Says that a meeting's latitude and longitude are exchanged, which only the whole feed can tell. */
  swapped(from: ReadRecord, { source }: Meeting): Problem {
    return this.#problem(from, source.id, 'latitude', 'position-swapped');
  }
}
