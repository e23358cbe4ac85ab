import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { MeetingGuide } from '../../src/elements/meeting-guide.js';
import { cy } from '../../src/i18n/cy.js';
import { partImported } from '../../src/parts/part-imported.js';
import { registerStrings } from '../../src/ui/languages.js';
import { setPartLoader } from '../../src/ui/part-loader.js';
import { runElementContract } from '../helpers/element-contract.js';
import { inFinder, leaveFinder, type InFinder } from '../helpers/in-finder.js';
import { all, find, focused, read, settled } from '../helpers/settle.js';
import { until } from '../helpers/until.js';

before(() => setPartLoader(partImported));

runElementContract({ element: MeetingGuide });

async function guide(attributes = '', tag = 'open'): Promise<InFinder> {
  MeetingGuide.define();
  const made = await inFinder(`<meeting-guide ${tag}></meeting-guide>`, attributes);
  return made;
}

const choose = (box: HTMLElement, words: string): void => {
  const label = all(box, 'label').find((each) => read(each).startsWith(words))!;
  label.querySelector('input')!.click();
};

describe('meeting-guide', () => {
  afterEach(leaveFinder);

  it('is a line until somebody unfolds it', async () => {
    const { box } = await guide('', '');
    expect(read(box)).to.equal('Which kind of group might suit me?');
    (await find(box, 'summary')).focus();
    await sendKeys({ press: 'Enter' });
    expect(read(await find(box, 'form'))).to.contain('What would you like help with?');
    await expect(box).to.be.accessible();
  });

  it('turns answers into filters, searches for a language, begins a plan and folds', async () => {
    const { box, provider } = await guide();
    await find(box, 'form');
    for (const words of ['Drugs', 'Secular', 'Online', 'Women', 'Step-free']) choose(box, words);
    (await find<HTMLSelectElement>(box, 'select')).value = 'pl';
    (await find(box, '[part=guide-show]')).click();
    await until(() => provider.state.query.text === 'Polish');
    expect(provider.state.query.facets).to.deep.include({
      focus: ['drugs'],
      approach: ['secular'],
      attendance: ['online'],
      audience: ['women'],
      access: ['step-free'],
    });
    await until(() => provider.state.plan?.length === 0);
    await settled(box);
    expect((await find<HTMLDetailsElement>(box, '[part=guide]')).open).to.equal(false);
  });

  it('folds with the keyboard on its line, and says aloud what it has done', async () => {
    const { box } = await guide();
    const show = await find(box, '[part=guide-show]');
    show.focus();
    await sendKeys({ press: 'Enter' });
    const summary = await find(box, '[part=guide] > summary');
    await until(() => focused() === summary, 'the keyboard is lost');
    const status = all(box, '[role=status]').find((each) => read(each) !== '')!;
    expect(read(status)).to.contain('The list now shows meetings that fit.');
    expect(status.closest('details'), 'not within what is folded').to.equal(null);
  });

  it('filters nothing where nothing is answered, and leaves what the host has settled', async () => {
    const { box, provider } = await guide('locked="attendance=online"', 'open no-plan');
    await find(box, 'form');
    choose(box, 'In person');
    (await find(box, '[part=guide-show]')).click();
    await settled(box);
    expect(provider.state.query.facets.attendance ?? []).to.deep.equal([]);
    expect(provider.state.plan).to.equal(undefined);
    expect(provider.state.results!.total).to.equal(2);
  });

  it('shows the kinds side by side, with no ranking, their sources and a date', async () => {
    const { box } = await guide();
    const kinds = await find<HTMLDetailsElement>(box, '[part=guide-kinds]');
    kinds.open = true;
    await settled(box);
    const heads = all(kinds, 'tbody [role=heading]').map(read);
    expect(heads).to.deep.equal([...heads].sort((a, b) => a.localeCompare(b, 'en')));
    expect(all(kinds, 'tbody tr')).to.have.length(6);
    for (const row of all(kinds, 'tbody tr'))
      expect(row.querySelectorAll('td'), read(row)).to.have.length(5);
    expect(read(kinds)).to.contain('No one way works for everyone.');
    expect(read(kinds)).to.contain('The organisations have not checked it.');
    for (const link of all<HTMLAnchorElement>(kinds, 'a'))
      expect(link.referrerPolicy).to.equal('no-referrer');
    await expect(box).to.be.accessible();
  });

  it('starts again', async () => {
    const { box, provider } = await guide();
    await find(box, 'form');
    choose(box, 'Drugs');
    (await find(box, '[part=guide-show]')).click();
    await until(() => provider.state.query.facets.focus?.length === 1);
    (await find<HTMLButtonElement>(box, 'button[type=reset]')).click();
    await until(() => !provider.state.query.facets.focus?.length);
  });

  it('speaks Welsh', async () => {
    registerStrings(cy);
    const { box } = await guide('lang="cy"');
    expect(read(await find(box, 'form')))
      .to.contain('I bwy mae e?')
      .and.contain('Seciwlar');
  });
});
