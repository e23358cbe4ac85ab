/** What an answer is worth, by the grades of its records. */

/** A record that may be shown but need not be neither helps nor harms the order. */
const gains = [0, 0, 3, 7];
const top = 10;
const discounted = (grades) =>
  grades.slice(0, top).reduce((sum, grade, at) => sum + gains[grade] / Math.log2(at + 2), 0);

/**
 * @param first The records shown first, in order.
 * @param all All that were found.
 * @param grades By record; 0 where absent.
 */
export function scoreAnswer(first, all, grades) {
  const graded = [...grades.values()];
  if (!graded.length) return { nonsense: true, answered: all.length > 0 };
  const gradeOf = (record) => grades.get(record) ?? 0;
  const best = discounted(graded.filter((grade) => grade > 1).sort((a, b) => b - a));
  const rank = first.findIndex((record) => gradeOf(record) === 3);
  const right = all.filter((record) => gradeOf(record) > 0).length;
  const needed = graded.filter((grade) => grade > 1).length;
  return {
    ndcg: discounted(first.map(gradeOf)) / best,
    mrr: rank < 0 || rank >= top ? 0 : 1 / (rank + 1),
    success: Number(rank === 0),
    zero: Number(!all.length),
    precision: all.length ? right / all.length : 0,
    recall: all.filter((record) => gradeOf(record) > 1).length / needed,
  };
}

export const mean = (values) =>
  values.length ? values.reduce((sum, value) => sum + value, 0) / values.length : NaN;

/** The value below which such a share of the others lies; 1 for the largest. */
export function quantile(values, share) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? NaN;
}

/**
 * The mean of the means of each kind of query, so that none counts for its number.
 * @param scores `{ kind, …figures }` of queries that have an answer.
 */
export function byKind(scores, figure) {
  const kinds = new Map();
  for (const score of scores) {
    const list = kinds.get(score.kind) ?? [];
    list.push(score[figure]);
    kinds.set(score.kind, list);
  }
  return new Map([...kinds].map(([kind, list]) => [kind, mean(list)]));
}

export const overKinds = (scores, figure) => mean([...byKind(scores, figure).values()]);
