/**
 * Puts two hundred queries, typed whole as a visitor would, to real feeds, and judges what comes:
 * ours through the source with all that it understands, the others over the records' fields.
 *
 *   npm run bench:real                 the tables
 *   npm run bench:real -- --worst=40   also the queries that ours answered worst
 *
 * The feeds lie beside the project and not in it. Where they are absent nothing is measured.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { argv } from 'node:process';
import { fileURLToPath, pathToFileURL } from 'node:url';
import uFuzzy from '@leeoniya/ufuzzy';
import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';
import { build } from 'vite';
import { absentNote, sharedData } from '../scripts/shared-data.mjs';
import { grade, readRecord } from './real-judge.mjs';
import { queries as classes } from './real-queries.mjs';

const feeds = [
  ['meeting-guide-2038.json', 'aa', 'America/New_York'],
  ['meeting-guide-315-off-spec.json', 'aa', 'America/Edmonton'],
  ['wordpress-360-al-anon.json', 'al-anon', 'America/New_York'],
  ['meeting-guide-9-times.json', 'aa', 'America/Chicago'],
];
const zone = 'America/New_York';
/** A Sunday, early in the morning over there. */
const now = Date.UTC(2026, 10, 22, 10, 17);

async function bundle(entry) {
  const outDir = await mkdtemp(join(tmpdir(), 'meeting-finder-bench-'));
  await build({
    configFile: false,
    logLevel: 'error',
    ssr: { noExternal: true },
    build: { ssr: fileURLToPath(new URL(`${entry}.mjs`, import.meta.url)), outDir },
  });
  const code = await import(pathToFileURL(join(outDir, `${entry}.js`)));
  await rm(outDir, { recursive: true });
  return code;
}

/** Records for the judge and meetings for search, one for one. */
async function readFeeds({ parseFeed }) {
  const records = [];
  const meetings = [];
  for (const [name, fellowship, timeZone] of feeds) {
    const text = await sharedData(`feeds/${name}`);
    if (text === undefined) return undefined;
    const { value } = await parseFeed(text, { fellowship, timeZone });
    const own = JSON.parse(text).map((record) => readRecord(record, fellowship));
    if (own.length !== value.meetings.length)
      throw new Error(`Of the ${own.length} records of ${name} ${value.meetings.length} were read`);
    records.push(...own);
    // ids are one feed's own
    meetings.push(
      ...value.meetings.map((meeting) => ({ ...meeting, id: `${name}/${meeting.id}` })),
    );
  }
  return { records, meetings };
}

/** Ours: whatever the list would show, were it shown whole. */
function ours({ createLocalSource, fellowship, extraText }, meetings) {
  const source = createLocalSource(meetings, { now: () => now, fellowship, extraText, zone });
  const index = new Map(meetings.map(({ id }, at) => [id, at]));
  return async (text) => {
    let results;
    do results = await source.query({ text, facets: {}, sort: 'soonest', limit: meetings.length });
    while (results.partial);
    return results.hits.map(({ meeting }) => index.get(meeting.id));
  };
}

/** The others, each set up as its makers advise for records of several fields. */
function others(records) {
  const texts = records.map((record) => record.texts);
  const keys = Object.keys(texts[0]);
  const byDefault = new Fuse(texts, { keys });
  const byToken = new Fuse(texts, {
    keys,
    ignoreLocation: true,
    threshold: 0.3,
    useTokenSearch: true,
    tokenMatch: 'all',
  });
  const mini = new MiniSearch({
    fields: keys,
    searchOptions: { prefix: true, fuzzy: 0.2, combineWith: 'AND' },
  });
  mini.addAll(texts.map((fields, id) => ({ id, ...fields })));
  const haystack = texts.map((fields) => Object.values(fields).join(' '));
  const uf = new uFuzzy({ intraMode: 1 });
  return {
    'fuse.js': (text) => byDefault.search(text).map(({ refIndex }) => refIndex),
    'fuse.js token': (text) => byToken.search(text).map(({ refIndex }) => refIndex),
    MiniSearch: (text) => mini.search(text).map(({ id }) => id),
    uFuzzy: (text) => {
      const [found, info, order] = uf.search(haystack, text, 5, 1e4);
      return order ? order.map((at) => info.idx[at]) : (found ?? []);
    },
  };
}

const gain = (grades) =>
  grades.slice(0, 10).reduce((sum, each, at) => sum + (2 ** each - 1) / Math.log2(at + 2), 0);
