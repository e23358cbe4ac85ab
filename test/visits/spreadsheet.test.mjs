/** The guide to a list in a spreadsheet, step by step, on a page with a strict policy and an old loader. */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test from 'node:test';
import { promisify } from 'node:util';
import { parseFeed } from '../../dist/esm/headless.js';
import { launchChromium } from '../../scripts/browser.mjs';
import { root } from '../../scripts/run.mjs';
import { open, startSite, strictPolicy } from '../helpers/site.mjs';

const read = (path) => readFileSync(join(root, path), 'utf8');
const guide = read('stories/guides/spreadsheet.mdx');
const piece = (language) =>
  [...guide.matchAll(new RegExp(`\`\`\`${language}\n([^]*?)\`\`\``, 'g'))].map(([, text]) => text);
const [table] = piece('csv');
const [tag, sheetTag] = piece('html');

/** A page with a loader of modules that takes whatever offers itself, as many old sites have. */
const loader = { body: 'window.define = () => { window.taken = true; }; window.define.amd = {};' };
const pageOf = (body) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Meetings</title><script src="/loader.js"></script>${body}`;
const csv = (body) => ({ body, headers: { 'content-type': 'text/csv; charset=utf-8' } });

async function siteOf(t, files) {
  const script = { 'content-type': 'text/javascript' };
  const site = await startSite({ '/loader.js': { ...loader, headers: script }, ...files });
  const browser = await launchChromium();
  t.after(async () => {
    await browser.close();
    await site.close();
  });
  return { site, browser };
}
const here = (html) => html.replaceAll('/meeting-finder.js', '/dist/meeting-finder.js');

test('the list of the guide, in the one tag of the guide', async (t) => {
  const { site, browser } = await siteOf(t, {
    '/list.html': pageOf(here(tag)),
    '/meetings.csv': csv(table),
  });
  const { page, complaints } = await open(browser, `${site.url}/list.html`);
  await page.locator('meeting-card').first().waitFor();
  const titles = await page.locator('meeting-card [part=title]').allInnerTexts();
  for (const name of ['Open Door', 'Lunch Hour', 'First Friday'])
    assert.ok(
      titles.some((title) => title.includes(name)),
      `${name} in ${titles}`,
    );
  await page.getByText('Nothing is wrong with the list.').waitFor();
  assert.deepEqual(complaints, []);
  assert.equal(await page.evaluate(() => window.taken), undefined);
});

test('a fault is named by its row, and is gone when it is mended', async (t) => {
  const files = {
    '/list.html': pageOf(here(tag)),
    '/meetings.csv': csv(table.replace('7.30pm', 'half seven')),
  };
  const { site, browser } = await siteOf(t, files);
  const { page } = await open(browser, `${site.url}/list.html`);
  const panel = page.locator('[part=editor]');
  await panel.getByText('The time can’t be read.').click();
  await panel.getByText('line 2, “open-door”').waitFor();
  files['/meetings.csv'].body = table;
  await page.reload();
  await panel.getByText('Nothing is wrong with the list.').waitFor();
});

test('a sheet that is published elsewhere hears nothing of the page', async (t) => {
  const elsewhere = await startSite({
    '/sheet': {
      ...csv(table),
      headers: { ...csv('').headers, 'access-control-allow-origin': '*' },
    },
  });
  t.after(() => elsewhere.close());
  const [, address] = /src="([^"]*)"/.exec(sheetTag);
  assert.match(address, /^https:\/\/docs\.google\.com\/.*output=csv$/);
  const { site, browser } = await siteOf(t, {
    '/list.html': {
      body: pageOf(
        `<script type="module" src="/dist/meeting-finder.js"></script>${sheetTag.replace(address, `${elsewhere.url}/sheet?output=csv`)}`,
      ),
      headers: {
        'content-security-policy': strictPolicy.replace(
          "connect-src 'self'",
          `connect-src ${elsewhere.url}`,
        ),
      },
    },
  });
  const { page, complaints } = await open(browser, `${site.url}/list.html`);
  const request = page.waitForRequest(/output=csv/);
  await page.reload();
  const headers = await (await request).allHeaders();
  assert.equal(headers.referer, undefined);
  assert.equal(headers.cookie, undefined);
  await page.locator('meeting-card').first().waitFor();
  assert.deepEqual(complaints, []);
});

/** What to write where the guide says it in words, or says it of another heading in the same line. */
const written = {
  ID: ['one'],
  Address: ['1 Sample Street'],
  Start: ['7.30pm', '19:30', 'noon'],
  End: ['9pm'],
  'Online link': ['https://example.org/'],
  Website: ['https://example.org/'],
  Email: ['list@example.org'],
  Phone: ['01632 960001'],
};
/** What a cell needs beside it. */
const beside = (heading, cell) => ({
  ...(heading === 'How often' && { Day: /friday/i.test(cell) ? 'Friday' : 'Monday' }),
  ...(heading === 'End' && { Day: 'Monday', Start: '7pm' }),
  ...(heading === 'Start' && { Day: 'Monday' }),
  ...(/online/i.test(cell) && { 'Online link': 'https://example.org/' }),
});

test('every heading and every word of the table in the guide is understood', async () => {
  const rows = [...guide.matchAll(/^\| (`[^|]+?) +\| (.+?) +\|$/gm)];
  assert.ok(rows.length > 15);
  for (const [, headings, words] of rows)
    for (const [, heading] of headings.matchAll(/`([^`]+)`/g)) {
      const examples = [...words.matchAll(/`([^`]+)`/g)].map(([, text]) => text);
      for (const cell of written[heading] ?? (examples.length ? examples : ['In words'])) {
        const row = {
          ID: 'one',
          Name: 'One',
          Address: '1 Sample Street',
          ...beside(heading, cell),
          [heading]: cell,
        };
        const text = [Object.keys(row), Object.values(row)]
          .map((cells) => cells.map((each) => `"${each}"`).join())
          .join('\n');
        const { ok, value } = await parseFeed(text);
        assert.deepEqual(ok && value.problems, [], `${heading}: ${cell}`);
      }
    }
});

