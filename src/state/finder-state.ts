/** One snapshot of a finder, and the only ways in which it changes. */
import type { Fellowship, Meeting } from '../core/meeting.js';
import { emptyQuery, type Choices, type FinderQuery } from '../core/query.js';
import type { FeedFailure, Problem } from '../core/result.js';
import type { PlanState } from '../core/plan.js';
import type { FinderResults } from '../core/results.js';
import type { FinderSettings } from '../core/settings.js';
import type { FeedInfo, Kept } from '../feed/feed.js';

interface FeedStateBase {
  /** Address, or a name for what stands in the page. */
  readonly source: string;
  /** What to call it where people read of it. */
  readonly name?: string;
}

/** How one feed is doing. */
export type FeedState =
  | (FeedStateBase & { readonly phase: 'loading' })
  | (FeedStateBase & {
      readonly phase: 'ready';
      readonly info: FeedInfo;
      readonly count: number;
      readonly problems: readonly Problem[];
      /** An earlier copy is shown, as what came last was no good. */
      readonly kept?: Kept | undefined;
    })
  | (FeedStateBase & { readonly phase: 'failed'; readonly failure: FeedFailure });

/** `idle`: nothing to load was given. `failed`: not one feed could be used. */
export type Phase = 'idle' | 'loading' | 'ready' | 'failed';

export interface FinderState {
  readonly phase: Phase;
  readonly feeds: readonly FeedState[];
  /** What the visitor asks. */
  readonly query: FinderQuery;
  /** What the host has fixed; its facets are not offered. */
  readonly locked: Choices;
  /** The answer to the last query; kept while the next one is worked out. */
  readonly results?: FinderResults;
  /** The meeting whose details are open. */
  readonly selected?: Meeting;
  /** The meetings that the visitor has put on a plan, in their order; undefined: there is none. */
  readonly plan?: readonly Meeting[] | undefined;
  /** How many of a plan that was kept or sent no list holds, or holds yet. */
  readonly planLost: number;
  readonly planKept: PlanState['kept'];
  /** How often the visitor has asked to see it. */
  readonly planShown: number;
  readonly settings: FinderSettings;
  /** Every fellowship known here, by id: ours, the feeds' and the host's. */
  readonly fellowships: ReadonlyMap<string, Fellowship>;
}

export type FinderAction =
  | { readonly type: 'feeds'; readonly feeds: readonly FeedState[] }
  | { readonly type: 'fellowships'; readonly fellowships: ReadonlyMap<string, Fellowship> }
  | { readonly type: 'settings'; readonly settings: FinderSettings }
  | { readonly type: 'plan'; readonly state: PlanState }
  | { readonly type: 'show-plan' }
  | { readonly type: 'locked'; readonly locked: Choices }
  | { readonly type: 'query'; readonly query: Partial<FinderQuery> }
  | { readonly type: 'results'; readonly results: FinderResults }
  | { readonly type: 'select'; readonly meeting: Meeting | undefined };

export const initialState: FinderState = {
  phase: 'idle',
  feeds: [],
  query: emptyQuery,
  locked: {},
  fellowships: new Map(),
  planLost: 0,
  planKept: 'no',
  planShown: 0,
  settings: { key: 'meetings', practice: false },
};

/** The whole is ready as soon as one feed is, and failed only when every one has. */
function phaseOf(feeds: readonly FeedState[]): Phase {
  if (!feeds.length) return 'idle';
  if (feeds.some(({ phase }) => phase === 'ready')) return 'ready';
  return feeds.some(({ phase }) => phase === 'loading') ? 'loading' : 'failed';
}

export function reduce(state: FinderState, action: FinderAction): FinderState {
  switch (action.type) {
    case 'feeds':
      return { ...state, feeds: action.feeds, phase: phaseOf(action.feeds) };
    case 'fellowships':
      return { ...state, fellowships: action.fellowships };
    case 'settings':
      return { ...state, settings: action.settings };
    case 'plan': {
      const { plan, lost, kept } = action.state;
      return { ...state, plan, planLost: lost, planKept: kept };
    }
    case 'show-plan':
      return { ...state, planShown: state.planShown + 1 };
    case 'locked':
      return { ...state, locked: action.locked };
    case 'query':
      return { ...state, query: { ...state.query, ...action.query } };
    case 'results':
      return { ...state, results: action.results };
    case 'select':
      return { ...state, selected: action.meeting };
  }
}
