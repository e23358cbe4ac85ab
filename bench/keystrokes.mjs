/** Types queries letter by letter, each engine asked after every letter. */
import { makeRandom } from '../scripts/sample/random.mjs';
import { timed } from './clock.mjs';
import { quantile } from './metrics.mjs';
import { nonsense } from './queries.mjs';
import { short, table } from './tables.mjs';

const longest = 4;

/**
 * By engine, the times by how many letters stood in the box, the last for so many and more.
 * @param engines By name, a function of the text and how many queries are typed into it.
 */
export function typeAll(queries, engines, seed) {
  const real = queries.filter(({ kind }) => kind !== nonsense);
  const texts = makeRandom(seed + 2)
    .shuffle(real)
    .map(({ text }) => text);
  return Object.fromEntries(
    Object.entries(engines).map(([name, [search, count]]) => {
      const times = [...Array(longest)].map(() => []);
      for (const text of texts.slice(0, count))
        for (let end = 1; end <= text.length; end++) {
          const [, took] = timed(() => search(text.slice(0, end)));
          times[Math.min(end, longest) - 1].push(took);
        }
      return [name, times];
    }),
  );
}

/** Every keystroke of all runs by one engine. */
export const keystrokes = (runs, name) => runs.flatMap(({ typed }) => typed[name]?.flat() ?? []);

export function typingTable(runs) {
  const figures = (times) =>
    [0.5, 0.95, 0.99, 1].map((share) => short(quantile(times, share))).join(' / ');
  const letters = (name, at) => runs.flatMap(({ typed }) => typed[name][at]);
  return table('Typing letter by letter: p50 / p95 / p99 / max ms', [
    ['engine', 'keys', '1 letter', '2 letters', '3 letters', '4 and more', 'every p99'],
    ...Object.keys(runs[0].typed).map((name) => {
      const all = keystrokes(runs, name);
      return [
        name,
        all.length,
        ...[...Array(longest).keys()].map((at) => figures(letters(name, at))),
        short(quantile(all, 0.99)),
      ];
    }),
  ]);
}