test('the template is good, and all in it is invented', async () => {
  const { value } = await parseFeed(read('demo/feeds/template.csv'));
  assert.deepEqual(value.problems, []);
  assert.equal(value.meetings.length, 4);
  assert.ok(value.meetings.every(({ sample }) => sample));
});

test('the commands of the guide say and do what it tells', async (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'spreadsheet-'));
  t.after(() => rmSync(folder, { recursive: true }));
  const commands = [...guide.matchAll(/`npx meeting-finder ([^`]+)`/g)].map(([, words]) => words);
  const command = (name) => commands.find((words) => words.startsWith(name)).split(' ');
  const run = (words) =>
    promisify(execFile)(process.execPath, [join(root, 'dist/cli/meeting-finder.js'), ...words], {
      cwd: folder,
    }).catch(({ code, stdout }) => ({ code, stdout }));
  const list = (text) => writeFileSync(join(folder, 'meetings.csv'), text);

  list(table);
  assert.match((await run(command('check'))).stdout, /3 meetings will be shown/);
  list(table.replace('7.30pm', 'half seven'));
  const { code, stdout } = await run(command('check'));
  assert.equal(code, 1);
  assert.match(stdout, /The time can’t be read[^]*line 2, “Open Door”/);

  const sample = read('demo/feeds/sample.json');
  writeFileSync(join(folder, 'meetings.json'), sample);
  await run(command('convert'));
  const [direct, converted] = await Promise.all(
    [sample, readFileSync(join(folder, 'meetings.csv'), 'utf8')].map((text) => parseFeed(text)),
  );
  assert.deepEqual(converted.value.meetings, direct.value.meetings);
});

test('another list becomes a spreadsheet by the code of the guide, and is the same list', async (t) => {
  const site = await startSite({});
  t.after(() => site.close());
  const sample = read('demo/feeds/sample.json');
  const code = piece('js')[0].replace(
    'https://example.org/meetings.json',
    `${site.url}/feeds/sample.json`,
  );
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['--input-type=module', '--eval', code],
    {
      cwd: root,
      maxBuffer: 8_000_000,
    },
  );
  const [direct, table] = await Promise.all([sample, stdout].map((text) => parseFeed(text)));
  assert.deepEqual(table.value.meetings, direct.value.meetings);
  assert.deepEqual(table.value.info, direct.value.info);
});
