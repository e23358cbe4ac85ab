/** The buttons for "today" and the like, and what a host puts into the box. */
import { expect } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import { cy } from '../../src/i18n/cy.js';
import { registerStrings } from '../../src/ui/languages.js';
import { inlineFinder, removeFinder } from '../helpers/inline-finder.js';
import { all, focused, read } from '../helpers/settle.js';
import { until } from '../helpers/until.js';

/** A Sunday. */
const noon = Date.UTC(2026, 10, 22, 12);
const record = (slug: string, day: number, time: string) => ({
  slug,
  name: slug,
  day,
  time,
  end_time: '23:00',
  formatted_address: '1 Mill Lane, Leeds, LS6 1AA',
  latitude: 53.8,
  longitude: -1.5,
});
const records = [
  record('soon', 0, '13:30'),
  record('tonight', 0, '20:00'),
  record('monday', 1, '10:00'),
  record('saturday', 6, '10:00'),
];

const finder = (attributes = '') => inlineFinder(records, attributes, () => noon);

const chips = (element: Element) => all<HTMLButtonElement>(element, '[part~=quick-chip]');
const chip = async (element: Element, words: string) => {
  await until(() => chips(element).length, 'no buttons');
  return chips(element).find((each) => read(each) === words)!;
};
const pressed = (element: Element) =>
  chips(element)
    .filter((each) => each.getAttribute('aria-pressed') === 'true')
    .map(read);
const lists = (element: Element, ...names: readonly string[]) =>
  until(
    () => all(element, '[part=title]').map(read).join() === names.join(),
    `not ${names.join()}`,
  );
const box = (element: Element) => all<HTMLInputElement>(element, 'input')[0]!;

describe('the buttons for a stretch of time', () => {
  afterEach(() => removeFinder());

  for (const [words, ...names] of [
    ['Next 2 hours', 'soon'],
    ['Today', 'soon', 'tonight'],
    ['Tomorrow', 'monday'],
    ['This weekend', 'soon', 'tonight'],
  ] as const)
    it(`list what is held so: ${words}`, async () => {
      const element = await finder();
      (await chip(element, words)).click();
      await lists(element, ...names);
      expect(pressed(element)).to.deep.equal([words]);
    });

  it('go together with what is typed, one at a time, and out again', async () => {
    await setViewport({ width: 1280, height: 800 });
    const element = await finder();
    const today = await chip(element, 'Today');
    box(element).focus();
    await sendKeys({ type: 'leeds  ' });
    today.focus();
    await sendKeys({ press: 'Enter' });
    await until(() => box(element).value === 'leeds today');
    (await chip(element, 'Tomorrow')).click();
    await until(() => box(element).value === 'leeds tomorrow');
    await lists(element, 'monday');
    expect(focused(), 'the keyboard stays').to.equal(today);
    await setViewport({ width: 800, height: 600 });
    (await chip(element, 'Tomorrow')).click();
    await until(() => box(element).value === 'leeds');
    expect(pressed(element)).to.deep.equal([]);
    await expect(element).to.be.accessible();
  });

  it('are on when their words are typed', async () => {
    const element = await finder();
    await chip(element, 'Today');
    box(element).focus();
    await sendKeys({ type: 'TODAY' });
    await until(() => pressed(element).join() === 'Today', 'not on');
  });

  it('go where the days go', async () => {
    const element = await finder('facets="fellowship"');
    await until(() => all(element, '[part~=near-button]').length, 'no part');
    expect(chips(element)).to.deep.equal([]);
  });

  it('type what is understood, in Welsh as well', async () => {
    registerStrings(cy);
    const element = await finder('lang="cy"');
    for (const [words, ...names] of [
      ['Y 2 awr nesaf', 'soon'],
      ['Heddiw', 'soon', 'tonight'],
      ['Yfory', 'monday'],
      ['Y penwythnos hwn', 'soon', 'tonight'],
    ] as const) {
      (await chip(element, words)).click();
      await lists(element, ...names);
      expect(pressed(element)).to.deep.equal([words]);
    }
  });
});

describe('what the host puts into the search box', () => {
  afterEach(() => removeFinder());

  it('is searched at once, can be typed over, and comes back', async () => {
    const element = await finder('search="today"');
    await lists(element, 'soon', 'tonight');
    expect(box(element).value).to.equal('today');
    box(element).select();
    await sendKeys({ type: 'tomorrow' });
    await lists(element, 'monday');
    element.reset();
    await lists(element, 'soon', 'tonight');
  });
});
