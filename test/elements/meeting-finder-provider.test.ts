import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { MeetingFinderProvider } from '../../src/elements/meeting-finder-provider.js';
import { MeetingFilterRequestEvent, MeetingSearchRequestEvent } from '../../src/ui/events.js';
import { provider, runElementContract } from '../helpers/element-contract.js';
import { planned } from '../helpers/feed-server.js';
import { several, sundayMorning } from '../helpers/meetings.js';
import { all, find, read, settled } from '../helpers/settle.js';
import { until } from '../helpers/until.js';

runElementContract({
  element: MeetingFinderProvider,
  provider: true,
  silent: true,
  display: 'contents',
});

const inline = JSON.stringify([
  {
    slug: 'a',
    name: 'From the page',
    day: 1,
    time: '19:00',
    formatted_address: '1 High St, Leeds',
  },
]);

describe('meeting-finder-provider', () => {
  it('reads JSON that stands in the page, without a request', async () => {
    const around = await fixture<MeetingFinderProvider>(
      html`<meeting-finder-provider><meeting-list></meeting-list></meeting-finder-provider>`,
    );
    const script = document.createElement('script');
    script.type = 'application/json';
    script.textContent = inline;
    around.append(script);
    expect(read(await find(around, '[part=title]'))).to.contain('From the page');
  });

  it('tells the page what it has read and what was left out, and nothing of the search', async () => {
    const feed = await planned({ body: `[${inline.slice(1, -1)}, 7]` });
    const around = document.createElement('meeting-finder-provider');
    around.src = feed.url;
    const loaded = oneEvent(around, 'meeting-feed-loaded');
    const box = await fixture<HTMLElement>(html`<div></div>`);
    box.append(around);
    const { count, issues } = (await loaded).detail;
    expect(count).to.equal(1);
    expect(issues).to.deep.equal([{ index: 1, field: '*', reason: 'not-a-record' }]);
    const changed = oneEvent(around, 'meeting-results-changed');
    around.dispatchEvent(new MeetingSearchRequestEvent('secret words'));
    expect(JSON.stringify((await changed).detail)).to.not.contain('secret');
  });

  it('asks for a feed once, also when it is moved', async () => {
    const feed = await planned({ body: inline });
    const around = await fixture<MeetingFinderProvider>(
      html`<meeting-finder-provider src=${feed.url}></meeting-finder-provider>`,
    );
    await until(() => around.state.results);
    const elsewhere = await fixture<HTMLElement>(html`<section></section>`);
    elsewhere.append(around);
    await settled(around);
    expect(around.state.results?.total).to.equal(1);
    expect((await feed.seen()).asked).to.equal(1);
  });

  it('asks its question again when it is moved before the answer has come', async () => {
    const around = document.createElement('meeting-finder-provider');
    around.meetings = several;
    const box = await fixture<HTMLElement>(html`<section></section>`);
    box.append(around);
    await around.updateComplete;
    expect(around.state.results, 'answered already').to.equal(undefined);
    (await fixture<HTMLElement>(html`<section></section>`)).append(around);
    await until(() => around.state.results?.total === several.length, 'never answered');
  });

  it('gives up loading when it is taken out, and begins again when it is put back', async () => {
    const feed = await planned({ hang: 'headers' }, { body: inline });
    const around = await fixture<MeetingFinderProvider>(
      html`<meeting-finder-provider src=${feed.url}></meeting-finder-provider>`,
    );
    await until(async () => (await feed.seen()).asked === 1);
    const box = around.parentElement!;
    around.remove();
    await until(async () => (await feed.seen()).dropped === 1, 'not given up');
    box.append(around);
    await until(() => around.state.results?.total === 1, 'not begun again');
  });

  it('shows its fallback when no feed could be loaded, and loads again when asked', async () => {
    const feed = await planned({ status: 404 }, { body: inline });
    const around = await fixture<MeetingFinderProvider>(
      html`<meeting-finder-provider src=${feed.url}>
        <meeting-list></meeting-list>
        <p slot="fallback">Ring us</p>
      </meeting-finder-provider>`,
    );
    await until(() => around.matches(':state(failed)'));
    await settled(around);
    expect(read(around)).to.contain('Ring us');
    expect(read(around)).to.not.match(/no meetings/i);
    const list = around.querySelector('meeting-list')!;
    list.shadowRoot!.querySelector<HTMLButtonElement>('[name=failed] button')!.click();
    await until(() => around.matches(':state(ready)'));
    await settled(around);
    expect(read(around)).to.not.contain('Ring us');
  });

  it('never says that there are no meetings when the feed is empty of usable ones', async () => {
    const feed = await planned({ body: '[{}, {"a":1}]' });
    const around = await fixture<MeetingFinderProvider>(
      html`<meeting-finder-provider src=${feed.url}
        ><meeting-list></meeting-list
      ></meeting-finder-provider>`,
    );
    await until(() => around.matches(':state(failed)'));
  });

  it('says so plainly when a list holds nothing', async () => {
    const feed = await planned({ body: '[]' });
    const around = await fixture<MeetingFinderProvider>(
      html`<meeting-finder-provider src=${feed.url}
        ><meeting-list></meeting-list
      ></meeting-finder-provider>`,
    );
    await until(() => around.state.results);
    await settled(around);
    expect(read(around)).to.match(/no meetings are listed/i);
  });

  it('keeps filters that the host has fixed, whatever the visitor does', async () => {
    const around = await provider();
    Object.assign(around, { locked: 'attendance=online' });
    await until(() => around.state.results?.total === 2);
    around.reset();
    around.dispatchEvent(new MeetingFilterRequestEvent('attendance', ['in-person']));
    await until(() => around.state.query.facets.attendance !== undefined);
    await settled(around);
    expect(around.state.results!.total, 'the lock was opened').to.equal(2);
    around.dispatchEvent(new MeetingSearchRequestEvent('friday'));
    await until(() => around.state.results?.total === 1);
    expect(around.state.results!.hits[0]!.meeting.name).to.equal('Friday Forward');
  });

  it('answers in the order that the host asks for', async () => {
    const around = await provider();
    Object.assign(around, { sort: 'name' });
    await until(() => around.state.results?.hits[0]?.meeting.name === 'Ask us');
  });

  it('adds and renames fellowships, by attribute as JSON', async () => {
    const around = await provider();
    around.setAttribute(
      'fellowships',
      JSON.stringify([
        {
          id: 'aa',
          name: 'Our AA',
          shortName: 'AA here',
          approach: ['12-step'],
          belief: 'spiritual',
          focus: ['alcohol'],
        },
      ]),
    );
    around.innerHTML = '<meeting-list></meeting-list>';
    await find(around, 'meeting-card');
    await until(() => read(around).includes('AA here'));
  });

  it('lets the clock run: what begins is on now without a reload', async () => {
    let now = sundayMorning;
    const around = await fixture<MeetingFinderProvider>(
      html`<meeting-finder-provider .meetings=${several} .clock=${() => now}>
        <meeting-list></meeting-list>
      </meeting-finder-provider>`,
    );
    await find(around, 'meeting-card');
    expect(read(around)).to.not.contain('on now');
    now += 10 * 3_600_000;
    document.dispatchEvent(new CustomEvent('visibilitychange'));
    await until(() => read(around).includes('on now'));
  });

  it('keeps apart from another provider around it', async () => {
    const outer = await provider();
    outer.innerHTML =
      '<meeting-finder-provider><meeting-search></meeting-search></meeting-finder-provider>';
    const inner = outer.querySelector('meeting-finder-provider')!;
    Object.assign(inner, { meetings: several });
    await settled(outer);
    inner.querySelector('meeting-search')!.value = 'calm';
    await until(() => inner.state.query.text === 'calm');
    expect(outer.state.query.text).to.equal('');
  });

  it('measures from the place that the host gives', async () => {
    const around = await provider();
    const at = (lat: number, lng: number) => ({
      position: { lat, lng, precision: 'exact' as const },
    });
    Object.assign(around, {
      meetings: [
        { ...several[0]!, id: 'far', venue: at(51.5, -0.1) },
        { ...several[0]!, id: 'close', venue: at(53.8, -1.55) },
      ],
      near: '53.79,-1.54',
      sort: 'nearest',
    });
    await until(() => around.state.results?.hits[0]?.meeting.id === 'close');
    expect(around.state.results!.hits[0]!.distance).to.be.lessThan(3);
    expect(all(around, 'meeting-card')).to.have.length(0);
  });
});
