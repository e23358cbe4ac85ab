/** The bars that search has to clear, each with what was measured. */
import { keystrokes } from './keystrokes.mjs';
import { quantile } from './metrics.mjs';
import { faster, summarise, yardstick } from './report.mjs';
import { number, short, table } from './tables.mjs';

const worstKind = ({ ours }) => Math.min(...ours.kinds.values());
/** The index of words alone, as other engines too answer no more than a list. */
const timesFaster = (other, share) => (engines) =>
  engines[other] ? faster(engines.index, engines[other], share) : NaN;
const took =
  (share) =>
  ({ ours }) =>
    quantile(ours.times, share);

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
    ['words alone, p50, times fuse.js default', timesFaster(yardstick, 0.5), 'least', 4000],
    ['words alone, p95, times fuse.js default', timesFaster(yardstick, 0.95), 'least', 3000],
    ['words alone, p95, times MiniSearch', timesFaster('minisearch', 0.95), 'least', 20],
    ['words alone, p95, times uFuzzy', timesFaster('ufuzzy', 0.95), 'least', 20],
    ['every keystroke, p99 ms', ({ typed }) => quantile(typed, 0.99), 'most', 4],
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
