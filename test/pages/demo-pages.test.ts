/** The demo pages, as a visitor's browser gets them. Run in every engine that we promise. */
import { expect } from '@open-wc/testing';
import { openDemo } from '../helpers/demo-page.js';
import { all, deep, find, read, settled } from '../helpers/settle.js';
import { until } from '../helpers/until.js';

const pages = [
  'index.html',
  'gp-practice.html',
  'script-tag.html',
  'own-layout.html',
  'several-feeds.html',
  'near.html',
  'debug.html',
  'welsh.html',
  'hostile.html',
];

for (const name of pages)
  describe(name, () => {
    it('shows meetings, each marked as invented', async () => {
      const page = await openDemo(name);
      await page.finder();
      const root = page.document.body;
      await find(root, 'meeting-card');
      const titles = all(root, '[part=title]');
      expect(titles.length).to.be.greaterThan(3);
      for (const title of titles) expect(read(title)).to.match(/Invented|ffug/i);
      expect(page.refused).to.deep.equal([]);
    });

    it('draws fewer than a thousand elements', async () => {
      const page = await openDemo(name);
      await page.finder();
      await find(page.document.body, 'meeting-card');
      expect([...deep(page.document)].length).to.be.lessThan(1000);
    });

    it('never scrolls sideways, down to 320 pixels', async () => {
      for (const width of [320, 360, 768]) {
        const page = await openDemo(name, { width, height: 800 });
        await page.finder();
        await find(page.document.body, 'meeting-card');
        expect(page.document.documentElement.scrollWidth).to.be.at.most(width);
      }
    });
  });

describe('a practice’s page under a strict policy and Trusted Types', () => {
  it('refuses nothing of the map', async () => {
    const page = await openDemo('gp-practice.html');
    const finder = await page.finder();
    const button = await find<HTMLButtonElement>(finder, '[part~=view]:nth-of-type(2)');
    expect(read(button)).to.equal('Map');
    button.click();
    const mark = await find<HTMLButtonElement>(finder, '.mark.many');
    const names = () => all(finder, '.mark').map((each) => each.getAttribute('aria-label'));
    const before = names();
    mark.click();
    await until(() => names().join() !== before.join(), 'it goes no nearer');
    await until(() => all(finder, 'path.land').length === 1, 'no land');
    expect(page.refused).to.deep.equal([]);
  });

  it('refuses nothing through a whole visit', async () => {
    const page = await openDemo('gp-practice.html');
    const finder = await page.finder();
    const input = await find<HTMLInputElement>(finder, 'input[type=search]');
    input.value = 'manchestr';
    input.dispatchEvent(new page.window.InputEvent('input', { bubbles: true, composed: true }));
    await until(() => /Did you mean “manchester”/i.test(read(finder)), 'the typo was not forgiven');
    await settled(finder);
    all<HTMLButtonElement>(finder, '[part=toggle]')[0]!.click();
    await find(finder, '[aria-expanded=true]');
    all<HTMLButtonElement>(finder, '[part=clear].clear')[0]!.click();
    all<HTMLInputElement>(finder, 'input[type=checkbox]')[0]!.click();
    await settled(finder);
    expect(page.refused).to.deep.equal([]);
    const policy = page.document.querySelector('meta[http-equiv]');
    expect(policy, 'the policy is a header').to.equal(null);
  });

  it('really is under that policy', async () => {
    const page = await openDemo('gp-practice.html');
    await page.finder();
    const style = page.document.createElement('p');
    style.setAttribute('style', 'color: red');
    page.document.body.append(style);
    await until(() => page.refused.length > 0, 'an inline style was let through');
  });
});

describe('one script tag', () => {
  it('puts a finder where it stands', async () => {
    const page = await openDemo('script-tag.html');
    const finder = await page.finder();
    expect(finder.previousElementSibling!.localName).to.equal('script');
    expect(finder.getAttribute('src')).to.match(/sample\.json$/);
  });
});

describe('a layout of the page’s own', () => {
  it('is searched from a box outside the provider', async () => {
    const page = await openDemo('own-layout.html');
    await page.finder();
    const search = page.document.querySelector('meeting-search[finder]')!;
    const input = await find<HTMLInputElement>(search, 'input');
    input.value = 'cardiff';
    input.dispatchEvent(new page.window.InputEvent('input', { bubbles: true, composed: true }));
    await until(() => {
      const places = all(page.document.body, '[part=place]');
      return places.length > 0 && places.every((place) => read(place).includes('Cardiff'));
    });
  });
});

describe('Welsh', () => {
  it('is Welsh throughout, from a file of its own that is checked', async () => {
    const page = await openDemo('welsh.html');
    const finder = await page.finder();
    await until(() => read(finder).includes('Chwilio'), 'no Welsh came');
    expect(read(finder)).to.match(/Heddiw|Yfory|Dydd/i);
    const preloads = () => page.document.head.querySelectorAll('link[rel=modulepreload]').length;
    await until(() => preloads() === 0, 'a preload stays');
  });
});

describe('a language that is begun', () => {
  it('comes when the page turns to it, and no other', async () => {
    const page = await openDemo('script-tag.html');
    const finder = await page.finder();
    page.document.documentElement.lang = 'ur';
    page.document.documentElement.dir = 'rtl';
    await until(() => read(finder).includes('ابھی مدد'), 'no Urdu');
    expect(read(finder)).to.include('کچھ حصہ انگریزی میں ہے۔');
    expect(read(finder), 'what a life may hang on').to.include('Call 999 if you');
    const parts = page.window.performance
      .getEntriesByType('resource')
      .map(({ name }) => /parts\/(\w+)\.js/.exec(name)?.[1]);
    expect(parts).to.include('ur');
    for (const other of ['cy', 'gd', 'pa', 'pl', 'ro']) expect(parts).to.not.include(other);
    expect(page.refused).to.deep.equal([]);
  });
});

describe('without JavaScript', () => {
  it('a visitor sees what the page wrote, and no script is asked for', async () => {
    const page = await openDemo('no-js.html');
    expect(page.document.scripts).to.have.length(0);
    expect(read(page.document.querySelector('meeting-finder')!)).to.not.equal('');
  });
});
