/** Puts the queries to all engines in turn. */
import { makeRandom } from '../scripts/sample/random.mjs';
import { startClock, timed } from './clock.mjs';
import { askedOf } from './engines.mjs';
import { scoreAnswer } from './metrics.mjs';

/** How many of its kind come before each query: slow engines are asked the first only. */
function numbered(queries) {
  const asked = new Map();
  return queries.map((query) => {
    const before = asked.get(query.kind) ?? 0;
    asked.set(query.kind, before + 1);
    return { ...query, before };
  });
}

/**
 * By engine, what each answer is worth and how long it took.
 * @param ours `{ text, words, source }`: our own at its three depths.
 * @param others By name, functions of the text.
 */
export async function askAll(queries, ours, others, { seed, sample }) {
  const answers = { ours: [], index: [], whole: [] };
  for (const name of Object.keys(others)) answers[name] = [];

  for (const [turn, query] of makeRandom(seed).shuffle(numbered(queries)).entries()) {
    const { kind, text, grades, before } = query;
    const note = (name, took, all) =>
      answers[name].push({ kind, text, took, ...(all && scoreAnswer(all, all, grades)) });
    const asks = [
      () => note('index', timed(() => ours.words(text))[1]),
      () => note('ours', timed(() => ours.text(text))[1]),
      async () => {
        const clock = startClock();
        await ours.source.answer(text);
        note('whole', clock());
      },
    ];
    for (const [name, search] of Object.entries(others))
      if (before < askedOf(name, sample))
        asks.push(() => {
          const [all, took] = timed(() => search(text));
          note(name, took, all);
        });
    // Who comes first has the cold processor; so all take turns.
    for (let at = 0; at < asks.length; at++) await asks[(at + turn) % asks.length]();
    // Not before: the source would have its own answer at hand.
    const all = await ours.source.all(text);
    Object.assign(answers.ours.at(-1), scoreAnswer(all, all, grades));
  }
  return answers;
}
