/**
 * Visits by somebody who goes from the guide to a printed plan, and by staff who print one for a patient:
 * with real keys, under the strictest policy, and with everything that is asked and stored written down.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import jsQR from 'jsqr';
import { chromium } from 'playwright-core';
import { PNG } from 'pngjs';
import { chromeArgs, chromePath } from '../../scripts/browser.mjs';
import { asPdf, catchPrinting, onPaper, printed } from '../helpers/printed.mjs';
import { pageWith, startSite, strictPolicy } from '../helpers/site.mjs';

const feed = readFileSync(new URL('../../demo/feeds/sample.json', import.meta.url));

async function visit(t, attributes = '', { hash = '', body = feed } = {}) {
  const site = await startSite({
    '/': {
      body: pageWith(
        `<main><h1>Meetings</h1><meeting-finder src="/feed.json" ${attributes}></meeting-finder></main>`,
      ),
      headers: { 'content-security-policy': strictPolicy },
    },
    '/feed.json': { body, headers: { 'content-type': 'application/json' } },
  });
  const browser = await chromium.launch({ executablePath: await chromePath(), args: chromeArgs() });
  t.after(async () => {
    await browser.close();
    site.close();
  });
  const asked = [];
  const faults = [];
  const open = async (to = `${site.url}/${hash}`) => {
    const context = await browser.newContext({
      viewport: { width: 1280, height: 900 },
      reducedMotion: 'reduce',
    });
    const page = await context.newPage();
    // a Monday: what comes soonest, and how its day is said, is not for the hour of the run to decide
    await page.clock.setFixedTime(new Date('2026-11-23T18:00:00Z'));
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
    await catchPrinting(page);
    await page.goto(to);
    await page.locator('meeting-card').first().waitFor();
    return page;
  };
  return { page: await open(), open, asked, faults, site };
}

const stored = (page) =>
  page.evaluate(() => Object.entries({ ...localStorage, ...sessionStorage }));
const plan = (page) => page.locator('[part=plan-item] .name');

/** Goes on with Tab until the keyboard is on what is looked for. */
async function reach(page, locator) {
  for (let steps = 0; steps < 250; steps++) {
    if (await locator.evaluate((element) => element.getRootNode().activeElement === element))
      return;
    await page.keyboard.press('Tab');
  }
  assert.fail(`The keyboard does not come to ${locator}`);
}

