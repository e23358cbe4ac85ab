import { css } from 'lit';
import { base } from '../ui/base.styles.js';
import { latePart } from '../ui/part-loader.js';
import type { WeekElementView } from '../ui/week-view.js';
import { AnswerElement } from './answer-element.js';

const part = latePart<typeof WeekElementView>('week');

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
export class MeetingWeek extends AnswerElement {
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
}

declare global {
  interface HTMLElementTagNameMap {
    'meeting-week': MeetingWeek;
  }
}
