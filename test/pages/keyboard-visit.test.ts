/** A visit with the keyboard alone, at 100 % and at 400 % of a window of 1280 × 1024, in every engine. */
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { openDemo } from '../helpers/demo-page.js';
import { all, find, read, settled } from '../helpers/settle.js';
import { until } from '../helpers/until.js';

/** What has the keyboard within a page, through shadow roots. */
function focused(page: Document): Element {
  let at = page.activeElement!;
  while (at.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  return at;
}

const nameOf = (element: Element): string =>
  element.getAttribute('aria-label') ?? read(element.closest('label') ?? element);

/** Goes on with Tab to what has this name; all on the way must be in sight. */
async function tabTo(page: Document, name: RegExp): Promise<Element> {
  const passed: string[] = [];
  for (let steps = 0; steps < 80; steps++) {
    await sendKeys({ press: 'Tab' });
    const at = focused(page);
    const { top, bottom } = at.getBoundingClientRect();
    passed.push(nameOf(at));
    expect(top, `${nameOf(at)} is below`).to.be.lessThan(page.defaultView!.innerHeight);
    expect(bottom, `${nameOf(at)} is above`).to.be.greaterThan(0);
    if (name.test(nameOf(at))) return at;
  }
  throw new Error(`The keyboard does not come to ${name}, but to ${passed.join(', ')}`);
}

for (const zoom of [1, 4])
  describe(`a practice’s page at ${zoom * 100} %, with the keyboard alone`, () => {
    it('is searched, a meeting is opened and closed, and help is found', async function () {
      this.timeout(60_000);
      const {
        document,
        finder: find$,
        frame,
      } = await openDemo('gp-practice.html', {
        width: 1280 / zoom,
        height: 1024 / zoom,
      });
      const finder = await find$();
      const cards = () => all(finder, 'meeting-card');
      await find(finder, 'meeting-card');

      frame.contentWindow!.focus();
      const box = await find<HTMLInputElement>(finder, 'input[type=search]');
      box.focus();
      await sendKeys({ type: 'leed' });
      await until(
        () => cards().length && cards().every((card) => read(card).includes('Leeds')),
        'the list does not answer',
      );
      // they come after the list, and before they do Escape would empty the box
      await until(() => box.getAttribute('aria-expanded') === 'true', 'nothing is suggested');
      await sendKeys({ press: 'Escape' });
      await until(() => box.getAttribute('aria-expanded') === 'false', 'suggestions stay');
      expect(box.value).to.equal('leed');

      const details = await tabTo(document, /^Details of/);
      await sendKeys({ press: 'Enter' });
      await until(
        () => details.getAttribute('aria-expanded') === 'true',
        `${nameOf(details)} does not open`,
      );
      await until(() => all(finder, '[role=heading]').some((each) => read(each) === 'When'));
      expect(focused(document)).to.equal(details);
      expect(document.documentElement.scrollWidth).to.be.at.most(1280 / zoom);
      await sendKeys({ press: 'Enter' });
      await until(() => details.getAttribute('aria-expanded') === 'false');
      await settled(finder);
      expect(focused(document)).to.equal(details);

      for (;;) {
        await sendKeys({ press: 'Shift+Tab' });
        if (nameOf(focused(document)) === 'Help now') break;
        expect(focused(document).localName, 'on the way back').to.not.equal('body');
      }
      await sendKeys({ press: 'Enter' });
      await settled(finder);
      const region = focused(document);
      expect(region.getAttribute('part')).to.equal('help');
      expect(read(region)).to.include('Call 999');
      // some browsers scroll to it with the next frame
      await until(
        () => region.getBoundingClientRect().top < 1024 / zoom,
        'the help is out of sight',
      );
    });
  });
