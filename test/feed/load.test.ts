/** The loader against a real server that fails in every way. */
import { expect } from '@open-wc/testing';
import type { FeedSettings } from '../../src/feed/feed.js';
import { loadFeed } from '../../src/feed/load-feed.js';
import type { LoadOptions } from '../../src/feed/load.js';
import { planned, type Step } from '../helpers/feed-server.js';
import { record } from './helpers.js';

const good: Step = { body: JSON.stringify([record()]) };

/** Loads with waits that are written down and not waited for. */
async function load(steps: readonly Step[], settings?: FeedSettings, options?: LoadOptions) {
  const { url, seen } = await planned(...steps);
  const waits: number[] = [];
  const wait = (milliseconds: number) => {
    waits.push(milliseconds);
    return Promise.resolve();
  };
  const result = await loadFeed(url, settings, { wait, ...options });
  return {
    code: result.ok ? 'ok' : result.error.code,
    result,
    waits,
    ...(await seen()),
  };
}

const bytes = (...list: number[]): string => btoa(String.fromCharCode(...list));
const utf16 = (text: string, little: boolean): string =>
  bytes(
    ...[...`\ufeff${text}`].flatMap((letter) => {
      const code = letter.charCodeAt(0);
      return little ? [code & 255, code >> 8] : [code >> 8, code & 255];
    }),
  );

describe('loading a feed', () => {
  it('gives its meetings, under its address', async () => {
    const { url } = await planned(good);
    const result = await loadFeed(url, { fellowship: 'aa' });
    expect(result.ok && result.value.info.source).to.equal(url);
    expect(result.ok && result.value.meetings[0]).to.deep.include({ id: 'one', fellowship: 'aa' });
  });

  it('sends no cookies and does not say from where', async () => {
    const asked: (RequestInit | undefined)[] = [];
    const get: typeof fetch = (input, init) => {
      asked.push(init);
      return fetch(input, init);
    };
    expect((await load([good], {}, { fetch: get })).code).to.equal('ok');
    expect(asked[0]).to.deep.include({ credentials: 'omit', referrerPolicy: 'no-referrer' });
  });

  for (const type of ['text/plain', 'text/html', 'application/octet-stream', '']) {
    it(`does not mind the type "${type}"`, async () => {
      const { code } = await load([{ ...good, headers: { 'content-type': type } }]);
      expect(code).to.equal('ok');
    });
  }

  const named = JSON.stringify([record({ name: 'Tŷ Café' })]);
  const encodings: Readonly<Record<string, Step>> = {
    'UTF-8': { body: named },
    'UTF-8 with a mark': { body: `\ufeff${named}` },
    'UTF-8, one byte at a time at first': { body: `\ufeff${named}`, chunks: 5 },
    'UTF-16 LE with a mark': { base64: utf16(named, true) },
    'UTF-16 LE, one byte at a time at first': { base64: utf16(named, true), chunks: 5 },
    'UTF-16 BE with a mark': { base64: utf16(named, false) },
    gzip: { body: named, gzip: true },
  };
  for (const [name, step] of Object.entries(encodings)) {
    it(`decodes ${name}`, async () => {
      const { result } = await load([step]);
      expect(result.ok && result.value.meetings[0]?.name).to.equal('Tŷ Café');
    });
  }
  it('knows an encoding whose mark comes byte by byte', async () => {
    const whole = [...atob(utf16(named, false))].map((letter) => letter.charCodeAt(0));
    const trickle = () =>
      new ReadableStream<Uint8Array>({
        start(controller) {
          for (const byte of whole) controller.enqueue(Uint8Array.of(byte));
          controller.close();
        },
      });
    const get: typeof fetch = () => Promise.resolve(new Response(trickle()));
    const result = await loadFeed('/x', {}, { fetch: get });
    expect(result.ok && result.value.meetings[0]?.name).to.equal('Tŷ Café');
  });
  it('takes everything else for UTF-8, whatever the server says', async () => {
    const headers = { 'content-type': 'application/json; charset=iso-8859-1' };
    const { result } = await load([{ body: named, headers }]);
    expect(result.ok && result.value.meetings[0]?.name).to.equal('Tŷ Café');
  });

  for (const step of [{ body: '' }, { status: 204 }] satisfies Step[]) {
    it(`says that nothing came: ${JSON.stringify(step)}`, async () => {
      expect((await load([step])).code).to.equal('not-json');
    });
  }

  it('answers where there is no fetch, and no address', async () => {
    const none = undefined as unknown as typeof fetch;
    const held = globalThis.fetch;
    globalThis.fetch = none;
    const result = await loadFeed('/x').finally(() => (globalThis.fetch = held));
    expect(!result.ok && result.error.code).to.equal('network');
    const bad = await loadFeed('http://[', {}, { wait: () => Promise.resolve() });
    expect(!bad.ok && bad.error.code).to.equal('network');
  });
});

