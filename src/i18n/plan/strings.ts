/** Words of the plan: a few meetings to try. */
import type { FacetWords } from '../strings.js';

type Kind = keyof FacetWords['approach'];

export interface PlanWords {
  readonly lang: string;
  readonly title: (count: number) => string;
  /** The same where staff choose for somebody else. */
  readonly practiceTitle: (count: number, limit: number) => string;
  /** The box on a card, and the same where staff choose for somebody else. */
  readonly mine: string;
  readonly forSheet: string;
  readonly full: (limit: number) => string;
  readonly show: string;
  readonly hide: string;
  readonly empty: string;
  readonly next: (date: string) => string;
  readonly byDate: string;
  readonly earlier: (name: string) => string;
  readonly later: (name: string) => string;
  readonly remove: (name: string) => string;
  readonly removeShort: string;
  readonly clear: string;
  readonly printAndClear: string;
  /** How many meetings of a plan that was sent or kept are not listed any more. */
  readonly lost: (count: number) => string;
  /** All are of one kind: asks whether another may be tried too. */
  readonly mix: (count: number, have: Kind, other: Kind) => string;
  readonly mixShow: (other: Kind) => string;
  readonly mixNo: string;
  readonly keep: string;
  readonly keepHelp: string;
  readonly kept: string;
  readonly forget: string;
  readonly keepFailed: string;
}
