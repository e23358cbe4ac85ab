import { html } from 'lit';
import { property } from 'lit/decorators.js';
import type { ExitHost, ExitView } from '../ui/exit/exit-view.js';
import { latePart } from '../ui/part-loader.js';
import type { ViewClass } from '../ui/part-view.js';
import { PartElement } from './part-element.js';

const part = latePart<ViewClass<ExitView>>('exit');

/**
 * @summary A way out of the page at once: by its button, or by pressing Shift three times. It forgets what
 * was searched and planned, and says what it can't do. A page has one only where its keeper wants it.
 *
 * @slot - Shown until it has come, such as a plain link.
 *
 * @csspart exit - The button.
 * @csspart exit-note - What it can't do.
 *
 * @cssprop --meeting-color-exit - Behind the button.
 * @cssprop --meeting-color-on-exit - Its words.
 *
 * @fires {MeetingSelectRequestEvent} meeting-select-request - The reader leaves: details are closed.
 * @fires {MeetingResetRequestEvent} meeting-reset-request - The reader leaves: the search is put back.
 * @fires {MeetingPlanRequestEvent} meeting-plan-request - The reader leaves: the plan is put away.
 */
export class MeetingExit extends PartElement<ExitView> implements ExitHost {
  static override readonly tag: string = 'meeting-exit';

  protected override readonly late = part;

  /** Where it leads: something that anybody might be reading. */
  @property() href = 'https://www.bbc.co.uk/weather';

  protected override waiting(): unknown {
    return html`<slot></slot>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'meeting-exit': MeetingExit;
  }
}
