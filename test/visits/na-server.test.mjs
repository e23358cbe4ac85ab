/** The guide "An NA server", step by step, on a page with a strict policy. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { launchChromium } from '../../scripts/browser.mjs';
import { startServer } from '../../scripts/serve.mjs';
import { bmltMeeting } from '../helpers/bmlt-meeting.mjs';
import { bmltServer } from '../helpers/bmlt-server.mjs';

const guide = readFileSync(new URL('../../stories/guides/na-server.mdx', import.meta.url), 'utf8');
const tags = [...guide.matchAll(/```html\n([^]*?)```/g)].map(([, tag]) => tag);
const [, policy] = /Content-Security-Policy: (.*)/.exec(guide);
const example = 'https://bmlt.example.org';

test('each tag of the guide lists what it says, under its policy', async (t) => {
  const bmlt = await bmltServer({
    meetings: Array.from({ length: 20 }, (_, at) =>
      bmltMeeting(at + 1, { service_body_bigint: at < 8 ? '12' : '99' }),
    ),
  });
  const site = await startServer({ host: '127.0.0.1' });
  const browser = await launchChromium();
  t.after(async () => {
    await browser.close();
    await site.close();
    bmlt.close();
  });
  const address = new URL(bmlt.address).origin;
  assert.equal(tags.length, 2);
  for (const tag of tags) {
    const page = await browser.newPage();
    const complaints = [];
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(error.message));
    await page.route('**/guide.html', (route) =>
      route.fulfill({
        contentType: 'text/html',
        headers: {
          'content-security-policy': `default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; ${policy.replaceAll(example, address)}`,
        },
        body: `<!doctype html><html lang="en"><meta charset="utf-8"><title>Meetings</title>
          <link rel="icon" href="data:,"><script type="module" src="/dist/meeting-finder.js"></script>
          ${tag.replaceAll(example, address)}`,
      }),
    );
    await page.goto(`${site.url}/guide.html`);
    await page.locator('meeting-card').first().waitFor();
    assert.match(await page.locator('meeting-card').first().textContent(), /Example Group/);
    assert.equal(
      await page.evaluate(() => document.querySelector('meeting-finder').state.results.total),
      20,
    );
    assert.deepEqual(complaints, []);
    await page.close();
  }
  // the second tag's own switches came to the server
  assert.deepEqual(bmlt.asked.at(-1).getAll('services[]'), ['12', '15']);
  assert.equal(bmlt.asked.at(-1).get('recursive'), '1');
});
