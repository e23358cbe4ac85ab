/** Holds the state of one finder and tells those who listen. */
import { initialState, reduce, type FinderAction, type FinderState } from './finder-state.js';

export interface FinderStore {
  get(): FinderState;
  /** Calls back after every change until the returned function is called. */
  subscribe(listener: (state: FinderState) => void): () => void;
  dispatch(action: FinderAction): void;
}

export function createFinderStore(start: FinderState = initialState): FinderStore {
  let state = Object.freeze(start);
  const listeners = new Set<(state: FinderState) => void>();
  return {
    get: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    dispatch(action) {
      state = Object.freeze(reduce(state, action));
      // A copy, so that whoever leaves while being told disturbs nobody.
      for (const listener of [...listeners]) listener(state);
    },
  };
}
