import { nothing } from 'lit';
import { property } from 'lit/decorators.js';
import type { Meant } from '../core/results.js';
import { base } from '../ui/base.styles.js';
import { closeIcon } from '../ui/icons.js';
import type { FoundPart } from '../ui/found-words.js';
import { lateFoundWords } from '../ui/late-found-words.js';
import type { ViewClass } from '../ui/part-view.js';
import type { UnderstoodHost } from '../ui/understood-view.js';
import { chipsStyles } from './meeting-filter-chips.styles.js';
import { PartElement } from './part-element.js';

/**
 * @summary What a search was taken to mean, as chips; each may be taken off, and put back.
 *
 * @csspart understood - Everything.
 * @csspart label - The words before the chips.
 * @csspart chip - A meaning; pressing takes it off.
 * @csspart place-choices - Which of several places of one name is meant.
 * @csspart place-choice - One of them; pressing searches near to it.
 * @csspart distance - How far the meetings are.
 * @csspart online - The button that shows meetings online, where the nearest is far.
 * @csspart place-credit - Whose data says where a place is.
 * @csspart chip-off - Words whose meaning was taken off; pressing puts it back.
 *
 * @cssstate empty - Nothing beyond its words was understood.
 *
 * @fires {MeetingSearchRequestEvent} meeting-search-request - The reader says which place is meant.
 * @fires {MeetingFilterRequestEvent} meeting-filter-request - The reader asks for meetings online.
 * @fires {MeetingPlainRequestEvent} meeting-plain-request - The reader takes a meaning off or puts it back.
 */
export class MeetingUnderstood extends PartElement implements UnderstoodHost {
  static override readonly tag: string = 'meeting-understood';
  static override readonly styles = [base, chipsStyles];

  /** What was understood, without a finder. */
  @property({ attribute: false }) meant: readonly Meant[] = [];

  /** @internal */
  readonly icon = closeIcon;

  protected override viewClass(): ViewClass | undefined {
    const asked = this.meant.length || this.source.value?.query.text;
    return asked ? lateFoundWords<FoundPart>(this.redraw)?.UnderstoodView : undefined;
  }

  protected override render(): unknown {
    const drawn = this.bring()?.render() ?? nothing;
    this.setState('empty', drawn === nothing);
    return drawn;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'meeting-understood': MeetingUnderstood;
  }
}
