/**
 * Measures the built dist/meeting-finder.js on a page, in Chromium, as a visitor meets it: one tag,
 * one feed, then "leeds" typed into the search box.
 *
 *   npm run bench:page                     1,000, 10,000 and 50,000 records, medians of five
 *   npm run bench:page -- 10000 --runs=3   one size, medians of three
 *
 * Times hold for the machine they were taken on; nothing is throttled.
 */
import { launchChromium } from '../scripts/browser.mjs';
import { openPage, readOptions, serveWidget, settled } from './widget-page.mjs';

const SIZES = [1_000, 10_000, 50_000];
const QUERY = 'leeds';

/** Notes, within the page, what cannot be asked for afterwards. Runs before everything else. */
function watch() {
  const noted = { firstCard: undefined, longTasks: [], keyAt: undefined, rows: [] };
  window.noted = noted;
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries())
      noted.longTasks.push({ startTime, duration });
  }).observe({ type: 'longtask', buffered: true });

  /** After the next frame has been painted. */
  const painted = (callback) => requestAnimationFrame(() => setTimeout(callback));

  const inside = (root, ...tags) =>
    tags.reduce((node, tag) => node?.querySelector(tag)?.shadowRoot, root);
  const look = () => {
    const card = inside(document, 'meeting-finder', 'meeting-list', 'meeting-card');
    if (card?.querySelector('article')) painted(() => (noted.firstCard = performance.now()));
    else requestAnimationFrame(look);
  };
  look();

  const { parse } = JSON;
  JSON.parse = (...given) => {
    const startTime = performance.now();
    try {
      return parse(...given);
    } finally {
      const duration = performance.now() - startTime;
      if (!(noted.parse?.duration > duration)) noted.parse = { startTime, duration };
    }
  };

  addEventListener('keydown', ({ timeStamp }) => (noted.keyAt = timeStamp), true);
  addEventListener('meeting-feed-loaded', ({ target }) => {
    let before;
    target[Symbol.for('meeting-finder/handle@1')].subscribe(({ results }) => {
      const { keyAt } = noted;
      if (results !== before && keyAt !== undefined)
        painted(() => noted.rows.push(performance.now() - keyAt));
      before = results;
    });
  });
}

/** Elements of a page, those in shadow roots too. */
function countElements() {
  const count = (root) =>
    [...root.querySelectorAll('*')].reduce(
      (sum, node) => sum + 1 + (node.shadowRoot ? count(node.shadowRoot) : 0),
      0,
    );
  return count(document);
}

/** What is left of the longest task when the one JSON.parse of the feed is taken out of it. */
function longestWithoutParsing() {
  const { parse, longTasks } = window.noted;
  const left = longTasks.map(({ startTime, duration }) => {
    if (!parse) return duration;
    const overlap =
      Math.min(startTime + duration, parse.startTime + parse.duration) -
      Math.max(startTime, parse.startTime);
    return duration - Math.max(0, overlap);
  });
  return { parse: parse?.duration, longest: Math.max(0, ...left) };
}

async function measure(browser, address) {
  const { context, page, devtools } = await openPage(browser);
  await page.addInitScript(watch);
  await page.goto(address);
  await page.waitForFunction(() => window.noted.firstCard !== undefined, { timeout: 120_000 });

  const work = await settled(page, devtools);
  const { firstCard, longTasks } = await page.evaluate(() => window.noted);
  const { parse, longest } = await page.evaluate(longestWithoutParsing);
  const elements = await page.evaluate(countElements);
  await devtools.send('HeapProfiler.collectGarbage');
  const { usedSize } = await devtools.send('Runtime.getHeapUsage');

  const numbers = {
    'first card, ms': firstCard,
    'CPU to settled, ms': work,
    'longest task, ms': Math.max(0, ...longTasks.map(({ duration }) => duration)),
    'of which JSON.parse, ms': parse,
    'longest task without it, ms': longest,
    elements: elements,
    'heap, MB': usedSize / 2 ** 20,
  };

  // the box is where a visitor's finger would be; the keys are real
  await page.locator('meeting-finder').locator('input[type=search]').click();
  await settled(page, devtools);
  for (const [index, letter] of [...QUERY].entries()) {
    const before = await settled(page, devtools);
    await page.evaluate(() => (window.noted.rows = []));
    await page.keyboard.press(letter);
    const after = await settled(page, devtools);
    const rows = await page.evaluate(() => window.noted.rows);
    const typed = QUERY.slice(0, index + 1);
    numbers[`"${typed}": CPU, ms`] = after - before;
    numbers[`"${typed}": key to rows, ms`] = rows[0];
  }
  await context.close();
  return numbers;
}

/** Undefined where it was not seen in every run. */
function median(values) {
  if (values.includes(undefined)) return undefined;
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}

const shown = (value) =>
  value === undefined
    ? '–'
    : value < 10
      ? value.toFixed(1)
      : Math.round(value).toLocaleString('en');

const { sizes, runs } = readOptions(process.argv.slice(2), SIZES, 5);
const widget = await serveWidget();
const browser = await launchChromium();

// a browser's very first page pays for its start
widget.hold(100);
await measure(browser, widget.address);

const columns = [];
for (const size of sizes) {
  const bytes = widget.hold(size);
  console.error(`${size} records, ${(bytes / 2 ** 20).toFixed(1)} MB …`);
  const results = [];
  for (let run = 0; run < runs; run++) results.push(await measure(browser, widget.address));
  columns.push(
    Object.keys(results[0]).map((name) => [name, median(results.map((each) => each[name]))]),
  );
}

await browser.close();
widget.close();

console.log(
  `| medians of ${runs} | ${sizes.map((size) => size.toLocaleString('en')).join(' | ')} |`,
);
console.log(`|---|${sizes.map(() => '---:|').join('')}`);
for (const [row, [name]] of columns[0].entries())
  console.log(`| ${name} | ${columns.map((column) => shown(column[row][1])).join(' | ')} |`);
