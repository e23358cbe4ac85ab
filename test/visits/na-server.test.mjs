/** The guide "An NA server", step by step, on a page with a strict policy. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { launchChromium } from '../../scripts/browser.mjs';
import { bmltMeeting } from '../helpers/bmlt-meeting.mjs';
import { bmltServer } from '../helpers/bmlt-server.mjs';
import { open, pageWith, startSite, strictPolicy } from '../helpers/site.mjs';

const guide = readFileSync(new URL('../../stories/guides/na-server.mdx', import.meta.url), 'utf8');
const tags = [...guide.matchAll(/```html\n([^]*?)```/g)].map(([, tag]) => tag);
const [, connect] = /Content-Security-Policy: (.*)/.exec(guide);

test('each tag of the guide lists what it says, under the policy of the guide', async (t) => {
  const meetings = Array.from({ length: 20 }, (_, at) => bmltMeeting(at + 1));
  const bmlt = await bmltServer({ meetings });
  const { origin } = new URL(bmlt.address);
  const here = (text) => text.replaceAll('https://bmlt.example.org', origin);
  const headers = {
    'content-security-policy': strictPolicy.replace("connect-src 'self'", here(connect)),
  };
  const files = tags.map((tag, at) => [`/${at}.html`, { headers, body: pageWith(here(tag)) }]);
  const site = await startSite(Object.fromEntries(files));
  const browser = await launchChromium();
  t.after(async () => {
    await browser.close();
    site.close();
    bmlt.close();
  });
  assert.equal(tags.length, 2);
  for (const [path] of files) {
    const { page, complaints } = await open(browser, site.url + path);
    const card = page.locator('meeting-card [part=title]').first();
    await card.waitFor();
    assert.match(await card.textContent(), /Example Group/);
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
