/** The judged queries of a feed: by class, each made from a record, so that there is an answer. */
import { makeRandom } from '../scripts/sample/random.mjs';
import { Judge } from './judge.mjs';
import { placeQueries } from './place-queries.mjs';
import { requestQueries } from './request-queries.mjs';
import { wordQueries } from './word-queries.mjs';

/** The class that nothing answers. */
export const nonsense = 'nonsense';

/** Letter by letter and town by town there is more to ask than of other classes. */
const shares = { prefix: 4, misspelt: 3 };

/**
 * `{ kind, text, grades }`: grades by place in the feed, without those that are 0. No text twice.
 * @param each How many of a class, where so many can be made.
 */
export function makeQueries(records, seed, each) {
  const random = makeRandom(seed);
  const judge = new Judge(records);
  const record = () => random.pick(records);
  const context = { judge, random, record };
  const classes = { ...placeQueries(context), ...wordQueries(context), ...requestQueries(context) };
  const asked = new Set();
  return Object.entries(classes).flatMap(([kind, make]) => {
    const queries = [];
    const wanted = each * (shares[kind] ?? 1);
    for (let turn = 0; turn < 400 * each && queries.length < wanted; turn++) {
      const made = make();
      if (!made || asked.has(made.text)) continue;
      const grades = new Map();
      made.grade().forEach((grade, at) => grade && grades.set(at, grade));
      if (![...grades.values()].includes(3) && kind !== nonsense) continue;
      asked.add(made.text);
      queries.push({ kind, text: made.text, grades });
    }
    return queries;
  });
}
