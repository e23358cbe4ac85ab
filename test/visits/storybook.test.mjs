/** The Storybook as it is published: built, opened on a machine without a network, each guide read. */
import assert from 'node:assert/strict';
import { readFileSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { after, before, test } from 'node:test';
import { chromium } from 'playwright-core';
import { chromeArgs, chromePath } from '../../scripts/browser.mjs';
import { run } from '../../scripts/run.mjs';

const types = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

const folder = mkdtempSync(join(tmpdir(), 'storybook-'));
let browser;
let server;
let url;
before(async () => {
  const built = run('storybook', [
    'build',
    '--quiet',
    '--output-dir',
    folder,
    '--disable-telemetry',
  ]);
  assert.ok(built, 'Storybook builds');
  server = createServer((request, response) => {
    const path = new URL(request.url, 'http://localhost').pathname;
    try {
      const body = readFileSync(join(folder, path === '/' ? 'index.html' : path));
      response.writeHead(200, { 'content-type': types[extname(path)] ?? 'text/html' }).end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${server.address().port}`;
  browser = await chromium.launch({ executablePath: await chromePath(), args: chromeArgs() });
});
after(async () => {
  await browser?.close();
  server?.close();
  rmSync(folder, { recursive: true, force: true });
});

/** A page that notes what it complains of and whom it asks. */
async function open(t, path) {
  const page = await browser.newPage();
  t.after(() => page.close());
  const faults = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('request', (request) => {
    if (!/^(data|blob):/.test(request.url()) && !request.url().startsWith(url))
      faults.push(`asks ${request.url()}`);
  });
  await page.goto(url + path);
  return { page, faults };
}

test('it opens with the guides at its side, and asks nobody else', async (t) => {
  const { page, faults } = await open(t, '/');
  await page.getByRole('link', { name: 'Theming', exact: true }).first().waitFor();
  await page.locator('#storybook-preview-iframe').waitFor();
  assert.deepEqual(faults, []);
});

test('every guide can be read', async (t) => {
  const { entries } = JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8'));
  const guides = Object.values(entries).filter(
    ({ type, title }) => type === 'docs' && title.startsWith('Guides/'),
  );
  assert.ok(guides.length >= 20, `${guides.length} guides`);
  const { page, faults } = await open(t, '/');
  for (const { id, title } of guides) {
    await page.goto(`${url}/iframe.html?id=${id}&viewMode=docs`);
    await page.locator('#storybook-docs h1').waitFor();
    assert.deepEqual(faults, [], title);
  }
});

test('a story follows the theme of the toolbar', async (t) => {
  const { page, faults } = await open(
    t,
    '/iframe.html?id=guides-themes--default&viewMode=story&globals=look:practice',
  );
  const chosen = page.locator('[part~=chip-checked]').first();
  await chosen.waitFor({ state: 'attached' });
  assert.equal(
    await chosen.evaluate((chip) => getComputedStyle(chip).backgroundColor),
    'rgb(0, 94, 184)',
  );
  assert.deepEqual(faults, []);
});
