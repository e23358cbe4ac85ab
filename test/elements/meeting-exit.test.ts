import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { MeetingExit } from '../../src/elements/meeting-exit.js';
import { cy } from '../../src/i18n/cy.js';
import { partImported } from '../../src/parts/part-imported.js';
import { registerStrings } from '../../src/ui/languages.js';
import { setPartLoader } from '../../src/ui/part-loader.js';
import { runElementContract } from '../helpers/element-contract.js';
import { inFinder, leaveFinder } from '../helpers/in-finder.js';
import { find, read } from '../helpers/settle.js';
import { until } from '../helpers/until.js';

before(() => setPartLoader(partImported));

runElementContract({ element: MeetingExit });

describe('meeting-exit', () => {
  afterEach(leaveFinder);

  it('is a link that says what it does and what it can’t do', async () => {
    MeetingExit.define();
    const { box } = await inFinder('<meeting-exit></meeting-exit>');
    const link = await find<HTMLAnchorElement>(box, 'a');
    expect(link.href).to.equal('https://www.bbc.co.uk/weather');
    expect(read(box)).to.match(
      /^Leave this page now ?\. You can also press the Shift key three times/,
    );
    expect(read(box)).to.contain('It cannot clear your browser’s history');
    await expect(box).to.be.accessible();
  });

  it('follows no address that runs code', async () => {
    MeetingExit.define();
    const { box } = await inFinder('<meeting-exit href="javascript:alert(1)"></meeting-exit>');
    expect((await find<HTMLAnchorElement>(box, 'a')).href).to.equal(
      'https://www.bbc.co.uk/weather',
    );
  });

  it('counts Shift aloud, and any other key starts again', async () => {
    MeetingExit.define();
    const { box } = await inFinder('<meeting-exit></meeting-exit>');
    const status = await find(box, '[role=status]');
    await sendKeys({ press: 'Shift' });
    await until(() => read(status) === 'Press Shift 2 more times to leave.');
    await sendKeys({ press: 'Shift' });
    await until(() => read(status) === 'Press Shift once more to leave.');
    await sendKeys({ press: 'a' });
    await sendKeys({ press: 'Shift' });
    await until(() => read(status) === 'Press Shift 2 more times to leave.');
  });

  it('speaks Welsh', async () => {
    registerStrings(cy);
    MeetingExit.define();
    const { box } = await inFinder('<meeting-exit></meeting-exit>', 'lang="cy"');
    expect(read(await find(box, 'a'))).to.contain('Gadael y dudalen hon nawr');
  });
});
