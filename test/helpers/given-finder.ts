/** A finder whose state is given by hand, for what a small feed can't bring about. */
import { fixture, html } from '@open-wc/testing';
import { handleKey, type FinderHandle } from '../../src/controllers/context.js';
import { emptyQuery, type FinderQuery } from '../../src/core/query.js';
import type { FinderResults, Hit, Understood } from '../../src/core/results.js';
import { initialState, type FinderState } from '../../src/state/finder-state.js';
import { createFinderStore } from '../../src/state/store.js';
import '../../src/register.js';
import { lateFoundWords } from '../../src/ui/late-found-words.js';
import { sundayMorning } from './meetings.js';

export interface GivenFinder extends FinderHandle {
  /** What the elements have asked for, in order. */
  readonly received: readonly Event[];
  /** Takes what is to happen with the next requests. */
  onRequest(act: (event: Event) => void): void;
  ask(query: Partial<FinderQuery>): void;
  answer(
    results: Partial<Omit<FinderResults, 'understood'>>,
    understood?: Partial<Understood>,
  ): void;
}

const facets = {
  day: [],
  time: [],
  attendance: [],
  approach: [],
  fellowship: [],
  focus: [],
  audience: [],
  access: [],
};

/** Has the part come that says what was found, so that whoever needs it draws it at once. */
export const bringFoundWords = (): Promise<void> =>
  new Promise((resolve) => {
    if (lateFoundWords(resolve)) resolve();
  });

/** Elements inside `html` that say `finder="given"` belong to it. */
export async function givenFinder(
  inner: string,
  state: Partial<FinderState> = {},
): Promise<{ box: HTMLElement; finder: GivenFinder }> {
  const store = createFinderStore({
    ...initialState,
    phase: 'ready',
    feeds: [{ phase: 'ready', source: 'given', info: { source: 'given' }, count: 9, problems: [] }],
    ...state,
  });
  const received: Event[] = [];
  let act: ((event: Event) => void) | undefined;
  const finder: GivenFinder = {
    received,
    get: store.get,
    subscribe: store.subscribe,
    receive(event) {
      received.push(event);
      // As a provider does: the page has had its chance to prevent it.
      queueMicrotask(() => !event.defaultPrevented && act?.(event));
    },
    prepare() {},
    suggest: undefined,
    onRequest: (next) => (act = next),
    ask: (query) => store.dispatch({ type: 'query', query: { ...emptyQuery, ...query } }),
    answer(results, understood) {
      const hits: readonly Hit[] = results.hits ?? [];
      store.dispatch({
        type: 'results',
        results: {
          total: hits.length,
          facets,
          hits,
          asOf: sundayMorning,
          ...results,
          understood: {
            match: 'exact',
            corrections: [],
            unknown: [],
            meant: [],
            instead: [],
            ...understood,
          },
        },
      });
    },
  };
  await bringFoundWords();
  const box = await fixture<HTMLElement>(html`<div id="given"></div>`);
  Object.assign(box, { [handleKey]: finder });
  box.innerHTML = inner;
  return { box, finder };
}
