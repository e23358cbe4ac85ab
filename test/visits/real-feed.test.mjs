/** A page with the one script tag, a strict policy and a real feed of 2,038 records, in Chromium. */
import assert from 'node:assert/strict';
import test from 'node:test';
import { launchChromium } from '../../scripts/browser.mjs';
import { startServer } from '../../scripts/serve.mjs';
import { absentNote, sharedData } from '../../scripts/shared-data.mjs';

const feed = await sharedData('feeds/meeting-guide-2038.json');

const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "require-trusted-types-for 'script'",
  'trusted-types meeting-finder',
].join('; ');

const html = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Meetings</title>
<script type="module" async src="/dist/meeting-finder.js" data-feed="/real.json"
  data-fellowship="aa" data-time-zone="America/New_York"></script>`;

test('a real feed: every record is shown or named, and nothing else is asked for', async (t) => {
  if (feed === undefined) return t.skip(absentNote);
  const server = await startServer();
  const browser = await launchChromium();
  t.after(async () => {
    await browser.close();
    await server.close();
  });
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  const requests = [];
  const complaints = [];
  page.on('request', (request) => requests.push(new URL(request.url()).pathname));
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  await page.route('**/real.html', (route) =>
    route.fulfill({
      body: html,
      contentType: 'text/html',
      headers: { 'content-security-policy': policy },
    }),
  );
  await page.route('**/real.json', (route) =>
    route.fulfill({ body: feed, contentType: 'application/json' }),
  );
  await page.route('**/favicon.ico', (route) => route.fulfill({ status: 204 }));
  await page.addInitScript(() => {
    globalThis.refused = [];
    addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
      globalThis.refused.push(`${effectiveDirective} ${blockedURI}`),
    );
  });
  await page.goto(`${server.url}/real.html`);
  await page.locator('meeting-card').first().waitFor();

  const seen = await page.evaluate(() => {
    const count = (root) =>
      [...root.querySelectorAll('*')].reduce(
        (sum, element) => sum + 1 + (element.shadowRoot ? count(element.shadowRoot) : 0),
        0,
      );
    const { state } = document.querySelector('meeting-finder');
    const [{ problems }] = state.feeds;
    return {
      elements: count(document),
      total: state.results.total,
      skipped: problems.filter(({ field }) => field === '*').length,
      refused: globalThis.refused,
    };
  });
  assert.equal(seen.total + seen.skipped, 2038);
  assert.ok(seen.elements <= 1000, `${seen.elements} elements`);
  assert.deepEqual(seen.refused, []);
  assert.deepEqual(requests.filter((path) => path !== '/favicon.ico').sort(), [
    '/dist/meeting-finder.js',
    '/dist/parts/controls.js',
    '/dist/parts/read.js',
    '/real.html',
    '/real.json',
  ]);
  assert.deepEqual(complaints, []);
});
