import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { MeetingFinderProvider } from '../../src/elements/meeting-finder-provider.js';
import { MeetingMap } from '../../src/elements/meeting-map.js';
import { cy } from '../../src/i18n/cy.js';
import { partImported } from '../../src/parts/part-imported.js';
import { registerStrings } from '../../src/ui/languages.js';
import { loadPart, setPartLoader } from '../../src/ui/part-loader.js';
import { runElementContract } from '../helpers/element-contract.js';
import { sundayMorning } from '../helpers/meetings.js';
import { placed } from '../helpers/placed-meetings.js';
import { all, find, focused, read } from '../helpers/settle.js';
import { until } from '../helpers/until.js';

const ask = window.matchMedia;

before(async () => {
  // Nothing has to be waited for that moves; not every browser can be told so from outside.
  window.matchMedia = (query) => ({
    ...ask.call(window, query),
    matches: query.includes('reduced-motion'),
  });
  setPartLoader(partImported);
  for (const part of ['map', 'map-isles', 'details']) await loadPart(part);
});
after(() => {
  window.matchMedia = ask;
});

runElementContract({
  element: MeetingMap,
  prepare: (element) =>
    Object.assign(element, { meetings: placed, now: sundayMorning, open: true }),
  silent: true,
});

function put(attributes = '', around = ''): HTMLElement {
  MeetingFinderProvider.define();
  MeetingMap.define();
  const box = document.createElement('div');
  box.innerHTML = `<meeting-finder-provider id="m" ${around}><meeting-search></meeting-search><meeting-map ${attributes}></meeting-map><meeting-list></meeting-list></meeting-finder-provider>`;
  Object.assign(box.firstElementChild!, { meetings: placed, clock: () => sundayMorning });
  document.body.append(box);
  return box;
}

async function map(attributes = '', around = ''): Promise<HTMLElement> {
  const box = put(attributes, around);
  (await find<HTMLButtonElement>(box, '[part=map-show]')).click();
  await until(() => marks(box).length > 0, 'no marks');
  return box;
}

const marks = (box: Element) => all<HTMLButtonElement>(box, '[part~=map-mark]');
const names = (box: Element) => marks(box).map((mark) => mark.getAttribute('aria-label'));
const mark = (box: Element, name: string) =>
  marks(box).find((each) => each.getAttribute('aria-label')!.includes(name))!;
const panel = (box: Element) => all(box, '[part=map-panel]')[0];
const state = (box: Element) => (box.firstElementChild as MeetingFinderProvider).state;
const button = (box: Element, name: string) =>
  all<HTMLButtonElement>(box, 'button').find(
    (each) => read(each) === name || each.getAttribute('aria-label') === name,
  )!;

