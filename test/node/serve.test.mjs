import assert from 'node:assert/strict';
import { request } from 'node:http';
import { after, before, test } from 'node:test';
import { locate, startServer } from '../../scripts/serve.mjs';

let server;
before(async () => {
  server = await startServer({ host: '127.0.0.1' });
});
after(() => server.close());

/** Sends a path exactly as it is written: fetch() would tidy it first. */
const raw = (base, path, method = 'GET') =>
  new Promise((resolve, reject) => {
    const { hostname, port } = new URL(base);
    request({ hostname, port, path, method }, (response) => {
      response.resume().once('end', () => resolve(response));
    })
      .once('error', reject)
      .end();
  });

test('the first page is the demo', async () => {
  assert.equal(locate('/')?.name, locate('/demo/index.html')?.name);
});

test('built files have their type, and no headers of other pages', async () => {
  const response = await raw(server.url, '/dist/meeting-finder.js?v=1');
  assert.equal(response.statusCode, 200);
  assert.equal(response.headers['content-type'], 'text/javascript; charset=utf-8');
  assert.equal(response.headers['content-security-policy'], undefined);
  assert.equal(response.headers['access-control-allow-origin'], undefined);
});

test('another origin serves the built files to all, and nothing else', async () => {
  const response = await raw(server.cdnUrl, '/dist/meeting-finder.js');
  assert.equal(response.statusCode, 200);
  assert.equal(response.headers['access-control-allow-origin'], '*');
  assert.equal((await raw(server.cdnUrl, '/')).statusCode, 404);
});

for (const path of [
  '/../package.json',
  '/%2e%2e/package.json',
  '/dist/../../etc/passwd',
  '/dist/..%2f..%2fpackage.json',
  '/demo/..\\package.json',
  '/dist/%5c..%5c..%5cpackage.json',
  '/dist/%00',
  '/%zz',
  '/package.json',
  '/dist',
  '/nowhere.html',
])
  test(`404 for ${path}`, async () => {
    assert.equal((await raw(server.url, path)).statusCode, 404);
  });

test('only reading is answered', async () => {
  assert.equal((await raw(server.url, '/dist/meeting-finder.js', 'POST')).statusCode, 405);
  const head = await raw(server.url, '/dist/meeting-finder.js', 'HEAD');
  assert.equal(head.statusCode, 200);
  assert.ok(Number(head.headers['content-length']) > 0);
});
