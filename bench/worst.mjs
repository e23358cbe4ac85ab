/** The queries that ours answers worst, with what was shown and what was wanted. */
import { number } from './tables.mjs';

const poor = 0.95;

function say(record, grade) {
  const { name, location = '', address = '', city, region, postal_code: code = '' } = record;
  const { day, time, fellowship, types } = record;
  const words = [name, location, address, city, region, code].join(' | ');
  return `${grade}: ${words} | ${fellowship} ${day} ${time} ${types.join()}`;
}

/** Looks again at the poor answers. */
export async function findWorst(feed, queries, scores, source) {
  const worst = [];
  for (const score of scores) {
    if (!(score.ndcg < poor)) continue;
    const { grades } = queries.find(({ text }) => text === score.text);
    const shown = (await source.all(score.text)).slice(0, 5);
    const wanted = [...grades].sort((a, b) => b[1] - a[1]).slice(0, 3);
    worst.push({
      ...score,
      shown: shown.map((at) => say(feed[at], grades.get(at) ?? 0)),
      wanted: wanted.map(([at, grade]) => say(feed[at], grade)),
    });
  }
  return worst;
}

const indented = (lines) => lines.map((line) => `    ${line}\n`).join('');

/** The worst of all runs, by kind of query. */
export function worstQueries(runs) {
  const kinds = new Map();
  for (const { size, seed, worst } of runs)
    for (const query of worst) {
      const list = kinds.get(query.kind) ?? [];
      kinds.set(query.kind, list);
      list.push({ ...query, of: `${size}, seed ${seed}` });
    }
  const lines = ({ text, of, ndcg, precision, recall, shown, wanted }) =>
    `- “${text}” (${of}) NDCG ${number(ndcg)}, precision ${number(precision)}, ` +
    `recall ${number(recall)}\n  wanted\n${indented(wanted)}  shown\n${indented(shown)}`;
  return [...kinds]
    .map(([kind, list]) => {
      const some = list.sort((a, b) => a.ndcg - b.ndcg).slice(0, 8);
      return `## ${kind}: ${list.length} below ${poor}\n\n${some.map(lines).join('')}`;
    })
    .join('\n');
}