describe('loading a feed that fails', () => {
  // not 408, which browsers themselves ask again
  for (const status of [400, 401, 403, 404, 410, 451]) {
    it(`asks once for ${status}`, async () => {
      const { code, result, asked } = await load([{ status }, good]);
      expect({ code, asked }).to.deep.equal({ code: 'http', asked: 1 });
      expect(!result.ok && result.error).to.deep.include({ status });
    });
  }
  for (const step of [{ status: 500 }, { status: 503 }, { ...good, cut: true }] satisfies Step[]) {
    const what = step.status ?? 'a cut body';
    it(`asks three times for ${what}, and waits longer each time`, async () => {
      const { code, asked, waits } = await load([step]);
      expect({ code, asked }).to.deep.equal({ code: step.status ? 'http' : 'network', asked: 3 });
      expect(waits).to.have.length(2);
      expect(waits[0]).to.be.within(0, 500);
      expect(waits[1]).to.be.within(0, 1000);
    });
    it(`gets over ${what}`, async () => {
      expect(await load([step, step, good])).to.deep.include({ code: 'ok', asked: 3 });
    });
  }
  it('waits by chance, so that many pages do not ask at once', async () => {
    const runs = await Promise.all(Array.from({ length: 5 }, () => load([{ status: 500 }])));
    expect(new Set(runs.map(({ waits }) => waits[0])).size).to.be.greaterThan(1);
  });
  for (const status of [429, 503]) {
    const answer = (after: string): Step => ({ status, headers: { 'retry-after': after } });
    it(`asks once more for ${status} when told to wait a little`, async () => {
      expect(await load([answer('2'), good])).to.deep.include({
        code: 'ok',
        asked: 2,
        waits: [2000],
      });
      expect(await load([answer('10')])).to.deep.include({
        code: 'http',
        asked: 2,
        waits: [10_000],
      });
    });
    for (const after of ['11', 'Wed, 21 Oct 2026 07:28:00 GMT', '-1', '1e1'])
      it(`asks no more for ${status} when told to wait "${after}"`, async () => {
        expect(await load([answer(after), good])).to.deep.include({ code: 'http', asked: 1 });
      });
  }
  it('asks no more for 429 that names no time', async () => {
    expect(await load([{ status: 429 }, good])).to.deep.include({ code: 'http', asked: 1 });
  });
  it('does not go round in a circle for ever', async () => {
    expect((await load([{ redirect: 'SELF' }])).code).to.equal('network');
  });
  it('is not fooled by a false encoding', async () => {
    const { code } = await load([{ ...good, headers: { 'content-encoding': 'gzip' } }]);
    expect(code).to.equal('network');
  });

  for (const hang of ['headers', 'body'] as const) {
    it(`gives up on ${hang} that never come, and closes the connection`, async () => {
      const { url, seen } = await planned({ ...good, hang });
      const result = await loadFeed(url, { timeout: 60 });
      expect(!result.ok && result.error.code).to.equal('timeout');
      await until(async () => (await seen()).dropped === 1);
      expect((await seen()).asked).to.equal(1);
    });
  }
  it('gives up on a fetch that does not listen', async () => {
    const deaf: typeof fetch = () => new Promise(() => undefined);
    const result = await loadFeed('/x', { timeout: 20 }, { fetch: deaf });
    expect(!result.ok && result.error.code).to.equal('timeout');
  });
});

async function until(holds: () => Promise<boolean>): Promise<void> {
  while (!(await holds()));
}

