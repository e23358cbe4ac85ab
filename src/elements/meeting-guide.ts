import { html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { GuideHost, GuideView } from '../ui/guide/guide-view.js';
import { latePart } from '../ui/part-loader.js';
import type { ViewClass } from '../ui/part-view.js';
import { PartElement } from './part-element.js';

const part = latePart<ViewClass<GuideView>>('guide');

/**
 * @summary "Which kind of group might suit me?" A few questions that can each be left out become filters of
 * the finder around it, and the kinds of groups stand side by side. No score, no advice; the answers stay
 * in memory.
 *
 * @slot - Shown until it has come.
 *
 * @csspart guide - The disclosure with everything in it.
 * @csspart guide-questions - The questions.
 * @csspart guide-show - The button that shows the meetings.
 * @csspart guide-kinds - The kinds of groups side by side.
 *
 * @fires {MeetingFilterRequestEvent} meeting-filter-request - The answers become filters.
 * @fires {MeetingSearchRequestEvent} meeting-search-request - The language that is wanted is searched for.
 * @fires {MeetingPlanRequestEvent} meeting-plan-request - A plan begins.
 * @fires {MeetingResetRequestEvent} meeting-reset-request - The reader starts again.
 */
export class MeetingGuide extends PartElement<GuideView> implements GuideHost {
  static override readonly tag: string = 'meeting-guide';

  protected override readonly late = part;

  /** Level of the headings within it. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 3;

  /** Unfolded from the start. */
  @property({ type: Boolean }) open = false;

  /** Begins no plan. */
  @property({ type: Boolean, attribute: 'no-plan' }) noPlan = false;

  /** Whether it is unfolded. @internal */
  @state() unfolded = false;

  protected override waiting(): unknown {
    return html`<slot></slot>`;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.unfolded ||= this.open;
  }

  /** @internal */
  fold(): void {
    this.unfolded = false;
    this.requestUpdate();
    this.renderRoot.querySelector('summary')!.focus();
  }

  protected override render(): unknown {
    const { unfolded } = this;
    return html`<details
        part="guide"
        .open=${unfolded}
        @toggle=${(event: Event) => (this.unfolded = (event.target as HTMLDetailsElement).open)}
      >
        <summary>${this.words.strings.foot.guide}</summary>
        ${unfolded || this.view ? super.render() : nothing}
      </details>
      <p role="status">${this.view?.said}</p>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'meeting-guide': MeetingGuide;
  }
}