describe('meeting-map', () => {
  afterEach(() => document.querySelector('#m')?.parentElement?.remove());

  it('waits for a press', async () => {
    const box = put();
    const show = await find(box, '[part=map-show]');
    expect(read(show)).to.equal('Show the map');
    expect(marks(box)).to.have.lengthOf(0);
    expect(all(box, '.surface')).to.have.lengthOf(0);
    await expect(box).to.be.accessible();
  });

  it('shows where meetings are, and says what it can’t', async () => {
    const box = await map();
    expect(names(box)).to.deep.equal([
      '1 meeting, Durham Example Hall, Durham (roughly here)',
      '3 meetings around Leeds',
      '1 meeting, Cardiff Example Hall, Cardiff',
    ]);
    expect(all(box, '[part=map-note]').map(read)).to.deep.equal([
      'One more meeting is online only. It is in the list.',
      'For one more meeting we do not know where to draw it. It is in the list.',
    ]);
    expect(read(all(box, '[part=map-credit]')[0]!)).to.equal('Outline: Natural Earth');
    await until(() => all(box, 'path.land').length > 0, 'no land');
    await until(() => all(box, 'path.area').length === 1, 'Durham is not shaded');
    await expect(box).to.be.accessible();
  });

  it('goes nearer to what lies together, and the keyboard goes with it', async () => {
    const box = await map();
    mark(box, '3 meetings').focus();
    await sendKeys({ press: 'Enter' });
    await until(() => names(box).includes('2 meetings, Leeds Example Hall, Leeds'), 'no Leeds');
    expect(names(box)).to.include('1 meeting, Bradford Example Hall, Bradford');
    expect(marks(box)).to.include(focused());
    button(box, 'Show all').click();
    await until(() => names(box).includes('3 meetings around Leeds'), 'not all');
  });

  it('is one stop of the keyboard, and arrow keys go from mark to mark', async () => {
    const box = await map();
    const stops = () => marks(box).filter(({ tabIndex }) => tabIndex === 0);
    expect(stops()).to.have.lengthOf(1);
    stops()[0]!.focus();
    expect(focused()!.getAttribute('aria-label')).to.include('Durham');
    await sendKeys({ press: 'ArrowDown' });
    expect(focused()!.getAttribute('aria-label')).to.include('Leeds');
    await sendKeys({ press: 'ArrowDown' });
    expect(focused()!.getAttribute('aria-label')).to.include('Cardiff');
    await sendKeys({ press: 'ArrowDown' });
    expect(focused()!.getAttribute('aria-label'), 'nothing is further down').to.include('Cardiff');
    expect(stops()).to.deep.equal([focused()]);
  });

  it('lists the meetings of a mark, the next first, and goes back to it', async () => {
    const box = await map();
    mark(box, '3 meetings').click();
    await until(() => mark(box, '2 meetings'), 'no Leeds');
    mark(box, '2 meetings').focus();
    await sendKeys({ press: 'Enter' });
    await until(() => panel(box), 'no panel');
    await until(() => focused() === panel(box), 'the panel has no keyboard');
    expect(read(all(panel(box)!, '.title')[0]!)).to.equal('2 meetings, Leeds Example Hall, Leeds');
    const titles = all(panel(box)!, '[part=title], #title').map(read);
    expect(titles.map((title) => title.replace(' Invented', ''))).to.deep.equal([
      'Leeds Morning',
      'Leeds Evening',
    ]);
    await expect(box).to.be.accessible();
    await sendKeys({ press: 'Escape' });
    await until(() => !panel(box), 'the panel stays');
    expect(focused()).to.equal(mark(box, '2 meetings'));
  });

  it('says that a place is only roughly known', async () => {
    const box = await map();
    mark(box, 'Durham').click();
    await until(() => panel(box), 'no panel');
    expect(read(panel(box)!)).to.include('The shaded circle shows roughly where.');
  });

  it('puts what is near to a mark first in the list, and takes it back', async () => {
    const box = await map();
    mark(box, 'Cardiff').click();
    await until(() => panel(box), 'no panel');
    button(box, 'List what is near here first').click();
    const first = () => state(box).results!.hits[0]!;
    await until(() => first().distance !== undefined, 'not by distance');
    expect(first().meeting.id).to.equal('cardiff');
    await until(() => button(box, 'List the next meetings first'), 'no way back');
    button(box, 'List the next meetings first').click();
    await until(() => first().distance === undefined, 'still by distance');
    expect(first().meeting.id).to.equal('leeds-two');
  });

  it('marks the meeting that is open in the list', async () => {
    const box = await map();
    all<HTMLButtonElement>(box, '.toggle')
      .find((each) => each.getAttribute('aria-label')!.includes('Cardiff Calm'))!
      .click();
    await until(() => mark(box, 'Cardiff').getAttribute('aria-current'), 'not marked');
    expect(mark(box, 'Durham').getAttribute('aria-current')).to.equal(null);
  });

  it('follows what is searched', async () => {
    const box = await map();
    all<HTMLInputElement>(box, 'input')[0]!.focus();
    await sendKeys({ type: 'calm' });
    await until(() => marks(box).length === 1, 'the same marks');
    expect(names(box)).to.deep.equal(['1 meeting, Cardiff Example Hall, Cardiff']);
  });

  it('goes to a place that is searched for, though all meetings still match', async () => {
    const box = await map();
    all<HTMLInputElement>(box, 'input')[0]!.focus();
    await sendKeys({ type: 'near leeds' });
    await until(() => names(box).includes('2 meetings, Leeds Example Hall, Leeds'), 'not there');
    expect(state(box).results!.total).to.equal(placed.length);
    expect(names(box).join()).not.to.include('Cardiff');
  });

  it('writes towns beside marks, and halls where a town has several', async () => {
    const box = await map();
    const labels = () => all(box, '.town').map(read).filter(Boolean);
    expect(labels()).to.have.members(['Durham', 'Cardiff']);
    mark(box, '3 meetings').click();
    await until(() => names(box).includes('2 meetings, Leeds Example Hall, Leeds'), 'no Leeds');
    expect(labels()).to.include.members(['Leeds', 'Bradford']);
    Object.assign(box.firstElementChild!, {
      meetings: placed.map((each) => ({ ...each, venue: { ...each.venue, locality: 'Leeds' } })),
    });
    await until(() => labels().includes('Bradford Example Hall'), 'not the hall');
  });

  it('says where there is nothing to draw', async () => {
    const box = await map();
    all<HTMLInputElement>(box, 'input')[0]!.focus();
    await sendKeys({ type: 'everywhere' });
    await until(
      () =>
        read(box).includes('None of these meetings can be shown on a map. Please see the list.'),
      'not said',
    );
    expect(all(box, '.surface')).to.have.lengthOf(0);
  });

  it('asks a host for streets only when the reader agrees, and says whom', async () => {
    const tiles = `${location.origin}/no-such-tiles/{z}/{x}/{y}.png`;
    const asked = () =>
      performance.getEntriesByType('resource').filter(({ name }) => name.includes('no-such-tiles'));
    const box = await map(
      `tile-url="${tiles}" attribution="Streets by Example" attribution-url="https://example.org/licence"`,
    );
    expect(read(all(box, '[part=map-consent]')[0]!)).to.include(
      `your device asks ${location.host} for pictures. It will see your internet address`,
    );
    expect(all(box, 'img'), 'before').to.have.lengthOf(0);
    expect(asked(), 'before').to.have.lengthOf(0);
    button(box, 'Show streets').click();
    await until(() => all(box, 'img').length > 0, 'no pictures');
    const [picture] = all<HTMLImageElement>(box, 'img');
    expect(picture!.referrerPolicy).to.equal('no-referrer');
    expect(picture!.crossOrigin).to.equal('anonymous');
    const link = await find<HTMLAnchorElement>(box, '[part=map-credit] a');
    expect([read(link), link.href]).to.deep.equal([
      'Streets by Example',
      'https://example.org/licence',
    ]);
    // There are none: it says so, and the outline is there again.
    await until(() => read(box).includes('The streets did not load.'), 'not said');
    await until(() => all(box, 'img').length === 0, 'pictures stay');
    expect(all(box, 'path.land')).to.have.lengthOf(1);
  });

  it('offers no streets of an address that is none', async () => {
    const box = await map('tile-url="javascript:alert(1)"');
    expect(all(box, '[part=map-consent]')).to.have.lengthOf(0);
  });

  it('comes back where it was when it is moved on the page', async () => {
    const box = await map();
    document.body.append(box);
    await until(() => marks(box).length === 3, 'no marks');
  });

  it('speaks Welsh', async () => {
    registerStrings(cy);
    const box = await map('', 'lang="cy"');
    expect(all(box, '.surface')[0]!.getAttribute('aria-label')).to.equal('Map o’r cyfarfodydd');
    expect(names(box)[1]).to.equal('3 chyfarfod o gwmpas Leeds');
  });
});
