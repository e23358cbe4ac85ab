/** A page with nothing on it but the built widget and one feed, served and watched for measuring. */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { answer, locate } from '../scripts/serve.mjs';
import { makeFeed } from './make-feed.mjs';

const page = `<!doctype html>
<html lang="en"><meta charset="utf-8"><title>Bench</title>
<script type="module" async src="/dist/meeting-finder.js"></script>
<meeting-finder src="/feed.json"></meeting-finder></html>`;

const script = '/dist/meeting-finder.js';
/** What others may open or embed has a clock of a tenth of a millisecond only. */
const byItself = {
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
};

/**
 * Serves the page at `address`, with a made feed of as many records as were last asked for.
 * @param {(code: string) => string} [change] What the widget is to be served as.
 */
export async function serveWidget(change) {
  let feed;
  const code = change?.(readFileSync(locate(script).path, 'utf8'));
  const server = createServer((request, response) => {
    response.setHeaders(new Map(Object.entries(byItself)));
    if (request.url === '/') response.setHeader('Content-Type', 'text/html').end(page);
    else if (request.url === script && code)
      response.setHeader('Content-Type', 'text/javascript').end(code);
    else if (request.url === '/feed.json')
      response.setHeader('Content-Type', 'application/json').end(feed);
    else answer(request, response);
  });
  await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    address: `http://127.0.0.1:${server.address().port}/`,
    /** @returns {number} Bytes of the feed. */
    hold(size, change = (record) => record) {
      feed = Buffer.from(JSON.stringify(makeFeed(size).map(change)));
      return feed.length;
    },
    close: () => server.close(),
  };
}

/** Windows: wide enough for filters beside the list, and that of a phone. */
export const windows = {
  desk: { width: 1280, height: 900 },
  phone: { width: 360, height: 800 },
};

/** A new page of its own and a line to its devtools. */
export async function openPage(browser, viewport = windows.desk) {
  const context = await browser.newContext({ viewport });
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  // by the thread's own clock, so that other programs on the machine do not count
  await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });
  return { context, page, devtools };
}

/** Main-thread work, in milliseconds since the page began. */
export async function cpu(devtools) {
  const { metrics } = await devtools.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'TaskDuration').value * 1000;
}

/**
 * Waits until the page does next to nothing (under 2 ms in each of three pauses); answers the work
 * done by then.
 */
export async function settled(page, devtools, pause = 100) {
  let before = await cpu(devtools);
  for (let quiet = 0; quiet < 3;) {
    await page.waitForTimeout(pause);
    const now = await cpu(devtools);
    quiet = now - before < 2 ? quiet + 1 : 0;
    before = now;
  }
  return before;
}

/** Sizes and `--runs=` from the command line. */
export function readOptions(args, sizes, runs) {
  const asked = args.map(Number).filter((size) => size > 0);
  return {
    sizes: asked.length > 0 ? asked : sizes,
    runs: Number(args.find((each) => each.startsWith('--runs='))?.slice(7) ?? runs),
  };
}
