import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import { MeetingFinder } from '../../src/elements/meeting-finder.js';
import { runElementContract } from '../helpers/element-contract.js';
import type { Meeting } from '../../src/core/meeting.js';
import { MeetingPlanRequestEvent, MeetingSearchRequestEvent } from '../../src/ui/events.js';
import { shareLink } from '../../src/ui/share-link.js';
import { planned } from '../helpers/feed-server.js';
import { several, sundayMorning } from '../helpers/meetings.js';
import { all, deep, find, focused, read, settled } from '../helpers/settle.js';
import { until } from '../helpers/until.js';

runElementContract({
  element: MeetingFinder,
  prepare: (finder) => Object.assign(finder, { meetings: several, clock: () => sundayMorning }),
  provider: true,
});

async function finder(attributes: Record<string, string> = {}, inner = '') {
  const box = await fixture<HTMLElement>(html`<div></div>`);
  const made = document.createElement('meeting-finder');
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  Object.assign(made, { meetings: several, clock: () => sundayMorning });
  made.innerHTML = inner;
  box.append(made);
  await find(made, 'meeting-card');
  return made;
}

const shown = (root: Element) => all(root, '[part=title]').map(read);

describe('meeting-finder', () => {
  before(() => setViewport({ width: 1280, height: 900 }));

  it('searches, filters and clears', async () => {
    const made = await finder();
    all<HTMLInputElement>(made, 'input[type=search]')[0]!.focus();
    await sendKeys({ type: 'leeds' });
    await until(() => shown(made).length === 4);
    const box = all<HTMLLabelElement>(made, 'label').find((chip) =>
      read(chip).startsWith('Women'),
    )!;
    box.querySelector('input')!.click();
    await until(() => shown(made).length === 1);
    expect(shown(made)[0]).to.contain('Sunday Calm');
    (await find<HTMLButtonElement>(made, '[part=clear].button:not(.clear)')).click();
    await until(() => shown(made).length === 4);
  });

  it('keeps its fallback for when the feed fails', async () => {
    const feed = await planned({ status: 500 });
    const made = await fixture<MeetingFinder>(
      html`<meeting-finder src=${feed.url}
        ><a href="/list.pdf">All meetings (PDF)</a></meeting-finder
      >`,
    );
    expect(read(made)).to.not.contain('PDF');
    await until(() => made.matches(':state(failed)'));
    await settled(made);
    expect(read(made)).to.contain('All meetings (PDF)');
    expect(read(made)).to.match(/did not load/);
    expect(read(made)).to.not.match(/no meetings/i);
  });

  it('leads the keyboard past the filters that stand before the list', async () => {
    const made = await finder();
    const skip = await find(made, '.skip');
    expect(getComputedStyle(skip).clipPath).to.equal('inset(50%)');
    skip.focus();
    await settled(made);
    expect(getComputedStyle(skip).clipPath, 'seen while it has the keyboard').to.equal('none');
    expect(read(skip)).to.equal('Meetings');
    await sendKeys({ press: 'Enter' });
    expect(focused()!.querySelectorAll('meeting-card')).to.have.length(several.length);
  });

  it('leads the keyboard to what has failed, when the box that had it goes away', async () => {
    const feed = await planned({ hang: 'headers' });
    const made = await fixture<MeetingFinder>(
      html`<meeting-finder src=${feed.url} timeout="400"></meeting-finder>`,
    );
    (await find(made, 'input[type=search]')).focus();
    await until(() => made.matches(':state(failed)'));
    await settled(made);
    expect(read(focused()!)).to.match(/did not load/);
  });

  it('leads the keyboard to the list when the plan that had it is cleared', async () => {
    const made = await finder();
    made.dispatchEvent(new MeetingPlanRequestEvent(['one', 'two']));
    (await find(made, '[part=plan-toggle]')).click();
    await settled(made);
    (await find(made, '[part=plan-clear]')).focus();
    await sendKeys({ press: 'Enter' });
    await until(() => !all(made, '[part=plan-clear]').length);
    await settled(made);
    expect(focused()!.querySelectorAll('meeting-card')).to.have.length(several.length);
  });

  it('offers no meetings online, far from a place, where there are none', async () => {
    const far = (id: string, changes: Partial<Meeting> = {}): Meeting => ({
      ...several[0]!,
      id,
      venue: { locality: 'Leeds', position: { lat: 53.8, lng: -1.5, precision: 'exact' } },
      ...changes,
    });
    const bath = { locality: 'Bath', position: { lat: 51.38, lng: -2.36, precision: 'exact' } };
    const made = await finder();
    const asked = async (...meetings: Meeting[]) => {
      made.meetings = [far('bath', { fellowship: 'aa', venue: bath as never }), ...meetings];
      await until(() => made.state.results?.total === meetings.length + 1);
      made.dispatchEvent(new MeetingSearchRequestEvent('smart near Bath'));
      await until(() => /nearest is|miles/.test(read(made)));
      return all(made, '[part~=online]');
    };
    expect(await asked(far('a', { fellowship: 'smart' }))).to.have.length(0);
    made.dispatchEvent(new MeetingSearchRequestEvent(''));
    const both = [
      far('a', { fellowship: 'smart' }),
      far('b', { fellowship: 'smart', attendance: 'hybrid' }),
    ];
    const [button] = await asked(...both);
    button!.focus();
    await sendKeys({ press: 'Enter' });
    await until(() => made.state.results?.total === 1);
    await settled(made);
    expect(focused()!.querySelectorAll('meeting-card')).to.have.length(1);
  });

  it('says where to turn right now, in words that the host can replace', async () => {
    const made = await finder();
    expect(read(await find(made, '[part=foot]'))).to.match(/999.*Samaritans.*116 123/);
    const own = await finder({}, '<p slot="help">Our own line</p>');
    expect(read(own)).to.contain('Our own line');
    expect(read(own)).to.not.contain('Samaritans');
  });

  it('leads from above the list to the help at its foot, for the keyboard too', async () => {
    for (const words of ['', '<p slot="help"><a href="tel:999">Our own line</a></p>']) {
      const made = await finder({}, words);
      const link = await find<HTMLButtonElement>(made, '[part=help-link]');
      expect(read(link)).to.equal('Help now');
      link.focus();
      await sendKeys({ press: 'Enter' });
      const help = await find(made, '[part=help]');
      expect(focused()).to.equal(help);
      expect(help.getAttribute('aria-label')).to.equal('Help now');
      const { top, bottom } = help.getBoundingClientRect();
      expect(top >= 0 && bottom <= innerHeight, `${top} to ${bottom}`).to.equal(true);
      await sendKeys({ press: 'Tab' });
      expect((focused() as HTMLAnchorElement).href).to.equal('tel:999');
    }
  });

  it('keeps the keyboard clear of the button that follows the reader', async () => {
    await setViewport({ width: 360, height: 640 });
    try {
      const made = await finder();
      const fold = await find<HTMLButtonElement>(made, '[part=filters-toggle]');
      fold.click();
      await settled(made);
      fold.focus();
      const done = await find(made, '[part=filters-done]');
      let passed = 0;
      for (; focused() !== done && passed < 60; passed++) {
        await sendKeys({ press: 'Tab' });
        const at = focused()!;
        if (at !== done)
          expect(at.getBoundingClientRect().bottom, at.localName).to.be.at.most(
            done.getBoundingClientRect().top,
          );
      }
      expect(passed).to.be.within(15, 59);
    } finally {
      await setViewport({ width: 1280, height: 900 });
    }
  });

  it('says whose the list is, with one full stop', async () => {
    const meetings = [{ slug: 'a', name: 'A', day: 1, time: '19:00', location: 'Example Hall' }];
    const text = JSON.stringify({
      attribution: 'All of it is ours.',
      licence: 'CC0-1.0',
      meetings,
    });
    const feed = await planned({ body: text });
    const made = await fixture<MeetingFinder>(
      html`<meeting-finder src=${feed.url}></meeting-finder>`,
    );
    await find(made, 'meeting-card');
    expect(read(await find(made, '[part=foot]'))).to.contain(
      'Source: All of it is ours. Licence: CC0-1.0.',
    );
  });

  it('shows the host’s words when nothing matches', async () => {
    const made = await finder({}, '<p slot="empty">Ring us instead</p>');
    all<HTMLInputElement>(made, 'input[type=search]')[0]!.focus();
    await sendKeys({ type: 'zzzzqqqq' });
    await until(() => read(made).includes('Ring us instead'));
  });

  it('presets filters that may be changed, and locks those that may not', async () => {
    const made = await finder({ filters: 'attendance=online', locked: 'fellowship=smart,na' });
    await until(() => shown(made).length === 2);
    expect(all(made, 'legend').map(read)).to.not.include('Organisation');
    const online = all<HTMLLabelElement>(made, '.checked').find((chip) =>
      read(chip).startsWith('Online'),
    )!;
    online.querySelector('input')!.click();
    await settled(made);
    expect(shown(made)).to.have.length(2);
  });

  it('folds its filters behind one button that says how many are on', async () => {
    await setViewport({ width: 360, height: 800 });
    try {
      const made = await finder({ filters: 'day=0' });
      const fold = await find<HTMLButtonElement>(made, '[part=filters-toggle]');
      expect(read(fold)).to.equal('Filters (1 on)');
      expect(fold.ariaExpanded).to.equal('false');
      expect(read(made)).to.not.contain('Time of day');
      fold.click();
      await settled(made);
      expect(fold.ariaExpanded).to.equal('true');
      expect(read(made)).to.contain('Time of day');
      const done = await find<HTMLButtonElement>(made, '[part=filters-done]');
      expect(read(done)).to.equal('Show 2 meetings');
      done.click();
      await settled(made);
      expect(read(made)).to.not.contain('Time of day');
      expect(made.shadowRoot!.activeElement).to.equal(fold);
    } finally {
      await setViewport({ width: 1280, height: 900 });
    }
  });

  it('asks nothing of the network, stores nothing, and leaves the page’s address alone', async () => {
    const before = location.href;
    const entries = performance.getEntriesByType('resource').length;
    const made = await finder();
    all<HTMLInputElement>(made, 'input[type=search]')[0]!.focus();
    await sendKeys({ type: 'tools' });
    await until(() => shown(made).length === 1);
    all<HTMLButtonElement>(made, '[part=toggle]')[0]!.click();
    await settled(made);
    const asked = performance
      .getEntriesByType('resource')
      .slice(entries)
      // Our own files may come late.
      .filter(({ name }) => !/__web-test-runner|wtr-|\/src\//.test(name));
    expect(asked.map(({ name }) => name)).to.deep.equal([]);
    expect(localStorage.length + sessionStorage.length + document.cookie.length).to.equal(0);
    expect(location.href).to.equal(before);
  });

  it('suggests nothing where the page says so', async () => {
    const made = await finder();
    const box = all<HTMLInputElement>(made, 'input[type=search]')[0]!;
    expect(box.getAttribute('role')).to.equal('combobox');
    made.noSuggestions = true;
    await settled(made);
    expect(box.getAttribute('role')).to.equal(null);
    box.focus();
    await sendKeys({ type: 'too' });
    await until(() => made.state.query.text === 'too');
    await settled(made);
    expect(box.getAttribute('aria-expanded')).to.equal(null);
    expect(all(made, '[role=listbox]')).to.have.length(0);
  });

  it('draws no more for a long list than for a short one', async () => {
    const many = [...Array(3000).keys()].map((index) => ({ ...several[0]!, id: `m${index}` }));
    const made = await finder();
    Object.assign(made, { meetings: many });
    await until(() => made.state.results?.total === 3000);
    await settled(made);
    expect([...deep(made)].length).to.be.lessThan(1000);
  });

  describe('with the address, when asked', () => {
    afterEach(() => history.replaceState(null, '', location.pathname + location.search));

    it('keeps filters and the open meeting there, never the text; Back goes back', async () => {
      const made = await finder({ 'url-sync': 'hash' });
      all<HTMLInputElement>(made, 'input[type=search]')[0]!.focus();
      await sendKeys({ type: 'calm' });
      await until(() => shown(made).length === 1);
      expect(location.hash).to.equal('');
      const sunday = all<HTMLLabelElement>(made, 'label').find((chip) =>
        read(chip).startsWith('Sunday'),
      )!;
      sunday.querySelector('input')!.click();
      await until(() => location.hash !== '');
      all<HTMLButtonElement>(made, '[part=toggle]')[0]!.click();
      await until(() => location.hash.includes('open=one'));
      expect(location.hash).to.equal('#meetings:day=0;open=one');
      history.back();
      await until(() => !location.hash.includes('open'));
      await settled(made);
      expect(all(made, '[part=toggle]')[0]!.ariaExpanded).to.equal('false');
      history.back();
      await until(() => location.hash === '');
      await settled(made);
      expect(made.state.query.facets).to.deep.equal({});
    });

    it('opens the view that a link names', async () => {
      history.replaceState(null, '', '#meetings:attendance=online;open=two');
      const made = await finder({ 'url-sync': 'hash' });
      await find(made, '[aria-expanded=true]');
      expect(made.state.query.facets).to.deep.equal({ attendance: ['online'] });
      expect(made.state.selected?.id).to.equal('two');
    });

    it('opens the meeting of a link without being asked, also one that is further down', async () => {
      const link = shareLink(undefined, undefined, ['five'], false);
      history.replaceState(null, '', new URL(link).hash);
      const made = await finder({ 'page-size': '1' });
      const toggle = await find(made, '[aria-expanded=true]');
      expect(toggle.ariaLabel).to.contain('Ask us');
      expect(shown(made)[0]).to.contain('Ask us');
      expect(shown(made)[1]).to.contain('Sunday Calm');
      all<HTMLInputElement>(made, 'input[type=search]')[0]!.focus();
      await sendKeys({ type: 'calm' });
      await until(() => shown(made).length === 1);
      expect(shown(made)[0]).to.contain('Sunday Calm');
    });

    it('leaves a fragment of the page alone', async () => {
      history.replaceState(null, '', '#about-us');
      const made = await finder({ 'url-sync': 'hash' });
      expect(location.hash).to.equal('#about-us');
      expect(made.state.query.facets).to.deep.equal({});
    });
  });

  it('turns Welsh when the page does', async () => {
    const made = await finder();
    made.lang = 'cy';
    await until(() => read(made).includes('Dydd'), 'no Welsh came');
    await settled(made);
    expect(read(made)).to.contain('Heddiw');
    expect(read(made)).to.not.contain('Search by');

    // the words are there already, and nothing else has changed
    made.lang = 'en';
    await settled(made);
    expect(read(made)).to.contain('Search by').and.not.contain('Heddiw');
    made.lang = 'cy';
    await settled(made);
    expect(read(made)).to.contain('Heddiw').and.not.contain('Search by');
  });

  it('turns Welsh when what it stands in does', async () => {
    const made = await finder();
    const around = made.parentElement!;
    around.lang = 'cy';
    await until(() => read(made).includes('Heddiw'), 'no Welsh came');
    around.lang = 'en';
    await until(() => read(made).includes('Search by'), 'it stays Welsh');
  });

  it('stands up to a page that unsets and hides everything', async () => {
    const style = document.createElement('style');
    style.textContent = `* { all: unset !important } div, button, input, ul { display: none !important }
      body { font-size: 0; visibility: hidden; letter-spacing: 20px; text-transform: uppercase }
      html { font-size: 40px }`;
    document.head.append(style);
    try {
      const box = document.createElement('section');
      const made = document.createElement('meeting-finder');
      Object.assign(made, { meetings: several, clock: () => sundayMorning });
      box.append(made);
      document.body.append(box);
      const title = await find(made, '[part=title]');
      const look = getComputedStyle(title);
      expect(getComputedStyle(made).display).to.equal('block');
      expect(look.visibility).to.equal('visible');
      expect(parseFloat(look.fontSize)).to.be.within(15, 20);
      expect(look.letterSpacing).to.equal('normal');
      expect(look.textTransform).to.equal('none');
      expect(title.getBoundingClientRect().height).to.be.greaterThan(10);
      box.remove();
    } finally {
      style.remove();
    }
  });
});
