/** Words for what happens at a first meeting. */
import type { Openness } from '../../core/meeting.js';

/** A family of groups that run their meetings alike. */
export type MeetingKind =
  '12-step' | 'cbt' | 'secular-peer' | 'buddhist-inspired' | 'faith' | 'any';

export interface ApproachWords {
  readonly lang: string;
  readonly headings: {
    readonly happens: string;
    readonly you: string;
    readonly who: string;
    readonly cost: string;
    readonly there: string;
    readonly online: string;
    readonly wrong: string;
  };
  readonly happens: Readonly<Record<MeetingKind, readonly string[]>>;
  readonly you: readonly string[];
  readonly who: Readonly<Record<Openness | 'unknown', readonly string[]>>;
  readonly cost: readonly string[];
  /** How to get in, where the listing says it, and where it does not. */
  readonly entrance: (entrance: string) => string;
  readonly there: readonly string[];
  readonly online: readonly string[];
  readonly wrong: readonly string[];
  readonly after: string;
}
