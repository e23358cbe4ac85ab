import { expect, fixture, html } from '@open-wc/testing';
import { MeetingFeed } from '../../src/elements/meeting-feed.js';
import type { MeetingFinderProvider } from '../../src/elements/meeting-finder-provider.js';
import { runElementContract } from '../helpers/element-contract.js';
import { planned } from '../helpers/feed-server.js';
import { until } from '../helpers/until.js';

runElementContract({ element: MeetingFeed, silent: true, display: 'none' });

const record = (slug: string) =>
  JSON.stringify([
    { slug, name: `Meeting ${slug}`, day: 1, time: '19:00', formatted_address: '1 High St, Leeds' },
  ]);

describe('meeting-feed', () => {
  it('gives its meetings its own fellowship and attribution, side by side with others', async () => {
    const one = await planned({ body: record('one') });
    const two = await planned({ body: record('two') });
    const around = await fixture<MeetingFinderProvider>(
      html`<meeting-finder-provider>
        <meeting-feed src=${one.url} fellowship="aa" attribution="List A"></meeting-feed>
        <meeting-feed src=${two.url} fellowship="smart"></meeting-feed>
      </meeting-finder-provider>`,
    );
    await until(() => around.state.results?.total === 2, 'two feeds');
    const hits = around.state.results!.hits.map(({ meeting }) => [
      meeting.fellowship,
      meeting.source.attribution,
    ]);
    expect(hits).to.have.deep.members([
      ['aa', 'List A'],
      ['smart', undefined],
    ]);
  });

  it('keeps the others when one fails, and says which', async () => {
    const good = await planned({ body: record('one') });
    const bad = await planned({ status: 404 });
    const around = await fixture<MeetingFinderProvider>(
      html`<meeting-finder-provider>
        <meeting-feed src=${good.url}></meeting-feed>
        <meeting-feed src=${bad.url}></meeting-feed>
        <meeting-summary></meeting-summary>
      </meeting-finder-provider>`,
    );
    const failed: string[] = [];
    around.addEventListener('meeting-feed-failed', (event) => failed.push(event.source));
    await until(() => around.state.feeds.every(({ phase }) => phase !== 'loading'));
    expect(failed).to.deep.equal([bad.url]);
    expect(around.state.phase).to.equal('ready');
  });

  it('makes ids apart that two feeds share', async () => {
    const one = await planned({ body: record('same') });
    const two = await planned({ body: record('same') });
    const around = await fixture<MeetingFinderProvider>(
      html`<meeting-finder-provider>
        <meeting-feed src=${one.url}></meeting-feed>
        <meeting-feed src=${two.url}></meeting-feed>
      </meeting-finder-provider>`,
    );
    await until(() => around.state.results?.total === 2);
    const ids = around.state.results!.hits.map(({ meeting }) => meeting.id);
    expect(new Set(ids).size).to.equal(2);
  });

  it('is followed when it is added or changed later', async () => {
    const one = await planned({ body: record('one') });
    const two = await planned({ body: record('two') });
    const around = await fixture<MeetingFinderProvider>(
      html`<meeting-finder-provider></meeting-finder-provider>`,
    );
    const feed = document.createElement('meeting-feed');
    feed.src = one.url;
    around.append(feed);
    await until(() => around.state.results?.hits[0]?.meeting.id === 'one');
    feed.src = two.url;
    await until(() => around.state.results?.hits[0]?.meeting.id === 'two');
  });
});
