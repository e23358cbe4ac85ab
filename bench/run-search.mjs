/**
 * Measures one feed in a process of its own, so that nothing is warm; started by `search.mjs`, to
 * which it sends what it found.
 */
import { makeRandom } from '../scripts/sample/random.mjs';
import { documentOf } from './documents.mjs';
import { engines, isSlow } from './engines.mjs';
import { makeFeed } from './make-feed.mjs';
import { weighed } from './memory.mjs';
import { scoreAnswer } from './metrics.mjs';
import {
  buildIndex,
  buildTextSearch,
  createSource,
  readMeetings,
  searchIndex,
  searchText,
} from './ours.mjs';
import { makeQueries } from './queries.mjs';

const { url, size, seed, names, each, slowEach } = JSON.parse(process.argv[2]);

const code = await import(url);
const feed = makeFeed(size, seed);
const { value } = await code.parseFeed(JSON.stringify(feed));
const { meetings } = value;
if (meetings.length !== size) throw new Error(`Of ${size} records ${meetings.length} were read`);

const searched = await readMeetings(code, meetings);
const built = await weighed(() => buildTextSearch(code, searched));
const { search, longest } = built.value;
const builds = { ours: { time: built.time, bytes: built.bytes, longest } };
const askIndex = searchIndex(await buildIndex(code, searched));
const askText = searchText(search);
const source = createSource(code, searched);
await source.ready();

const queries = makeQueries(feed, seed + 1, each);
const documents = feed.map(documentOf);
const others = {};
for (const name of names.filter((other) => other !== 'ours')) {
  const { value: search, time: took, bytes } = await weighed(() => engines[name](documents));
  others[name] = search;
  builds[name] = { time: took, bytes };
}

const answers = Object.fromEntries(
  ['ours', 'index', 'whole', ...Object.keys(others)].map((n) => [n, []]),
);
/** The first of each kind are asked of slow engines too. */
const asked = new Map();
const turns = makeRandom(seed).shuffle(
  queries.map((query) => {
    const before = asked.get(query.kind) ?? 0;
    asked.set(query.kind, before + 1);
    return { ...query, forAll: before < slowEach };
  }),
);
const timed = (work) => {
  const start = performance.now();
  const found = work();
  return [found, performance.now() - start];
};
for (const [turn, { kind, text, grades, forAll }] of turns.entries()) {
  const note = (name, took, first, all) =>
    answers[name].push({ kind, text, forAll, took, ...(first && scoreAnswer(first, all, grades)) });
  const askOurs = async () => {
    const [, took] = timed(() => askText(text));
    const [, index] = timed(() => askIndex(text));
    const start = performance.now();
    await source.answer(text);
    const whole = performance.now() - start;
    const all = await source.all(text);
    note('ours', took, all, all);
    note('index', index);
    note('whole', whole);
  };
  const askOther = (name) => () => {
    const [all, took] = timed(() => others[name](text));
    note(name, took, all, all);
  };
  const ask = [
    askOurs,
    ...Object.keys(others).flatMap((name) => (forAll || !isSlow(name) ? [askOther(name)] : [])),
  ];
  // Who comes first has the cold processor; so all take turns.
  for (let at = 0; at < ask.length; at++) await ask[(at + turn) % ask.length]();
}

/** What was shown for the worst queries, to learn from. */
const worst = [];
for (const { kind, text, ndcg, mrr, recall, precision } of answers.ours) {
  if (!(ndcg < 0.95)) continue;
  const { grades } = queries.find((query) => query.text === text);
  const shown = (await source.all(text)).slice(0, 10);
  const say = (at) => {
    const { name, location = '', address = '', city, region, postal_code: code = '' } = feed[at];
    const { day, time, fellowship, types } = feed[at];
    const codes = types.join();
    return `${grades.get(at) ?? 0}: ${[name, location, address, city, region, code].join(' | ')} | ${fellowship} ${day} ${time} ${codes}`;
  };
  const wanted = [...grades].sort((a, b) => b[1] - a[1]).slice(0, 3);
  worst.push({
    ...{ kind, text, ndcg, mrr, recall, precision },
    shown: shown.slice(0, 5).map(say),
    wanted: wanted.map(([at]) => say(at)),
  });
}

const kinds = [...new Set(queries.map(({ kind }) => kind))];
process.send({ size, seed, kinds, builds, answers, worst });
