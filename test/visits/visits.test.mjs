/** Whole visits to the built demo, by mouse and by keyboard alone, in Chromium. */
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import test, { after, before } from 'node:test';
import { launchChromium } from '../../scripts/browser.mjs';
import { startServer } from '../../scripts/serve.mjs';

const axePath = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

let server;
let browser;
before(async () => {
  server = await startServer();
  browser = await launchChromium();
});
after(async () => {
  await browser?.close();
  await server?.close();
});

/** A page whose faults, refusals and requests are all kept. */
async function visit(t, path, options = {}) {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 900 },
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    ...options,
  });
  t.after(() => context.close());
  const page = await context.newPage();
  // An evening on which much is on, whenever the test is run.
  await page.clock.setFixedTime(new Date('2026-11-23T18:00:00Z'));
  const faults = [];
  const requests = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) faults.push(message.text());
  });
  page.on('request', (request) => requests.push(new URL(request.url()).pathname));
  await page.goto(`${server.url}/${path}`);
  return { page, context, faults, requests };
}

const cards = (page) => page.locator('meeting-card');
const summary = (page) => page.locator('meeting-summary [part=summary]');
const search = (page) => page.getByRole('combobox');

test('a visit by mouse: a typo, a filter, a meeting, back', async (t) => {
  const { page, faults, requests } = await visit(t, '');
  await cards(page).first().waitFor();
  await search(page).fill('manchestr');
  await page.getByText(/Did you mean “Manchester”/).waitFor();
  const found = await page.evaluate(() =>
    document
      .querySelector('meeting-finder')
      .state.results.hits.map(({ meeting }) => JSON.stringify(meeting)),
  );
  assert.ok(found.length > 3);
  for (const meeting of found) assert.match(meeting, /Manchester/);

  const everyone = await summary(page).innerText();
  await page.getByRole('checkbox', { name: /^12-step/ }).click();
  await page.waitForFunction(
    (before) =>
      document
        .querySelector('meeting-finder')
        .shadowRoot.querySelector('meeting-summary')
        .shadowRoot.querySelector('[part=summary]').innerText !== before,
    everyone,
  );
  await page
    .getByRole('button', { name: /^Details of/ })
    .first()
    .click();
  await page.getByRole('heading', { name: 'When', exact: true }).waitFor();
  await page.getByRole('button', { name: 'Clear search' }).click();
  await page.getByRole('button', { name: 'Clear all filters' }).click();
  await page.getByText(/^412 meetings/).waitFor();
  assert.deepEqual(faults, []);
  assert.deepEqual(requests.filter((path) => /meeting-finder|feeds|parts/.test(path)).sort(), [
    '/dist/meeting-finder.js',
    '/dist/parts/actions.js',
    '/dist/parts/controls.js',
    '/dist/parts/details.js',
    '/dist/parts/found.js',
    '/dist/parts/holidays.js',
    '/dist/parts/read.js',
    '/dist/parts/search.js',
    '/dist/parts/suggestions.js',
    '/feeds/sample.json',
  ]);
});

test('a visit by keyboard alone: search, filter, open, follow the link, clear', async (t) => {
  const { page, context, faults } = await visit(t, '');
  await cards(page).first().waitFor();
  const focused = () =>
    page.evaluate(() => {
      let at = document.activeElement;
      while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
      const label = at?.closest('label')?.innerText ?? at?.innerText ?? '';
      return `${at?.localName} ${at?.id} ${label}`.replace(/\s+/g, ' ').trim();
    });
  const tabTo = async (wanted, limit = 80) => {
    for (let presses = 0; presses < limit; presses++) {
      if (wanted.test(await focused())) return;
      await page.keyboard.press('Tab');
    }
    assert.fail(`Tab never came to ${wanted}`);
  };

  await tabTo(/^input input/);
  await page.keyboard.type('leeds');
  await page.waitForFunction(
    () => document.querySelector('meeting-finder').state.results.understood.match === 'exact',
  );
  await tabTo(/^input .*Online/);
  await page.keyboard.press('Space');
  await page.waitForFunction(
    () => document.querySelector('meeting-finder').state.query.facets.attendance?.[0] === 'online',
  );
  await tabTo(/^button .*Details/);
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'When', exact: true }).waitFor();
  const join = page.locator('meeting-card [part=join]').first();
  const named = await cards(page).first().locator('[part=title]').innerText();
  if (await join.count()) {
    await tabTo(/^a .*Join/);
    assert.match(await join.getAttribute('href'), /^https:\/\/[\w.]*example\.(com|org)\//);
    await context.route(/example\.(com|org)/, (route) =>
      route.fulfill({ body: `<title>opened</title>`, contentType: 'text/html' }),
    );
    await page.keyboard.press('Enter');
    await page.waitForURL(/example\.(com|org)/);
    assert.equal(await page.evaluate(() => document.referrer), '', 'the page was told of');
    await page.goBack();
    await cards(page).first().waitFor();
  } else assert.fail(`${named} has no link to follow`);

  await tabTo(/^input input/);
  await page.keyboard.type('zzzzqqqq');
  await page
    .getByText(/No meetings match/)
    .first()
    .waitFor();
  await tabTo(/^button .*Leave out your words: 412 meetings/);
  await page.keyboard.press('Enter');
  await cards(page).first().waitFor();
  assert.equal(await search(page).inputValue(), '');
  assert.deepEqual(faults, []);
});

