import { html } from 'lit';
import { property } from 'lit/decorators.js';
import { MeetingAround } from '../controllers/meeting-context-controller.js';
import type { Meeting } from '../core/meeting.js';
import type { ApproachHost, ApproachView } from '../ui/approach/approach-view.js';
import { latePart } from '../ui/part-loader.js';
import type { ViewClass } from '../ui/part-view.js';
import { PartElement } from './part-element.js';

const part = latePart<ViewClass<ApproachView>>('approach');

/**
 * @summary What happens at a first meeting of this kind: what people do there, who may come, what it costs,
 * how to get in. Stands in the details of every card, and alone on a page about a kind of group.
 *
 * @slot - Shown until it has come.
 *
 * @csspart approach - Everything.
 */
export class MeetingApproach extends PartElement<ApproachView> implements ApproachHost {
  static override readonly tag: string = 'meeting-approach';

  protected override readonly late = part;
  readonly #around = new MeetingAround(this);

  /** `12-step`, `cbt`, `secular-peer`, `buddhist-inspired` or `faith`, where it is about no meeting. */
  @property() approach = '';

  /** The meeting; that of the card around it when absent. */
  @property({ attribute: false }) meeting?: Meeting;

  /** Level of its headings. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 3;

  protected override waiting(): unknown {
    return html`<slot></slot>`;
  }

  /** @internal */
  get told(): Meeting | undefined {
    return this.meeting ?? this.#around.meeting;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'meeting-approach': MeetingApproach;
  }
}
