/**
 * Puts two hundred queries, typed whole as a visitor would, to real feeds, and judges what comes:
 * ours through the source with all that it understands, the others over the records' fields.
 *
 *   npm run bench:real                 the tables
 *   npm run bench:real -- --worst=40   also the queries that ours answered worst
 *
 * The feeds lie beside the project and not in it. Where they are absent nothing is measured.
 */
import { argv } from 'node:process';
import { absentNote, sharedData } from '../scripts/shared-data.mjs';
import { bundle } from './bundle.mjs';
import { engines as known } from './engines.mjs';
import { byKind, mean, scoreAnswer } from './metrics.mjs';
import { grade, readRecord } from './real-judge.mjs';
import { queries as kinds } from './real-queries.mjs';
import { number, table } from './tables.mjs';

const feeds = [
  ['meeting-guide-2038.json', 'aa', 'America/New_York'],
  ['meeting-guide-315-off-spec.json', 'aa', 'America/Edmonton'],
  ['wordpress-360-al-anon.json', 'al-anon', 'America/New_York'],
  ['meeting-guide-9-times.json', 'aa', 'America/Chicago'],
];
const zone = 'America/New_York';
/** A Sunday, early in the morning over there. */
const now = Date.UTC(2026, 10, 22, 10, 17);
/** That of ours is to be no less. */
const bar = 0.93;
const others = ['fuse-default', 'fuse-token', 'minisearch', 'minisearch+', 'ufuzzy', 'ufuzzy+'];

/** Records for the judge and meetings for search, one for one; undefined where the feeds are not. */
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
    // an id is its feed's own
    for (const meeting of value.meetings)
      meetings.push({ ...meeting, id: `${name}/${meeting.id}` });
  }
  return { records, meetings };
}

/** All that the list would show, were it shown whole. */
function ours({ createLocalSource, fellowship }, meetings) {
  const source = createLocalSource(meetings, { now: () => now, fellowship, zone });
  const places = new Map(meetings.map(({ id }, at) => [id, at]));
  const query = { facets: {}, sort: 'soonest', limit: meetings.length };
  return async (text) => {
    let results;
    do results = await source.query({ ...query, text });
    while (results.partial);
    return results.hits.map(({ meeting }) => places.get(meeting.id));
  };
}

/** The grades of records by place, those that answer only; throws where a query is not as it says. */
function gradesOf(records, kind, [text, wanted]) {
  const grades = new Map();
  records.forEach((record, at) => {
    const given = grade(record, wanted);
    if (given) grades.set(at, given);
  });
  const answered = [...grades.values()].includes(3);
  if (kind === 'no answer' ? grades.size : !answered)
    throw new Error(`“${text}” is listed under “${kind}”, but the feeds say otherwise`);
  return grades;
}

function tellWorst(answers, records, count) {
  const tell = (at) => {
    const { name, location, address, day } = records[at].document;
    return [name, location, address, day].filter(Boolean).join(' · ');
  };
  const worth = ({ scores: { ours: own } }) => (own.nonsense ? Number(!own.answered) : own.ndcg);
  const worst = [...answers].sort((a, b) => worth(a) - worth(b)).slice(0, count);
  for (const { kind, text, wanted, grades, found, scores } of worst) {
    const { ndcg, precision, recall } = scores.ours;
    const figures = [ndcg, precision, recall].map((figure) => number(figure, 2)).join(' / ');
    console.log(`\n### “${text}” (${kind}): ${JSON.stringify(wanted)}`);
    console.log(`NDCG / precision / recall ${figures}; ${found.length} found`);
    for (const at of found.slice(0, 6)) console.log(`- [${grades.get(at) ?? 0}] ${tell(at)}`);
    const best = [...grades].flatMap(([at, given]) => (given === 3 ? [at] : []));
    const missed = best.filter((at) => !found.slice(0, 10).includes(at));
    console.log(`Of ${best.length} graded 3, ${missed.length} are not among the first ten`);
    for (const at of missed.slice(0, 3)) console.log(`- ${tell(at)}`);
  }
}

const { url, remove } = await bundle();
const code = await import(url);
await remove();
const read = await readFeeds(code);
if (!read) {
  console.log(`Nothing was measured: ${absentNote}.`);
  process.exit();
}

const { records, meetings } = read;
const documents = records.map(({ document }, id) => ({ id, ...document }));
const engines = { ours: ours(code, meetings) };
for (const name of others) engines[name] = known[name](documents);

const answers = [];
for (const [kind, queries] of Object.entries(kinds))
  for (const query of queries) {
    const [text, wanted] = query;
    const grades = gradesOf(records, kind, query);
    const answer = { kind, text, wanted, grades, scores: {} };
    for (const [name, search] of Object.entries(engines)) {
      const found = await search(text);
      answer.scores[name] = { kind, ...scoreAnswer(found.slice(0, 10), found, grades) };
      if (name === 'ours') answer.found = found;
    }
    answers.push(answer);
  }

const scoresOf = (name) => answers.map(({ scores }) => scores[name]);
const asked = (name) => scoresOf(name).filter(({ nonsense }) => !nonsense);
const names = Object.keys(engines);
const figures = ['ndcg', 'mrr', 'success', 'zero', 'precision', 'recall'];
const average = (name, figure) => mean(asked(name).map((score) => score[figure]));

console.log(`\n## ${records.length} records of real feeds, ${answers.length} queries`);
console.log(
  table('Means of the queries', [
    ['', 'NDCG@10', 'MRR', 'S@1', 'zero', 'precision', 'recall', 'nonsense answered'],
    ...names.map((name) => [
      name,
      ...figures.map((figure) => number(average(name, figure))),
      scoresOf(name).filter(({ nonsense, answered }) => nonsense && answered).length,
    ]),
  ]),
);
const ndcg = average('ours', 'ndcg');
console.log(
  `\nOurs: NDCG ${number(ndcg)}, ${ndcg < bar ? 'below' : 'at least'} the bar of ${bar}.`,
);

const columns = names.map((name) => byKind(asked(name), 'ndcg'));
console.log(
  table('NDCG@10 by kind of query', [
    ['', 'queries', ...names],
    ...[...columns[0].keys()].map((kind) => [
      kind,
      kinds[kind].length,
      ...columns.map((column) => number(column.get(kind), 2)),
    ]),
  ]),
);

const worst = argv.find((each) => each.startsWith('--worst='));
if (worst) tellWorst(answers, records, Number(worst.slice('--worst='.length)));