test('what reads lists comes beside the list, and one press brings it where its line failed', async (t) => {
  const { page, context } = await visit(t, 'no-js.html');
  const reader = '**/parts/read.js';
  // The list is held back until its reader has been asked for: one after the other would never come.
  let asked;
  const isAsked = new Promise((resolve) => (asked = resolve));
  await context.route(reader, (route) => {
    asked();
    return route.abort();
  });
  await context.route('**/feeds/sample.json', async (route) => {
    await isAsked;
    return route.continue();
  });
  await page.goto(`${server.url}/`);
  await page.getByText('Sorry, the list of meetings did not load.').waitFor();
  await context.unroute(reader);
  await page.getByRole('button', { name: 'Try again' }).first().click();
  await cards(page).first().waitFor();
});

test('a line that fails as a meeting is opened: how to join is there, and trying again helps', async (t) => {
  const { page, context, faults, requests } = await visit(t, '');
  await cards(page).first().waitFor();
  await page.getByRole('checkbox', { name: /^Online/ }).click();
  await page.waitForFunction(
    () => document.querySelector('meeting-finder').state.query.facets.attendance?.[0] === 'online',
  );
  const asked = () => requests.filter((path) => path === '/dist/parts/details.js').length;
  assert.equal(asked(), 0, 'nobody has gone to a card yet');

  await context.route('**/parts/details.js', (route) => route.abort());
  const card = cards(page).first();
  await card.getByRole('button', { name: /^Details of/ }).click();
  await card.getByText('Sorry, the details did not load.').waitFor();
  const join = card.getByRole('link', { name: /^Join at/ });
  const address = await join.getAttribute('href');
  assert.match(address, /^https:/);
  const before = asked();
  assert.ok(before > 0);

  await context.unroute('**/parts/details.js');
  assert.deepEqual(
    faults.filter((fault) => !/Failed to load resource/.test(fault)),
    [],
  );
  await card.getByRole('button', { name: 'Try again' }).click();
  await card.getByRole('heading', { name: 'When', exact: true }).waitFor();
  assert.equal(asked(), before + 1);
  assert.equal(await join.getAttribute('href'), address);
  await cards(page)
    .nth(1)
    .getByRole('button', { name: /^Details of/ })
    .click();
  await cards(page).nth(1).getByRole('heading', { name: 'When', exact: true }).waitFor();
  assert.equal(asked(), before + 1, 'it had come for every card');
});

test('the results are announced once, when typing stops', async (t) => {
  const { page } = await visit(t, '');
  await cards(page).first().waitFor();
  await page.evaluate(() => {
    const summary = document
      .querySelector('meeting-finder')
      .shadowRoot.querySelector('meeting-summary').shadowRoot;
    globalThis.said = [];
    new MutationObserver(() => {
      const words = [...summary.querySelectorAll('[role=status]')]
        .map((r) => r.textContent)
        .join('');
      if (words) globalThis.said.push(words);
    }).observe(summary, { subtree: true, childList: true, characterData: true });
  });
  await search(page).pressSequentially('cardiff', { delay: 40 });
  const count = await summary(page).innerText();
  await page.waitForFunction((words) => globalThis.said.at(-1) === words, count);
  assert.deepEqual(await page.evaluate(() => [...new Set(globalThis.said)]), [count]);
});

test('axe finds nothing with the filters open on a phone', async (t) => {
  const { page } = await visit(t, '', { viewport: { width: 360, height: 800 }, bypassCSP: true });
  await page.getByRole('button', { name: /^Filters/ }).click();
  await page.getByRole('button', { name: /^Show \d+ meetings/ }).waitFor();
  await page.addScriptTag({ path: axePath });
  const { violations } = await page.evaluate(() => globalThis.axe.run(document));
  assert.deepEqual(
    violations.map(({ id }) => id),
    [],
  );
});

test('paper holds all that match, up to a limit that it states, and what is open', async (t) => {
  const { page } = await visit(t, '');
  await cards(page).first().waitFor();
  await page
    .getByRole('button', { name: /^Details of/ })
    .first()
    .click();
  const when = page.getByRole('heading', { name: 'When', exact: true });
  await when.waitFor();
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => dispatchEvent(new CustomEvent('beforeprint')));
  assert.equal(await cards(page).count(), 200);
  await page.getByText('The first 200 of 412 meetings are printed here.').waitFor();
  assert.equal(await page.getByRole('combobox').isVisible(), false);
  assert.equal(await when.isVisible(), true);
  await page.evaluate(() => dispatchEvent(new CustomEvent('afterprint')));
  await page.waitForFunction(
    () => document.querySelector('meeting-finder').state.results.hits.length === 12,
  );
});

test('a large text size makes words larger and loses none', async (t) => {
  const { page } = await visit(t, '', { viewport: { width: 320, height: 640 } });
  await cards(page).first().waitFor();
  await page.evaluate(() =>
    document.querySelector('meeting-finder').style.setProperty('--meeting-font-size', '32px'),
  );
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  assert.equal(overflow, 0);
});
