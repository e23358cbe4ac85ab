import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { MeetingFilterChips } from '../../src/elements/meeting-filter-chips.js';
import { provider, runElementContract } from '../helpers/element-contract.js';
import { all, find, read, settled } from '../helpers/settle.js';
import { until } from '../helpers/until.js';

const options = [
  { value: '1', count: 3 },
  { value: '2', count: 0 },
];

runElementContract({
  element: MeetingFilterChips,
  prepare: (chips) => Object.assign(chips, { options }),
});

async function inProvider(inner: string) {
  const around = await provider();
  around.innerHTML = inner;
  await find(around, 'input[type=checkbox]');
  const box = (label: string) =>
    all<HTMLInputElement>(around, 'label')
      .find((chip) => read(chip).startsWith(label))!
      .querySelector('input')!;
  const labels = () => all(around, '[part~=chip]').map(read);
  return { around, box, labels };
}

describe('meeting-filter-chips', () => {
  it('counts the meetings of each choice, in the order of the week', async () => {
    const { labels } = await inProvider(
      '<meeting-filter-chips facet="day"></meeting-filter-chips>',
    );
    expect(labels()).to.deep.equal(['Tuesday 1', 'Friday 1', 'Sunday 2']);
  });

  it('counts a hybrid meeting under either way of joining', async () => {
    const { labels } = await inProvider(
      '<meeting-filter-chips facet="attendance"></meeting-filter-chips>',
    );
    expect(labels()).to.deep.equal(['In person 4', 'Online 2', 'In person and online 1']);
  });

  it('takes several choices of one facet together', async () => {
    const { around, box } = await inProvider(
      '<meeting-filter-chips facet="day"></meeting-filter-chips><meeting-summary></meeting-summary>',
    );
    box('Tuesday').click();
    await settled(around);
    box('Friday').click();
    await settled(around);
    expect(around.state.query.facets).to.deep.equal({ day: ['2', '5'] });
    expect(read(around.querySelector('meeting-summary')!)).to.equal('2 meetings');
    expect(box('Friday').checked).to.equal(true);
    box('Friday').click();
    await settled(around);
    expect(around.state.query.facets).to.deep.equal({ day: ['2'] });
    expect(box('Friday').checked).to.equal(false);
  });

  it('takes one at a time when asked', async () => {
    const { around, box } = await inProvider(
      '<meeting-filter-chips facet="day" single></meeting-filter-chips>',
    );
    box('Tuesday').click();
    await settled(around);
    box('Friday').click();
    await settled(around);
    expect(around.state.query.facets).to.deep.equal({ day: ['5'] });
  });

  it('keeps a choice that would leave nothing in reach, refuses it and says why', async () => {
    const { around, box } = await inProvider(
      '<meeting-filter-chips facet="day"></meeting-filter-chips><meeting-filter-chips facet="fellowship"></meeting-filter-chips>',
    );
    box('SMART').click();
    await settled(around);
    const friday = box('Friday');
    expect(friday.getAttribute('aria-disabled')).to.equal('true');
    friday.focus();
    expect(around.querySelector('meeting-filter-chips')!.shadowRoot!.activeElement).to.equal(
      friday,
    );
    await sendKeys({ press: 'Space' });
    await settled(around);
    expect(friday.checked).to.equal(false);
    expect(around.state.query.facets).to.deep.equal({ fellowship: ['smart'] });
    expect(read(await find(around, '.why'))).to.contain('Friday');
  });

  it('works by keyboard alone', async () => {
    const { around, box } = await inProvider(
      '<meeting-filter-chips facet="attendance"></meeting-filter-chips>',
    );
    box('In person').focus();
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Space' });
    await settled(around);
    expect(around.state.query.facets).to.deep.equal({ attendance: ['online'] });
  });

  it('keeps a choice in sight that the feed does not hold', async () => {
    const around = await provider();
    Object.assign(around, { filters: 'audience=men' });
    around.innerHTML = '<meeting-filter-chips facet="audience"></meeting-filter-chips>';
    await find(around, '.checked');
    expect(all(around, '.checked').map(read)).to.deep.equal(['Men 0']);
  });

  it('keeps “12-step” in its order on a page that runs from right to left', async () => {
    const chips = await fixture<MeetingFilterChips>(
      html`<meeting-filter-chips
        dir="rtl"
        facet="approach"
        .options=${[{ value: '12-step', count: 3 }]}
      ></meeting-filter-chips>`,
    );
    await settled(chips);
    const label = all(chips, '.chip *').find((element) => read(element) === '12-step')!;
    const [text] = [...label.childNodes].filter(({ nodeValue }) => nodeValue === '12-step');
    const letter = (at: number) => {
      const range = new Range();
      range.setStart(text!, at);
      range.setEnd(text!, at + 1);
      return range.getBoundingClientRect().left;
    };
    expect(letter(0)).to.be.lessThan(letter(3));
  });

  it('keeps a number in one piece beside long words', async () => {
    const value = 'a name that takes more than the line that there is for it';
    const box = await fixture<HTMLElement>(
      html`<div style="inline-size: 160px">
        <meeting-filter-chips
          facet="focus"
          .options=${[
            { value: 'alcohol', count: 1234 },
            { value, count: 1234 },
          ]}
        ></meeting-filter-chips>
      </div>`,
    );
    await settled(box);
    const [short, long] = all(box, '[part=count]').map((count) => count.offsetHeight);
    expect(long).to.equal(short);
  });

  it('folds a long facet, and shows the rest when asked', async () => {
    const many = Array.from({ length: 12 }, (_, index) => ({ value: `f${index}`, count: 1 }));
    const chips = await fixture<MeetingFilterChips>(
      html`<meeting-filter-chips
        facet="fellowship"
        .options=${many}
        max="5"
      ></meeting-filter-chips>`,
    );
    await settled(chips);
    expect(all(chips, '[part~=chip]')).to.have.length(5);
    const more = await find<HTMLButtonElement>(chips, '[part=more]');
    expect(more.ariaExpanded).to.equal('false');
    expect(read(more)).to.contain('7');
    more.click();
    await settled(chips);
    expect(all(chips, '[part~=chip]')).to.have.length(12);
  });

  it('is a field of a form with as many entries as choices', async () => {
    const form = await fixture<HTMLFormElement>(
      html`<form>
        <meeting-filter-chips
          name="day"
          .options=${[
            { value: '1', count: 1 },
            { value: '2', count: 1 },
          ]}
        ></meeting-filter-chips>
      </form>`,
    );
    const chips = form.querySelector('meeting-filter-chips')!;
    let changes = 0;
    chips.addEventListener('change', () => changes++);
    for (const box of all<HTMLInputElement>(chips, 'input')) {
      box.click();
      await settled(chips);
    }
    expect([...new FormData(form)]).to.deep.equal([
      ['day', '1'],
      ['day', '2'],
    ]);
    expect(changes).to.equal(2);
    form.reset();
    await until(() => [...new FormData(form)].length === 0);
  });
});
