/** The guide "Your WordPress feed", step by step, against a site that answers as WordPress does. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import test from 'node:test';
import { launchChromium } from '../../scripts/browser.mjs';
import { commandLine, record } from '../helpers/command-line.mjs';
import { open, pageWith, startSite, strictPolicy } from '../helpers/site.mjs';

const guide = readFileSync(new URL('../../stories/guides/wordpress.mdx', import.meta.url), 'utf8');
const block = (language) =>
  [...guide.matchAll(new RegExp(`\`\`\`${language}\\n([^]*?)\`\`\``, 'g'))].map(([, text]) =>
    text.trim(),
  );
const [path, address] = block('text');
const [tag] = block('html');
const [command] = block('sh');
const example = 'https://intergroup.example.org';

const meetings = [1, 2, 3].map((day) =>
  record({
    slug: `m${day}`,
    id: day,
    name: `Example Group ${day}`,
    day,
    fellowship: undefined,
    attendance_option: 'in_person',
    contact_1_name: 'private-person',
    time_formatted: '7:30 pm',
  }),
);

/** @param {{ shared?: boolean }} options Whether pages of other sites may read it. */
async function wordpress(t, { shared = true } = {}) {
  const server = createServer((request, response) => {
    const isList = request.url === path;
    response
      .writeHead(isList ? 200 : 400, {
        'content-type': isList ? 'application/json; charset=UTF-8' : 'text/html',
        ...(shared && { 'access-control-allow-origin': '*' }),
      })
      .end(isList ? JSON.stringify(meetings) : '0');
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  t.after(() => server.close());
  return `http://127.0.0.1:${server.address().port}`;
}

test('step 1: the address is that of the site with the path behind it', () =>
  assert.equal(address, example + path));

/** A page with the tag of the guide, which may ask that site and no other. */
async function visit(t, origin) {
  const headers = {
    'content-security-policy': strictPolicy.replace("connect-src 'self'", `connect-src ${origin}`),
  };
  const site = await startSite({
    '/page.html': { body: pageWith(tag.replaceAll(example, origin)), headers },
  });
  const browser = await launchChromium();
  t.after(async () => {
    await browser.close();
    site.close();
  });
  return open(browser, `${site.url}/page.html`);
}

test('step 2: the tag lists the meetings, as those of AA', async (t) => {
  const { page, complaints } = await visit(t, await wordpress(t));
  const cards = page.locator('meeting-card [part=card]');
  await cards.first().waitFor();
  assert.equal(await cards.count(), 3);
  assert.match(await cards.first().innerText(), /Example Group \d[^]*AA · 12-step · In person/);
  assert.deepEqual(complaints, []);
});

test('a site that lets nobody else read its list: the children of the tag are shown', async (t) => {
  const { page } = await visit(t, await wordpress(t, { shared: false }));
  await page.getByRole('link', { name: 'All meetings' }).waitFor();
});

test('step 3: the command says what the list holds', async (t) => {
  const origin = await wordpress(t);
  const { run } = commandLine(t);
  const words = command
    .replace('npx meeting-finder ', '')
    .replaceAll('"', '')
    .replaceAll(example, origin);
  const { code, out } = await run(words.split(' '));
  assert.equal(code, 0);
  assert.match(out, /3 meetings will be shown/);
  assert.match(out, /3 of 3 \(100%\) {2}say whose meetings they are/);
});
