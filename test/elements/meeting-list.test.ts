import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { html as lit } from 'lit';
import { MeetingList } from '../../src/elements/meeting-list.js';
import { provider, runElementContract } from '../helpers/element-contract.js';
import { meeting, several, sundayMorning } from '../helpers/meetings.js';
import { all, find, read, settled } from '../helpers/settle.js';

runElementContract({
  element: MeetingList,
  prepare: (list) => Object.assign(list, { meetings: several, now: sundayMorning }),
});

const titles = (root: Element) => all(root, '[part=title]').map((title) => read(title));

describe('meeting-list', () => {
  it('puts meetings under the days on which they are next held', async () => {
    const around = await provider();
    around.innerHTML = '<meeting-list></meeting-list>';
    await find(around, 'meeting-card');
    expect(all(around, '[part=group-title]').map(read)).to.deep.equal([
      'Today, Sunday 22 November',
      'Tuesday 24 November',
      'Friday 27 November',
      'By appointment, or no time given',
      'Not meeting at the moment',
    ]);
    expect(titles(around)[0]).to.contain('Sunday Calm');
  });

  it('keeps the order of meetings that it is given, without headings if asked', async () => {
    const made = await fixture<MeetingList>(
      html`<meeting-list
        .meetings=${several}
        .now=${sundayMorning}
        group-by="none"
      ></meeting-list>`,
    );
    await settled(made);
    expect(all(made, '[part=group-title]')).to.have.length(0);
    expect(titles(made)).to.have.length(several.length);
    expect(read(made)).to.contain('Today, Sunday 22 November');
  });

  it('puts headings at the level of the page', async () => {
    const made = await fixture<MeetingList>(
      html`<meeting-list .meetings=${several} heading-level="4"></meeting-list>`,
    );
    await settled(made);
    expect(all(made, '[part=group-title]')[0]!.getAttribute('aria-level')).to.equal('4');
    expect(all(made, '[part=title]')[0]!.getAttribute('aria-level')).to.equal('5');
  });

  it('draws meetings as the page wants', async () => {
    const made = await fixture<MeetingList>(
      html`<meeting-list
        .meetings=${several}
        .renderMeeting=${({ name }: { name?: string }) => lit`<b>${name}</b>`}
      ></meeting-list>`,
    );
    await settled(made);
    expect(all(made, 'b').map(read)).to.include('Tuesday Tools');
    expect(all(made, 'meeting-card')).to.have.length(0);
  });

  it('shows more when asked, and gives the keyboard the first of them', async () => {
    const many = Array.from({ length: 30 }, (_, index) =>
      meeting(`m${index}`, {
        name: `Number ${index}`,
        times: [{ day: 1, start: 60 + index, zone: 'Europe/London' }],
      }),
    );
    const around = await provider();
    Object.assign(around, { meetings: many, pageSize: 10 });
    around.innerHTML = '<meeting-list page-size="10"></meeting-list>';
    await find(around, '[part=more]');
    expect(titles(around)).to.have.length(10);
    const more = await find<HTMLButtonElement>(around, '[part=more]');
    expect(read(more)).to.equal('Show 10 more');
    more.click();
    await find(around, '[part=item]:nth-child(11)');
    await settled(around);
    expect(titles(around)).to.have.length(20);
    const list = around.querySelector('meeting-list')!;
    expect(read(list.shadowRoot!.activeElement!)).to.contain('Number 10');
  });

  it('opens one meeting at a time', async () => {
    const around = await provider();
    around.innerHTML = '<meeting-list></meeting-list>';
    await find(around, 'meeting-card');
    const toggles = () => all<HTMLButtonElement>(around, '[part=toggle]');
    toggles()[0]!.click();
    await find(around, '[aria-expanded=true]');
    toggles()[1]!.click();
    await settled(around);
    expect(toggles().map((toggle) => toggle.ariaExpanded)).to.deep.equal([
      'false',
      'true',
      'false',
      'false',
      'false',
    ]);
  });

  it('says kindly that nothing matches, and clears what is in the way', async () => {
    const around = await provider();
    around.innerHTML = '<meeting-search></meeting-search><meeting-list></meeting-list>';
    const search = around.querySelector('meeting-search')!;
    search.value = 'zzzzqqqq';
    const list = around.querySelector('meeting-list')!;
    await waitUntil(() => list.matches(':state(empty)'));
    await settled(list);
    expect(read(list)).to.match(/^no meetings/i);
    const clear = list.shadowRoot!.querySelector<HTMLButtonElement>('[name=empty] button')!;
    clear.focus();
    clear.click();
    await find(around, 'meeting-card');
    expect(search.value).to.equal('');
    expect(document.activeElement, 'the keyboard was lost').to.equal(list);
  });

  it('draws only a page of the meetings that it is given', async () => {
    const many = [...Array(500).keys()].map((index) => meeting(`m${index}`));
    const made = await fixture<MeetingList>(
      html`<meeting-list .meetings=${many} page-size="5"></meeting-list>`,
    );
    await settled(made);
    expect(titles(made)).to.have.length(5);
    (await find<HTMLButtonElement>(made, '[part=more]')).click();
    await waitUntil(() => titles(made).length === 10);
  });

  it('shows what the page puts in place of our words', async () => {
    const around = await provider();
    Object.assign(around, { meetings: [] });
    around.innerHTML = '<meeting-list><p slot="empty">Ring us</p></meeting-list>';
    await settled(around);
    expect(read(around.querySelector('meeting-list')!)).to.equal('Ring us');
  });
});
