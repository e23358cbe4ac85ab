/** The loader of the one-file script, against a server that fails, lies and recovers. */
import { expect } from '@open-wc/testing';
import { partBeside } from '../../src/parts/part-beside.js';
import { planned, type Step } from '../helpers/feed-server.js';

const code = 'export default "here";';
const javascript = { 'content-type': 'text/javascript' };
const good: Step = { headers: javascript, body: code };

/** What the build writes into the script. */
const built = globalThis as unknown as {
  __MEETING_FINDER_URL__?: string;
  __MEETING_FINDER_PARTS__?: Record<string, { file: string; integrity: string }>;
};

async function hashOf(text: string): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-384', new TextEncoder().encode(text));
  return `sha384-${btoa(String.fromCharCode(...new Uint8Array(hash)))}`;
}

describe('a part beside the script', () => {
  /** Addresses of the links that stood in the head, in their order. */
  const linked: string[] = [];
  const watch = new MutationObserver((changes) => {
    for (const { addedNodes } of changes)
      for (const node of addedNodes)
        if (node instanceof HTMLLinkElement && node.rel === 'modulepreload') linked.push(node.href);
  });

  before(() => watch.observe(document.head, { childList: true }));
  beforeEach(() => linked.splice(0));
  after(() => {
    watch.disconnect();
    delete built.__MEETING_FINDER_URL__;
    delete built.__MEETING_FINDER_PARTS__;
  });

  let names = 0;
  /** Sets a part up; failures are kept by name, so each has a name of its own. */
  async function set(integrity: string, ...steps: Step[]) {
    const { url, seen } = await planned(...steps);
    const name = `part${names++}`;
    built.__MEETING_FINDER_URL__ = new URL('/meeting-finder.js', url).href;
    built.__MEETING_FINDER_PARTS__ = { [name]: { file: url, integrity } };
    return { name, url, seen };
  }
  const outcome = (name: string) =>
    partBeside(name).then(
      (part) => part?.default,
      () => 'did not come',
    );

  it('comes once its hash has been checked, and leaves the page’s head as it was', async () => {
    const { name, url } = await set(await hashOf(code), good);
    const head = document.head.innerHTML;
    expect(await outcome(name)).to.equal('here');
    expect(document.head.innerHTML).to.equal(head);
    expect(linked).to.deep.equal([url]);
  });

  it('that failed comes when it is asked for again, by an address that is not remembered', async () => {
    const { name, url, seen } = await set(
      await hashOf(code),
      { status: 503 },
      { status: 503 },
      good,
    );
    expect(await outcome(name)).to.equal('did not come');
    expect(await outcome(name)).to.equal('did not come');
    expect(await outcome(name)).to.equal('here');
    expect(linked).to.deep.equal([url, `${url}&1`, `${url}&2`]);
    expect((await seen()).asked).to.equal(3);
  });

  it('is the same module for whoever asks later', async () => {
    const { name } = await set(await hashOf(code), { status: 503 }, good);
    await outcome(name);
    const first = await partBeside(name);
    expect(await partBeside(name)).to.equal(first);
  });

  it('that was changed on its way is not run', async () => {
    const changed = { ...good, body: 'globalThis.changed = true; export default "changed";' };
    const { name } = await set(await hashOf(code), changed);
    // WebKit fetches it with the hash and does not check it, which the guide says
    const checks = !navigator.vendor.startsWith('Apple');
    expect(await outcome(name)).to.equal(checks ? 'did not come' : 'changed');
    expect('changed' in globalThis).to.equal(!checks);
  });

  it('that there is not is undefined, and nobody is asked', async () => {
    const { seen } = await set('', good);
    expect(await partBeside('none')).to.equal(undefined);
    expect(await partBeside('constructor')).to.equal(undefined);
    expect((await seen()).asked).to.equal(0);
    expect(linked).to.be.empty;
  });
});
