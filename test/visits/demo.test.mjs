/**
 * Visits to the demonstration pages as they are served: nothing in the console, nothing refused by a
 * policy, nothing asked of anybody else, and axe finds nothing, in light and in dark.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { after, before, test } from 'node:test';
import { chromium } from 'playwright-core';
import { chromeArgs, chromePath } from '../../scripts/browser.mjs';
import { filesIn } from '../../scripts/run.mjs';
import { startServer } from '../../scripts/serve.mjs';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
// Those of frameworks have to be built first: frameworks.test.mjs.
const pages = filesIn('demo', '.html')
  .map((path) => path.slice('demo/'.length))
  .filter((path) => !path.startsWith('frameworks/'));

/** Which meetings come first depends on the hour. */
const moment = new Date('2026-11-23T18:00:00Z');

let server;
let browser;
before(async () => {
  server = await startServer({ host: '127.0.0.1' });
  browser = await chromium.launch({ executablePath: await chromePath(), args: chromeArgs() });
});
after(async () => {
  await browser?.close();
  await server?.close();
});

/** Opens a page and waits for its first cards; answers it with all that it complained of and asked for. */
async function visit(name, options = {}) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  const page = await context.newPage();
  await page.clock.setFixedTime(moment);
  const complaints = [];
  const asked = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('request', (request) => asked.push(request.url()));
  await page.addInitScript(() => {
    addEventListener('securitypolicyviolation', ({ violatedDirective, sourceFile }) =>
      console.error('refused', violatedDirective, sourceFile),
    );
  });
  await page.goto(`${server.url}/${name}`);
  if (name !== 'no-js.html') await page.locator('meeting-card').first().waitFor();
  return { page, complaints, asked, leave: () => context.close() };
}

for (const name of pages)
  test(`${name}: no complaint, no request but to its own site, never too wide`, async () => {
    const { page, complaints, asked, leave } = await visit(name);
    if (name !== 'no-js.html') {
      await page.locator('meeting-search input').fill('leeds');
      await page
        .locator('meeting-card [part=card]')
        .filter({ hasText: /leeds/i })
        .first()
        .waitFor();
    }
    for (const width of [768, 360, 320]) {
      await page.setViewportSize({ width, height: 800 });
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      assert.ok(wide <= width, `${wide} px wide in ${width}`);
    }
    await leave();
    assert.deepEqual(complaints, []);
    assert.deepEqual(
      asked.filter((url) => !url.startsWith(`${server.url}/`)),
      [],
    );
    assert.equal(
      asked.some((url) => url.endsWith('.js')),
      name !== 'no-js.html',
    );
  });

for (const name of pages)
  test(`${name}: axe finds nothing, in the light and in the dark`, async () => {
    // the policy of the page would refuse axe itself
    const { page, leave } = await visit(name, { colorScheme: 'light', bypassCSP: true });
    await page.evaluate(axe);
    const found = (options) =>
      page.evaluate(
        async (asked) =>
          (await globalThis.axe.run(asked)).violations.map(
            ({ id, nodes }) => `${id}: ${nodes[0].target}`,
          ),
        options,
      );
    assert.deepEqual(await found({}), []);
    // nothing but the colours is another
    await page.emulateMedia({ colorScheme: 'dark' });
    assert.deepEqual(await found({ runOnly: ['color-contrast'] }), []);
    await leave();
  });

for (const name of ['index.html', 'gp-practice.html'])
  test(`${name}: help and meetings are in sight at once: three on a phone, six on a desk`, async () => {
    const { page, leave } = await visit(name);
    for (const [width, height, least] of [
      [1280, 900, 6],
      [360, 800, 3],
    ]) {
      await page.setViewportSize({ width, height });
      const cards = await page.locator('meeting-card').all();
      const boxes = await Promise.all(cards.map((card) => card.boundingBox()));
      const whole = boxes.filter((box) => box && box.y >= 0 && box.y + box.height <= height);
      assert.ok(whole.length >= least, `${whole.length} at ${width} × ${height}`);
      const help = await page.getByRole('button', { name: 'Help now' }).boundingBox();
      assert.ok(help && help.y + help.height <= height, `help at ${width} × ${height}`);
    }
    await leave();
  });

test('gp-practice.html is served under a policy that refuses what it should', async () => {
  const { page, complaints, leave } = await visit('gp-practice.html');
  const refused = await page.evaluate(() => {
    try {
      document.createElement('p').innerHTML = '<b>x</b>';
      return false;
    } catch {
      return true;
    }
  });
  await leave();
  assert.ok(refused);
  assert.ok(complaints.some((text) => text.includes('require-trusted-types-for')));
});

test('own-layout.html: the box in the header searches the list', async () => {
  const { page, leave } = await visit('own-layout.html');
  const cards = page.locator('meeting-card [part=card]');
  await page.locator('header meeting-search input').pressSequentially('leeds');
  await cards.filter({ hasNotText: /leeds/i }).first().waitFor({ state: 'detached' });
  const found = await cards.count();
  await leave();
  assert.ok(found > 0);
});

test('own-layout.html: a filter of the page’s own column filters the list', async () => {
  const { page, leave } = await visit('own-layout.html');
  const cards = page.locator('meeting-card [part=card]');
  await page.getByRole('checkbox', { name: 'Online', exact: true }).check();
  await cards
    .filter({ hasNotText: /online/i })
    .first()
    .waitFor({ state: 'detached' });
  const found = await cards.count();
  await leave();
  assert.ok(found > 0);
});

test('hostile.html: the finder is as large and as readable as ever', async () => {
  const { page, leave } = await visit('hostile.html');
  const title = page.locator('meeting-card [part=title]').first();
  const look = await title.evaluate((element) => {
    const { visibility, letterSpacing, textTransform, pointerEvents, fontSize } =
      getComputedStyle(element);
    return {
      visibility,
      letterSpacing,
      textTransform,
      pointerEvents,
      small: parseFloat(fontSize) < 16,
    };
  });
  await page.locator('meeting-card [part=toggle]').first().click();
  await page.locator('meeting-card [part=details]').first().getByRole('heading').first().waitFor();
  await leave();
  assert.deepEqual(look, {
    visibility: 'visible',
    letterSpacing: 'normal',
    textTransform: 'none',
    pointerEvents: 'auto',
    small: false,
  });
});

test('without JavaScript each page still helps', async () => {
  for (const name of pages) {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${server.url}/${name}`);
    const text = await page.locator('main').innerText();
    await context.close();
    if (name !== 'hostile.html') assert.match(text, /116 123/, name);
  }
});
