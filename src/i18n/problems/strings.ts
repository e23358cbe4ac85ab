/**
 * What is wrong with a list, for the person who keeps it: what was found, and what to do. For the
 * command line and an editor's panel; a visitor reads none of it.
 */
import type { FeedFailure, ProblemReason } from '../../core/result.js';

/** What is the matter and what to do about it, each in whole sentences. */
export interface Remark {
  readonly what: string;
  readonly todo: string;
}

/** Where a problem is, as far as it is known. */
export interface ProblemPlace {
  /** Line of the published text, from 1. */
  readonly line?: number | undefined;
  /** Number of the record, from 1. */
  readonly record?: number | undefined;
  /** Name of the meeting, as published. */
  readonly name?: string | undefined;
  /** Address or name of the feed, where there are several. */
  readonly feed?: string | undefined;
}

export interface ProblemWords {
  /** BCP 47 tag of the language. */
  readonly lang: string;
  /** What was found. It holds of a whole meeting and of one field of it alike. */
  readonly reason: Readonly<Record<ProblemReason, string>>;
  /** What the editor can do about it. */
  readonly remedy: Readonly<Record<ProblemReason, string>>;
  readonly failure: Readonly<Record<FeedFailure['code'], string>>;
  readonly failureRemedy: Readonly<Record<FeedFailure['code'], string>>;
  /** A line or record with its name: `line 4, “Open Door”`. The whole list where nothing is known. */
  readonly place: (place: ProblemPlace) => string;
  /** How many meetings are left out because of it. */
  readonly leftOut: (count: number) => string;
  /** How many meetings are shown, but not just as they were written. */
  readonly kept: (count: number) => string;
  /** A field by the name that the publisher gave it. */
  readonly field: (name: string) => string;
  /** What a value was read as: "7.30pm" → "19:30". */
  readonly readAs: (written: string, read: string) => string;
}

/** A reason that these words are too old to know still gets an answer. */
export const remarkOn = (words: ProblemWords, reason: ProblemReason): Remark => ({
  what: words.reason[reason] ?? reason,
  todo: words.remedy[reason] ?? '',
});
