/**
 * A website for visits, with pages and files of a test's own beside ours: a real server, as browsers
 * treat an answer that a test made up as one from nowhere.
 */
import { createServer } from 'node:http';
import { answer } from '../../scripts/serve.mjs';

/** What every page of it gets, unless it has headers of its own. */
export const strictPolicy =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; require-trusted-types-for 'script'; trusted-types meeting-finder";

/** A page with our script and this in its body. */
export const pageWith = (/** @type {string} */ body) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Meetings</title>
  <meta name="viewport" content="width=device-width">
  <script type="module" src="/dist/meeting-finder.js"></script>${body}`;

/**
 * @typedef {object} File
 * @property {string | Buffer} body
 * @property {number} [status]
 * @property {Record<string, string>} [headers]
 */

/**
 * @param {Record<string, string | File>} files By path; a text is a page. What is not among them is
 *   served as the demo server does.
 */
export async function startSite(files) {
  /** @type {string[]} */
  const asked = [];
  const server = createServer((request, response) => {
    asked.push(request.url);
    const path = request.url.split('?')[0];
    const file = files[request.url] ?? files[path];
    if (path === '/favicon.ico') response.writeHead(204).end();
    else if (file === undefined) answer(request, response);
    else {
      const { body, status = 200, headers } = typeof file === 'string' ? { body: file } : file;
      response
        .writeHead(status, {
          'content-type': 'text/html; charset=utf-8',
          'content-security-policy': strictPolicy,
          ...headers,
        })
        .end(body);
    }
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${server.address().port}`,
    asked,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

/**
 * Opens an address and keeps what the page complains of.
 *
 * @param {import('playwright-core').Browser} browser
 */
export async function open(browser, /** @type {string} */ address, options = {}) {
  const page = await browser.newPage(options);
  /** @type {string[]} */
  const complaints = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto(address);
  return { page, complaints };
}
