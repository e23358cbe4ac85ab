import { css, html, nothing } from 'lit';
import { base } from '../ui/base.styles.js';
import { MeetingFilterRequestEvent } from '../ui/events.js';
import { meetingName } from '../ui/labels.js';
import { latePart } from '../ui/part-loader.js';
import type { WeekView } from '../ui/week-view.js';
import { LateView } from './late-view.js';

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
export class MeetingWeek extends LateView<typeof WeekView> {
  static override readonly tag: string = 'meeting-week';
  static override readonly styles = [
    base,
    css`
      :host {
        container-type: inline-size;
      }
    `,
  ];

  protected override readonly late = part;

  protected override make(View: typeof WeekView): WeekView {
    return new View({
      host: this,
      html,
      nothing,
      nameOf: meetingName,
      matching: (signal) => this.matching(signal, true),
      choose: (facet, values) => this.source.request(new MeetingFilterRequestEvent(facet, values)),
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'meeting-week': MeetingWeek;
  }
}
