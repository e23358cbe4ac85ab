/** The tables of one size, over all its seeds. */
import { floorTable } from './floor.mjs';
import { typingTable } from './keystrokes.mjs';
import { byKind, mean, overKinds, quantile } from './metrics.mjs';
import { nonsense } from './queries.mjs';
import { number, short, table } from './tables.mjs';

export const yardstick = 'fuse-default';

const answered = (scores) => scores.filter(({ kind }) => kind !== nonsense);

/** All that was measured of one engine at one size. */
export function summarise(runs, name) {
  const scores = runs.flatMap(({ answers }) => answers[name] ?? []);
  if (!scores.length) return undefined;
  const times = scores.map(({ took }) => took);
  const builds = runs.map(({ builds: all }) => all[name]).filter(Boolean);
  const real = answered(scores);
  const figures = ['ndcg', 'mrr', 'success', 'zero', 'precision', 'recall'];
  return {
    name,
    asked: scores.length,
    times,
    /** By size, seed and text, as one engine is asked more than another. */
    took: new Map(
      runs.flatMap(({ seed, answers }) =>
        (answers[name] ?? []).map(({ text, took }) => [`${seed} ${text}`, took]),
      ),
    ),
    build: builds.length
      ? quantile(
          builds.map(({ time }) => time),
          0.5,
        )
      : NaN,
    longest: Math.max(...builds.map(({ longest = NaN }) => longest)),
    bytes: mean(builds.map(({ bytes }) => bytes)) / runs[0].size,
    kinds: byKind(real, 'ndcg'),
    ...Object.fromEntries(figures.map((figure) => [figure, overKinds(real, figure)])),
    nonsense: mean(
      scores.filter(({ kind }) => kind === nonsense).map(({ answered: a }) => Number(a)),
    ),
  };
}

/** How many times one is faster than the other, by the queries that both were asked. */
export function faster(one, other, share) {
  const both = [...one.took.keys()].filter((key) => other.took.has(key));
  const quantileOf = ({ took }) =>
    quantile(
      both.map((key) => took.get(key)),
      share,
    );
  return quantileOf(other) / quantileOf(one);
}

/** Ours at three depths. */
const labels = {
  ours: 'ours, understood text',
  index: 'ours, words alone',
  whole: 'ours, whole answer',
};

const shares = [0.5, 0.95, 0.99, 1];

export function report(runs) {
  const names = Object.keys(runs[0].answers);
  const all = names.map((name) => summarise(runs, name));
  const engines = all.filter(({ name }) => !labels[name] || name === 'ours');
  const fuse = all.find(({ name }) => name === yardstick);
  const times = (engine, share) => (fuse ? `${short(faster(engine, fuse, share))} ×` : '–');
  const seeds = runs.map(({ seed }) => seed).join(', ');

  return [
    `\n## ${runs[0].size.toLocaleString('en')} meetings, seeds ${seeds}`,
    table('Time and memory', [
      [
        ...[
          'engine',
          'asked',
          'build ms',
          'build ×',
          'bytes a record',
          'p50 ms',
          'p95 ms',
          'p99 ms',
        ],
        ...['max ms', 'p50 faster', 'p95 faster'],
      ],
      ...all.map((engine) => [
        labels[engine.name] ?? engine.name,
        engine.asked,
        short(engine.build),
        fuse ? number(engine.build / fuse.build, 2) : '–',
        short(engine.bytes),
        ...shares.map((share) => short(quantile(engine.times, share))),
        times(engine, 0.5),
        times(engine, 0.95),
      ]),
    ]),
    table('What the answers are worth, as the mean of kinds of query', [
      [
        ...['engine', 'NDCG@10', '× fuse', 'MRR', 'success@1', 'zero results', 'nonsense answered'],
        ...['precision', 'recall', 'worst kind'],
      ],
      ...engines.map((engine) => [
        engine.name,
        number(engine.ndcg),
        fuse ? number(engine.ndcg / fuse.ndcg, 2) : '–',
        number(engine.mrr),
        number(engine.success),
        number(engine.zero),
        number(engine.nonsense, 2),
        number(engine.precision),
        number(engine.recall),
        number(Math.min(...engine.kinds.values())),
      ]),
    ]),
    table('NDCG@10 by kind of query', [
      ['kind', 'asked', ...engines.map(({ name }) => name)],
      ...runs[0].kinds
        .filter((kind) => kind !== nonsense)
        .map((kind) => [
          kind,
          runs.flatMap(({ answers }) => answers.ours).filter((score) => score.kind === kind).length,
          ...engines.map(({ kinds }) => number(kinds.get(kind), 2)),
        ]),
    ]),
    typingTable(runs),
    floorTable(runs),
  ].join('\n');
}
