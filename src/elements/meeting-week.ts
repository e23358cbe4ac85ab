import { css, html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { FinderController } from '../controllers/finder-controller.js';
import { LocalizeController } from '../controllers/localize-controller.js';
import type { Meeting } from '../core/meeting.js';
import { base } from '../ui/base.styles.js';
import { MeetingFilterRequestEvent } from '../ui/events.js';
import { meetingName } from '../ui/labels.js';
import { MeetingElement } from '../ui/meeting-element.js';
import { latePart } from '../ui/part-loader.js';
import type { WeekView } from '../ui/week-view.js';

const part = latePart<typeof WeekView>('week');

/**
 * @summary A timetable of the next seven days: how many meetings there are on each day and in each part of
 * it. Pressing a cell lists them.
 *
 * @csspart week - The table.
 * @csspart week-day - A day at the side.
 * @csspart week-cell - The meetings of one part of a day; pressing lists them.
 * @csspart week-cell-chosen - The one that is listed.
 * @csspart week-empty - A part of a day without meetings.
 *
 * @fires {MeetingFilterRequestEvent} meeting-filter-request - The reader asks for a day and a part of it.
 */
export class MeetingWeek extends MeetingElement {
  static override readonly tag: string = 'meeting-week';
  static override readonly styles = [
    base,
    css`
      :host {
        container-type: inline-size;
      }
    `,
  ];

  readonly #words = new LocalizeController(this);
  readonly #finder = new FinderController(this, ({ phase, results, query }) => ({
    phase,
    results,
    query,
  }));
  #view?: WeekView;

  /** Meetings to show, without a finder. */
  @property({ attribute: false }) meetings?: readonly Meeting[];

  /** Now, in milliseconds since 1970, for `meetings`; the clock of the device when absent. */
  @property({ attribute: false }) now?: number;

  /** Id of a provider that the week does not stand in. */
  @property() finder?: string;

  protected override render(): TemplateResult | typeof nothing {
    const View = part.take(() => this.requestUpdate());
    this.#view ??= View && this.#make(View);
    const { phase = 'idle', results, query } = this.#finder.value ?? {};
    const { strings } = this.#words;
    const { failed, loading } = strings.summary;
    const answer = this.meetings ?? (phase === 'ready' ? results : undefined);
    const now = this.meetings ? (this.now ?? Date.now()) : (results?.asOf ?? 0);
    const week = answer && this.#view?.render({ strings, answer, now, query });
    const waiting =
      phase === 'idle' ? nothing : html`<p>${phase === 'failed' ? failed : loading}</p>`;
    return week ?? waiting;
  }

  #make(View: typeof WeekView): WeekView {
    return new View({
      host: this,
      html,
      nothing,
      nameOf: meetingName,
      matching: (signal) =>
        this.meetings ? Promise.resolve(this.meetings) : this.#finder.matching(signal),
      choose: (facet, values) => this.#finder.request(new MeetingFilterRequestEvent(facet, values)),
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'meeting-week': MeetingWeek;
  }
}
