/** "Use my location", as a visitor meets it: on a press alone, in memory alone. */
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { cy } from '../../src/i18n/cy.js';
import { registerStrings } from '../../src/ui/languages.js';
import { inlineFinder, removeFinder } from '../helpers/inline-finder.js';
import { all, focused, read } from '../helpers/settle.js';
import { until } from '../helpers/until.js';

const noon = Date.UTC(2026, 10, 22, 12);
const record = (slug: string, latitude?: number) => ({
  slug,
  name: slug,
  day: 1,
  time: '19:30',
  ...(latitude === undefined
    ? { conference_url: 'https://zoom.us/j/1' }
    : {
        formatted_address: `1 Mill Lane, Leeds, LS${latitude - 50} 1AA`,
        latitude,
        longitude: -1.5,
      }),
});

/** What the browser is asked, and how it answers. */
let questions: { yes: PositionCallback; no: PositionErrorCallback }[] = [];
const real = navigator.geolocation.getCurrentPosition.bind(navigator.geolocation);

const answer = (latitude: number) =>
  questions.shift()!.yes({ coords: { latitude, longitude: -1.5 } } as GeolocationPosition);
const refuse = (code: number) => questions.shift()!.no({ code } as GeolocationPositionError);

const finder = (records: readonly object[], attributes = '') =>
  inlineFinder(records, attributes, () => noon);

const button = (element: Element) => all<HTMLButtonElement>(element, '[part~=near-button]')[0];
const here = async (element: Element) => {
  await until(() => button(element), 'no button');
  return button(element)!;
};
const says = (element: Element, words: string | RegExp, part = 'near') =>
  until(() => {
    const text = read(all(element, `[part=${part}]`)[0]!);
    return typeof words === 'string' ? text === words : words.test(text);
  }, `not said: ${words.toString()}`);
const titles = (element: Element) => all(element, '[part=title]').map(read);
const lists = (element: Element, ...names: readonly string[]) =>
  until(() => titles(element).join() === names.join(), `not ${names.join()}`);

const north = [record('south', 51), record('north', 54), record('middle', 53), record('online')];

describe('“Use my location”', () => {
  beforeEach(() => {
    questions = [];
    navigator.geolocation.getCurrentPosition = (yes, no) => void questions.push({ yes, no: no! });
  });
  afterEach(() => {
    navigator.geolocation.getCurrentPosition = real;
    removeFinder();
  });

  it('says what it does before it is pressed, and asks the browser only then', async () => {
    const element = await finder(north);
    const press = await here(element);
    await says(element, /^Use my location Stays on this device. We do not keep it\./);
    expect(questions).to.have.lengthOf(0);
    await expect(element).to.be.accessible();
    press.click();
    await says(element, /^Finding where you are …/);
    press.click();
    expect(questions).to.have.lengthOf(1);
  });

  it('lists the nearest first, says how far the furthest is, and forgets when it is told to', async () => {
    const element = await finder(north);
    const order = titles(element);
    const press = await here(element);
    press.focus();
    await sendKeys({ press: 'Enter' });
    answer(53.900123);
    await lists(element, 'north', 'middle', 'south', 'online');
    expect(element.state.query.near).to.deep.equal({ lat: 53.9, lng: -1.5, precision: 'about' });
    await says(
      element,
      'Near you Forget where I am Nearest first. The furthest shown is about 200 miles away. List Map Week',
    );
    expect(focused(), 'the keyboard stays').to.equal(press);
    await expect(element).to.be.accessible();
    await sendKeys({ press: 'Enter' });
    await lists(element, ...order);
    await says(element, /^Use my location/);
    expect(focused()).to.equal(press);
    expect(element.state.query.near).to.equal(undefined);
    expect([localStorage.length, sessionStorage.length, location.hash]).to.deep.equal([0, 0, '']);
  });

  for (const [attributes, words] of [
    ['units="km"', /The furthest shown is about 322 kilometres away\./],
    ['lang="en-IE"', /The furthest shown is about 322 kilometres away\./],
    ['lang="en-GB"', /The furthest shown is about 200 miles away\./],
    ['lang="en-IE" units="mi"', /The furthest shown is about 200 miles away\./],
  ] as const)
    it(`measures as the page does: ${attributes}`, async () => {
      const element = await finder(north, attributes);
      (await here(element)).click();
      answer(53.9);
      await says(element, words);
      expect(read(element)).to.match(/· about \d+.(miles|kilometres)/);
    });

  it('says that there are meetings online where the nearest is far', async () => {
    const element = await finder(north);
    (await here(element)).click();
    answer(57);
    await says(element, /The nearest meeting is about 207 miles away\. Online meetings are open/);
  });

  for (const [code, words] of [
    [1, 'Your browser did not share your place. You can type a town or postcode instead.'],
    [2, 'Your device could not tell where you are. You can type a town or postcode instead.'],
    [3, 'This took too long. Try again, or type a town or postcode.'],
  ] as const)
    it(`has kind words for failure ${code}, and can be tried again`, async () => {
      const element = await finder(north);
      const press = await here(element);
      press.click();
      refuse(code);
      await says(element, words, 'near-fault');
      press.click();
      answer(51);
      await lists(element, 'south', 'middle', 'north', 'online');
      await says(element, '', 'near-fault');
    });

  it('gives way to a place that is typed', async () => {
    const element = await finder(north);
    (await here(element)).click();
    answer(54);
    await lists(element, 'north', 'middle', 'south', 'online');
    const box = all<HTMLInputElement>(element, 'input')[0]!;
    box.focus();
    await sendKeys({ type: 'LS3' });
    await until(() => read(element).includes('Near LS3'), 'not understood');
    await lists(element, 'middle', 'north', 'south', 'online');
  });

  it('is not offered where all is online, nor where the host does not want it', async () => {
    const online = await finder([record('a'), record('b')]);
    expect(button(online)).to.equal(undefined);
    online.parentElement!.remove();
    const without = await finder(north, 'no-location');
    expect(button(without)).to.equal(undefined);
  });

  it('is there in Welsh', async () => {
    registerStrings(cy);
    const element = await finder(north, 'lang="cy"');
    await here(element);
    await says(element, /^Defnyddio fy lleoliad Mae’n aros ar y ddyfais hon\./);
  });
});