test('from the guide to a printed plan of three in eight presses, by the keyboard alone', async (t) => {
  const { page, asked, faults, site } = await visit(t, 'guide nation="england"');
  let presses = 0;
  const press = async (locator, key) => {
    await locator.waitFor();
    await reach(page, locator);
    await page.keyboard.press(key);
    presses++;
  };
  await press(
    page
      .locator('meeting-guide > details > summary, meeting-guide details[part=guide] > summary')
      .first(),
    'Enter',
  );
  // The answer that is on is "rather not say", the last; on from there is the first: alcohol.
  await press(page.locator('input[name=focus][value=""]'), 'ArrowDown');
  await press(page.getByRole('button', { name: 'Show meetings', exact: true }), 'Enter');
  await page.locator('meeting-card .tick input').first().waitFor();
  for (const at of [0, 1, 2])
    await press(page.locator('meeting-card .tick input').nth(at), 'Space');
  await press(page.locator('[part=plan-toggle]'), 'Enter');
  await press(page.locator('meeting-plan [part=action-print]'), 'Enter');
  assert.equal(presses, 8);

  await printed(page);
  const { pages, text, data } = await asPdf(page);
  assert.equal(pages.length, 1, 'three meetings are on one side');
  const names = await plan(page).allInnerTexts();
  assert.equal(names.length, 3);
  for (const name of names) assert.ok(text.includes(name.replace(/\s*Invented$/, '')), name);
  assert.match(text, /^Meetings to try Every \w+/, 'the day comes first');
  assert.match(text, /Next on \w+day \d/);
  assert.match(text, /Invented example. Please do not travel\./);
  assert.match(text, /If you need someone now Call 999 if you or someone else is in danger/);
  assert.match(text, /Samaritans: call 116 123/);
  assert.match(text, /NHS 111: call 111, then choose option 2/);
  assert.match(text, /Printed \w+ \d+ \w+ 20\d\d\. Times and places can change/);

  // The code, read by a decoder that shares nothing with what drew it, opens the same plan elsewhere.
  const shot = await onPaper(page, (paper) => paper.locator('.qr').screenshot({ scale: 'css' }));
  const { data: pixels, width, height } = PNG.sync.read(shot);
  const code = jsQR(new Uint8ClampedArray(pixels), width, height);
  assert.match(code?.data ?? '', /\/#meetings:plan=(~[a-z\d]+,?)+$/, 'no name in it');
  assert.ok(data.length > 1000);
  const other = await page.context().browser().newContext();
  const elsewhere = await other.newPage();
  await elsewhere.goto(code.data);
  await plan(elsewhere).first().waitFor();
  assert.deepEqual(await plan(elsewhere).allInnerTexts(), names);
  await other.close();

  // The rest of what there is, by the pointer.
  await page.locator('meeting-card .toggle').first().click();
  await page.locator('[part=first-meeting] > summary').click();
  await page.locator('meeting-approach [part=approach]').waitFor();
  for (const part of ['action-calendar', 'action-share', 'action-paper'])
    await page.locator(`meeting-card [part=${part}] > summary`).click();
  const saving = page.waitForEvent('download');
  await page.locator('meeting-card [part=action-save]').click();
  assert.equal((await saving).suggestedFilename(), 'meetings.ics');
  await page.locator('meeting-help summary').click();
  await page.getByText('Shout').first().waitFor();
  await page.getByRole('button', { name: 'Print this list' }).click();
  await printed(page, 2);

  assert.deepEqual(
    asked.filter((url) => !url.startsWith(`${site.url}/`)),
    [],
  );
  assert.deepEqual(faults, []);
  assert.deepEqual(await stored(page), []);
  assert.equal(new URL(page.url()).hash, '', 'the address stays as it was');
});

test('a plan is put in order, kept on a press, found again and deleted on a press', async (t) => {
  const { page, open, site, faults } = await visit(t);
  const cards = page.locator('meeting-card');
  await cards.first().locator('.toggle').click();
  await cards.first().getByRole('button', { name: 'Add to my plan' }).click();
  await cards.nth(2).locator('.tick input').click();
  await cards.nth(4).locator('.tick input').click();
  await page.getByRole('button', { name: 'Show my plan' }).click();
  await plan(page).first().waitFor();
  // The keyboard goes to the plan.
  await page.waitForFunction(() => {
    let at = document.activeElement;
    while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
    return at?.id === 'title';
  });
  const before = await plan(page).allInnerTexts();
  assert.equal(before.length, 3);
  await page
    .getByRole('button', { name: /^Move .* down$/ })
    .first()
    .click();
  await page.waitForFunction(
    (first) =>
      document.querySelector('meeting-finder').state.plan[1].name ===
      first.replace(/\s*Invented$/, ''),
    before[0],
  );
  const moved = await plan(page).allInnerTexts();
  assert.deepEqual(moved, [before[1], before[0], before[2]]);

  assert.deepEqual(await stored(page), [], 'nothing before the press');
  await page.getByRole('button', { name: 'Keep on this device' }).click();
  await page.getByText('Kept on this device.').waitFor();
  const [[key, value]] = await stored(page);
  assert.equal(key, 'meeting-finder-plan');
  const ids = await page.evaluate(() =>
    document.querySelector('meeting-finder').state.plan.map(({ id }) => id),
  );
  assert.deepEqual(JSON.parse(value), ids, 'the ids, and nothing else');

  await page.reload();
  await page.locator('meeting-plan [part=plan-title]').waitFor();
  await page.locator('[part=plan-toggle]').click();
  assert.deepEqual(await plan(page).allInnerTexts(), moved);
  await page.getByRole('button', { name: 'Delete from this device' }).click();
  assert.deepEqual(await stored(page), []);
  await page.getByRole('button', { name: 'Clear all' }).click();
  await page.locator('meeting-plan').waitFor({ state: 'detached' });

  const lost = await open(`${site.url}/#meetings:plan=gone,${encodeURIComponent(ids[0])}`);
  await lost.getByText('One meeting of this plan is no longer in the list.').waitFor();
  assert.equal(await plan(lost).count(), 1);
  assert.deepEqual(faults, []);
});

test('staff tick meetings, print with one press, and nothing is left for the next person', async (t) => {
  const { page, faults } = await visit(t, 'for="practice" nation="wales"');
  await page.getByText('For the sheet: 0 of 6 meetings').waitFor();
  await page.getByRole('searchbox').or(page.getByRole('combobox')).first().fill('leeds');
  await page.waitForFunction(
    () => document.querySelector('meeting-finder').state.results.total < 400,
  );
  for (const at of [0, 1]) await page.locator('meeting-card .tick input').nth(at).click();
  await page.getByText('For the sheet: 2 of 6 meetings').waitFor();
  await page.getByLabel('Leave out the names of meetings and groups').check();
  const names = (await plan(page).allInnerTexts()).map((name) => name.replace(/\s*Invented$/, ''));
  await page.getByRole('button', { name: 'Print and clear' }).click();
  await printed(page);
  const { text } = await asPdf(page);
  assert.match(text, /^Details Every/);
  for (const name of names) assert.ok(!text.includes(name), name);
  assert.match(text, /NHS 111 Wales: call 111/);
  await page.getByText('For the sheet: 0 of 6 meetings').waitFor();
  const { query } = await page.evaluate(() => document.querySelector('meeting-finder').state);
  assert.equal(query.text, '');
  assert.deepEqual(faults, []);
});

test('a handout of sixty meetings has every one, and none cut across a page', async (t) => {
  const { meetings, ...rest } = JSON.parse(feed);
  const sixty = meetings.filter(({ day }) => typeof day === 'number').slice(0, 60);
  const { page } = await visit(t, '', { body: JSON.stringify({ ...rest, meetings: sixty }) });
  await page.getByRole('button', { name: 'Print this list' }).click();
  await printed(page);
  const { pages, text } = await asPdf(page);
  assert.match(text, /^Meetings 60 meetings Monday/);
  for (const { name } of sixty) assert.ok(text.includes(name), name);
  assert.ok(pages.length >= 2 && pages.length <= 5, `${pages.length} pages`);
  // Every entry begins and ends on one page: its time, its name and its last line are in one page's text.
  const entries = await onPaper(page, (paper) => paper.locator('.entry').allInnerTexts());
  assert.equal(entries.length, 60);
  const bare = (words) => words.replace(/\s+/g, '');
  for (const entry of entries)
    assert.ok(
      pages.some((each) => bare(each).includes(bare(entry))),
      entry,
    );
});

test('a handout that can’t hold all takes those that come soonest, and runs as its finder does', async (t) => {
  // The first ten of the list are paused: they must not take the room of those that meet.
  const meetings = [...new Array(210)].map((_, at) => ({
    slug: `m${at}`,
    name: `Number ${at}`,
    day: at % 7,
    time: `${10 + (at % 11)}:15`,
    location: `Hall ${at}`,
    types: at < 10 ? ['TC'] : [],
  }));
  const body = JSON.stringify(meetings);
  const { page } = await visit(t, 'dir="rtl"', { body });
  await page.getByRole('button', { name: 'Print this list' }).click();
  await printed(page);
  const { text } = await asPdf(page);
  assert.match(text, /The next 200 of 210 meetings/);
  const paper = page.locator('.meeting-finder-paper');
  const names = await paper.locator('.entry .head bdi').allTextContents();
  const met = meetings.slice(10).map(({ name }) => name);
  assert.deepEqual(names.sort(), met.sort());
  assert.equal(await paper.getAttribute('dir'), 'rtl');
});

test('one meeting is printed from its details, and its passcode only when asked', async (t) => {
  const body = JSON.stringify([
    {
      slug: 'x',
      name: 'From the Sofa',
      day: 2,
      time: '20:00',
      end_time: '21:00',
      fellowship: 'smart',
      conference_url: 'https://meet.example.org/j/1',
      conference_url_notes: 'Passcode: 4321',
      attendance_option: 'online',
    },
  ]);
  const { page } = await visit(t, '', { body });
  await page.locator('meeting-card .toggle').click();
  await page.locator('meeting-actions [part=action-paper] > summary').click();
  await page.locator('meeting-actions [part=action-print]').click();
  await printed(page);
  const { pages, text } = await asPdf(page);
  assert.equal(pages.length, 1);
  assert.match(text, /^A meeting to try Every Tuesday, 8pm to 9pm/);
  assert.match(text, /Join online: https:\/\/meet\.example\.org\/j\/1/);
});

test('paper has nothing of the page, whatever its styles, and the page is as it was before', async (t) => {
  const { page, faults } = await visit(t, '', { hash: '#meetings:plan=aa-aberdare-quiet-hour' });
  await page.evaluate(() => {
    const styles = new CSSStyleSheet();
    styles.replaceSync(`
      @page { size: A6 landscape; margin: 4cm; }
      @media print {
        html { columns: 2; padding: 9cm; font-size: 40px; color: white; transform: scale(0.2); }
        html::after, body::before { content: 'Of the host'; position: fixed; }
        body { display: flex; }
        div { display: none; }
      }`);
    document.adoptedStyleSheets = [styles];
    document.title = 'The host';
  });
  await plan(page).first().waitFor();
  await page.locator('meeting-plan [part=action-print]').click();
  await printed(page);
  assert.equal(await page.title(), 'A meeting to try');
  const { pages, text, data } = await asPdf(page);
  assert.equal(pages.length, 1);
  assert.match(text, /^A meeting to try Every Tuesday and Thursday, 7:15pm to 8:30pm Next on/);
  assert.doesNotMatch(text, /Of the host|Find a meeting|Filters/);
  assert.match(Buffer.from(data).toString('latin1'), /\/MediaBox \[0 0 59[45]\.\d* 84[12]/);
  const paper = page.locator('.meeting-finder-paper');
  assert.equal(await paper.isVisible(), false);
  await page.keyboard.press('Control');
  assert.equal(await paper.count(), 0);
  assert.equal(await page.title(), 'The host');
  assert.equal(await page.evaluate(() => document.adoptedStyleSheets.length), 1);
  assert.deepEqual(faults, []);
});

test('the way out forgets the search and the plan, and Back does not lead here again', async (t) => {
  const site = await startSite({
    '/': {
      body: pageWith(
        '<main><meeting-finder src="/feed.json"><meeting-exit slot="header" href="HERE"></meeting-exit></meeting-finder></main>',
      ),
    },
    '/start': '<!doctype html><title>Start</title><p>Start</p>',
    '/feed.json': { body: feed, headers: { 'content-type': 'application/json' } },
  });
  const browser = await chromium.launch({ executablePath: await chromePath(), args: chromeArgs() });
  t.after(async () => {
    await browser.close();
    site.close();
  });
  const page = await browser.newPage();
  await page.route('https://www.bbc.co.uk/weather', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<title>Weather</title><p>Rain</p>' }),
  );
  for (const way of ['press', 'keys']) {
    await page.goto(`${site.url}/start`);
    await page.goto(`${site.url}/#meetings:plan=aa-aberdare-quiet-hour`);
    await page.locator('meeting-plan [part=plan-item]').first().waitFor();
    await page.getByRole('button', { name: 'Keep on this device' }).click();
    await page.getByText('Kept on this device.').waitFor();
    if (way === 'press') await page.getByRole('link', { name: /^Leave this page now/ }).click();
    else for (let times = 0; times < 3; times++) await page.keyboard.press('Shift');
    await page.waitForURL('https://www.bbc.co.uk/weather');
    await page.goBack();
    assert.equal(page.url(), `${site.url}/start`, way);
    await page.goto(`${site.url}/`);
    await page.locator('meeting-card').first().waitFor();
    assert.deepEqual(await stored(page), [], way);
    assert.equal(await page.locator('meeting-plan').count(), 0, way);
  }
});

test('six meetings are on two sides, and none is cut', async (t) => {
  const { meetings } = JSON.parse(feed);
  const ids = meetings
    .filter(({ day, formatted_address: at }) => typeof day === 'number' && at)
    .slice(0, 6)
    .map(({ slug }) => slug);
  const { page } = await visit(t, '', { hash: `#meetings:plan=${ids.join(',')}` });
  await plan(page).nth(5).waitFor();
  await page.locator('meeting-plan [part=action-print]').click();
  await printed(page);
  const { pages } = await asPdf(page);
  assert.equal(pages.length, 2);
  const bare = (words) => words.replace(/\s+/g, '');
  const blocks = await onPaper(page, (paper) => paper.locator('.facts').allInnerTexts());
  assert.equal(blocks.length, 6);
  for (const block of blocks)
    assert.ok(
      pages.some((each) => bare(each).includes(bare(block))),
      block,
    );
});

test('a sheet has the host’s own help lines, and is printed where no code holds its address', async (t) => {
  const elsewhere = `https://trust.example.org/${'x'.repeat(2400)}`;
  const body = JSON.stringify([
    { slug: 'long', name: 'Long', day: 1, time: '19:30', postal_code: 'LS6 9CC' },
  ]);
  const lines = JSON.stringify([
    { id: 'shout', hidden: true },
    { id: 'samaritans', phone: '116 123' },
    {
      id: 'own',
      name: 'Sample Trust',
      kind: 'crisis',
      phone: '01632 960123',
      cost: 'free',
      checked: '2026-11-01',
    },
  ]).replaceAll('"', '&quot;');
  const { page } = await visit(
    t,
    `nation="england" share-url="${elsewhere}" help-lines="${lines}"`,
    { body },
  );
  await page.locator('meeting-card .toggle').click();
  await page.locator('meeting-actions [part=action-paper] > summary').click();
  await page.locator('meeting-actions [part=action-print]').click();
  await printed(page);
  const { text } = await asPdf(page);
  assert.match(text, /Sample Trust: call 01632 960123/);
  assert.doesNotMatch(text, /SHOUT/);
  assert.match(text, /Samaritans: call 116 123/);
  assert.doesNotMatch(text, /Point a phone/);
});
