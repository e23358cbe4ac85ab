/** One finder over several feeds, as a visitor meets it: some come, some don't, some come again. */
import { expect } from '@open-wc/testing';
import { MeetingFinder } from '../../src/elements/meeting-finder.js';
import { partImported } from '../../src/parts/part-imported.js';
import { setPartLoader } from '../../src/ui/part-loader.js';
import { planned, type Step } from '../helpers/feed-server.js';
import { all, find, read, settled } from '../helpers/settle.js';
import { until } from '../helpers/until.js';

const noon = Date.UTC(2026, 10, 22, 12);
const place = {
  formatted_address: '1 Mill Lane, Leeds, LS6 1AA',
  latitude: 53.81,
  longitude: -1.56,
};

const body = (...names: readonly string[]): Step => ({
  body: JSON.stringify(
    names.map((name, day) => ({ slug: name, name, day: day % 7, time: '19:30', ...place })),
  ),
});
const many = Array.from({ length: 10 }, (_, at) => `Group ${at + 1}`);

let made: MeetingFinder[] = [];

/** A finder with these feeds: an address, and what its tag says besides. */
async function finder(
  feeds: readonly (readonly [url: string, attributes?: string])[],
  attributes: Record<string, string> = {},
  clock: () => number = () => noon,
): Promise<MeetingFinder> {
  await customElements.whenDefined('meeting-finder');
  const element = document.createElement('meeting-finder');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.clock = clock;
  element.innerHTML = feeds
    .map(([url, more = '']) => `<meeting-feed src="${url}" ${more}></meeting-feed>`)
    .join('');
  document.body.append(element);
  made.push(element);
  return element;
}

const titles = (root: Element) => all(root, '[part=title]').map(read);
const foot = async (root: Element) => read(await find(root, '[part=foot]'));
const shows = (root: Element, count: number) =>
  until(() => titles(root).length === count, `not ${count} meetings`);

/** An address that never answers. */
const hanging = async () => (await planned({ hang: 'headers' })).url;

describe('several feeds in one finder', () => {
  before(() => {
    setPartLoader(partImported);
    MeetingFinder.define();
  });
  beforeEach(() => {
    localStorage.clear();
    sessionStorage.clear();
  });
  afterEach(() => {
    for (const element of made) element.remove();
    made = [];
  });

  it('shows within a second what has come, says what failed, and waits for the rest', async () => {
    const html = await planned({ body: '<!doctype html><title>Sign in</title>' });
    const good = await planned(body('Open Door'));
    const began = performance.now();
    const element = await finder([
      [await hanging(), 'fellowship="aa"'],
      [html.url, 'fellowship="na"'],
      [good.url, 'fellowship="smart"'],
    ]);
    await shows(element, 1);
    expect(performance.now() - began).to.be.below(1000);
    await until(async () => (await foot(element)).includes('did not load'));
    expect(await foot(element)).to.contain(
      'The list “NA” did not load, so its meetings are missing here.',
    );
    expect(await foot(element)).not.to.contain('“AA”');
    expect(element.state.feeds.map(({ phase }) => phase)).to.deep.equal([
      'loading',
      'failed',
      'ready',
    ]);
  });

  it('tries again at a press, and takes back what it said', async () => {
    const late = await planned({ status: 404 }, body('Late Start'));
    const good = await planned(body('Open Door'));
    const element = await finder([
      [good.url, 'fellowship="aa"'],
      [late.url, 'fellowship="na"'],
    ]);
    await until(async () => (await foot(element)).includes('did not load'));
    const again = await find<HTMLButtonElement>(element, '[part=foot] button');
    expect(read(again)).to.equal('Try again');
    again.click();
    await shows(element, 2);
    await settled(element);
    expect(await foot(element)).not.to.contain('did not load');
  });

  it('shows a meeting of two feeds once, with both sources', async () => {
    const one = await planned(body('Open Door'));
    const two = await planned(body('The Open Door'));
    const element = await finder([
      [one.url, 'fellowship="aa" attribution="Example Intergroup"'],
      [two.url, 'fellowship="aa" attribution="Example Council" licence="CC BY 4.0"'],
    ]);
    await until(() => element.state.feeds.every(({ phase }) => phase === 'ready'));
    await shows(element, 1);
    expect(await foot(element)).to.match(/Example Intergroup.*Example Council.*CC BY 4.0/);
    (await find<HTMLButtonElement>(element, '[part=toggle]')).click();
    await until(() => read(element).includes('About this listing'));
    expect(read(await find(element, 'meeting-card'))).to.match(
      /Source: Example Intergroup.*Source: Example Council/,
    );
  });

  it('keeps the ids of two feeds apart', async () => {
    const one = await planned(body('Same'));
    const two = await planned(body('Same'));
    const element = await finder([
      [one.url, 'fellowship="aa"'],
      [two.url, 'fellowship="na"'],
    ]);
    await shows(element, 2);
    const { hits } = element.state.results!;
    expect(new Set(hits.map(({ meeting }) => meeting.id)).size).to.equal(2);
  });
});

