import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { MeetingFinderProvider } from '../../src/elements/meeting-finder-provider.js';
import { MeetingWeek } from '../../src/elements/meeting-week.js';
import { cy } from '../../src/i18n/cy.js';
import { partImported } from '../../src/parts/part-imported.js';
import WeekPart from '../../src/parts/week.js';
import { registerStrings } from '../../src/ui/languages.js';
import { loadPart, setPartLoader } from '../../src/ui/part-loader.js';
import { runElementContract } from '../helpers/element-contract.js';
import { several, sundayMorning } from '../helpers/meetings.js';
import { all, find, focused, read } from '../helpers/settle.js';
import { until } from '../helpers/until.js';

before(async () => {
  setPartLoader(partImported);
  expect(await loadPart('week')).to.equal(WeekPart);
});

runElementContract({
  element: MeetingWeek,
  prepare: (element) => Object.assign(element, { meetings: several, now: sundayMorning }),
  silent: true,
});

async function week(attributes = ''): Promise<HTMLElement> {
  MeetingFinderProvider.define();
  MeetingWeek.define();
  const box = document.createElement('div');
  box.innerHTML = `<meeting-finder-provider id="w" ${attributes}><meeting-search></meeting-search><meeting-week></meeting-week><meeting-list></meeting-list></meeting-finder-provider>`;
  Object.assign(box.firstElementChild!, { meetings: several, clock: () => sundayMorning });
  document.body.append(box);
  await until(() => cells(box).length > 0, 'no week');
  return box;
}

const cells = (box: Element) => all<HTMLButtonElement>(box, '[part~=week-cell]');
const labels = (box: Element) => cells(box).map(read);
const state = (box: Element) => (box.firstElementChild as MeetingFinderProvider).state;

describe('meeting-week', () => {
  afterEach(() => document.querySelector('#w')?.parentElement?.remove());

  it('is a table of seven days from today, by part of the day', async () => {
    const box = await week();
    const table = await find(box, 'table');
    expect(read(all(table, 'caption')[0]!)).to.equal('The next seven days');
    expect(all(table, 'thead th').map(read)).to.deep.equal([
      'Day',
      'Morning',
      'Afternoon',
      'Evening',
      'Night',
    ]);
    const days = all(table, 'tbody th').map(read);
    expect(days).to.have.lengthOf(7);
    expect(days[0]).to.equal('Today, Sunday 22 November');
    expect(days[6]).to.equal('Saturday 28 November');
    await expect(box).to.be.accessible();
  });

  it('lists the meetings of a cell that is pressed, and all when it is pressed again', async () => {
    const box = await week();
    const [first] = cells(box);
    expect(read(first!)).to.match(/\d+ meetings? .*, Today, Sunday 22 November, \w+$/);
    const everyone = state(box).results!.total;
    first!.focus();
    await sendKeys({ press: 'Enter' });
    await until(() => state(box).results!.total < everyone, 'not listed');
    expect(state(box).query.facets.day).to.deep.equal(['0']);
    await until(() => cells(box)[0]!.getAttribute('aria-pressed') === 'true', 'not pressed');
    expect(focused(), 'the keyboard stays').to.equal(cells(box)[0]);
    expect(labels(box).length, 'the other cells stay').to.be.greaterThan(1);
    await sendKeys({ press: 'Enter' });
    await until(() => !state(box).query.facets.day, 'still listed');
  });

  it('follows what is searched', async () => {
    const box = await week();
    const before = labels(box).length;
    const input = all<HTMLInputElement>(box, 'input')[0]!;
    input.focus();
    await sendKeys({ type: 'online' });
    await until(() => labels(box).length < before, 'the same');
  });

  it('speaks Welsh', async () => {
    registerStrings(cy);
    const box = await week('lang="cy"');
    expect(read(await find(box, 'caption'))).to.equal('Y saith diwrnod nesaf');
  });
});
