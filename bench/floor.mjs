/**
 * The physical floor of a query: the words it has to scan, the words it has to spell and the postings
 * it has to touch, each at the best cost that this machine can do it for; and how far above ours is.
 */
import { watchArrays } from './counting.mjs';
import { quantile } from './metrics.mjs';
import { buildIndex, readMeetings } from './ours.mjs';
import { short, table } from './tables.mjs';

/** Nanoseconds for one of so many steps, in the best of some turns. */
function best(steps, work) {
  let least = Infinity;
  for (let turn = 0; turn < 40; turn++) {
    const start = performance.now();
    work();
    least = Math.min(least, performance.now() - start);
  }
  return (least * 1e6) / steps;
}

let kept = 0;

/** What each step costs at best, in nanoseconds. */
function measureCosts(speller, words) {
  const letters = Uint32Array.from(words, (_, at) => (at * 2654435761) >>> 0);
  const postings = Uint32Array.from({ length: 1 << 18 }, (_, at) => (at * 7919) % 8192);
  const sums = new Float32Array(8192);
  const some = words.filter((word) => /^[a-z]{5,9}$/.test(word)).slice(0, 300);
  return {
    scanned: best(words.length, () => {
      for (let at = 0; at < letters.length; at++) {
        let bits = 0x1234567 & ~letters[at];
        bits -= (bits >>> 1) & 0x55555555;
        if (bits > 9) kept++;
      }
    }),
    spelled: best(some.length, () => (kept += speller.like('manchseter', some, 1).length)),
    touched: best(postings.length, () => {
      for (let at = 0; at < postings.length; at++) sums[postings[at]] += 0.5;
    }),
    looked: best(some.length, () => {
      for (const word of some) {
        let low = 0;
        for (let high = words.length; low < high;) {
          const middle = (low + high) >> 1;
          if (words[middle] < word) low = middle + 1;
          else high = middle;
        }
        kept += low;
      }
    }),
  };
}

/**
 * Which lengths of array are those of the postings and of the words that are scanned: where the
 * postings of each word begin is a list of two places more than there are words.
 */
function tellApart(counters) {
  const lengths = counters.filter(({ reads }) => reads > 0).map(({ length }) => length);
  const words = Math.max(0, ...lengths.filter((length) => lengths.includes(length + 2)));
  if (!words) throw new Error('No list has as many places as there are words');
  return { postings: Math.max(...lengths), words };
}

/**
 * By text, the steps that each query needs; and what each costs.
 * @param countingUrl The bundle that counts.
 */
export async function findFloor(code, countingUrl, meetings, queries, dictionary) {
  const readCounts = watchArrays();
  const counting = await import(countingUrl);
  const index = await buildIndex(counting, await readMeetings(counting, meetings));
  let spelled = 0;
  const { like } = counting.fuseSpeller;
  counting.fuseSpeller.like = (typed, words, typos) => {
    spelled += words.length;
    return like(typed, words, typos);
  };
  readCounts();
  const counted = queries.map(({ text }) => {
    spelled = 0;
    index.search({ text });
    const counters = readCounts();
    return { text, spelled, looked: text.trim().split(/\s+/).length, counters };
  });
  const total = counted[0].counters.map(({ length }, at) => ({
    length,
    reads: counted.reduce((sum, { counters }) => sum + counters[at].reads, 0),
  }));
  const lengths = tellApart(total);
  const mostRead = (counters, wanted) =>
    Math.max(0, ...counters.filter(({ length }) => length === wanted).map(({ reads }) => reads));
  return {
    costs: measureCosts(code.fuseSpeller, dictionary),
    words: lengths.words,
    postings: lengths.postings,
    steps: counted.map(({ text, counters, ...steps }) => ({
      text,
      ...steps,
      scanned: mostRead(counters, lengths.words),
      touched: mostRead(counters, lengths.postings),
    })),
  };
}

const kinds = { scanned: 'words scanned', spelled: 'words spelled', touched: 'postings touched' };
const stepKinds = [...Object.keys(kinds), 'looked'];

/** For each size and seed, how far our index of words is above the floor. */
export function floorTable(runs) {
  const shares = [0.5, 0.95, 1];
  const spread = (values, say = short) =>
    shares.map((share) => say(quantile(values, share))).join(' / ');
  return table('The physical floor of the index of words: p50 / p95 / max', [
    [
      ...['seed', 'words', 'postings', ...Object.values(kinds), 'ns each, look-ups last'],
      ...['floor ms', 'measured ms', 'measured ÷ floor, median', 'p95 ÷ p95'],
    ],
    ...runs.map(({ seed, floor: { costs, words, postings, steps }, answers }) => {
      const took = new Map(answers.index.map((answer) => [answer.text, answer.took]));
      const measured = steps.map(({ text }) => took.get(text));
      const floors = steps.map((step) =>
        stepKinds.reduce((sum, kind) => sum + (step[kind] * costs[kind]) / 1e6, 0),
      );
      return [
        seed,
        words,
        postings,
        ...Object.keys(kinds).map((kind) =>
          spread(
            steps.map((step) => step[kind]),
            String,
          ),
        ),
        stepKinds.map((kind) => short(costs[kind])).join(' / '),
        spread(floors),
        spread(measured),
        short(
          quantile(
            measured.map((time, at) => time / floors[at]),
            0.5,
          ),
        ),
        short(quantile(measured, 0.95) / quantile(floors, 0.95)),
      ];
    }),
  ]);
}
