/** The bars that search has to clear, each with what was measured. */
import { keystrokes } from './keystrokes.mjs';
import { quantile } from './metrics.mjs';
import { faster, summarise, yardstick } from './report.mjs';
import { number, short, table } from './tables.mjs';

const worstKind = ({ ours }) => Math.min(...ours.kinds.values());
/** Ours at two depths: other engines answer no more than words, yet what is typed is understood too. */
const depths = { 'words alone': 'index', 'understood text': 'ours' };
/** By depth, how many times faster ours has to be than others. */
const speeds = Object.entries(depths).flatMap(([depth, ours]) =>
  [
    ['p50', 0.5, yardstick, 'fuse.js default', 4000],
    ['p95', 0.95, yardstick, 'fuse.js default', 3000],
    ['p95', 0.95, 'minisearch', 'MiniSearch', 20],
    ['p95', 0.95, 'ufuzzy', 'uFuzzy', 20],
  ].map(([said, share, other, name, bar]) => [
    `${depth}, ${said}, times ${name}`,
    (engines) => (engines[other] ? faster(engines[ours], engines[other], share) : NaN),
    'least',
    bar,
  ]),
);
const took =
  (share) =>
  ({ ours }) =>
    quantile(ours.times, share);

const keystroke = ({ typed }) => quantile(typed, 0.99);

/** `[what, the measured figure, 'least' or 'most', the bar]` */
const answers = [
  ['NDCG@10, mean of kinds', ({ ours }) => ours.ndcg, 'least', 0.97],
  ['NDCG@10, worst kind', worstKind, 'least', 0.88],
  ['success@1', ({ ours }) => ours.success, 'least', 0.97],
  ['zero results', ({ ours }) => ours.zero, 'most', 0.005],
  ['nonsense answered', ({ ours }) => ours.nonsense, 'most', 0],
  ['whole set, precision', ({ ours }) => ours.precision, 'least', 0.9],
  ['whole set, recall', ({ ours }) => ours.recall, 'least', 0.93],
];
const memory = ['index, bytes a record', ({ ours }) => ours.bytes, 'most', 400];
const bars = {
  5000: [...answers, memory],
  10000: [
    ...answers,
    ...speeds,
    ['every keystroke, p99 ms', keystroke, 'most', 4],
    memory,
    ['build, ms', ({ ours }) => ours.build, 'most', 400],
    ['longest slice, ms', ({ ours }) => ours.longest, 'most', 16],
  ],
  100000: [
    ['NDCG@10, mean of kinds', ({ ours }) => ours.ndcg, 'least', 0.94],
    ['NDCG@10, worst kind', worstKind, 'least', 0.75],
    ['success@1', ({ ours }) => ours.success, 'least', 0.93],
    ['understood text, p95 ms', took(0.95), 'most', 4],
    ['understood text, p99 ms', took(0.99), 'most', 16],
    ['every keystroke, p99 ms', keystroke, 'most', 16],
    memory,
  ],
};

/** A bar for an engine that was not asked is not held. */
const clears = (value, side, bar) => (side === 'least' ? value >= bar : value <= bar);

/** `{ text, held }` for the sizes that have bars. */
export function checkBars(runs) {
  const rows = [];
  let held = true;
  for (const [size, list] of Object.entries(bars)) {
    const own = runs.filter((run) => run.size === Number(size));
    if (!own.length) continue;
    const engines = { typed: keystrokes(own, 'ours') };
    for (const name of Object.keys(own[0].answers)) engines[name] = summarise(own, name);
    for (const [what, figure, side, bar] of list) {
      const value = figure(engines);
      const clear = clears(value, side, bar);
      held &&= clear;
      const said = value < 10 ? number(value) : short(value);
      rows.push([size, what, said, `at ${side} ${bar}`, clear ? 'pass' : 'FAIL']);
    }
  }
  return { text: table('Bars', [['meetings', 'bar', 'measured', 'asked', ''], ...rows]), held };
}
