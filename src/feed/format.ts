/**
 * What a reader of a published format does: it puts each record in the words of our own format,
 * which then is read, capped, cleaned and proven in one place (`meeting-guide.ts`).
 */
import type { FeedFailure, ProblemReason, Result } from '../core/result.js';
import type { RawRecord } from './coerce.js';
import type { FeedSettings } from './feed.js';
import type { Note } from './fields.js';

/** The text at an address, with the time-out, cap and retries of the feed. Never rejects. */
export type Get = (address: string) => Promise<Result<string, FeedFailure>>;

/** A feed that a reader has recognised as its own. */
export interface OpenedFeed {
  /** As published; a problem's `index` counts these. Can be gone through again and again. */
  readonly records: Iterable<unknown>;
  /** What the feed says of itself, in the words of our own envelope. */
  readonly envelope?: RawRecord;
  /** What is lost of the feed as a whole, by the publisher's name for it. */
  readonly notes?: readonly (readonly [field: string, reason: ProblemReason])[];
  /** Some time is written as only the 24-hour clock writes it, so `7:30` is in the morning. */
  readonly by24: boolean;
  /** Line of the text, or row of the table, that a record has, from 1; absent where there are none. */
  line?(record: unknown): number;
  /** What the publisher calls a field of ours, such as the heading of its column. */
  heading?(field: string): string;
  /**
   * What the publisher wrote in a field, under its own name for it.
   *
   * Absent where records are objects with fields of those names.
   */
  written?(record: unknown, field: string): string | undefined;
  /**
   * The record in the words of our own format: one for each meeting that it holds, or why it must
   * be left out.
   *
   * @param note Takes what is lost, under the name of our field.
   */
  translate(record: unknown, note: Note): readonly unknown[] | ProblemReason;
}

export interface FormatReader {
  /** Text → data. */
  parse(text: string): Result<unknown, FeedFailure>;
  /** Address → data, for a format that is published in several answers; one request when absent. */
  load?(address: string, get: Get, settings: FeedSettings): Promise<Result<unknown, FeedFailure>>;
  /** Undefined for data of another format. May throw: objects of a host may run code when read. */
  open(data: unknown, settings: FeedSettings): OpenedFeed | undefined;
}

/** Brings a reader by the name of its format; undefined where there is none. May reject. */
export type FormatLoader = (name: string) => Promise<FormatReader | undefined>;
