/**
 * The week's timetable: a row for each day, a column for each part of the day, and in each cell how many
 * meetings there are and the first of them. It comes as a part, and is given Lit.
 */
import type { html as Html, nothing as Nothing, TemplateResult } from 'lit';
import { formatDate } from '../core/civil.js';
import { dayParts } from '../core/facets.js';
import type { Meeting } from '../core/meeting.js';
import type { FacetId, FinderQuery } from '../core/query.js';
import { type Held, type WeekCell, type WeekDay, weekOf } from '../core/week.js';
import { weekdayOf } from '../core/civil.js';
import { cyWeek } from '../i18n/week/cy.js';
import { enWeek } from '../i18n/week/en.js';
import { partStrings } from '../i18n/part-strings.js';
import type { WeekWords } from '../i18n/week/strings.js';
import type { Strings } from '../i18n/strings.js';
import { adoptSheet } from './adopt-sheet.js';
import { answerView } from './answer-view.js';
import { capital } from './capital.js';
import { MeetingFilterRequestEvent } from './events.js';
import type { meetingName } from './labels.js';
import { slicePause } from './slice-pause.js';
import { weekStyles } from './week-view.styles.js';
import { dateWords, timeWords } from './when.js';

/** What is asked of the element that it is drawn in. */
export interface WeekHost {
  readonly host: HTMLElement & { requestUpdate(): void; readonly renderRoot: ParentNode };
  readonly html: typeof Html;
  readonly nothing: typeof Nothing;
  readonly nameOf: typeof meetingName;
  /** Every meeting that matches but for its day and time. */
  readonly matching: (signal: AbortSignal) => Promise<readonly Meeting[]>;
  /** Chooses values of a facet. */
  readonly choose: (facet: FacetId, values: readonly string[]) => void;
}

/** What is drawn. */
export interface WeekShown {
  readonly strings: Strings;
  /** The answer that the finder shows; another one is a reason to look again. */
  readonly answer: unknown;
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly query: FinderQuery | undefined;
}

/** Zone of the reader's device. */
const zone = new Intl.DateTimeFormat().resolvedOptions().timeZone;
/** Named in each cell. */
const most = 3;
/** Steps of shade. */
const levels = 4;

const wordsFor = (strings: Strings): WeekWords => partStrings(strings, 'week', enWeek, cyWeek);

export class WeekView {
  readonly #given: WeekHost;
  #week: readonly WeekDay[] = [];
  #answer: unknown;
  #looking?: AbortController;

  constructor(given: WeekHost) {
    this.#given = given;
  }

  render(shown: WeekShown): TemplateResult | undefined {
    const { host } = this.#given;
    adoptSheet(host.renderRoot as ShadowRoot, weekStyles);
    if (shown.answer !== this.#answer) void this.#look(shown);
    return this.#week.length ? this.#table(shown) : undefined;
  }

  async #look({ answer, now }: WeekShown): Promise<void> {
    this.#answer = answer;
    this.#looking?.abort();
    const { signal } = (this.#looking = new AbortController());
    try {
      const meetings = await this.#given.matching(signal);
      const week = await weekOf(meetings, now, zone, most, slicePause());
      if (signal.aborted) return;
      this.#week = week;
      this.#given.host.requestUpdate();
    } catch (error) {
      if (!signal.aborted) console.warn('The week could not be read.', error);
    }
  }

  #table(shown: WeekShown): TemplateResult {
    const { html } = this.#given;
    const { strings } = shown;
    const words = wordsFor(strings);
    const busiest = Math.max(
      1,
      ...this.#week.flatMap(({ cells }) => cells.map(({ count }) => count)),
    );
    return html`<table role="table" part="week">
      <caption lang=${words.lang}>
        <bdi>${words.caption}</bdi>
      </caption>
      <thead role="rowgroup">
        <tr role="row">
          <th scope="col" role="columnheader">${words.day}</th>
          ${dayParts.map(
            ([part]) =>
              html`<th scope="col" role="columnheader">${strings.filters.values.time[part]}</th>`,
          )}
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${this.#week.map(
          (day, at) =>
            html`<tr role="row">
              <th scope="row" role="rowheader" part="week-day">
                ${this.#dayWords(strings, day, at)}
              </th>
              ${day.cells.map((cell) => this.#cell(shown, day, at, cell, busiest))}
            </tr>`,
        )}
      </tbody>
    </table>`;
  }

  #dayWords(strings: Strings, { day }: WeekDay, at: number): string {
    const date = dateWords(strings, formatDate(day));
    const near = [strings.today, strings.tomorrow][at];
    return near ? near + strings.comma + date : capital(strings, date);
  }

  #cell(
    { strings, query }: WeekShown,
    day: WeekDay,
    at: number,
    cell: WeekCell,
    busiest: number,
  ): TemplateResult {
    const { html, choose, nothing } = this.#given;
    const words = wordsFor(strings);
    const { part, count, first } = cell;
    const partWords = strings.filters.values.time[part];
    if (!count)
      return html`<td role="cell" class="empty">
        <span class="nothing" part="week-empty"><span class="away">${words.none}</span></span>
      </td>`;
    const weekday = String(weekdayOf(day.day));
    const chosen = !!query?.facets.day?.includes(weekday) && !!query.facets.time?.includes(part);
    const level = Math.ceil((count / busiest) * levels);
    const meetings = strings.summary.count(count);
    return html`<td role="cell">
      <button
        class=${`cell l${level}`}
        part=${chosen ? 'week-cell week-cell-chosen' : 'week-cell'}
        type="button"
        aria-pressed=${chosen ? 'true' : 'false'}
        @click=${() => {
          choose('day', chosen ? [] : [weekday]);
          choose('time', chosen ? [] : [part]);
        }}
      >
        <span class="count"><span class="part">${partWords}: </span><bdi>${meetings}</bdi></span>
        ${first.map((held) => this.#named(strings, held))}
        ${count > first.length ? html`<span class="named muted">${words.more(count - first.length)}</span>` : nothing}
        <span class="away">, ${this.#dayWords(strings, day, at)}, ${partWords}</span>
      </button>
    </td>`;
  }

  #named(strings: Strings, { meeting, occurrence }: Held): TemplateResult {
    const { html, nameOf } = this.#given;
    const { start } = meeting.times[occurrence.time]!;
    const at =
      start === undefined
        ? timeWords(strings, meeting.times[occurrence.time]!)
        : strings.time(start);
    return html`<span class="named">${at} <bdi>${nameOf(strings, meeting)}</bdi></span>`;
  }
}

export const WeekElementView = answerView(true, (host, kit, matching) => {
  const { html, meetingName: nameOf, request } = kit;
  return new WeekView({
    host,
    html,
    nothing: kit.nothing,
    nameOf,
    matching,
    choose: (facet, values) => request(new MeetingFilterRequestEvent(facet, values)),
  });
});
