/** `meeting-finder/headless` in Node finds what the element finds in a browser, in the same order. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import test from 'node:test';
import { createLocalSource, emptyQuery, fellowship, parseFeed } from '../../dist/esm/headless.js';
import { launchChromium } from '../../scripts/browser.mjs';
import { startServer } from '../../scripts/serve.mjs';

/** Sunday morning. */
const now = Date.UTC(2026, 10, 22, 10, 17);

const texts = [
  'leeds',
  'manchetser',
  'women leeds',
  'online tuesday evening',
  'secular',
  'tonight',
  'tomorrow morning aa',
  'step free al-anon',
  'saint andrews',
  'zzqqxx',
  'gambling help for families',
  'nos Fawrth',
  'near LS6',
];

const html = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Meetings</title>
<script type="module" src="/dist/meeting-finder.js"></script>
<meeting-finder src="/demo/feeds/sample.json" page-size="20"></meeting-finder>`;

test('the same meetings in Node as on a page', async (t) => {
  const feed = await readFile(new URL('../../demo/feeds/sample.json', import.meta.url), 'utf8');
  const { value } = await parseFeed(feed);
  const source = createLocalSource(value.meetings, { now: () => now, fellowship });

  const server = await startServer();
  const browser = await launchChromium();
  t.after(async () => {
    await browser.close();
    await server.close();
  });
  const page = await browser.newPage({ timezoneId: 'Europe/London' });
  await page.clock.setFixedTime(now);
  await page.route('**/headless.html', (route) =>
    route.fulfill({ body: html, contentType: 'text/html' }),
  );
  await page.goto(`${server.url}/headless.html`);
  await page.locator('meeting-card').first().waitFor();
  const box = page.locator('input').first();
  for (const text of texts) {
    const { total, hits, understood } = await source.query({ ...emptyQuery, text, limit: 20 });
    const ids = hits.map(({ meeting }) => meeting.id);
    await box.fill(text);
    // What it shows in the end: the answer to the text before may still be on its way.
    await page
      .waitForFunction(
        (expected) => {
          const { query, results } = document.querySelector('meeting-finder').state;
          const found = results.hits.map(({ meeting }) => meeting.id).join();
          return query.text === expected.text && found === expected.found;
        },
        { text, found: ids.join() },
        { timeout: 10_000 },
      )
      .catch(() => undefined);
    const shown = await page.evaluate(() => {
      const { results } = document.querySelector('meeting-finder').state;
      return {
        total: results.total,
        ids: results.hits.map(({ meeting }) => meeting.id),
        understood: results.understood,
      };
    });
    assert.deepEqual(shown, { total, ids, understood }, text);
    assert.equal(total > 0, text !== 'zzqqxx', `${text}: ${total}`);
  }
});
