import { expect } from '@open-wc/testing';
import { emptyQuery } from '../../src/core/query.js';
import { initialState, reduce, type FeedState } from '../../src/state/finder-state.js';
import { createFinderStore } from '../../src/state/store.js';

const loading: FeedState = { phase: 'loading', source: 'a' };
const failed: FeedState = {
  phase: 'failed',
  source: 'b',
  failure: { code: 'http', status: 404, detail: '' },
};
const ready: FeedState = {
  phase: 'ready',
  source: 'c',
  info: { source: 'c' },
  count: 1,
  problems: [],
};
const phaseWith = (...feeds: FeedState[]) => reduce(initialState, { type: 'feeds', feeds }).phase;

describe('the state', () => {
  it('is ready with the first feed, and failed only with the last', () => {
    expect(phaseWith()).to.equal('idle');
    expect(phaseWith(loading, failed)).to.equal('loading');
    expect(phaseWith(loading, ready)).to.equal('ready');
    expect(phaseWith(failed, ready)).to.equal('ready');
    expect(phaseWith(failed, failed)).to.equal('failed');
  });

  it('changes what is asked and leaves the rest', () => {
    const next = reduce(initialState, { type: 'query', query: { text: 'leeds' } });
    expect(next.query).to.deep.equal({ ...emptyQuery, text: 'leeds' });
    expect(next.feeds).to.equal(initialState.feeds);
  });
});

describe('the store', () => {
  it('tells every listener until it leaves, also one that leaves while it is told', () => {
    const store = createFinderStore();
    const heard: string[] = [];
    const leave = store.subscribe(() => {
      heard.push('first');
      leave();
    });
    store.subscribe(({ query }) => heard.push(query.text));
    store.dispatch({ type: 'query', query: { text: 'a' } });
    store.dispatch({ type: 'query', query: { text: 'b' } });
    expect(heard).to.deep.equal(['first', 'a', 'b']);
  });

  it('holds a state that nobody can change behind its back', () => {
    const store = createFinderStore();
    expect(() => Object.assign(store.get(), { phase: 'ready' })).to.throw(TypeError);
  });
});