describe('finders of one feed on one page', () => {
  before(() => {
    setPartLoader(partImported);
    MeetingFinder.define();
  });
  afterEach(() => {
    for (const element of made) element.remove();
    made = [];
  });

  it('ask once, however many they are and whenever they come', async () => {
    const feed = await planned(body(...many));
    const first = await finder([[feed.url]]);
    await shows(first, 10);
    const others = await Promise.all([finder([[feed.url]]), finder([[feed.url]])]);
    for (const other of others) await shows(other, 10);
    expect((await feed.seen()).asked).to.equal(1);
    const [a, b] = others.map(({ state }) => state.results!.hits[0]!.meeting);
    expect(a).to.equal(b);
  });

  it('ask anew when the last of them has gone', async () => {
    const feed = await planned(body('Before'), body('After'));
    const first = await finder([[feed.url]]);
    await shows(first, 1);
    first.remove();
    const second = await finder([[feed.url]]);
    await shows(second, 1);
    expect(titles(second)[0]).to.contain('After');
  });

  it('answer each its own search from one index', async () => {
    const feed = await planned(body('Apple', 'Pear'));
    const [a, b] = [await finder([[feed.url]]), await finder([[feed.url]])];
    await shows(a, 2);
    await shows(b, 2);
    for (const [element, text] of [
      [a, 'apple'],
      [b, 'pear'],
    ] as const) {
      const field = await find<HTMLInputElement>(element, 'input[type=search]');
      field.value = text;
      field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    }
    await shows(a, 1);
    await shows(b, 1);
    // A card that has gone and one that is drawn anew come one after the other.
    await until(() => titles(a)[0]?.includes('Apple'), `a shows ${titles(a)[0]}`);
    await until(() => titles(b)[0]?.includes('Pear'), `b shows ${titles(b)[0]}`);
  });
});

