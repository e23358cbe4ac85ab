/**
 * A small static server for the demo pages and the built files, as a real site would serve them.
 *
 * `/` is demo/index.html, `/x` (or `/demo/x`) is demo/x and `/dist/x` is dist/x. A page gets the
 * headers that demo/headers.json holds for it, so that pages with a strict Content Security Policy
 * are tried under it. `node scripts/serve.mjs` (PORT, HOST and CDN_PORT from the environment) serves
 * until it is stopped; tests use `startServer()` on free ports.
 */
import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { root } from './run.mjs';

const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.ics': 'text/calendar; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
};

/**
 * The file an address means: inside its folder, or none.
 *
 * @param {string} url As in a request: a path, perhaps with a query.
 * @returns {{ path: string, folder: string, name: string } | undefined}
 */
export function locate(url) {
  let path;
  try {
    path = decodeURIComponent(new URL(url, 'http://localhost').pathname);
  } catch {
    return undefined;
  }
  if (path.includes('\0') || path.includes('\\')) return undefined;
  const [, folder = 'demo', rest] = /^\/(?:(demo|dist)(?=\/))?\/?(.*)$/s.exec(path) ?? [];
  const name = rest === '' || rest.endsWith('/') ? `${rest}index.html` : rest;
  const base = join(root, folder) + sep;
  const file = normalize(join(base, name));
  if (!file.startsWith(base) || !existsSync(file) || !statSync(file).isFile()) return undefined;
  return { path: file, folder, name };
}

/** Headers of single pages: `{ "gp-practice.html": { "Content-Security-Policy": "…" } }`. */
function pageHeaders(/** @type {string} */ name) {
  const table = join(root, 'demo', 'headers.json');
  return existsSync(table) ? (JSON.parse(readFileSync(table, 'utf8'))[name] ?? {}) : {};
}

/**
 * Answers one request.
 *
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 * @param {{ onlyDist?: boolean }} [options] `onlyDist`: as a CDN, built files for every origin.
 */
export function answer(request, response, { onlyDist = false } = {}) {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { Allow: 'GET, HEAD' }).end();
    return;
  }
  const found = locate(request.url ?? '/');
  if (!found || (onlyDist && found.folder !== 'dist')) {
    response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' }).end('Not found.\n');
    return;
  }
  response.writeHead(200, {
    'Content-Type': TYPES[extname(found.path)] ?? 'application/octet-stream',
    'Content-Length': statSync(found.path).size,
    'Cache-Control': 'no-cache',
    'X-Content-Type-Options': 'nosniff',
    ...(onlyDist && { 'Access-Control-Allow-Origin': '*' }),
    ...(found.folder === 'demo' && pageHeaders(found.name)),
  });
  if (request.method === 'HEAD') response.end();
  else createReadStream(found.path).pipe(response);
}

const listen = (server, port, host) =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => resolve(server.address().port));
  });

/**
 * Serves the demo, and beside it the built files from an origin of their own.
 *
 * @param {{ port?: number, cdnPort?: number, host?: string }} [options] Port 0 is any free one. Without
 *   a `host` every address of this machine answers.
 * @returns {Promise<{ url: string, cdnUrl: string, close: () => Promise<void> }>} Addresses without a
 *   slash at their end.
 */
export async function startServer({ port = 0, cdnPort = 0, host } = {}) {
  const pages = createServer((request, response) => answer(request, response));
  const cdn = createServer((request, response) => answer(request, response, { onlyDist: true }));
  const name = host ?? 'localhost';
  const url = `http://${name}:${await listen(pages, port, host)}`;
  const cdnUrl = `http://${name}:${await listen(cdn, cdnPort, host)}`;
  const close = async () => {
    for (const server of [pages, cdn]) {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    }
  };
  return { url, cdnUrl, close };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { PORT = '5173', CDN_PORT = '0', HOST } = process.env;
  try {
    const server = await startServer({ port: +PORT, cdnPort: +CDN_PORT, host: HOST });
    console.log(`The demo is at ${server.url}/`);
    console.log(`The built files alone, as from a CDN: ${server.cdnUrl}/dist/meeting-finder.js`);
  } catch (error) {
    console.error(
      error.code === 'EADDRINUSE'
        ? `Port ${error.port} is taken. Choose another: PORT=8080 npm start`
        : error.message,
    );
    process.exitCode = 1;
  }
}
