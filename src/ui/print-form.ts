/** The choices before something is printed, and the press that prints it. */
import type { Meeting } from '../core/meeting.js';
import { cyPrint } from '../i18n/print/cy.js';
import { enPrint } from '../i18n/print/en.js';
import { partStrings } from '../i18n/part-strings.js';
import type { PrintWords } from '../i18n/print/strings.js';
import type { PaperPart } from './paper/paper.js';
import type { ViewKit } from './part-view.js';
import { tick } from './tick.js';

export interface PrintOrder {
  readonly kit: ViewKit;
  readonly meetings: readonly Meeting[];
  /** Milliseconds since 1970. */
  readonly now: number;
  /** Address that the code on the sheet leads to. */
  readonly link: string;
  /** Words of the button, where it does more than print. */
  readonly label?: string;
  readonly redraw: () => void;
  /** Called when the browser has printed, or has been told not to. */
  readonly printed?: () => void;
}

export class PrintForm {
  #neutral = false;
  #passcodes = false;
  #fault = false;

  words({ kit }: PrintOrder): PrintWords {
    return partStrings(kit.strings(), 'print', enPrint, cyPrint);
  }

  draw(order: PrintOrder): unknown {
    const { kit, meetings, redraw, label } = order;
    const { html, nothing } = kit;
    const words = this.words(order);
    const set = (change: () => void) => (): void => {
      change();
      redraw();
    };
    return html`${tick(
        html,
        words.neutral,
        this.#neutral,
        set(() => (this.#neutral = !this.#neutral)),
      )}
      ${
        meetings.some(({ online }) => online?.passcode)
          ? tick(
              html,
              words.passcodes,
              this.#passcodes,
              set(() => (this.#passcodes = !this.#passcodes)),
            )
          : nothing
      }
      <p>
        <button
          class="button main"
          part="action-print"
          type="button"
          @click=${({ currentTarget }: Event) => void this.#print(order, currentTarget as Element)}
        >
          ${label ?? words.print}
        </button>
        <span role="status">${this.#fault ? words.failed : ''}</span>
      </p>`;
  }

  async #print(order: PrintOrder, pressed: Element): Promise<void> {
    const { kit, meetings, now, link, redraw, printed } = order;
    const { direction } = getComputedStyle(pressed);
    try {
      const paper = (await kit.loadPart('paper')) as PaperPart | undefined;
      paper!.print({
        kit,
        meetings,
        strings: kit.strings(),
        direction,
        now,
        link,
        nation: kit.state()?.settings?.nation || undefined,
        neutral: this.#neutral,
        passcodes: this.#passcodes,
      });
      this.#fault = false;
      printed?.();
    } catch (error) {
      console.warn('The sheet could not be printed.', error);
      this.#fault = true;
    }
    redraw();
  }
}
