/** The judge of the search bench tells good answers from bad ones. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { makeFeed } from '../../bench/make-feed.mjs';
import { Judge } from '../../bench/judge.mjs';
import { overKinds, quantile, scoreAnswer } from '../../bench/metrics.mjs';
import { makeQueries, nonsense } from '../../bench/queries.mjs';

const feed = makeFeed(400, 5);
const queries = makeQueries(feed, 6, 3);
const answerable = queries.filter(({ kind }) => kind !== nonsense);

/** What an engine scores; it is told the query and its grades, and answers records. */
function judged(engine, asked = answerable) {
  return asked.map((query) => {
    const found = engine(query);
    return { kind: query.kind, ...scoreAnswer(found.slice(0, 10), found, query.grades) };
  });
}
const perfect = ({ grades }) => [...grades.keys()].sort((a, b) => grades.get(b) - grades.get(a));

test('a feed is the same for the same seed, and another for another', () => {
  assert.deepEqual(makeFeed(50, 3), makeFeed(50, 3));
  assert.notDeepEqual(makeFeed(50, 3), makeFeed(50, 4));
});

test('there are queries of twenty kinds and more, none twice, each with an answer', () => {
  assert.ok(new Set(queries.map(({ kind }) => kind)).size >= 30);
  assert.equal(new Set(queries.map(({ text }) => text)).size, queries.length);
  for (const { text, grades } of answerable) assert.ok([...grades.values()].includes(3), text);
});

test('typos are no words of the feed', () => {
  const judge = new Judge(feed);
  const typos = answerable.filter(({ kind }) => kind.startsWith('typo'));
  assert.ok(typos.length >= 10);
  for (const { text } of typos) assert.ok(!judge.knows(text), text);
});

test('an engine that answers nothing scores nothing', () => {
  const scores = judged(() => []);
  for (const figure of ['ndcg', 'mrr', 'success', 'precision', 'recall'])
    assert.equal(overKinds(scores, figure), 0, figure);
  assert.equal(overKinds(scores, 'zero'), 1);
});

test('a perfect engine scores everything', () => {
  const scores = judged(perfect);
  for (const figure of ['ndcg', 'mrr', 'success', 'precision', 'recall'])
    assert.equal(overKinds(scores, figure), 1, figure);
  assert.equal(overKinds(scores, 'zero'), 0);
});

test('an engine that answers every record finds all and is mostly wrong', () => {
  const all = [...feed.keys()];
  // a place where little is held is followed by all that is around it
  const scores = judged(
    () => all,
    answerable.filter(({ grades }) => grades.size < feed.length / 4),
  );
  assert.ok(new Set(scores.map(({ kind }) => kind)).size >= 12);
  assert.equal(overKinds(scores, 'recall'), 1);
  assert.ok(overKinds(scores, 'precision') < 0.2);
  assert.ok(overKinds(scores, 'ndcg') < 0.2);
});

test('a wrong record before the right ones costs, at every rank', () => {
  for (const query of answerable) {
    const right = perfect(query);
    const wrong = [...feed.keys()].find((at) => !query.grades.has(at));
    let last = 0;
    for (let rank = 0; rank < 3; rank++) {
      const found = [...right.slice(0, rank), wrong, ...right.slice(rank)].slice(0, 10);
      const { ndcg, success } = scoreAnswer(found, found, query.grades);
      if (rank < right.filter((at) => query.grades.get(at) > 1).length) {
        assert.ok(ndcg < 1, query.text);
        assert.ok(ndcg > last, query.text);
      }
      assert.equal(success, Number(rank > 0), query.text);
      last = ndcg;
    }
  }
});

test('a weak answer before a good one costs less than a wrong one', () => {
  const grades = new Map([
    [1, 3],
    [2, 2],
  ]);
  const score = (...found) => scoreAnswer(found, found, grades).ndcg;
  assert.equal(score(1, 2), 1);
  assert.ok(score(2, 1) < score(1, 2));
  assert.ok(score(9, 1) < score(2, 1));
});

test('nonsense that is answered is told', () => {
  const [{ grades }] = queries.filter(({ kind }) => kind === nonsense);
  assert.deepEqual(scoreAnswer([], [], grades), { nonsense: true, answered: false });
  assert.equal(scoreAnswer([1], [1], grades).answered, true);
});

test('the judge reads records by their fields', () => {
  const record = {
    slug: 'a',
    notes: '',
    types: [],
    fellowship: 'aa',
    attendance_option: 'in_person',
  };
  const place = {
    city: 'Leeds',
    region: 'West Yorkshire',
    state: 'England',
    day: 1,
    time: '19:00',
  };
  const judge = new Judge([
    { ...record, ...place, name: 'Harbour Steps', address: '3 York St', location: 'Tŷ Siân' },
    { ...record, ...place, name: 'Late Light', city: 'York', notes: 'Near the Leeds road.' },
    { ...record, ...place, name: 'Women’s Hour', city: 'Leedstown', postal_code: 'LS1 4AP' },
  ]);
  assert.deepEqual([...judge.town('York')], [2, 3, 1]);
  assert.deepEqual([...judge.town('Leeds')], [3, 1, 1]);
  assert.deepEqual([...judge.text('street york')], [2, 0, 0]);
  assert.deepEqual([...judge.text('ty sian')], [2, 0, 0]);
  assert.deepEqual([...judge.field('name', 'womens hour')], [0, 0, 3]);
  assert.deepEqual([...judge.start('leedst')], [0, 0, 3]);
  assert.deepEqual([...judge.all(judge.town('York'), judge.text('light'))], [0, 2, 0]);
});

test('a quantile is one of the values', () => {
  const values = [5, 1, 4, 2, 3];
  assert.equal(quantile(values, 0.5), 3);
  assert.equal(quantile(values, 1), 5);
  assert.equal(quantile([], 0.5), NaN);
});
