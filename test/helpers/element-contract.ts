/** What every element promises, tested the same way for each. */
import { expect, fixture, html } from '@open-wc/testing';
import type { MeetingElement } from '../../src/ui/meeting-element.js';
import '../../src/register.js';
import type { MeetingFinderProvider } from '../../src/elements/meeting-finder-provider.js';
import { several, sundayMorning } from './meetings.js';
import { read, settled } from './settle.js';
import { until } from './until.js';

type ElementClass = typeof MeetingElement & (new () => MeetingElement);

export interface ContractOptions {
  readonly element: ElementClass;
  /** Gives an element what it needs to stand alone. */
  readonly prepare?: (element: MeetingElement) => void;
  /** It shows nothing by itself, such as a feed. */
  readonly silent?: boolean;
  /** How its host is laid out. */
  readonly display?: string;
  /** It is itself a provider. */
  readonly provider?: boolean;
}

/** A provider that holds the invented meetings, at a fixed time. */
export async function provider(): Promise<MeetingFinderProvider> {
  const found = await fixture<MeetingFinderProvider>(
    html`<meeting-finder-provider
      .meetings=${several}
      .clock=${() => sundayMorning}
    ></meeting-finder-provider>`,
  );
  await settled(found);
  return found;
}

export function runElementContract(options: ContractOptions): void {
  const { element, prepare, silent, display = 'block', provider: own } = options;
  const { tag } = element;
  const make = (): MeetingElement => {
    const made = document.createElement(tag) as MeetingElement;
    prepare?.(made);
    return made;
  };
  const place = async (): Promise<MeetingElement> => {
    const box = await fixture<HTMLElement>(html`<div></div>`);
    const made = make();
    box.append(made);
    await settled(made);
    return made;
  };

  describe(`<${tag}> keeps the contract`, () => {
    it('stands alone and passes axe', async () => {
      const made = await place();
      if (!silent) expect(made.shadowRoot!.childElementCount).to.be.greaterThan(0);
      await expect(made).to.be.accessible();
    });

    if (!own)
      it('shows what a provider around it holds', async () => {
        const around = await provider();
        const made = document.createElement(tag) as MeetingElement;
        if (tag === 'meeting-card') prepare?.(made);
        around.append(made);
        await settled(around);
        // the answer may be a moment later than what is drawn before it
        if (!silent) await until(() => read(made) !== '', 'it shows nothing');
        await expect(made).to.be.accessible();
      });

    it('is upgraded late, with properties set before', async () => {
      const late = `late-${tag}`;
      const box = await fixture<HTMLElement>(html`<div></div>`);
      const early = document.createElement(late) as MeetingElement;
      prepare?.(early);
      box.append(early);
      customElements.define(late, class extends element {});
      await settled(early);
      const direct = await place();
      expect(read(early)).to.equal(read(direct));
    });

    it('survives being moved', async () => {
      const made = await place();
      const before = read(made);
      const elsewhere = await fixture<HTMLElement>(html`<section></section>`);
      elsewhere.append(made);
      await settled(made);
      expect(read(made)).to.equal(before);
    });

    it('survives being moved to another document', async () => {
      const made = await place();
      const frame = await fixture<HTMLIFrameElement>(html`<iframe title="another"></iframe>`);
      frame.contentDocument!.body.append(made);
      await settled(made);
      expect(made.shadowRoot!.adoptedStyleSheets.length).to.be.greaterThan(0);
      expect(frame.contentWindow!.getComputedStyle(made).display).to.equal(display);
    });

    it('is defined once, however often it is asked', () => {
      const defined = customElements.get(tag);
      element.define();
      element.define();
      expect(customElements.get(tag)).to.equal(defined);
    });

    it('makes Lit warn of nothing', async () => {
      await place();
      const warnings = [
        ...((globalThis as { litIssuedWarnings?: Set<string> }).litIssuedWarnings ?? []),
      ].filter((warning) => warning !== 'dev-mode' && !warning.includes('Lit is in dev mode'));
      expect(warnings).to.deep.equal([]);
    });

    it('honours the hidden attribute', async () => {
      const made = await place();
      made.hidden = true;
      expect(getComputedStyle(made).display).to.equal('none');
    });
  });
}
