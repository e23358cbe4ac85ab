/**
 * The shared bad feeds, each five good meetings and one fault, through the whole widget in a browser:
 * each ends as its case says, and the page around it never notices.
 */
import assert from 'node:assert/strict';
import test from 'node:test';
import { launchChromium } from '../../scripts/browser.mjs';
import { absentNote } from '../../scripts/shared-data.mjs';
import { startFeedServer } from '../helpers/feed-server.mjs';
import { open, pageWith, startSite, strictPolicy } from '../helpers/site.mjs';

/** Times that can mean one thing are read, with a note: more than these two cases ask for. */
const readMore = { D03: 6, D04: 6 };

/** How a case may end, from its own words: numbers of meetings, or `failed`. */
function endings({ id, expect }) {
  if (id in readMore) return [readMore[id]];
  const counts = [...expect.matchAll(/\bshow (\d)/g)].map(([, count]) => Number(count));
  const or5 = /\bor 5\b/.test(expect) ? [5] : [];
  const or6 = /\bor (shown|mapped)\b/.test(expect) ? [6] : [];
  const none = /^0 meetings/.test(expect) ? [0] : [];
  const failed = /no list/.test(expect) ? ['failed'] : [];
  return [...counts, ...or5, ...or6, ...none, ...failed];
}

test('80 bad feeds', { timeout: 300_000 }, async (t) => {
  const feeds = await startFeedServer();
  const cases = (await (await fetch(`${feeds.url}/bad/`)).json()) ?? [];
  if (!cases.length) {
    feeds.close();
    return t.skip(absentNote);
  }
  const site = await startSite({
    '/page.html': {
      body: pageWith('<h1>Before</h1><div id="here"></div><p id="after">After</p>'),
      headers: {
        'content-security-policy': strictPolicy.replace(
          "connect-src 'self'",
          `connect-src ${feeds.url}`,
        ),
      },
    },
  });
  const browser = await launchChromium();
  t.after(async () => {
    await browser.close();
    site.close();
    feeds.close();
  });
  assert.equal(cases.length, 80);
  const { page, complaints } = await open(browser, `${site.url}/page.html`);
  await page.evaluate(() => customElements.whenDefined('meeting-finder'));
  for (const each of cases) {
    const end = await page.evaluate(async (src) => {
      const finder = document.createElement('meeting-finder');
      finder.setAttribute('src', src);
      finder.setAttribute('timeout', '3000');
      finder.append('All meetings: list.pdf');
      document.querySelector('#here').replaceChildren(finder);
      while (!['ready', 'failed'].includes(finder.state.phase))
        await new Promise((resolve) => setTimeout(resolve, 10));
      await finder.updateComplete;
      const all = (root) =>
        [...root.querySelectorAll('*')].flatMap((one) => [
          one,
          ...(one.shadowRoot ? all(one.shadowRoot) : []),
        ]);
      const list = finder.shadowRoot.querySelector('meeting-list');
      if (finder.state.phase === 'ready' && finder.state.feeds[0].count)
        while (!list.shadowRoot.querySelector('meeting-card'))
          await new Promise(requestAnimationFrame);
      await new Promise(requestAnimationFrame);
      const drawn = all(finder.shadowRoot);
      const tags = new Set(drawn.map(({ localName }) => localName));
      const links = drawn.filter(({ localName }) => localName === 'a').map(({ href }) => href);
      return {
        phase: finder.state.phase,
        count: finder.state.feeds[0].count,
        cards: drawn.filter(({ localName }) => localName === 'meeting-card').length,
        foreign: [
          'script',
          'img',
          'iframe',
          'object',
          'embed',
          'style',
          'link',
          'form',
          'meta',
        ].filter((tag) => tags.has(tag)),
        links: links.filter((link) => !/^(https?:|tel:|mailto:|sms:)/.test(link)),
        text: list.shadowRoot.textContent.length,
        spoilt: 'polluted' in {} || '__pwned' in globalThis,
        host: document.querySelector('#after').textContent,
        fallback: finder.shadowRoot.querySelector('slot:not([name])').checkVisibility?.() ?? true,
      };
    }, `${feeds.url}/bad/${each.id}`);
    const what = `${each.id} ${each.title}: ${each.expect}`;
    const got = end.phase === 'failed' ? 'failed' : end.count;
    assert.ok(endings(each).includes(got), `${what}, but ${got}`);
    assert.equal(end.cards, end.count ?? 0, what);
    // never a blank box
    assert.ok(end.text > 10, what);
    assert.deepEqual(
      [end.foreign, end.links, end.spoilt, end.host],
      [[], [], false, 'After'],
      what,
    );
  }
  // what the browser itself says of answers that did not come
  assert.deepEqual(
    complaints.filter((text) => !/Failed to load resource|Access to fetch/.test(text)),
    [],
  );
});

test(
  'a gzip bomb of 500 MB stops at the cap, and the page answers meanwhile',
  { timeout: 120_000 },
  async (t) => {
    const { createGzip } = await import('node:zlib');
    const { buffer } = await import('node:stream/consumers');
    const { Readable } = await import('node:stream');
    const megabyte = Buffer.alloc(1_000_000, 32);
    const spaces = Readable.from(
      (function* () {
        yield Buffer.from('[');
        for (let at = 0; at < 500; at++) yield megabyte;
        yield Buffer.from(']');
      })(),
    );
    const bomb = await buffer(spaces.pipe(createGzip({ level: 1 })));
    assert.ok(bomb.length < 5_000_000);
    const site = await startSite({
      '/page.html': pageWith('<meeting-finder src="/bomb.json" timeout="60000"></meeting-finder>'),
      '/bomb.json': {
        body: bomb,
        headers: { 'content-type': 'application/json', 'content-encoding': 'gzip' },
      },
    });
    const browser = await launchChromium();
    t.after(async () => {
      await browser.close();
      site.close();
    });
    const { page, complaints } = await open(browser, `${site.url}/page.html`);
    const { longest, failure } = await page.evaluate(async () => {
      await customElements.whenDefined('meeting-finder');
      const finder = document.querySelector('meeting-finder');
      let longest = 0;
      let last = performance.now();
      while (!['ready', 'failed'].includes(finder.state.phase)) {
        await new Promise((resolve) => setTimeout(resolve));
        const now = performance.now();
        longest = Math.max(longest, now - last);
        last = now;
      }
      return { longest, failure: finder.state.feeds[0].failure };
    });
    assert.equal(failure.code, 'too-large');
    assert.ok(longest < 1000, `held up for ${longest} ms`);
    assert.deepEqual(complaints, []);
  },
);
