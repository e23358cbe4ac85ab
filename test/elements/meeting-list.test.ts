import { expect, fixture, html } from '@open-wc/testing';
import { html as lit } from 'lit';
import type { FinderQuery } from '../../src/core/query.js';
import type { FinderResults, Understood } from '../../src/core/results.js';
import { MeetingList } from '../../src/elements/meeting-list.js';
import { provider, runElementContract } from '../helpers/element-contract.js';
import { givenFinder } from '../helpers/given-finder.js';
import { meeting, several, sundayMorning } from '../helpers/meetings.js';
import { all, find, read, settled } from '../helpers/settle.js';
import { until } from '../helpers/until.js';

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

  it('says the day on each card, with no headings, where the nearest come first', async () => {
    const { box, finder } = await givenFinder('<meeting-list finder="given"></meeting-list>');
    const hits = [3, 0].map((at, index) => ({
      meeting: several[at]!,
      occurrence: { start: sundayMorning + (2 - index) * 86_400_000, time: 0 },
      distance: 0.5 + 3 * index,
    }));
    const near = { kind: 'near', place: 'Leeds', about: false } as const;
    const asked = { total: 2, hits, asOf: sundayMorning };
    finder.answer(asked, { meant: [{ text: 'near leeds', span: [0, 10], meaning: near }] });
    const list = await find<MeetingList>(box, 'meeting-list');
    await settled(list);
    expect(all(list, '[part=group-title]')).to.have.length(0);
    expect(all(list, '[part=time]').map((time) => read(time).split(',')[0])).to.deep.equal([
      'Tuesday 24 November',
      'Tomorrow',
    ]);
    finder.answer({ ...asked, hits: [...hits].reverse() });
    await settled(list);
    expect(all(list, '[part=group-title]').map(read), 'by time').to.deep.equal([
      'Tomorrow, Monday 23 November',
      'Tuesday 24 November',
    ]);
  });

  it('puts headings at the level of the page', async () => {
    const made = await fixture<MeetingList>(
      html`<meeting-list
        .meetings=${several}
        .now=${sundayMorning}
        heading-level="4"
      ></meeting-list>`,
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
    await find(around, 'li:nth-child(11) [part=item]');
    await settled(around);
    expect(titles(around)).to.have.length(20);
    const list = around.querySelector('meeting-list')!;
    expect(read(list.shadowRoot!.activeElement!)).to.contain('Number 10');
  });

  it('keeps the card of a meeting that stays, and gives those of others to new meetings', async () => {
    const { box, finder } = await givenFinder(
      '<meeting-list finder="given" group-by="none"></meeting-list>',
    );
    const show = async (...shown: readonly number[]) => {
      finder.answer({ hits: shown.map((index) => ({ meeting: several[index]! })) });
      await settled(box);
      return all<HTMLElement>(box, 'meeting-card');
    };
    const before = await show(0, 1, 2);
    const names = titles(box);
    const toggle = all<HTMLElement>(before[1]!, '[part=toggle]')[0]!;
    toggle.focus();
    const after = await show(1, 3, 2);
    expect(after.every((card) => before.includes(card))).to.equal(true);
    expect(after[0]).to.equal(before[1]);
    expect(after[0]!.shadowRoot!.activeElement).to.equal(toggle);
    expect(titles(box)[0]).to.equal(names[1]);
    expect(titles(box)[2]).to.equal(names[2]);
    expect(names).not.to.include(titles(box)[1]);
  });

  describe('while somebody types', () => {
    const many = [...Array(24).keys()].map((index) =>
      meeting(`m${index}`, { name: `Number ${index}` }),
    );
    const typing = async () => {
      const { box, finder } = await givenFinder(
        '<meeting-list finder="given" group-by="none"></meeting-list>',
      );
      const list = box.querySelector('meeting-list')!;
      const show = (from: number, count = 12) =>
        finder.answer({
          hits: many.slice(from, from + count).map((meeting) => ({ meeting })),
          total: many.length,
        });
      show(0);
      await settled(box);
      return { box, list, show, names: () => titles(box).map((title) => title.split(' ')[1]) };
    };
    const numbers = (from: number, to: number) =>
      many.slice(from, to).map((_, index) => String(from + index));

    it('changes cards where they are', async () => {
      const { box, show, names } = await typing();
      const before = all(box, 'meeting-card');
      show(5);
      await settled(box);
      expect(names()).to.deep.equal(numbers(5, 17));
      expect(all(box, 'meeting-card')).to.deep.equal(before);
      show(3, 2);
      await settled(box);
      expect(names()).to.deep.equal(numbers(3, 5));
      show(0);
      await settled(box);
      expect(names()).to.deep.equal(numbers(0, 12));
    });

    it('shows every meeting of the last answer, whatever came between', async () => {
      const { box, show, names } = await typing();
      show(12);
      await new Promise(requestAnimationFrame);
      show(1);
      show(6);
      await settled(box);
      expect(names()).to.deep.equal(numbers(6, 18));
    });

    it('draws what the window shows first, and all of it for printing', async () => {
      const { list, show, names } = await typing();
      list.style.marginBlockStart = `${innerHeight - 100}px`;
      show(1);
      await settled(list);
      show(6);
      await list.updateComplete;
      await Promise.all(all<MeetingList>(list, 'meeting-card').map((card) => card.updateComplete));
      const first = names();
      expect(first[0], 'in sight').to.equal('6');
      expect(first[11], 'below the window').to.equal('12');
      dispatchEvent(new Event('beforeprint'));
      await list.updateComplete;
      await Promise.all(all<MeetingList>(list, 'meeting-card').map((card) => card.updateComplete));
      expect(names(), 'printed').to.deep.equal(numbers(6, 18));
      list.style.marginBlockStart = '';
    });
  });

  it('draws all at once where the list grows, as it does for printing', async () => {
    const many = [...Array(24).keys()].map((index) =>
      meeting(`m${index}`, { name: `No ${index}` }),
    );
    const { box, finder } = await givenFinder(
      '<meeting-list finder="given" group-by="none"></meeting-list>',
    );
    const list = box.querySelector('meeting-list')!;
    list.style.marginBlockStart = `${innerHeight - 100}px`;
    const show = (from: number, to: number) =>
      finder.answer({ hits: many.slice(from, to).map((meeting) => ({ meeting })), total: 24 });
    show(0, 12);
    await settled(list);
    show(1, 13);
    await settled(list);
    show(6, 18);
    await list.updateComplete;
    show(6, 24);
    await list.updateComplete;
    await Promise.all(all<MeetingList>(list, 'meeting-card').map((card) => card.updateComplete));
    expect(titles(list).map((title) => title.split(' ')[1])).to.deep.equal(
      many.slice(6).map((_, index) => String(6 + index)),
    );
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
    await until(() => list.matches(':state(empty)'));
    await settled(list);
    expect(read(list)).to.match(/^Nothing here matches “zzzzqqqq”\./);
    const clear = list.shadowRoot!.querySelector<HTMLButtonElement>('[name=empty] button')!;
    clear.focus();
    clear.click();
    await find(around, 'meeting-card');
    expect(search.value).to.equal('');
    expect(document.activeElement, 'the keyboard was lost').to.equal(list);
  });

  describe('where nothing was found', () => {
    const nothing = async (
      query: Partial<FinderQuery>,
      results: Partial<FinderResults> = {},
      understood: Partial<Understood> = {},
    ) => {
      const { box, finder } = await givenFinder('<meeting-list finder="given"></meeting-list>');
      finder.ask(query);
      finder.answer(results, understood);
      await settled(box);
      const list = box.querySelector('meeting-list')!;
      const buttons = () => all<HTMLButtonElement>(list, '[name=empty] button');
      const press = async (words: string) => {
        buttons()
          .find((button) => read(button) === words)!
          .click();
        await settled(box);
        const { type, detail } = finder.received[finder.received.length - 1] as CustomEvent;
        return [type, detail as unknown];
      };
      return { list, press, buttons: () => buttons().map(read) };
    };

    it('names the words that match nothing', async () => {
      const { list } = await nothing({ text: 'big xylophones' }, {}, { unknown: ['xylophones'] });
      expect(read(list)).to.match(/^Nothing here matches “xylophones”\. Check the spelling/);
      await expect(list).to.be.accessible();
    });

    it('offers other texts, and how many meetings each finds', async () => {
      const { list, buttons, press } = await nothing(
        { text: 'manchetser tuesday' },
        { without: [{ leave: 'text', total: 212 }] },
        {
          instead: [
            { text: 'Manchester tuesday', total: 12 },
            { text: 'Tuesday', total: 1 },
          ],
        },
      );
      expect(read(list)).to.match(/^No meetings match your search\. Did you mean/);
      expect(buttons()).to.deep.equal([
        'Did you mean “Manchester tuesday”? 12 meetings',
        'Search for “Tuesday”: 1 meeting',
        'Leave out your words: 212 meetings',
      ]);
      expect(await press('Search for “Tuesday”: 1 meeting')).to.deep.equal([
        'meeting-search-request',
        { query: 'Tuesday' },
      ]);
      expect(document.activeElement, 'the keyboard was lost').to.equal(list);
      expect(await press('Leave out your words: 212 meetings')).to.deep.equal([
        'meeting-reset-request',
        { what: 'text' },
      ]);
      await expect(list).to.be.accessible();
    });

    it('offers to leave out the filters that help most, and all of them', async () => {
      const { buttons, press } = await nothing(
        {
          text: 'x',
          facets: { day: ['1'], time: ['night'], access: ['dogs'], audience: ['men'] },
        },
        {
          without: [
            { leave: 'access', total: 14 },
            { leave: 'day', total: 5 },
            { leave: 'fellowship', total: 4 },
            { leave: 'time', total: 2 },
            { leave: 'text', total: 1 },
          ],
        },
      );
      expect(buttons()).to.deep.equal([
        'Leave out Access: 14 meetings',
        'Leave out Day: 5 meetings',
        'Leave out Time of day: 2 meetings',
        'Clear all filters',
      ]);
      expect(await press('Leave out Access: 14 meetings')).to.deep.equal([
        'meeting-filter-request',
        { facet: 'access', values: [] },
      ]);
      expect(await press('Clear all filters')).to.deep.equal([
        'meeting-reset-request',
        { what: 'filters' },
      ]);
    });

    it('offers no button that does what another does', async () => {
      const { buttons } = await nothing(
        { text: 'x', facets: { day: ['1'] } },
        { without: [{ leave: 'day', total: 5 }] },
      );
      expect(buttons()).to.deep.equal(['Leave out Day: 5 meetings']);
    });

    it('offers to clear one after the other where neither alone helps', async () => {
      const { list, buttons } = await nothing(
        { text: 'x', facets: { day: ['1'] } },
        { without: [] },
      );
      expect(read(list)).to.match(/^No meetings match your search\. Check the spelling/);
      expect(buttons()).to.deep.equal(['Clear the search', 'Clear all filters']);
    });
  });

  it('draws only a page of the meetings that it is given', async () => {
    const many = [...Array(500).keys()].map((index) => meeting(`m${index}`));
    const made = await fixture<MeetingList>(
      html`<meeting-list .meetings=${many} page-size="5"></meeting-list>`,
    );
    await settled(made);
    expect(titles(made)).to.have.length(5);
    (await find<HTMLButtonElement>(made, '[part=more]')).click();
    await until(() => titles(made).length === 10);
  });

  it('shows what the page puts in place of our words', async () => {
    const around = await provider();
    Object.assign(around, { meetings: [] });
    around.innerHTML = '<meeting-list><p slot="empty">Ring us</p></meeting-list>';
    await settled(around);
    expect(read(around.querySelector('meeting-list')!)).to.equal('Ring us');
  });
});
