import { nothing } from 'lit';
import { property } from 'lit/decorators.js';
import type { PlanHost, PlanView } from '../ui/plan/plan-view.js';
import { latePart } from '../ui/part-loader.js';
import type { ViewClass } from '../ui/part-view.js';
import { MeetingActions } from './meeting-actions.js';
import { PartElement } from './part-element.js';

const part = latePart<ViewClass<PlanView>>('plan');

/**
 * @summary A plan of up to six meetings to try: put in order, printed, sent, added to a calendar. It is kept
 * in memory alone unless the reader presses to keep it. It shows what the finder around it holds.
 *
 * @csspart plan - Everything.
 * @csspart plan-title - Its heading.
 * @csspart plan-toggle - Shows and hides what is on it.
 * @csspart plan-list - The meetings.
 * @csspart plan-item - One of them.
 * @csspart plan-mix - The question whether another kind may be tried too.
 * @csspart plan-by-date - Puts it in order of date.
 * @csspart plan-clear - Empties it.
 * @csspart plan-keep - Keeps it on the device, and deletes it there.
 * @csspart action-print - Prints it.
 *
 * @fires {MeetingPlanRequestEvent} meeting-plan-request - The reader changes the plan.
 * @fires {MeetingPlanKeepRequestEvent} meeting-plan-keep-request - The reader has it kept on the device, or deleted.
 * @fires {MeetingFilterRequestEvent} meeting-filter-request - The reader wants to see another kind of meeting.
 * @fires {MeetingSelectRequestEvent} meeting-select-request - The sheet is printed and all is put away.
 * @fires {MeetingResetRequestEvent} meeting-reset-request - The sheet is printed and all is put away.
 */
export class MeetingPlan extends PartElement<PlanView> implements PlanHost {
  static override readonly tag: string = 'meeting-plan';
  static override readonly dependencies = [MeetingActions];

  protected override readonly late = part;

  /** Level of its heading. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;

  /** Does not ask whether another kind may be tried too. */
  @property({ type: Boolean, attribute: 'no-mix' }) noMix = false;

  /** Nothing where there is no plan. */
  protected override render(): unknown {
    return this.source.value?.plan ? super.render() : nothing;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'meeting-plan': MeetingPlan;
  }
}