describe('the cap on bytes', () => {
  const size = new TextEncoder().encode(good.body).length;
  it('lets through what just fits', async () => {
    expect((await load([good], { maxBytes: size })).code).to.equal('ok');
    expect((await load([good], { maxBytes: size - 1 })).code).to.equal('too-large');
  });
  it('holds where no length is promised', async () => {
    const step = { ...good, chunks: 3 };
    expect((await load([step], { maxBytes: size - 1 })).code).to.equal('too-large');
  });
  it('holds for what a small file unpacks to, and stops there', async () => {
    const decoded: number[] = [];
    const counting: typeof fetch = async (input, init) => {
      const answer = await fetch(input, init);
      const tap = new TransformStream<Uint8Array, Uint8Array>({
        transform(chunk, controller) {
          decoded.push(chunk.length);
          controller.enqueue(chunk);
        },
      });
      return new Response(answer.body!.pipeThrough(tap), answer);
    };
    const step = { spaces: 60_000_000, gzip: true };
    const { code, asked } = await load([step], { maxBytes: 1_000_000 }, { fetch: counting });
    expect({ code, asked }).to.deep.equal({ code: 'too-large', asked: 1 });
    expect(decoded.reduce((sum, length) => sum + length)).to.be.below(20_000_000);
  });
});

describe('several finders with one feed', () => {
  it('make one request and get one list', async () => {
    const { url, seen } = await planned(good);
    const results = await Promise.all(Array.from({ length: 10 }, () => loadFeed(url)));
    expect((await seen()).asked).to.equal(1);
    expect(new Set(results).size).to.equal(1);
  });
  it('get each its own where their settings differ', async () => {
    const { url } = await planned(good);
    const [aa, na] = await Promise.all(
      ['aa', 'na'].map((fellowship) => loadFeed(url, { fellowship })),
    );
    expect(aa?.ok && aa.value.meetings[0]?.fellowship).to.equal('aa');
    expect(na?.ok && na.value.meetings[0]?.fellowship).to.equal('na');
  });
  it('get each its own where they bring a fetch of their own', async () => {
    const { url, seen } = await planned(good);
    const own: typeof fetch = (...request) => fetch(...request);
    await Promise.all([loadFeed(url), loadFeed(url, {}, { fetch: own })]);
    expect((await seen()).asked).to.equal(2);
  });
  it('ask again once it is done', async () => {
    const { url, seen } = await planned(good);
    await loadFeed(url);
    await loadFeed(url);
    expect((await seen()).asked).to.equal(2);
  });
  it('may leave without taking it from the others', async () => {
    const { url, seen } = await planned(good);
    const leaver = new AbortController();
    const left = loadFeed(url, {}, { signal: leaver.signal });
    const stayed = loadFeed(url);
    leaver.abort();
    const gone = await left;
    expect(!gone.ok && gone.error.code).to.equal('aborted');
    expect((await stayed).ok).to.equal(true);
    expect((await seen()).asked).to.equal(1);
  });
  it('stop the request when the last has left', async () => {
    const { url, seen } = await planned({ ...good, hang: 'body' }, good);
    const leavers = [new AbortController(), new AbortController()];
    // not by the time-out, which is longer than a test may take
    const loads = leavers.map(({ signal }) => loadFeed(url, { timeout: 60_000 }, { signal }));
    await until(async () => (await seen()).asked === 1);
    for (const leaver of leavers) leaver.abort();
    for (const result of await Promise.all(loads))
      expect(!result.ok && result.error.code).to.equal('aborted');
    await until(async () => (await seen()).dropped === 1);
    // and whoever comes then starts afresh
    expect((await loadFeed(url)).ok).to.equal(true);
  });
  it('do not ask at all once they are told to stop', async () => {
    const { url, seen } = await planned(good);
    const result = await loadFeed(url, {}, { signal: AbortSignal.abort() });
    expect(!result.ok && result.error.code).to.equal('aborted');
    expect((await seen()).asked).to.equal(0);
  });
  it('do not wait for a retry once they are told to stop', async () => {
    const { url, seen } = await planned({ status: 503, headers: { 'retry-after': '10' } });
    const leaver = new AbortController();
    const loading = loadFeed(url, {}, { signal: leaver.signal });
    await until(async () => (await seen()).asked === 1);
    leaver.abort();
    const result = await loading;
    expect(!result.ok && result.error.code).to.equal('aborted');
    expect((await seen()).asked).to.equal(1);
  });
});
