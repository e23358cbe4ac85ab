/**
 * The elements in six frameworks, each app built as its users build it and used in a browser: properties
 * that are lists, an attribute, an event, a slot, another list, taken away and put back. And what their
 * types accept and refuse, as TypeScript says.
 */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { chromium } from 'playwright-core';
import { build } from 'vite';
import { chromeArgs, chromePath } from '../../scripts/browser.mjs';
import { root } from '../../scripts/run.mjs';
import { builtFolder } from '../helpers/built-folder.mjs';

const apps = ['react', 'vue', 'svelte', 'solid', 'preact', 'angular'];

let browser;
let site;
before(async () => {
  site = await builtFolder((outDir) =>
    build({
      configFile: join(root, 'demo/frameworks/vite.config.ts'),
      logLevel: 'error',
      build: { outDir, emptyOutDir: true },
    }),
  );
  browser = await chromium.launch({ executablePath: await chromePath(), args: chromeArgs() });
});
after(async () => {
  await browser?.close();
  site?.close();
});

for (const app of apps)
  test(`${app}: a list, an attribute, an event, a slot; another list; away and back`, async (t) => {
    const page = await browser.newPage();
    t.after(() => page.close());
    const faults = [];
    page.on('pageerror', (error) => faults.push(error.message));
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) faults.push(message.text());
    });
    await page.goto(`${site.url}/${app}/index.html`);
    const names = page.locator('meeting-card [part=title]');
    await names.getByText('Monday Calm').waitFor();
    await names.getByText('Tuesday Tools').waitFor();
    const taken = await page.evaluate(() => {
      const { pageSize, noLocation } = document.querySelector('meeting-finder');
      return [pageSize, noLocation];
    });
    assert.deepEqual(taken, [6, true]);
    assert.ok(await page.getByText(/^A foot in /).isVisible());

    await page.getByRole('button', { name: /^Details of Tuesday Tools/ }).click();
    await page.getByText('Opened: Tuesday Tools').waitFor();

    await page.getByRole('button', { name: 'Other list' }).click();
    await names.getByText('Other Monday').waitFor();
    assert.equal(await names.getByText('Monday Calm').count(), 0);

    await page.getByRole('button', { name: 'Take away' }).click();
    await page.locator('meeting-finder').waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Put back' }).click();
    await names.getByText('Other Monday').waitFor();
    assert.ok(await page.getByText(/^A foot in /).isVisible());
    assert.deepEqual(faults, []);
  });

const types = (command, args) =>
  spawnSync(join(root, 'node_modules/.bin', command), args, { cwd: root, encoding: 'utf8' });

for (const app of apps.filter((name) => name !== 'svelte'))
  test(`${app}: its types accept the app, and refuse what it marks as wrong`, () => {
    const command = app === 'vue' ? 'vue-tsc' : 'tsc';
    const { status, stdout } = types(command, ['--noEmit', '-p', join('demo/frameworks', app)]);
    assert.equal(status, 0, stdout);
  });

// a template of Svelte can't say of itself which errors it expects
test('svelte: its types accept the app, and refuse what it marks as wrong', () => {
  const folder = join(root, 'demo/frameworks/svelte');
  const { stdout } = types('svelte-check', ['--workspace', folder, '--output', 'machine']);
  const errors = [...stdout.matchAll(/^\d+ (?:ERROR|WARNING) "(.+?)" (\d+):/gm)];
  const found = new Set(errors.map(([, file, line]) => `${file} ${line}`));
  const refused = readFileSync(join(folder, 'Refused.svelte'), 'utf8')
    .split('\n')
    // the line after its mark, and lines are told from 1
    .flatMap((line, at) => (line.startsWith('<!-- refused:') ? `Refused.svelte ${at + 2}` : []));
  assert.equal(refused.length, 3);
  assert.deepEqual([...found], refused, stdout);
});
