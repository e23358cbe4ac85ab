/**
 * Measures the built dist/meeting-finder.js on a page, in Chromium, as a visitor meets it: one tag,
 * one feed, then "leeds" typed into the search box.
 *
 *   npm run bench:page                     1,000, 10,000 and 50,000 records, medians of five
 *   npm run bench:page -- 10000 --runs=3   one size, medians of three
 *
 * Times hold for the machine they were taken on; nothing is throttled.
 */
import { createServer } from 'node:http';
import { launchChromium } from '../scripts/browser.mjs';
import { answer } from '../scripts/serve.mjs';
import { makeFeed } from './make-feed.mjs';

const SIZES = [1_000, 10_000, 50_000];
const QUERY = 'leeds';

const PAGE = `<!doctype html>
<html lang="en"><meta charset="utf-8"><title>Bench</title>
<script type="module" async src="/dist/meeting-finder.js"></script>
<meeting-finder src="/feed.json"></meeting-finder></html>`;

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

  addEventListener('keydown', ({ timeStamp }) => (noted.keyAt = timeStamp), true);
  addEventListener('meeting-results-changed', () => {
    const { keyAt } = noted;
    if (keyAt !== undefined) painted(() => noted.rows.push(performance.now() - keyAt));
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

/** Main-thread work, in milliseconds since the page began. */
async function cpu(devtools) {
  const { metrics } = await devtools.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'TaskDuration').value * 1000;
}

/** Waits until the page does next to nothing (under 2 ms in 300 ms); answers the work done by then. */
async function settled(page, devtools) {
  let before = await cpu(devtools);
  for (let quiet = 0; quiet < 3;) {
    await page.waitForTimeout(100);
    const now = await cpu(devtools);
    quiet = now - before < 2 ? quiet + 1 : 0;
    before = now;
  }
  return before;
}

/** What is left of the longest task when the one JSON.parse of the feed is taken out of it. */
function longestWithoutParsing() {
  const [parse] = performance.getEntriesByName('meeting-finder:parse');
  const left = window.noted.longTasks.map(({ startTime, duration }) => {
    if (!parse) return duration;
    const overlap =
      Math.min(startTime + duration, parse.startTime + parse.duration) -
      Math.max(startTime, parse.startTime);
    return duration - Math.max(0, overlap);
  });
  return { parse: parse?.duration, longest: Math.max(0, ...left) };
}

async function measure(browser, address) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  // by the thread's own clock, so that other programs on the machine do not count
  await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });
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

const options = process.argv.slice(2);
const runs = Number(options.find((each) => each.startsWith('--runs='))?.slice(7) ?? 5);
const asked = options.map(Number).filter((size) => size > 0);
const sizes = asked.length > 0 ? asked : SIZES;

let feed;
const server = createServer((request, response) => {
  if (request.url === '/') response.setHeader('Content-Type', 'text/html').end(PAGE);
  else if (request.url === '/feed.json')
    response.setHeader('Content-Type', 'application/json').end(feed);
  else answer(request, response);
});
await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
const address = `http://127.0.0.1:${server.address().port}/`;
const browser = await launchChromium();

// a browser's very first page pays for its start
feed = Buffer.from(JSON.stringify(makeFeed(100)));
await measure(browser, address);

const columns = [];
for (const size of sizes) {
  feed = Buffer.from(JSON.stringify(makeFeed(size)));
  console.error(`${size} records, ${(feed.length / 2 ** 20).toFixed(1)} MB …`);
  const results = [];
  for (let run = 0; run < runs; run++) results.push(await measure(browser, address));
  columns.push(
    Object.keys(results[0]).map((name) => [name, median(results.map((each) => each[name]))]),
  );
}

await browser.close();
server.close();

console.log(
  `| medians of ${runs} | ${sizes.map((size) => size.toLocaleString('en')).join(' | ')} |`,
);
console.log(`|---|${sizes.map(() => '---:|').join('')}`);
for (const [row, [name]] of columns[0].entries())
  console.log(`| ${name} | ${columns.map((column) => shown(column[row][1])).join(' | ')} |`);
