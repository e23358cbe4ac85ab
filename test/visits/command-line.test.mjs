/** What the command line makes, in a browser: the static page, the iframe’s page and the report. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import test from 'node:test';
import { launchChromium } from '../../scripts/browser.mjs';
import { filesIn } from '../../scripts/run.mjs';
import { commandLine } from '../helpers/command-line.mjs';
import { open, startSite } from '../helpers/site.mjs';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const sample = readFileSync(new URL('../../demo/feeds/sample.json', import.meta.url), 'utf8');

const type = (name) =>
  name.endsWith('.js')
    ? 'text/javascript'
    : name.endsWith('.css')
      ? 'text/css'
      : name.endsWith('.json')
        ? 'application/json'
        : 'text/html; charset=utf-8';

/** A site of what the commands wrote. */
async function made(t) {
  const { run, folder, bytes, read } = commandLine(t, { 'list.json': sample });
  await run(['page', 'list.json', '-o', 'site']);
  await run(['check', 'list.json', '--html', 'site/report.html', '--today', '2027-06-01']);
  const names = [
    'index.html',
    'embed.html',
    'report.html',
    'meetings.css',
    'meetings.json',
    'meeting-finder.js',
  ];
  const parts = filesIn('dist', '.js')
    .filter((path) => path.startsWith('dist/parts/'))
    .map((path) => path.slice('dist/'.length));
  const files = Object.fromEntries(
    [...names, ...parts].map((name) => [
      `/${name}`,
      {
        body: bytes(join('site', name)),
        headers: {
          'content-type': type(name),
          // the report is a file that somebody opens, and has its style in it
          ...(name === 'report.html' && {
            'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'",
          }),
        },
      },
    ]),
  );
  const site = await startSite({
    ...files,
    '/frame.html': {
      body: '<!doctype html><title>Host</title><iframe src="/embed.html" title="Meetings" width="600" height="600"></iframe>',
      headers: { 'content-security-policy': "default-src 'none'; frame-src 'self'" },
    },
  });
  const browser = await launchChromium();
  t.after(async () => {
    await browser.close();
    site.close();
  });
  return { site, browser, folder, read };
}

const faults = async (page, options = {}) => {
  const { violations } = await page.evaluate((asked) => globalThis.axe.run(asked), options);
  return violations.map(({ id, nodes }) => `${id} ${nodes[0].html}`);
};

test('the pages under a strict policy: no complaint, no fault of access, never too wide', async (t) => {
  const { site, browser } = await made(t);
  for (const name of ['index.html', 'embed.html', 'report.html']) {
    const context = await browser.newContext({
      colorScheme: 'light',
      bypassCSP: false,
      viewport: { width: 320, height: 700 },
    });
    const { page, complaints } = await open(context, `${site.url}/${name}`);
    if (name === 'embed.html') await page.locator('meeting-card').first().waitFor();
    assert.deepEqual(complaints, [], name);
    assert.ok((await page.evaluate(() => document.documentElement.scrollWidth)) <= 320, name);
    await page.evaluate(axe);
    assert.deepEqual(await faults(page), [], `${name}, in the light`);
    // nothing but the colours is another
    await page.emulateMedia({ colorScheme: 'dark' });
    assert.deepEqual(
      await faults(page, { runOnly: ['color-contrast'] }),
      [],
      `${name}, in the dark`,
    );
    await context.close();
  }
});

test('the list works without JavaScript: every meeting is there, and the days lead to their meetings', async (t) => {
  const { site, browser } = await made(t);
  const context = await browser.newContext({ javaScriptEnabled: false });
  const { page } = await open(context, `${site.url}/index.html`);
  assert.ok((await page.locator('main li').count()) >= 412);
  await page.getByRole('link', { name: 'Thursday' }).click();
  assert.ok(page.url().endsWith('#d4'));
  await context.close();
});

test('in a frame of another page the finder finds', async (t) => {
  const { site, browser } = await made(t);
  const { page } = await open(browser, `${site.url}/frame.html`);
  const frame = page.frameLocator('iframe');
  await frame.locator('meeting-search input').fill('leeds');
  await frame.locator('meeting-card [part=card]').filter({ hasText: /leeds/i }).first().waitFor();
});
