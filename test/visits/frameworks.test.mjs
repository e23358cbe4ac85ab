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
import { stripVTControlCharacters } from 'node:util';
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

for (const app of ['react', 'vue', 'solid', 'preact'])
  test(`${app}: its types accept the app, and refuse what it marks as wrong`, () => {
    const command = app === 'vue' ? 'vue-tsc' : 'tsc';
    const { status, stdout } = types(command, ['--noEmit', '-p', join('demo/frameworks', app)]);
    assert.equal(status, 0, stdout);
  });

// templates that can't say of themselves which errors they expect: each stands in the line after its mark
const templates = {
  angular: {
    file: 'refused.ts',
    check: (folder) => types('ngc', ['--noEmit', '-p', folder]),
    error: /^(\S+?):(\d+):\d+ - error/gm,
  },
  svelte: {
    file: 'Refused.svelte',
    check: (folder) => types('svelte-check', ['--workspace', folder, '--output', 'machine']),
    error: /^\d+ (?:ERROR|WARNING) "(.+?)" (\d+):/gm,
  },
};
for (const [app, { file, check, error }] of Object.entries(templates))
  test(`${app}: its types accept the app, and refuse what it marks as wrong`, () => {
    const folder = join('demo/frameworks', app);
    const { stdout, stderr } = check(folder);
    const said = stripVTControlCharacters(stdout + stderr);
    const found = [...said.matchAll(error)].map(([, name, line]) => `${name} ${line}`);
    const refused = readFileSync(join(root, folder, file), 'utf8')
      .split('\n')
      // the line after its mark, and lines are told from 1
      .flatMap((line, at) => (line.includes('<!-- refused:') ? `${file} ${at + 2}` : []));
    assert.ok(refused.length >= 3);
    assert.deepEqual([...new Set(found)].sort(), refused.sort(), said);
  });
