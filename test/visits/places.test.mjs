/** A visit by somebody who looks for what is near: every request is for a file of the site's own. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chromium } from 'playwright-core';
import { chromeArgs, chromePath } from '../../scripts/browser.mjs';
import { startServer } from '../../scripts/serve.mjs';

async function visit(t, name) {
  const server = await startServer({ host: '127.0.0.1' });
  const browser = await chromium.launch({ executablePath: await chromePath(), args: chromeArgs() });
  t.after(async () => {
    await browser.close();
    await server.close();
  });
  const context = await browser.newContext({
    viewport: { width: 1280, height: 900 },
    geolocation: { latitude: 53.8, longitude: -1.55 },
    permissions: ['geolocation'],
  });
  const page = await context.newPage();
  const asked = [];
  const faults = [];
  page.on('request', (request) => asked.push(request.url()));
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) faults.push(message.text());
  });
  await page.goto(`${server.url}/${name}`);
  await page.locator('meeting-card').first().waitFor();
  const own = () => asked.filter((url) => !url.startsWith(`${server.url}/`));
  return { page, asked, faults, own };
}

test('a postcode, a town that the list does not have, a choice of two, where I am, the map and the week', async (t) => {
  const { page, asked, faults, own } = await visit(t, 'near.html');
  const box = page.locator('meeting-search input');
  const place = page.locator('meeting-card [part=place]').first();
  await box.fill('LS6');
  await page.getByText('Nearest first.').waitFor();
  assert.match(await place.innerText(), /LS6/);
  assert.ok(!asked.some((url) => url.includes('places.json')), 'the list knows LS6');

  await box.fill('near Ilkley');
  await page.getByText('Towns: GeoNames, CC BY 4.0', { exact: true }).first().waitFor();
  assert.equal(asked.filter((url) => url.includes('places.json')).length, 1);

  await box.fill('Richmond');
  await page.getByText('There are 2 places called Richmond. Which one?').waitFor();
  await page.getByRole('button', { name: 'Richmond, London' }).click();
  await page.getByText(/^Nearest first\. The furthest shown is/).waitFor();
  assert.match(await place.innerText(), /London/);

  await box.fill('');
  await page.getByRole('button', { name: 'Use my location' }).click();
  await page.getByRole('button', { name: /^Near you/ }).waitFor();
  await page.waitForFunction(() => {
    const { query } = document.querySelector('meeting-finder').state;
    return query.sort === 'nearest';
  });
  assert.match(await place.innerText(), /Leeds/);
  await page.getByRole('button', { name: 'Map', exact: true }).click();
  await page.locator('meeting-map .mark[aria-label*=Leeds]').first().waitFor();
  await page.locator('path.land').waitFor({ state: 'attached' });
  await page.getByRole('button', { name: 'Week', exact: true }).click();
  await page.getByText('The next seven days').waitFor();
  assert.equal(new URL(page.url()).hash, '');
  assert.deepEqual(
    await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie]),
    [0, 0, ''],
  );
  assert.deepEqual(own(), []);
  assert.deepEqual(faults, []);
});

test('the week: a cell by the keyboard lists its meetings', async (t) => {
  const { page, faults, own } = await visit(t, 'own-layout.html');
  await page.getByText('The week at a glance').click();
  const cell = page.locator('meeting-week button').first();
  await cell.focus();
  await page.keyboard.press('Enter');
  await page.locator('meeting-week button[aria-pressed=true]').waitFor();
  const count = Number(/\d+/.exec(await cell.locator('.count').innerText())[0]);
  await page.waitForFunction((least) => {
    const { results, query } = document.querySelector('meeting-finder-provider').state;
    return query.facets.day && results.total >= least && results.total < 412;
  }, count);
  assert.deepEqual(own(), []);
  assert.deepEqual(faults, []);
});
