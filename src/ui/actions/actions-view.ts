/** What can be done with a meeting, or with several: plan, calendar, share, print, say that it is wrong. */
import type { TemplateResult } from 'lit';
import type { Meeting } from '../../core/meeting.js';
import { idsOf, planLimit, toggled } from '../../core/plan.js';
import { cyActions } from '../../i18n/actions/cy.js';
import { enActions } from '../../i18n/actions/en.js';
import { partStrings } from '../../i18n/part-strings.js';
import type { ActionWords } from '../../i18n/actions/strings.js';
import { BaseView } from '../base-view.js';
import { MeetingPlanRequestEvent, MeetingPlanShowRequestEvent } from '../events.js';
import type { ViewHost } from '../part-view.js';
import { PrintForm } from '../print-form.js';
import { shareLink } from '../share-link.js';
import { actionsStyles } from './actions.styles.js';
import { CalendarForm } from './calendar-form.js';
import { disclosure } from './form.js';
import { ShareForm } from './share-form.js';
import { wrongForm } from './wrong-form.js';

export interface ActionsHost extends ViewHost {
  /** What the actions are for; one, or those of a plan. */
  readonly acted: readonly Meeting[];
  readonly reportTo: string;
  readonly shareUrl: string;
  /** They are for a plan as a whole, so that nothing is offered that is for one meeting. */
  readonly whole: boolean;
}

export class ActionsView extends BaseView<ActionsHost> {
  protected override readonly styles = actionsStyles;
  readonly #calendar = new CalendarForm();
  readonly #share = new ShareForm();
  readonly #print = new PrintForm();

  protected override get words(): ActionWords {
    return partStrings(this.kit.strings(), 'actions', enActions, cyActions);
  }

  protected override draw(): TemplateResult {
    const { html, nothing } = this.kit;
    const { acted, whole } = this.host;
    const [first] = acted;
    if (!first) return html``;
    const { words } = this;
    const form = {
      kit: this.kit,
      words,
      meetings: acted,
      now: this.now,
      link: this.#link,
      redraw: () => this.host.requestUpdate(),
    };
    const prints = disclosure(
      form,
      'action-paper',
      this.#print.words(form).title,
      this.#print.draw(form),
    );
    return html`${whole ? nothing : html`<div class="row" part="actions">${this.#planButton(words, first)}</div>`}
    ${this.#calendar.draw(form)} ${this.#share.draw(form)}
    ${whole ? nothing : [prints, wrongForm(form, this.#reportTo(first))]}`;
  }

  /** Absent where there is no finder to hold a plan. */
  #planButton(words: ActionWords, meeting: Meeting): unknown {
    const { html, nothing, state, request } = this.kit;
    const { settings, plan } = state() ?? {};
    if (!settings) return nothing;
    const ids = idsOf(plan);
    const on = ids.includes(meeting.id);
    const full = !on && ids.length >= planLimit;
    return html`<button
        class="button ${on ? '' : 'main'}"
        part="action-plan"
        type="button"
        aria-disabled=${full ? 'true' : 'false'}
        @click=${() => {
          if (!full) request(new MeetingPlanRequestEvent(toggled(plan ?? [], meeting, this.now)));
        }}
      >
        ${on ? words.remove : words.add}
      </button>
      ${
        on
          ? html`<button
              class="button"
              part="action-show-plan"
              type="button"
              @click=${() => request(new MeetingPlanShowRequestEvent())}
            >
              ${words.showPlan}
            </button>`
          : nothing
      }
      ${full ? html`<p class="muted">${words.full(planLimit)}</p>` : nothing}
      <span class="away" role="status">${on ? words.added : ''}</span>`;
  }

  /** The listing's own address first; an address of the host's is for what has none. */
  #reportTo({ report }: Meeting): string {
    return report ?? (this.host.reportTo || (this.kit.state()?.settings?.reportTo ?? ''));
  }

  /** Address that opens the meeting, or the plan, in the finder. */
  get #link(): string {
    const { acted, whole, shareUrl } = this.host;
    const { settings } = this.kit.state() ?? {};
    return shareLink(shareUrl || settings?.shareUrl, settings?.key, idsOf(acted), whole);
  }
}
