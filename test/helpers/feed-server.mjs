/**
 * A real HTTP server for tests of the loader, on a port of its own: it cuts answers, hangs, lies
 * about encodings, redirects without end and counts who asked. Browsers meet it as another origin.
 *
 *   /plan?…   answers as the JSON after the question mark says: { key, steps }, one step a request,
 *             the last one again and again; see `Step` in feed-server.ts. What ends in &N is the same
 *   /seen?key how often a plan was asked for, and how often the asker went away too soon
 *   /bad/ID   a case of the shared bad feeds; /bad/ lists them
 */
import { createServer } from 'node:http';
import { gzipSync } from 'node:zlib';
import { existsSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';

const folder =
  process.env.MEETING_FINDER_DATA ??
  fileURLToPath(new URL('../../../shared/data', import.meta.url));
const badFeeds = `${folder}/bad-feeds.mjs`;

const open = {
  'access-control-allow-origin': '*',
  'access-control-expose-headers': 'retry-after',
  'cache-control': 'no-store',
};

/** How often each plan was asked for, by key. */
const seen = new Map();

const nextTick = () => new Promise((resolve) => setImmediate(resolve));

async function play(step, request, response) {
  const { status = 200, headers = {}, hang, cut, chunks, redirect } = step;
  if (hang === 'headers') return;
  if (redirect) {
    const location = redirect === 'SELF' ? request.url : redirect;
    response.writeHead(302, { ...open, location }).end();
    return;
  }
  let body = Buffer.from(step.base64 ?? step.body ?? '', step.base64 ? 'base64' : 'utf8');
  if (step.spaces) body = Buffer.concat([Buffer.from('["'), Buffer.alloc(step.spaces, 32)]);
  if (step.gzip) body = gzipSync(body);
  const all = {
    ...open,
    'content-type': 'application/json',
    ...(step.gzip ? { 'content-encoding': 'gzip' } : {}),
    ...(cut ? { 'content-length': body.length + 100 } : {}),
    ...headers,
  };
  for (const name of Object.keys(all)) if (all[name] === '') delete all[name];
  response.writeHead(status, all);
  if (cut) {
    response.write(body, () => response.destroy());
    return;
  }
  // how many bytes to send by themselves at the start
  const first = chunks ?? 0;
  for (let at = 0; at < first; at++) {
    response.write(body.subarray(at, at + 1));
    await nextTick();
  }
  if (hang) response.write(body.subarray(first));
  else response.end(body.subarray(first));
}

/** The step of a bad feed's case. */
function stepOf({ status, headers, body, cut, hang, redirect }) {
  const whole = Buffer.from(body());
  return {
    status,
    headers,
    cut,
    redirect,
    hang: hang && 'headers',
    base64: whole.toString('base64'),
  };
}

async function bad(id, request, response) {
  if (!existsSync(badFeeds)) {
    response.writeHead(200, open).end('null');
    return;
  }
  const { cases } = await import(pathToFileURL(badFeeds).href);
  if (!id) {
    const list = cases.map(({ id: own, title, expect }) => ({ id: own, title, expect }));
    response.writeHead(200, open).end(JSON.stringify(list));
    return;
  }
  const found = cases.find((one) => one.id === id);
  const count = seen.get(id) ?? { asked: 0, dropped: 0 };
  count.asked++;
  seen.set(id, count);
  const step = stepOf(found);
  await play(
    step.redirect === '/ok.json' ? { ...step, redirect: '/bad/ok.json' } : step,
    request,
    response,
  );
}

async function plan(text, request, response) {
  const { key, steps } = JSON.parse(decodeURIComponent(text));
  const count = seen.get(key) ?? { asked: 0, dropped: 0 };
  seen.set(key, count);
  const step = steps[Math.min(count.asked++, steps.length - 1)];
  response.once('close', () => {
    if (!response.writableFinished && !step.cut) count.dropped++;
  });
  await play(step, request, response);
}

async function answer(request, response) {
  const [path, query = ''] = request.url.split('?');
  if (path === '/plan') await plan(query.replace(/&\d+$/, ''), request, response);
  else if (path === '/seen') {
    const count = seen.get(decodeURIComponent(query)) ?? { asked: 0, dropped: 0 };
    response.writeHead(200, open).end(JSON.stringify(count));
  } else if (path === '/bad/ok.json') {
    const { five } = await import(pathToFileURL(badFeeds).href);
    response.writeHead(200, open).end(JSON.stringify(five()));
  } else if (path.startsWith('/bad/')) await bad(path.slice('/bad/'.length), request, response);
  else response.writeHead(404, open).end();
}

/** The server by itself, for visits. */
export async function startFeedServer() {
  const server = createServer((request, response) => {
    answer(request, response).catch(() => response.destroy());
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${server.address().port}`,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}

/** The server as a plugin of @web/test-runner; tests find its address at `/__feed-server`. */
export function feedServerPlugin() {
  const server = createServer((request, response) => {
    answer(request, response).catch(() => response.destroy());
  });
  return {
    name: 'feed-server',
    serverStart: () => new Promise((resolve) => server.listen(0, '127.0.0.1', resolve)),
    serverStop: () =>
      new Promise((resolve) => {
        server.close(resolve);
        server.closeAllConnections();
      }),
    serve(context) {
      if (context.path !== '/__feed-server') return undefined;
      return { body: JSON.stringify(`http://127.0.0.1:${server.address().port}`), type: 'json' };
    },
  };
}
