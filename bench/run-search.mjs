/**
 * Measures one feed in a process of its own, so that nothing is warm; started by `search.mjs`, to
 * which it sends what it found.
 */
import { askAll } from './ask.mjs';
import { documentOf, wholeText } from './documents.mjs';
import { engines } from './engines.mjs';
import { findFloor } from './floor.mjs';
import { wordsOf } from './judge.mjs';
import { typeAll } from './keystrokes.mjs';
import { makeFeed } from './make-feed.mjs';
import { weighedBuild } from './memory.mjs';
import { buildIndex, buildTextSearch, createSource, readMeetings } from './ours.mjs';
import { makeQueries } from './queries.mjs';
import { now } from './request-queries.mjs';
import { findWorst } from './worst.mjs';

const { url, countingUrl, size, seed, names, each, sample } = JSON.parse(process.argv[2]);
/** How many queries are typed into an engine, letter by letter; into others fewer where there is much. */
const few = Math.min(1, 20_000 / size);
const typedQueries = { ours: 160, minisearch: 60 * few, ufuzzy: 8 * few, flexsearch: 60 * few };

const code = await import(url);
const feed = makeFeed(size, seed);
const { value } = await code.parseFeed(JSON.stringify(feed));
const { meetings } = value;
if (meetings.length !== size) throw new Error(`Of ${size} records ${meetings.length} were read`);

const searched = await readMeetings(code, meetings);
const built = await weighedBuild(() => buildTextSearch(code, searched));
const { search, longest } = built.value;
const builds = { ours: { time: built.time, bytes: built.bytes, longest } };
const index = await buildIndex(code, searched);
const source = createSource(code, searched);
await source.ready();
const ours = {
  text: (text) => search.find({ text }, now),
  words: (text) => index.search({ text }),
  source,
};

const queries = makeQueries(feed, seed + 1, each);
const documents = feed.map(documentOf);
const others = {};
for (const name of names.filter((other) => other !== 'ours')) {
  const { value: ask, time, bytes } = await weighedBuild(() => engines[name](documents));
  others[name] = ask;
  builds[name] = { time, bytes };
}

const answers = await askAll(queries, ours, others, { seed, sample });
const typists = Object.entries({ ours: ours.text, ...others })
  .filter(([name]) => typedQueries[name])
  .map(([name, ask]) => [name, [ask, Math.ceil(typedQueries[name])]]);
const typed = typeAll(queries, Object.fromEntries(typists), seed);
const worst = await findWorst(feed, queries, answers.ours, source);
const dictionary = [
  ...new Set(documents.flatMap((document) => wordsOf(wholeText(document)))),
].sort();
const floor = await findFloor(code, countingUrl, meetings, queries, dictionary);

const kinds = [...new Set(queries.map(({ kind }) => kind))];
process.send({ size, seed, kinds, builds, answers, typed, floor, worst });
