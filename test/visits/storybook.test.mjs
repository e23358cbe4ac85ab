/** The Storybook as it is published: built, opened on a machine without a network, each guide read. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { chromium } from 'playwright-core';
import { chromeArgs, chromePath } from '../../scripts/browser.mjs';
import { run } from '../../scripts/run.mjs';
import { builtFolder } from '../helpers/built-folder.mjs';

let browser;
let site;
before(async () => {
  site = await builtFolder((folder) => {
    const rest = ['--quiet', '--output-dir', folder, '--disable-telemetry'];
    assert.ok(run('storybook', ['build', ...rest]), 'Storybook builds');
  });
  browser = await chromium.launch({ executablePath: await chromePath(), args: chromeArgs() });
});
after(async () => {
  await browser?.close();
  site?.close();
});

/** A page that notes what it complains of and whom it asks. */
async function open(t, path) {
  const page = await browser.newPage();
  t.after(() => page.close());
  const faults = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('request', (request) => {
    if (!/^(data|blob):/.test(request.url()) && !request.url().startsWith(site.url))
      faults.push(`asks ${request.url()}`);
  });
  await page.goto(site.url + path);
  return { page, faults };
}

test('it opens with the guides at its side, and asks nobody else', async (t) => {
  const { page, faults } = await open(t, '/');
  await page.getByRole('link', { name: 'Theming', exact: true }).first().waitFor();
  await page.locator('#storybook-preview-iframe').waitFor();
  assert.deepEqual(faults, []);
});

test('every guide can be read', async (t) => {
  const { entries } = JSON.parse(readFileSync(join(site.folder, 'index.json'), 'utf8'));
  const guides = Object.values(entries).filter(
    ({ type, title }) => type === 'docs' && title.startsWith('Guides/'),
  );
  assert.ok(guides.length >= 20, `${guides.length} guides`);
  const { page, faults } = await open(t, '/');
  for (const { id, title } of guides) {
    await page.goto(`${site.url}/iframe.html?id=${id}&viewMode=docs`);
    await page.locator('#storybook-docs h1').waitFor();
    assert.deepEqual(faults, [], title);
  }
});

test('a story follows the theme of the toolbar', async (t) => {
  const { page, faults } = await open(
    t,
    '/iframe.html?id=guides-themes--default&viewMode=story&globals=look:practice',
  );
  // before there are counts, what is chosen stands alone, and its place is another chip's then
  const chosen = page.locator('[part~=chip-checked]', { hasText: /Sunday\s*\d/ });
  await chosen.waitFor({ state: 'attached' });
  assert.equal(
    await chosen.evaluate((chip) => getComputedStyle(chip).backgroundColor),
    'rgb(0, 94, 184)',
  );
  assert.deepEqual(faults, []);
});
