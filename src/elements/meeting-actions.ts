import { html } from 'lit';
import { property } from 'lit/decorators.js';
import { MeetingAround } from '../controllers/meeting-context-controller.js';
import type { Meeting } from '../core/meeting.js';
import type { ActionsHost, ActionsView } from '../ui/actions/actions-view.js';
import { latePart } from '../ui/part-loader.js';
import type { ViewClass } from '../ui/part-view.js';
import { PartElement } from './part-element.js';

const part = latePart<ViewClass<ActionsView>>('actions');

/**
 * @summary What can be done with a meeting: put it on the plan, add it to a calendar, share it, print it,
 * say that it is wrong. Stands in the details of every card.
 *
 * @slot - Shown until it has come.
 *
 * @csspart actions - The buttons.
 * @csspart action-plan - Puts the meeting on the plan, or takes it off.
 * @csspart action-show-plan - Leads to the plan.
 * @csspart action-paper - The disclosure with the choices before it is printed.
 * @csspart action-print - Prints a sheet.
 * @csspart action-calendar - The disclosure with the ways into a calendar.
 * @csspart action-save - Saves a calendar file.
 * @csspart action-share - The disclosure with the ways to send it on.
 * @csspart action-copy - Copies the details.
 * @csspart action-wrong - The disclosure that says to whoever keeps the listing that it is wrong.
 * @csspart action-write - Writes the email.
 *
 * @fires {MeetingPlanRequestEvent} meeting-plan-request - The reader puts the meeting on the plan, or takes it off.
 * @fires {MeetingPlanShowRequestEvent} meeting-plan-show-request - The reader wants to see the plan.
 */
export class MeetingActions extends PartElement<ActionsView> implements ActionsHost {
  static override readonly tag: string = 'meeting-actions';

  protected override readonly late = part;
  readonly #around = new MeetingAround(this);

  /** The meeting; that of the card around it when absent. */
  @property({ attribute: false }) meeting?: Meeting;

  /** Several meetings, such as those of a plan, in place of one. */
  @property({ attribute: false }) meetings?: readonly Meeting[];

  /** Address at which to say that a listing is wrong, where it has none of its own. */
  @property({ attribute: 'report-to' }) reportTo = '';

  /** Address of the page with the finder, for links; this page when absent. */
  @property({ attribute: 'share-url' }) shareUrl = '';

  protected override waiting(): unknown {
    return html`<slot></slot>`;
  }

  /** @internal */
  get acted(): readonly Meeting[] {
    const one = this.meeting ?? this.#around.meeting;
    return this.meetings ?? (one ? [one] : []);
  }

  /** @internal */
  get whole(): boolean {
    return this.meetings !== undefined;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'meeting-actions': MeetingActions;
  }
}
