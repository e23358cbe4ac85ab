/** The button at the foot that prints all that matches, on as little paper as can be read. */
import type { html as Html, TemplateResult } from 'lit';
import type { Meeting } from '../core/meeting.js';
import type { Strings } from '../i18n/strings.js';
import { controlWords } from './control-words.js';
import type { PaperPart } from './paper/paper.js';
import type { ViewKit } from './part-view.js';
import { pageOf } from './share-link.js';

export interface PrintListContext {
  readonly html: typeof Html;
  readonly strings: Strings;
  readonly kit: Pick<ViewKit, 'meetingName' | 'kindWords' | 'state'>;
  readonly loadPart: (name: string) => Promise<unknown>;
  /** Every meeting that matches; undefined where nobody can name them all. */
  readonly matching: () => Promise<readonly Meeting[]> | undefined;
}

export function printList(context: PrintListContext): TemplateResult {
  const { html, strings } = context;
  const words = controlWords(strings);
  const press = async ({ currentTarget }: Event): Promise<void> => {
    const pressed = currentTarget as Element;
    const status = pressed.nextElementSibling!;
    status.textContent = '';
    try {
      await print(context, getComputedStyle(pressed).direction);
    } catch (error) {
      console.warn('The list could not be printed.', error);
      status.textContent = words.printFailed;
    }
  };
  return html`<p class="no-print" lang=${words.lang}>
    <button class="button" part="print-list" type="button" @click=${press}>${words.print}</button>
    <span role="status"></span>
  </p>`;
}

async function print(context: PrintListContext, direction: string): Promise<void> {
  const { kit, strings, loadPart, matching } = context;
  const { results, settings } = kit.state() ?? {};
  const [paper, all] = await Promise.all([loadPart('paper'), matching()]);
  (paper as PaperPart).printHandout({
    kit,
    strings,
    direction,
    meetings: all ?? (results?.hits ?? []).map(({ meeting }) => meeting),
    now: results?.asOf ?? Date.now(),
    link: pageOf(settings?.shareUrl),
    nation: settings?.nation || undefined,
  });
}
