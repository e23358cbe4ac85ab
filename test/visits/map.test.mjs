/** Visits by somebody who looks at the map: with real keys and a real pointer, under the strictest policy. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { chromium } from 'playwright-core';
import { chromeArgs, chromePath } from '../../scripts/browser.mjs';
import { pageWith, startSite, strictPolicy } from '../helpers/site.mjs';

const feed = readFileSync(new URL('../../demo/feeds/sample.json', import.meta.url));

/** One pixel. */
const picture = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64',
);

async function visit(t, attributes = '', files = {}) {
  const site = await startSite({
    '/': {
      body: pageWith(
        `<main><meeting-finder src="/feed.json" ${attributes}></meeting-finder></main>`,
      ),
      headers: { 'content-security-policy': `${strictPolicy}; img-src 'self'` },
    },
    '/feed.json': { body: feed, headers: { 'content-type': 'application/json' } },
    ...files,
  });
  const browser = await chromium.launch({ executablePath: await chromePath(), args: chromeArgs() });
  t.after(async () => {
    await browser.close();
    site.close();
  });
  const page = await browser.newPage({
    viewport: { width: 1280, height: 900 },
    reducedMotion: 'reduce',
  });
  const asked = [];
  const faults = [];
  page.on('request', (request) => asked.push(request.url()));
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) faults.push(message.text());
  });
  await page.addInitScript(() => {
    addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
      console.error(`${effectiveDirective} ${blockedURI}`),
    );
  });
  await page.goto(`${site.url}/`);
  await page.locator('meeting-card').first().waitFor();
  return { page, asked, faults, site };
}

const marks = (page) => page.locator('meeting-map .mark');
const names = (page) => marks(page).evaluateAll((all) => all.map((mark) => mark.ariaLabel));

test('the map asks for our own files alone, and keeps every rule of a strict page', async (t) => {
  const { page, asked, faults, site } = await visit(t);
  assert.ok(!asked.some((url) => url.includes('parts/map')), 'before the press');
  await page.getByRole('button', { name: 'Map', exact: true }).click();
  await marks(page).first().waitFor();
  await page.locator('path.land').waitFor({ state: 'attached' });
  const whole = await names(page);
  assert.ok(whole.length > 4 && whole.length < 60, `${whole.length} marks`);
  const drawn = whole.reduce((sum, name) => sum + Number.parseInt(name, 10), 0);
  const said = await page.locator('[part=map-note]').allInnerTexts();
  const left = said.reduce((sum, note) => sum + Number(/\d+/.exec(note)?.[0] ?? 1), 0);
  assert.equal(drawn + left, 412, 'every meeting is on the map, or said not to be');

  await page.getByRole('button', { name: 'Zoom in' }).click();
  await page.getByRole('button', { name: 'Zoom out' }).click();
  await page.getByRole('button', { name: 'Show all' }).click();
  await page.getByRole('button', { name: 'Week', exact: true }).click();
  await page.getByText('The next seven days').waitFor();
  assert.equal(await marks(page).count(), 0);
  await page.getByRole('button', { name: 'List', exact: true }).click();
  assert.deepEqual(
    asked.filter((url) => !url.startsWith(`${site.url}/`)),
    [],
  );
  assert.equal(asked.filter((url) => /parts\/map/.test(url)).length, 2);
  assert.ok(!asked.some((url) => url.includes('map-world')), 'the isles are enough');
  assert.deepEqual(faults, []);
});

test('by the keyboard: to a mark, nearer, its meetings, and back', async (t) => {
  const { page, faults } = await visit(t);
  await page.getByRole('button', { name: 'Map', exact: true }).focus();
  await page.keyboard.press('Enter');
  await marks(page).first().waitFor();
  const label = () =>
    page.evaluate(() => {
      let at = document.activeElement;
      while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
      return at?.ariaLabel ?? at?.innerText ?? '';
    });
  for (let presses = 0; !/^\d+ meetings?/.test(await label()); presses++) {
    assert.ok(presses < 90, `Tab does not come to a mark: ${await label()}`);
    await page.keyboard.press('Tab');
  }
  const first = await label();
  await page.keyboard.press('ArrowDown');
  assert.notEqual(await label(), first);
  // Nearer and nearer, until it is one place.
  for (let presses = 0; !(await page.locator('[part=map-panel]').count()); presses++) {
    assert.ok(presses < 15, 'Enter does not come to a place');
    await page.keyboard.press('Enter');
  }
  const panel = page.locator('[part=map-panel]');
  assert.ok((await panel.locator('meeting-card').count()) >= 1);
  await page.keyboard.press('Escape');
  await panel.waitFor({ state: 'detached' });
  assert.match(await label(), /^\d+ meetings?/);
  assert.deepEqual(faults, []);
});

test('a drag moves the map and presses nothing; the wheel moves the page until the map is in use', async (t) => {
  const { page, faults } = await visit(t);
  await page.getByRole('button', { name: 'Map', exact: true }).click();
  await marks(page).first().waitFor();
  const surface = page.locator('meeting-map .surface');
  await surface.scrollIntoViewIfNeeded();
  const big = marks(page).filter({ hasText: '109' });
  const before = await big.boundingBox();
  const [x, y] = [before.x + before.width / 2, before.y + before.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.wheel(0, 40);
  await page.waitForFunction(() => scrollY > 0);
  const moved = await big.boundingBox();
  assert.equal(moved.width, before.width);
  const at = [moved.x + moved.width / 2, moved.y + moved.height / 2];
  await page.mouse.move(at[0], at[1]);
  await page.mouse.down();
  await page.mouse.move(at[0] + 60, at[1] - 80, { steps: 6 });
  await page.mouse.up();
  const after = await big.boundingBox();
  assert.ok(Math.abs(after.x - moved.x - 60) < 4, 'it goes with the pointer');
  assert.equal(await page.locator('[part=map-panel]').count(), 0);
  assert.deepEqual(faults, []);
});

test('streets come from the host’s own server once they are agreed to, and go again', async (t) => {
  const tiles = {};
  for (let z = 0; z < 18; z++)
    for (let x = 0; x < 2 ** Math.min(z, 6); x++)
      for (let y = 0; y < 2 ** Math.min(z, 6); y++)
        tiles[`/tiles/${z}/${x}/${y}.png`] = {
          body: picture,
          headers: { 'content-type': 'image/png' },
        };
  const { page, asked, faults } = await visit(
    t,
    'tile-url="/tiles/{z}/{x}/{y}.png" attribution="Streets by Example" view="map"',
    tiles,
  );
  await page.getByRole('button', { name: 'Show the map' }).click();
  await marks(page).first().waitFor();
  const pictures = () => asked.filter((url) => url.includes('/tiles/'));
  await page.getByText('To show streets, your device asks').waitFor();
  assert.deepEqual(pictures(), []);
  await page.getByRole('button', { name: 'Show streets' }).click();
  await page.locator('meeting-map .leaflet-tile-loaded').first().waitFor({ state: 'attached' });
  assert.ok(pictures().length > 0);
  await page.getByText('Streets by Example').waitFor();
  await page.getByRole('button', { name: 'Hide streets' }).click();
  assert.equal(await page.locator('meeting-map img').count(), 0);
  await page.locator('path.land').waitFor({ state: 'attached' });
  assert.deepEqual(faults, []);
});
