import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { MeetingHelp } from '../../src/elements/meeting-help.js';
import { cy } from '../../src/i18n/cy.js';
import { partImported } from '../../src/parts/part-imported.js';
import { registerStrings } from '../../src/ui/languages.js';
import { setPartLoader } from '../../src/ui/part-loader.js';
import { runElementContract } from '../helpers/element-contract.js';
import { inFinder, leaveFinder } from '../helpers/in-finder.js';
import { all, find, read, settled } from '../helpers/settle.js';
import { until } from '../helpers/until.js';

before(() => setPartLoader(partImported));

runElementContract({ element: MeetingHelp });

async function help(attributes = ''): Promise<HTMLElement> {
  MeetingHelp.define();
  const box = document.createElement('div');
  box.className = 'in-finder';
  box.innerHTML = `<meeting-help ${attributes}></meeting-help>`;
  document.body.append(box);
  await settled(box);
  return box;
}

/** Unfolds the lines with the keyboard. */
async function unfold(box: HTMLElement): Promise<string[]> {
  (await find(box, 'summary')).focus();
  await sendKeys({ press: 'Enter' });
  await until(() => all(box, '[part=help-line]').length > 0, 'no lines');
  return lines(box);
}

const lines = (box: HTMLElement) => all(box, '[part=help-line]').map(read);

describe('meeting-help', () => {
  afterEach(leaveFinder);

  it('has 999 and Samaritans in sight, as links, with nothing loaded and no finder', async () => {
    const box = await help();
    expect(read(box)).to.match(/^Call 999 if .* call Samaritans free on 116 123, day or night\./);
    const links = all<HTMLAnchorElement>(box, 'a').map(({ href }) => href);
    expect(links).to.deep.equal(['tel:999', 'tel:116123']);
    expect(lines(box)).to.deep.equal([]);
  });

  it('shows the lines of the whole country, then those of the nation that is chosen', async () => {
    const box = await help();
    const everywhere = await unfold(box);
    expect(everywhere.join()).to.contain('Shout').and.not.contain('NHS 111');
    const select = await find<HTMLSelectElement>(box, 'select');
    for (const [nation, has, lacks] of [
      ['england', 'NHS 111', 'Lifeline'],
      ['wales', 'Live Fear Free', 'FRANK'],
      ['scotland', 'NHS 24', 'FRANK'],
      ['northern-ireland', 'Lifeline', '111, then'],
    ] as const) {
      select.value = nation;
      select.dispatchEvent(new Event('change'));
      await settled(box);
      expect(lines(box).join(), nation).to.contain(has).and.not.contain(lacks);
    }
    await expect(box).to.be.accessible();
  });

  it('says of each line what it is for, when it answers, what it costs and when it was checked', async () => {
    const box = await help('nation="england"');
    const all = await unfold(box);
    const frank = all.find((line) => line.startsWith('FRANK'))!;
    expect(frank).to.contain('About drugs').and.contain('Call 0300 123 6600');
    expect(frank).to.contain('Text 82111').and.contain('Day and night');
    expect(frank).to.contain('costs the same as a call to a home number');
    expect(frank).to.contain('checked Thursday 1 October 2026');
    expect(all.find((line) => line.startsWith('Al-Anon'))).to.contain('Every day, 10am to 10pm');
  });

  it('takes the nation of the finder around it', async () => {
    const { box } = await inFinder('<meeting-help></meeting-help>', 'nation="scotland"');
    expect((await unfold(box)).join()).to.contain('NHS 24');
  });

  it('shows a host’s lines in place of ours and after them, and never loses the two', async () => {
    const own = JSON.stringify([
      { id: 'frank', phone: '0300 000 0000' },
      { id: 'shout', hidden: true },
      { id: '999', hidden: true },
      {
        id: 'ours',
        name: 'Sample Trust',
        kind: 'drugs',
        phone: '0113 496 0000',
        cost: 'standard',
        url: 'https://trust.example.org/',
        checked: '2026-11-01',
      },
      { id: 'half', name: 'Without a number', checked: '2026-11-01' },
    ]);
    const box = await help(`nation="england" lines='${own}'`);
    const shown = (await unfold(box)).join('\n');
    expect(shown).to.contain('0300 000 0000').and.contain('Sample Trust');
    expect(shown).not.to.contain('Shout').and.not.contain('Without a number');
    expect(read(box)).to.contain('Call 999 if').and.contain('Samaritans');
  });

  it('leaves out what nobody has checked for a year, tells the console, and the editor', async () => {
    const own = JSON.stringify([{ id: 'frank', checked: '2025-01-01' }]);
    const told: unknown[] = [];
    const { warn } = console;
    console.warn = (...words: unknown[]) => told.push(words.join(' '));
    try {
      const box = await help(`debug nation="england" lines='${own}'`);
      expect((await unfold(box)).join()).not.to.contain('FRANK');
      expect(read(box)).to.contain('Nobody has checked these help lines for a year');
      expect(told.join()).to.contain('FRANK');
    } finally {
      console.warn = warn;
    }
  });

  it('says nothing of danger and withdrawal until a clinician has approved it', async () => {
    expect(read(await help('nation="england"'))).not.to.contain('seizure');
    leaveFinder();
    const box = await help('nation="england" clinical-text="approved"');
    await find(box, '[part=help-emergency]');
    const text = read(box);
    expect(text).to.contain('Call 999 if someone: has a fit (seizure)');
    expect(text).to.contain('do not stop suddenly on your own');
    expect(text).to.contain('benzodiazepines').and.contain('GHB').and.contain('pregabalin');
    expect(text).to.contain('a GP, NHS 111 or your local alcohol and drug service');
    await expect(box).to.be.accessible();
  });

  it('names no NHS 111 in Northern Ireland', async () => {
    const box = await help('nation="northern-ireland" clinical-text="approved"');
    await find(box, '[part=help-withdrawal]');
    expect(read(box)).to.contain('Talk to a GP or your local alcohol and drug service first.');
    expect(read(box)).not.to.contain('111');
  });

  it('says in Welsh what is checked, and what a life may hang on in English', async () => {
    registerStrings(cy);
    const box = await help('lang="cy" clinical-text="approved"');
    const now = await find(box, '[part=help-now]');
    expect(now.lang).to.equal('en');
    expect(read(now)).to.contain('Call 999 if');
    expect((await find(box, '[part=help-emergency]')).lang).to.equal('en');
    expect(read(await find(box, 'summary'))).to.equal(cy.foot.helpMore);
    expect((await unfold(box)).join()).to.contain('am ddim');
  });

  it('lets a page write its own lines inside', async () => {
    MeetingHelp.define();
    const box = document.createElement('div');
    box.className = 'in-finder';
    box.innerHTML = '<meeting-help><p>Ring the surgery</p></meeting-help>';
    document.body.append(box);
    (await find(box, 'summary')).click();
    await find(box, 'slot');
    await until(() => read(box).includes('Ring the surgery'));
    expect(read(box)).not.to.contain('Shout');
  });
});
