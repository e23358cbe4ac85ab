import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { css, html as litHtml, LitElement, type TemplateResult } from 'lit';
import { ComboboxController } from '../../src/controllers/combobox-controller.js';
import type { Suggestion } from '../../src/core/results.js';
import { en } from '../../src/i18n/en.js';
import { read } from '../helpers/settle.js';
import { until } from '../helpers/until.js';

const offered: readonly Suggestion[] = [
  { kind: 'place', text: 'Aberdare', count: 2, marks: [[0, 1]] },
  { kind: 'day', text: 'Tuesday', count: 1200, marks: [] },
];

/** The least that can have suggestions. */
class Box extends LitElement {
  answer: () => Promise<readonly Suggestion[]> = () => Promise.resolve(offered);
  combobox?: ComboboxController;
  readonly taken: string[] = [];

  get input(): HTMLInputElement {
    return this.shadowRoot!.querySelector('input')!;
  }

  override firstUpdated(): void {
    this.combobox = new ComboboxController({
      css,
      html: litHtml,
      host: this,
      input: this.input,
      suggest: () => () => this.answer(),
      take: (text) => this.taken.push(text),
    });
  }

  protected override render(): TemplateResult {
    return litHtml`<input aria-label="Box" />${this.combobox?.render(en)}`;
  }
}
customElements.define('combobox-test-box', Box);

async function box(): Promise<Box> {
  const made = await fixture<Box>(html`<combobox-test-box></combobox-test-box>`);
  made.input.focus();
  return made;
}

const opened = (made: Box) => until(() => made.combobox!.open, undefined);

const compose = (made: Box): void => {
  made.input.dispatchEvent(new InputEvent('input', { isComposing: true }));
};

/** What the keyboard's first hand is said to be while `run` runs. */
async function withPointer(coarse: boolean, run: () => Promise<void>): Promise<void> {
  const { matchMedia } = window;
  window.matchMedia = (media) =>
    ({ matches: coarse && media.includes('coarse') }) as MediaQueryList;
  try {
    await run();
  } finally {
    window.matchMedia = matchMedia;
  }
}

describe('ComboboxController', () => {
  it('shows what is offered with its kind and its number, written as the language does', async () => {
    const made = await box();
    made.combobox!.ask();
    await opened(made);
    await made.updateComplete;
    expect(made.combobox!.active).to.equal(undefined);
    const list = made.shadowRoot!.querySelector('[role=listbox]')!;
    expect([...list.children].map(read)).to.deep.equal([
      'Aberdare place 2 2 meetings',
      'Tuesday day 1,200 1,200 meetings',
    ]);
  });

  it('opens for words that a keyboard on the screen composes, as it does each of them', () =>
    withPointer(true, async () => {
      const made = await box();
      compose(made);
      await opened(made);
    }));

  it('stays closed under an input method that shows a list of its own', () =>
    withPointer(false, async () => {
      const made = await box();
      made.combobox!.ask();
      await opened(made);
      compose(made);
      expect(made.combobox!.open).to.equal(false);
      made.input.dispatchEvent(new CompositionEvent('compositionend'));
      await opened(made);
    }));

  it('leaves keys alone that the page has used, or that are pressed with others', async () => {
    const made = await box();
    made.combobox!.ask();
    await opened(made);
    for (const key of ['Control+ArrowDown', 'Shift+ArrowDown', 'Meta+ArrowDown'])
      await sendKeys({ press: key });
    expect(made.combobox!.active).to.equal(undefined);
    const use = (event: Event) => event.preventDefault();
    made.shadowRoot!.addEventListener('keydown', use, { capture: true });
    await sendKeys({ press: 'ArrowDown' });
    expect(made.combobox!.active).to.equal(undefined);
    made.shadowRoot!.removeEventListener('keydown', use, { capture: true });
    await sendKeys({ press: 'ArrowDown' });
    await sendKeys({ press: 'Enter' });
    expect(made.taken).to.deep.equal(['Aberdare']);
  });

  it('closes where nothing more is offered, or who offers has failed', async () => {
    const made = await box();
    for (const answer of [() => Promise.resolve([]), () => Promise.reject(new Error('away'))]) {
      made.answer = () => Promise.resolve(offered);
      made.combobox!.ask();
      await opened(made);
      made.answer = answer;
      made.combobox!.ask();
      await until(() => !made.combobox!.open, undefined);
    }
  });

  it('closes when it is taken off the page', async () => {
    const made = await box();
    made.combobox!.ask();
    await opened(made);
    made.remove();
    expect(made.combobox!.open).to.equal(false);
  });
});