const mean = (values) => values.reduce((sum, value) => sum + value, 0) / values.length;

/** How good a list is, by the grade of each record. A query that nothing answers wants none. */
function judge(list, grades) {
  const right = grades.filter(Boolean).length;
  const hits = list.filter((record) => grades[record]).length;
  const best = Math.max(...grades);
  if (!right) return { answered: list.length > 0 };
  const at = list.findIndex((record) => grades[record] >= Math.min(2, best));
  return {
    ndcg: gain(list.map((record) => grades[record])) / gain([...grades].sort((a, b) => b - a)),
    mrr: at < 0 ? 0 : 1 / (at + 1),
    first: Number(at === 0),
    zero: Number(!list.length),
    precision: list.length ? hits / list.length : 0,
    recall: hits / right,
  };
}

const row = (...cells) => console.log(`| ${cells.join(' | ')} |`);
const head = (...cells) => {
  console.log();
  row(...cells);
  row(...cells.map(() => '---'));
};

const code = await bundle('real-entry');
const read = await readFeeds(code);
if (!read) {
  console.log(`Nothing was measured: ${absentNote}.`);
  process.exit();
}
const { records, meetings } = read;
const engines = { ours: ours(code, meetings), ...others(records) };
const names = Object.keys(engines);

const answers = [];
for (const [name, queries] of Object.entries(classes))
  for (const [text, wanted] of queries) {
    const grades = records.map((record) => grade(record, wanted));
    if (grades.some(Boolean) === (name === 'no answer'))
      throw new Error(`“${text}” is said to be ${name}, and the feeds say otherwise`);
    const lists = {};
    for (const engine of names) lists[engine] = await engines[engine](text);
    const judged = Object.fromEntries(
      names.map((engine) => [engine, judge(lists[engine], grades)]),
    );
    answers.push({ name, text, wanted, grades, lists, judged });
  }

const asked = answers.filter(({ name }) => name !== 'no answer');
const unanswerable = answers.filter(({ name }) => name === 'no answer');
console.log(`\n## ${records.length} real records, ${answers.length} queries`);
head(
  '',
  'NDCG@10',
  'MRR',
  'success@1',
  'nothing found',
  'nonsense answered',
  'precision',
  'recall',
);
for (const engine of names) {
  const figure = (key) => mean(asked.map(({ judged }) => judged[engine][key])).toFixed(3);
  const wrong = unanswerable.filter(({ judged }) => judged[engine].answered).length;
  const figures = ['ndcg', 'mrr', 'first', 'zero'].map(figure);
  row(engine, ...figures, wrong, figure('precision'), figure('recall'));
}

head('NDCG@10', 'queries', ...names);
for (const name of Object.keys(classes)) {
  const own = asked.filter((answer) => answer.name === name);
  if (!own.length) continue;
  const figure = (engine) => mean(own.map(({ judged }) => judged[engine].ndcg)).toFixed(2);
  row(name, own.length, ...names.map(figure));
}

const option = argv.find((each) => each.startsWith('--worst='));
if (option) {
  const badness = ({ judged: { ours: own } }) =>
    own.ndcg === undefined ? Number(own.answered) : 1 - own.ndcg;
  const tell = (record) => {
    const { name, venue, address, days } = records[record].texts;
    return [name, venue, address, days].filter(Boolean).join(' · ');
  };
  const worst = [...answers].sort((a, b) => badness(b) - badness(a));
  for (const answer of worst.slice(0, Number(option.slice(8)))) {
    const { name, text, wanted, grades, lists, judged } = answer;
    const { ndcg = 0, precision = 0, recall = 0 } = judged.ours;
    console.log(`\n### “${text}” (${name}): ${JSON.stringify(wanted)}`);
    const figures = [ndcg, precision, recall].map((figure) => figure.toFixed(2)).join(' / ');
    const best = grades.flatMap((each, record) => (each === 3 ? [record] : []));
    console.log(`NDCG, precision, recall ${figures}; ${lists.ours.length} found`);
    for (const record of lists.ours.slice(0, 6))
      console.log(`- [${grades[record]}] ${tell(record)}`);
    const missed = best.filter((record) => !lists.ours.slice(0, 10).includes(record));
    console.log(`Of ${best.length} graded 3, ${missed.length} are not among the first ten:`);
    for (const record of missed.slice(0, 3)) console.log(`- ${tell(record)}`);
  }
}
