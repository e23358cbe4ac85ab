import { expect } from '@open-wc/testing';
import type { Meaning, Meant } from '../../src/core/results.js';
import { MeetingSummary } from '../../src/elements/meeting-summary.js';
import { provider, runElementContract } from '../helpers/element-contract.js';
import { givenFinder } from '../helpers/given-finder.js';
import { several } from '../helpers/meetings.js';
import { all, find, read, settled } from '../helpers/settle.js';
import { until } from '../helpers/until.js';

runElementContract({ element: MeetingSummary });

async function summary(html = '<meeting-summary></meeting-summary>') {
  const around = await provider();
  around.innerHTML = `<meeting-search></meeting-search>${html}`;
  const made = around.querySelector('meeting-summary')!;
  await settled(around);
  const type = (value: string) => (around.querySelector('meeting-search')!.value = value);
  return { around, made, type, words: () => read(made) };
}

const said = (root: Element) => all(root, '[role=status]').map((region) => region.textContent);

describe('meeting-summary', () => {
  it('counts in words', async () => {
    const { words } = await summary();
    expect(words()).to.equal('5 meetings');
  });
  it('says one and none as a person would', async () => {
    const { around, words } = await summary();
    Object.assign(around, { meetings: several.slice(0, 1) });
    await settled(around);
    expect(words()).to.equal('1 meeting');
    Object.assign(around, { meetings: [] });
    await settled(around);
    expect(words()).to.match(/no meetings/i);
  });
  it('keeps its words in their order on a page that runs from right to left', async () => {
    const { around, made } = await summary();
    around.dir = 'rtl';
    const text = (await find(made, '.count')).firstChild!.nextSibling!;
    expect(text.textContent).to.equal('5 meetings');
    const letter = (at: number) => {
      const range = new Range();
      range.setStart(text, at);
      range.setEnd(text, at + 1);
      return range.getBoundingClientRect().left;
    };
    expect(letter(0)).to.be.lessThan(letter(2));
  });
  it('tells which spelling it took', async () => {
    const { words, type } = await summary();
    type('manchetser');
    await until(() => words().includes('Manchester'), 'it never came');
    expect(words()).to.equal(
      '1 meeting Did you mean “Manchester”? Nothing here matches “manchetser” exactly.',
    );
    type('manchester');
    await until(() => !words().includes('Did you mean'));
    expect(words(), 'nothing is asked where the word is there').to.equal('1 meeting');
  });
  it('says which words match nothing, which the list then shows', async () => {
    const { made, type } = await summary();
    type('calm xylophones');
    const spoken = () => said(made).join('');
    await until(() => spoken().includes('xylophones'), 'it never came');
    expect(spoken()).to.equal('No meetings match. Nothing here matches “xylophones”.');
    expect(read(await find(made, '[part=summary]'))).to.equal('No meetings match');
  });
  it('is silent at first, then says the new count once', async () => {
    const { made, type } = await summary();
    expect(said(made).join('')).to.equal('');
    type('tools');
    await until(() => said(made).join('') !== '', 'nothing was announced');
    expect(said(made).join('')).to.equal('1 meeting');
  });
  it('says with the count what was understood, once, and shows it only to those who listen', async () => {
    const { box, finder } = await givenFinder('<meeting-summary finder="given"></meeting-summary>');
    const made = box.querySelector('meeting-summary')!;
    const chip = (text: string, meaning: Meaning): Meant => ({ text, span: [0, 1], meaning });
    const tonight: Meaning = { kind: 'when', when: { date: 'today', from: 1020, to: 300 } };
    const women: Meaning = { kind: 'facet', facet: 'audience', values: ['women'] };
    finder.ask({ text: 'women tonight' });
    finder.answer({ total: 9 });
    await settled(box);
    finder.answer({ total: 3 }, { meant: [chip('women', women), chip('tonight', tonight)] });
    await until(() => said(made).join('') !== '', 'nothing was announced');
    expect(said(made).join('')).to.equal('3 meetings. We understood: Women; Tonight');
    expect(read(made.shadowRoot!.querySelector('[part=summary]')!)).to.equal('3 meetings');
    finder.answer({ total: 3 }, { meant: [chip('women', women)] });
    await until(() => !said(made).join('').includes('Tonight'), 'it was not said');
    expect(said(made).join('')).to.equal('3 meetings. We understood: Women');
  });
  it('leaves the announcing to the page when asked', async () => {
    const { made } = await summary('<meeting-summary no-announce></meeting-summary>');
    expect(all(made, '[role=status]')).to.have.length(0);
  });
  it('says that a list could not be loaded, never that there are none', async () => {
    const around = await provider();
    Object.assign(around, { meetings: undefined, src: '/no/such/feed.json' });
    around.innerHTML = '<meeting-summary></meeting-summary>';
    const made = around.querySelector('meeting-summary')!;
    await until(() => made.matches(':state(failed)'), 'it never failed');
    await find(made, '[part=summary]');
    expect(read(made)).to.match(/did not load/);
  });
});
