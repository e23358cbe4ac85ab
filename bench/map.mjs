/**
 * The map of a large feed in Chromium: from the press to the marks, and the longest task on the way,
 * while it is moved and while somebody types. Times hold for this machine; nothing is throttled.
 *
 *   npm run bench:map -- [meetings]      50000 unless said
 */
import { argv } from 'node:process';
import { launchChromium } from '../scripts/browser.mjs';
import { openPage, serveWidget, settled } from './widget-page.mjs';

const size = Number(argv[2] ?? 50_000);
const rounds = 3;
const median = (/** @type {number[]} */ values) => values.sort((a, b) => a - b)[values.length >> 1];

const site = await serveWidget();
// Every one in person, and each at a spot of its own: as many points as meetings.
site.hold(size, (record, at) => ({
  ...record,
  attendance_option: 'in_person',
  latitude: record.latitude + at / 1e6,
}));
const browser = await launchChromium();

/** The longest task, in milliseconds, that `act` and what follows it bring. */
async function longest(page, devtools, act) {
  await settled(page, devtools);
  await page.evaluate(() => (window.tasks.length = 0));
  await act();
  await settled(page, devtools);
  return page.evaluate(() => Math.max(0, ...window.tasks));
}

const rows = [];
for (let round = 0; round < rounds; round++) {
  const { context, page, devtools } = await openPage(browser);
  await page.addInitScript(() => {
    window.tasks = [];
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) window.tasks.push(duration);
    }).observe({ type: 'longtask' });
  });
  await page.goto(site.address);
  await page.locator('meeting-card').first().waitFor();
  await settled(page, devtools);
  const from = performance.now();
  let shown = 0;
  const open = await longest(page, devtools, async () => {
    await page.getByRole('button', { name: 'Map', exact: true }).click();
    await page.locator('meeting-map .mark').first().waitFor();
    shown = performance.now() - from;
  });
  const zoom = await longest(page, devtools, async () => {
    for (let step = 0; step < 3; step++) {
      await page.locator('meeting-map').evaluate(({ shadowRoot }) => {
        const marks = [...shadowRoot.querySelectorAll('.mark')];
        marks.sort((a, b) => Number(b.textContent) - Number(a.textContent))[0].click();
      });
      await settled(page, devtools);
    }
  });
  const back = await longest(page, devtools, () =>
    page.getByRole('button', { name: 'Show all', exact: true }).click(),
  );
  await page.getByRole('searchbox').or(page.getByRole('combobox')).first().focus();
  await settled(page, devtools);
  const type = await longest(page, devtools, () => page.keyboard.type('leeds', { delay: 80 }));
  const marks = await page.locator('meeting-map .mark').count();
  rows.push({ shown, open, zoom, back, type, marks });
  await context.close();
}
await browser.close();
site.close();

const of = (/** @type {string} */ name) => median(rows.map((row) => row[name])).toFixed(0);
console.log(`${size} meetings, medians of ${rounds}:
  from the press to the marks  ${of('shown')} ms
  longest task: opening ${of('open')} ms, zooming in ${of('zoom')} ms, showing all ${of('back')} ms, typing ${of('type')} ms
  marks at the end  ${of('marks')}`);
