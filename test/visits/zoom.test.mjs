/**
 * Visits by people who see little: at 200 % and 400 % zoom with the keyboard alone, and with the spacing of
 * text that WCAG 1.4.12 wants pages to bear.
 */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { chromium } from 'playwright-core';
import { chromeArgs, chromePath } from '../../scripts/browser.mjs';
import { startServer } from '../../scripts/serve.mjs';

let server;
let browser;
before(async () => {
  server = await startServer({ host: '127.0.0.1' });
  browser = await chromium.launch({ executablePath: await chromePath(), args: chromeArgs() });
});
after(async () => {
  await browser?.close();
  await server?.close();
});

/** A page as a window of 1280 × 1024 shows it at a zoom. */
async function visit(t, name, zoom) {
  const page = await browser.newPage({
    viewport: { width: 1280 / zoom, height: 1024 / zoom },
    deviceScaleFactor: zoom,
    reducedMotion: 'reduce',
  });
  t.after(() => page.close());
  await page.clock.setFixedTime(new Date('2026-11-23T18:00:00Z'));
  await page.goto(`${server.url}/${name}`);
  await page.locator('meeting-card').first().waitFor();
  return page;
}

/** What has the keyboard, its name, and whether all of its height that fits is in the window. */
const focused = (page) =>
  page.evaluate(() => {
    let at = document.activeElement;
    while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
    const { top, bottom } = at.getBoundingClientRect();
    const name = at.getAttribute('aria-label') ?? at.closest('label')?.innerText ?? at.innerText;
    return { name: `${name ?? ''}`, tag: at.localName, seen: top < innerHeight && bottom > 0 };
  });

/** Goes on with Tab to what has this name; all on the way must be in sight. */
async function tabTo(page, name) {
  for (let steps = 0; steps < 120; steps++) {
    await page.keyboard.press('Tab');
    const at = await focused(page);
    assert.ok(at.seen, `${at.tag} “${at.name}” has the keyboard out of sight`);
    if (name.test(at.name)) return;
  }
  assert.fail(`The keyboard does not come to ${name}`);
}

const tooWide = (page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

for (const zoom of [2, 4])
  for (const name of ['gp-practice.html', 'welsh.html'])
    test(`${name} at ${zoom * 100} %, by keyboard: search, help, a meeting, nothing sideways`, async (t) => {
      const page = await visit(t, name, zoom);
      const welsh = name === 'welsh.html';
      assert.ok((await tooWide(page)) <= 0);
      await page.getByRole('combobox').focus();
      await page.keyboard.type('leeds');
      await page.locator('meeting-card [part=place]').getByText('Leeds').first().waitFor();
      await page.keyboard.press('Escape');
      await tabTo(page, welsh ? /^Help nawr/ : /^Help now/);
      await page.keyboard.press('Enter');
      await page.waitForFunction(() => {
        const help = document.querySelector('meeting-finder').shadowRoot.activeElement;
        return help?.getAttribute('part') === 'help';
      });
      await page.getByRole('combobox').focus();
      await page.keyboard.press('Escape');
      await tabTo(page, welsh ? /^Manylion/ : /^Details/);
      await page.keyboard.press('Enter');
      await page.getByRole('heading', { name: welsh ? 'Pryd' : 'When', exact: true }).waitFor();
      assert.ok((await tooWide(page)) <= 0, 'with a meeting open');
    });

test('words with more room around them are not cut off', async (t) => {
  const page = await visit(t, 'gp-practice.html', 2);
  await page
    .getByRole('button', { name: /^Details of/ })
    .first()
    .click();
  await page.getByRole('heading', { name: 'When', exact: true }).waitFor();
  const cut = await page.evaluate(async () => {
    const spaced = new CSSStyleSheet();
    spaced.replaceSync(`* {
      line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important;
    } p { margin-block-end: 2em !important; }`);
    const every = function* (root) {
      for (const element of root.querySelectorAll('*')) {
        yield element;
        if (element.shadowRoot) yield* every(element.shadowRoot);
      }
    };
    const all = [...every(document)];
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, spaced];
    for (const { shadowRoot } of all)
      if (shadowRoot) shadowRoot.adoptedStyleSheets = [...shadowRoot.adoptedStyleSheets, spaced];
    await new Promise(requestAnimationFrame);
    return all
      .filter((element) => {
        const { overflowX, overflowY, display } = getComputedStyle(element);
        if (display === 'none' || !element.innerText?.trim()) return false;
        // What is for listeners alone, and the one line of badges, of which the details have all.
        if (element.closest('.away, .badges')) return false;
        const tall = overflowY !== 'visible' && element.scrollHeight > element.clientHeight + 1;
        const wide = overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1;
        return tall || wide;
      })
      .map((element) => `${element.localName}.${element.className}: ${element.innerText}`)
      .filter((words) => !words.startsWith('html.') && !words.startsWith('body.'));
  });
  assert.deepEqual(cut, []);
  assert.ok((await tooWide(page)) <= 0);
});

/** What is drawn so that its ground shows through, through shadow roots. */
const seenThrough = (page) =>
  page.evaluate(() => {
    const found = new Set();
    const walk = (root) => {
      for (const element of root.querySelectorAll('*')) {
        if (element.shadowRoot) walk(element.shadowRoot);
        if (element.checkVisibility() && getComputedStyle(element).opacity < 1)
          found.add(element.className || element.localName);
      }
    };
    walk(document);
    return [...found];
  });

test('nothing is seen through where less transparency is asked for', async (t) => {
  const page = await visit(t, 'gp-practice.html', 1);
  assert.deepEqual(await seenThrough(page), ['count']);
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Emulation.setEmulatedMedia', {
    features: [{ name: 'prefers-reduced-transparency', value: 'reduce' }],
  });
  assert.deepEqual(await seenThrough(page), []);
});
