/** Every theme, in light and in dark: what it is set in can be read, and it reaches two shadow roots deep. */
import { expect, fixture, html } from '@open-wc/testing';
import '../../src/register.js';
import type { MeetingFinder } from '../../src/elements/meeting-finder.js';
import { several } from '../helpers/meetings.js';
import { all, find, settled } from '../helpers/settle.js';

const themes = ['default', 'dark', 'high-contrast', 'practice', 'charity-warm', 'inherit'];

const pen = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!;
pen.canvas.width = pen.canvas.height = 1;

type Colour = readonly number[];

/** Colours laid on each other, the first at the bottom, as the screen shows them. */
function painted(...colours: readonly string[]): Colour {
  for (const colour of ['#fff', ...colours]) {
    pen.fillStyle = colour;
    pen.fillRect(0, 0, 1, 1);
  }
  return [...pen.getImageData(0, 0, 1, 1).data].slice(0, 3);
}

/** WCAG's relative luminance. */
const luminance = (colour: Colour): number => {
  const [red, green, blue] = colour.map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
};

const contrast = (one: Colour, other: Colour): number => {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light! + 0.05) / (dark! + 0.05);
};

/** The grounds behind an element, its own last, through every shadow root. */
function grounds(element: Element | null): string[] {
  if (!element) return [];
  const root = element.getRootNode();
  const above =
    element.assignedSlot ??
    element.parentElement ??
    (root instanceof ShadowRoot ? root.host : null);
  return [...grounds(above), getComputedStyle(element).backgroundColor];
}

const ink = (element: Element): Colour =>
  painted(...grounds(element), getComputedStyle(element).color);
const ground = (element: Element): Colour => painted(...grounds(element));
const around = (element: Element): Colour => painted(...grounds(element).slice(0, -1));

describe('themes', () => {
  const style = document.createElement('style');
  const { style: page } = document.documentElement;

  before(() => document.head.append(style));
  afterEach(() => {
    style.textContent = page.colorScheme = page.background = page.color = '';
  });
  after(() => style.remove());

  const sheet = async (name: string): Promise<string> =>
    (await fetch(`/src/themes/${name}.css`)).text();

  async function finder(css: string, scheme: string): Promise<MeetingFinder> {
    style.textContent = css;
    page.colorScheme = scheme;
    page.background = 'Canvas';
    page.color = 'CanvasText';
    const made = await fixture<MeetingFinder>(
      html`<meeting-finder
        .meetings=${several}
        filters="day=0"
        clinical-text="approved"
      ></meeting-finder>`,
    );
    await find(made, '[part=card]');
    await find(made, '[part=help-emergency]');
    await settled(made);
    return made;
  }

  for (const name of themes)
    for (const scheme of ['light', 'dark'])
      it(`${name} can be read on a ${scheme} page`, async () => {
        const made = await finder(await sheet(name), scheme);
        const words = [
          '.title',
          '.at',
          '.kind',
          '.badges li',
          '.toggle',
          '.count',
          '[part~=chip-checked]',
          '[part=label]',
          '[part=help-now]',
          '[part=help-emergency]',
          '.facts',
        ];
        for (const selector of words)
          for (const element of all(made, selector).slice(0, 2)) {
            const measured = contrast(ink(element), ground(element));
            expect(measured, `${selector} ${getComputedStyle(element).color}`).to.be.at.least(4.5);
          }
        for (const selector of ['[part=input]', '.chip:not(.checked)', '[part=filters-toggle]'])
          for (const element of all(made, selector).slice(0, 2)) {
            const edge = getComputedStyle(element).borderBlockStartColor;
            for (const side of [ground, around]) {
              const measured = contrast(painted(...grounds(element), edge), side(element));
              expect(measured, `${selector} ${edge}`).to.be.at.least(3);
            }
          }
        for (const selector of ['[part=input]', '.toggle']) {
          const element = await find(made, selector);
          element.focus({ focusVisible: true });
          const ring = getComputedStyle(element).outlineColor;
          for (const side of [ground, around]) {
            const measured = contrast(painted(...grounds(element), ring), side(element));
            expect(measured, `ring of ${selector} ${ring}`).to.be.at.least(3);
          }
        }
      });

  it('need no force, and set nothing but what is documented', async () => {
    const { modules } = (await (await fetch('/dist/custom-elements.json')).json()) as {
      modules: { declarations?: { cssProperties?: { name: string }[] }[] }[];
    };
    const known = modules
      .flatMap(({ declarations = [] }) => declarations)
      .flatMap(({ cssProperties = [] }) => cssProperties.map(({ name }) => name));
    for (const name of themes) {
      const css = await sheet(name);
      expect(css, name).to.not.contain('!important');
      for (const [property] of css.matchAll(/--[\w-]+/g)) expect(known, name).to.include(property);
    }
  });

  it('default is what is there without it', async () => {
    const looks = async (css: string, scheme: string) => {
      const made = await finder(css, scheme);
      return [
        '.chip',
        '.chip.checked',
        '[part=card]',
        '.now',
        '[part=help-emergency]',
        '[part=filters-toggle]',
      ].map((selector) => {
        const [element] = all(made, selector);
        if (!element) return selector;
        const { color, backgroundColor, borderRadius, padding, minHeight } =
          getComputedStyle(element);
        return [selector, color, backgroundColor, borderRadius, padding, minHeight].join(' ');
      });
    };
    for (const scheme of ['light', 'dark'])
      expect(await looks(await sheet('default'), scheme)).to.deep.equal(await looks('', scheme));
  });

  it('give way to a page’s own values, and five of them are a theme two shadow roots deep', async () => {
    const own = `meeting-finder {
      --meeting-palette-ink: rgb(20, 30, 40);
      --meeting-palette-paper: rgb(250, 251, 252);
      --meeting-palette-brand: rgb(90, 10, 80);
      --meeting-palette-on-brand: rgb(255, 254, 253);
      --meeting-radius: 3px;
    }`;
    const made = await finder(own + (await sheet('charity-warm')), 'light');
    const look = async (selector: string) => getComputedStyle(await find(made, selector));
    const card = await look('[part=card]');
    expect(card.backgroundColor).to.equal('rgb(250, 251, 252)');
    expect(card.color).to.equal('rgb(20, 30, 40)');
    expect(card.borderRadius).to.equal('3px');
    expect((await look('[part=input]')).backgroundColor).to.equal('rgb(250, 251, 252)');
    const chip = await look('[part~=chip-checked]');
    expect(chip.backgroundColor).to.equal('rgb(90, 10, 80)');
    expect(chip.color).to.equal('rgb(255, 254, 253)');
    expect((await look('[part=help-now]')).color).to.equal('rgb(20, 30, 40)');
  });
});
