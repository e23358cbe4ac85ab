/** Words of the report on a list: what is in it, and what is missing. */
import type { ProblemWords } from '../problems/strings.js';

/** What a list may say of its meetings. */
export type Fact = 'position' | 'join' | 'access' | 'end' | 'checked' | 'fellowship';

export interface CheckWords {
  readonly title: string;
  readonly shown: (count: number) => string;
  readonly allWell: string;
  /** Headings. */
  readonly leftOut: string;
  readonly lookAt: string;
  readonly coverage: string;
  /** Each fact as the rest of "so many of so many …". */
  readonly facts: Readonly<Record<Fact, string>>;
  readonly of: (having: number, all: number, percent: number) => string;
  readonly twice: string;
  readonly stale: (months: number) => string;
  readonly across: (count: number) => string;
  readonly more: (count: number) => string;
  /** Headings of the table of coverage. */
  readonly columns: readonly [what: string, count: string, share: string];
  readonly problems: ProblemWords;
}
