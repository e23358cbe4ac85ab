/**
 * Types into the built dist/meeting-finder.js in Chromium, letter by letter, on a processor slowed
 * four times: what each key costs, and how long it takes from the key to the painted list.
 *
 *   npm run bench:typing                    1,000, 5,000, 10,000 and 50,000 records
 *   npm run bench:typing -- 5000 --runs=3   one size, every text typed three times
 *   npm run bench:typing -- --phone         in the window of a phone, 360 by 800
 *
 * The floors are what the browser itself takes here: a key in a bare field that writes one line under
 * it, and one that writes the lines of six plain cards as well, as many as a window shows, with neither
 * search nor elements.
 *
 * A key waits for the page to come to rest after the one before it, so that it pays for itself only.
 * The main thread's work is told by its own clock; the other two want a machine that does nothing else.
 */
import { launchChromium } from '../scripts/browser.mjs';
import { timeSearch } from './timed-search.mjs';
import { openPage, readOptions, serveWidget, settled, windows } from './widget-page.mjs';

const SLOWER = 4;
/** Milliseconds without work, three times in a row, after which the page is at rest. */
const PAUSE = 40;
const SIZES = [1_000, 5_000, 10_000, 50_000];
/** Towns, a misspelt one, plain requests, a venue, and letters that lead nowhere. */
const TEXTS = ['leeds', 'manchetser', 'womens na monday', 'online smart', 'st johns hall', 'xqzv'];
/** Bars at 5,000 records: from the key to the painted list, and the part of search in it. */
const BARS = { painted: 32, search: 2 };

/** Notes, within the page, when a key went down and when its answer was painted. */
function watch() {
  const finder = document.querySelector('meeting-finder');
  const handle = finder[Symbol.for('meeting-finder/handle@1')];
  let { results } = handle.get();
  let typedAt;
  let told;
  const typed = ({ timeStamp }) => {
    typedAt = timeStamp;
    window.searched = 0;
  };
  addEventListener('keydown', typed, true);
  handle.subscribe((state) => {
    if (state.results === results || !state.results) return;
    ({ results } = state);
    if (results.partial || !told) return;
    // a message comes after the frame that is drawn next
    const { port1, port2 } = new MessageChannel();
    const tell = told;
    port1.onmessage = () => tell({ painted: performance.now() - typedAt, search: window.searched });
    requestAnimationFrame(() => port2.postMessage(undefined));
    told = undefined;
  });
  window.nextPainted = () => new Promise((resolve) => (told = resolve));
}

/** Presses a key and lets the page come to rest: milliseconds to the painted answer, of search and of work. */
async function press(page, devtools, key) {
  await page.evaluate(() => void (window.painted = window.nextPainted()));
  const before = await settled(page, devtools, PAUSE);
  await page.keyboard.press(key);
  const painted = await page.evaluate(() => window.painted);
  return { ...painted, work: (await settled(page, devtools, PAUSE)) - before };
}

/** Types every text into a page that has not answered any of them; what each key took. */
async function typeAll(browser, address) {
  const { context, page, devtools } = await openPage(browser, windows[view]);
  await page.goto(address);
  const box = page.locator('meeting-finder').locator('input[type=search]');
  await box.waitFor({ timeout: 120_000 });
  await page.evaluate(watch);
  await box.click();
  // the first text brings search and its index, which is another matter
  await press(page, devtools, 'y');
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  const measured = [];
  for (const text of TEXTS) {
    await page.keyboard.press('ControlOrMeta+A');
    await page.keyboard.press('Backspace');
    for (const key of text) measured.push(await press(page, devtools, key));
  }
  await context.close();
  return measured;
}

/** A page with nothing but a field, a line that follows it and plain cards whose lines follow too. */
function bare(cards) {
  const card =
    '<li style="border: 1px solid; margin: 8px; padding: 8px">' +
    '<h3></h3><p></p><p></p><p></p><span></span> <span></span> <button>Details</button></li>';
  document.body.innerHTML = `<input type="search"><p></p><ul>${card.repeat(cards)}</ul>`;
  const lines = [...document.querySelectorAll('p, h3, span')];
  const words = 'Monday Serenity Hope Hall Church Street Leeds 7pm Women Online Step Book'.split(
    ' ',
  );
  let keys = 0;
  let typedAt;
  let told;
  addEventListener('keydown', ({ timeStamp }) => (typedAt = timeStamp), true);
  addEventListener('input', ({ target }) => {
    keys++;
    lines.forEach((line, at) => {
      const word = (step) => words[(keys * 7 + at * step) % words.length];
      line.textContent = at ? `${word(3)} ${word(5)} ${word(7)}` : target.value;
    });
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => told({ painted: performance.now() - typedAt });
    requestAnimationFrame(() => port2.postMessage(undefined));
  });
  window.nextPainted = () => new Promise((resolve) => (told = resolve));
}

/** Milliseconds from the key to the painted lines, for every key of every text. */
async function measureFloor(browser, cards) {
  const { context, page, devtools } = await openPage(browser, windows[view]);
  await page.evaluate(bare, cards);
  await page.locator('input').click();
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  const keys = [];
  for (const key of TEXTS.join('')) keys.push((await press(page, devtools, key)).painted);
  await context.close();
  return keys;
}

async function measure(browser, address, runs) {
  const keys = [];
  for (let run = 0; run < runs; run++) keys.push(...(await typeAll(browser, address)));
  return keys;
}

/** p50, p95 and the most. */
function spread(values) {
  const inOrder = [...values].sort((a, b) => a - b);
  return [0.5, 0.95, 1].map((share) => inOrder[Math.ceil(share * inOrder.length) - 1]);
}

const view = process.argv.includes('--phone') ? 'phone' : 'desk';
const { sizes, runs } = readOptions(process.argv.slice(2), SIZES, 1);
const widget = await serveWidget(timeSearch);
const browser = await launchChromium();
const rows = { painted: 'key to painted list', work: 'main thread', search: 'of which search' };
const floors = [await measureFloor(browser, 0), await measureFloor(browser, 6)];
const measured = [];
for (const size of sizes) {
  widget.hold(size);
  console.error(`${size} records …`);
  measured.push(await measure(browser, widget.address, runs));
}
await browser.close();
widget.close();

const shown = (value) => value.toFixed(1);
const line = (cells) => console.log(`| ${cells.join(' | ')} |`);
const keys = measured[0].length;
const { width, height } = windows[view];
console.log(
  `Milliseconds on a processor slowed ${SLOWER} times, window ${width} by ${height}, ${keys} keys: p50 / p95 / max.\n`,
);
line(['', ...sizes.map((size) => size.toLocaleString('en')), 'last to first: p50 / p95']);
line(['---', ...sizes.map(() => '---:'), '---:']);
for (const [figure, name] of Object.entries(rows)) {
  const figures = measured.map((each) => spread(each.map((key) => key[figure])));
  const ratios = [0, 1].map((share) => shown(figures.at(-1)[share] / figures[0][share]));
  line([name, ...figures.map((each) => each.map(shown).join(' / ')), ratios.join(' / ')]);
}
const [floor, cards] = floors.map((each) => spread(each).map(shown).join(' / '));
console.log(`\nFloor, a bare field and one line: ${floor}; with six plain cards: ${cards}.`);
console.log(
  `\nBars at 5,000: painted p95 ${BARS.painted} ms, search p95 ${BARS.search} ms; flat within 2.`,
);