describe('a feed that is asked for again', () => {
  before(() => {
    setPartLoader(partImported);
    MeetingFinder.define();
  });
  beforeEach(() => {
    localStorage.clear();
    sessionStorage.clear();
  });
  afterEach(() => {
    for (const element of made) element.remove();
    made = [];
  });

  const again: readonly [why: string, act: () => void][] = [
    ['the network is back', () => window.dispatchEvent(new CustomEvent('online'))],
    [
      'the page comes back from the back-forward cache',
      () => window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })),
    ],
  ];
  for (const [why, act] of again) {
    it(`is asked for when ${why}`, async () => {
      const feed = await planned(body('Before'), body('After'));
      const element = await finder([[feed.url]]);
      await shows(element, 1);
      act();
      await until(() => titles(element)[0]?.includes('After'));
    });
  }

  it('is asked for when its minutes are over, and not before', async () => {
    const feed = await planned(body('Before'), body('After'));
    let now = noon;
    const element = await finder([[feed.url]], { refresh: '30' }, () => now);
    await shows(element, 1);
    now += 29 * 60_000;
    document.dispatchEvent(new CustomEvent('visibilitychange'));
    expect((await feed.seen()).asked).to.equal(1);
    now += 60_000;
    document.dispatchEvent(new CustomEvent('visibilitychange'));
    await until(() => titles(element)[0]?.includes('After'));
  });

  const worse: readonly [why: string, next: Step][] = [
    ['fails', { status: 404 }],
    ['is empty', { body: '[]' }],
    ['has lost more than four in five of its meetings', body('Group 1')],
    ['is a web page', { body: '<!doctype html><p>Sign in' }],
  ];
  for (const [why, next] of worse) {
    it(`keeps what there is, and says so, when the next ${why}`, async () => {
      const feed = await planned(body(...many), next, body(...many));
      const element = await finder([[feed.url, 'fellowship="aa"']]);
      await shows(element, 10);
      element.load();
      const said =
        'The list “AA” could not be updated. It is shown as it was on Sunday 22 November 2026.';
      await until(async () => (await foot(element)).includes(said));
      expect(titles(element)).to.have.length(10);
      (await find<HTMLButtonElement>(element, '[part=foot] button')).click();
      await until(async () => !(await foot(element)).includes('could not'));
    });
  }

  it('takes a list that has lost no more than that', async () => {
    const feed = await planned(body(...many), body('Group 1', 'Group 2'));
    const element = await finder([[feed.url]]);
    await shows(element, 10);
    element.load();
    await shows(element, 2);
  });

  it('stores nothing unless the host asks for it', async () => {
    const feed = await planned(body(...many));
    await shows(await finder([[feed.url]]), 10);
    expect(localStorage.length + sessionStorage.length).to.equal(0);
  });

  for (const kind of ['local', 'session'] as const) {
    it(`shows the copy in ${kind} storage when the feed fails, with its age`, async () => {
      const feed = await planned(body(...many), { status: 404 });
      const first = await finder([[feed.url, 'fellowship="aa"']], { cache: kind });
      await shows(first, 10);
      await until(() => localStorage.length + sessionStorage.length === 1);
      first.remove();
      const dayAfter = () => noon + 86_400_000;
      const second = await finder([[feed.url, 'fellowship="aa"']], { cache: kind }, dayAfter);
      await shows(second, 10);
      expect(await foot(second)).to.contain('as it was on Sunday 22 November 2026');
    });
  }

  it('does not send anybody to a meeting of a copy that is older than a week', async () => {
    const feed = await planned(body(...many), { status: 404 });
    const first = await finder([[feed.url]], { cache: 'local' });
    await shows(first, 10);
    await until(() => localStorage.length === 1);
    first.remove();
    const later = () => noon + 8 * 86_400_000;
    const second = await finder([[feed.url]], { cache: 'local' }, later);
    await until(() => second.matches(':state(failed)'));
    expect(localStorage.length).to.equal(0);
  });

  const spoilt: readonly [why: string, change: (text: string) => string][] = [
    ['cut off', (text) => text.slice(0, -20)],
    ['of another shape', () => '{"at":"now"}'],
    ['of a format that there is not', (text) => text.replace('"native"', '"xml"')],
    ['hostile', (text) => text.replace(/"data":.*/, '"data":{"meetings":7}}')],
  ];
  for (const [why, change] of spoilt) {
    it(`does not believe a copy that is ${why}`, async () => {
      const feed = await planned(body(...many), { status: 404 });
      const first = await finder([[feed.url]], { cache: 'local' });
      await shows(first, 10);
      await until(() => localStorage.length === 1);
      first.remove();
      const key = localStorage.key(0)!;
      const changed = change(localStorage.getItem(key)!);
      expect(changed).not.to.equal(localStorage.getItem(key));
      localStorage.setItem(key, changed);
      const second = await finder([[feed.url]], { cache: 'local' });
      await until(() => second.matches(':state(failed)'));
      expect(titles(second)).to.deep.equal([]);
    });
  }

  it('stores the public feed alone', async () => {
    const feed = await planned(body(...many));
    const element = await finder([[feed.url]], { cache: 'local' });
    await shows(element, 10);
    const field = await find<HTMLInputElement>(element, 'input[type=search]');
    field.value = 'a secret';
    field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await until(() => element.state.query.text === 'a secret');
    element.load();
    await until(async () => (await feed.seen()).asked === 2);
    expect(localStorage.length).to.equal(1);
    expect(localStorage.getItem(localStorage.key(0)!)).not.to.contain('secret');
  });
});
