import { html, noChange, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { FinderController } from '../controllers/finder-controller.js';
import { LocalizeController } from '../controllers/localize-controller.js';
import type { Meeting } from '../core/meeting.js';
import type { Hit } from '../core/results.js';
import { currentOrNext } from '../core/schedule.js';
import { base } from '../ui/base.styles.js';
import {
  MeetingFilterRequestEvent,
  MeetingMoreRequestEvent,
  MeetingReloadRequestEvent,
  MeetingResetRequestEvent,
  MeetingSearchRequestEvent,
} from '../ui/events.js';
import { lateFoundWords } from '../ui/late-found-words.js';
import { afterPaint } from '../ui/after-paint.js';
import { MeetingElement } from '../ui/meeting-element.js';
import { dayKey, dayWords } from '../ui/when.js';
import type { Way } from '../ui/ways-on.js';
import { MeetingCard } from './meeting-card.js';
import { listStyles } from './meeting-list.styles.js';

/** How a meeting is drawn instead of as a card. */
export type RenderMeeting = (meeting: Meeting, hit: Hit) => TemplateResult | Node;

/** What the list shows, whether it comes from a finder or from `meetings`. */
interface Shown {
  readonly hits: readonly Hit[];
  readonly total: number;
  readonly now: number;
}

/**
 * @summary The meetings that match, under the days on which they are next held.
 *
 * @slot empty - Shown in place of our words when nothing matches.
 * @slot failed - Shown in place of our words when no list could be loaded.
 * @slot loading - Shown in place of our bones while the list loads.
 *
 * @csspart list - All cards and headings.
 * @csspart group-title - A day's heading.
 * @csspart item - Around one card.
 * @csspart more - The button that shows more.
 * @csspart message - The box of words when there is nothing to list.
 *
 * @cssprop --meeting-list-columns - Cards side by side; 1.
 * @cssprop --meeting-list-gap - Room between cards.
 *
 * @cssstate loading - The list is being loaded.
 * @cssstate empty - Nothing matches.
 * @cssstate failed - No list could be loaded.
 *
 * @fires {MeetingMoreRequestEvent} meeting-more-request - The reader asks for more.
 * @fires {MeetingSearchRequestEvent} meeting-search-request - The reader takes another spelling.
 * @fires {MeetingFilterRequestEvent} meeting-filter-request - The reader leaves out a filter.
 * @fires {MeetingResetRequestEvent} meeting-reset-request - The reader clears the search or the filters.
 * @fires {MeetingReloadRequestEvent} meeting-reload-request - The reader asks to load again.
 */
export class MeetingList extends MeetingElement {
  static override readonly tag: string = 'meeting-list';
  static override readonly dependencies = [MeetingCard];
  static override readonly styles = [base, listStyles];

  readonly #words = new LocalizeController(this);
  readonly #finder = new FinderController(this, ({ phase, results, query, feeds }) => ({
    phase,
    results,
    feeds,
    // Only where nothing matches is there something to say of the question.
    query: results?.total ? undefined : query,
  }));

  /** Meetings to show, in this order, without a finder. */
  @property({ attribute: false }) meetings?: readonly Meeting[];

  /** Draws a meeting instead of a card. */
  @property({ attribute: false }) renderMeeting?: RenderMeeting;

  /** Now, in milliseconds since 1970, for `meetings`; the clock of the device when absent. */
  @property({ attribute: false }) now?: number;

  /** How many more each press shows. */
  @property({ type: Number, attribute: 'page-size' }) pageSize = 12;

  /** Headings for days, or none. */
  @property({ attribute: 'group-by' }) groupBy: 'day' | 'none' = 'day';

  /** Level of the days' headings; the names of meetings are one below. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 3;

  /** Id of a provider that the list does not stand in. */
  @property() finder?: string;

  /** By the id of its meeting, each card; in the order of the list. */
  #cards: ReadonlyMap<string, number> = new Map();
  #made = 0;
  /** The minute for which the list was drawn. */
  #minute = 0;
  /** What is drawn as far as it is in sight; what is further down follows once that is painted. */
  #begun?: readonly Hit[];
  /** How many items began above the lower edge of the window when it was last painted; all before. */
  #inSight = Infinity;
  /** How many items there were when more were asked for. */
  #grown = 0;

  /** How many of `meetings` the reader has asked for. */
  @state() private limit = 0;

  get #shown(): Shown | undefined {
    if (this.meetings) {
      const now = this.now ?? Date.now();
      const hits = this.meetings
        .slice(0, Math.max(this.pageSize, this.limit))
        .map((meeting): Hit => {
          const occurrence = currentOrNext(meeting, now);
          return occurrence ? { meeting, occurrence } : { meeting };
        });
      return { hits, total: this.meetings.length, now };
    }
    const { phase, results } = this.#finder.value ?? {};
    return phase === 'ready' && results
      ? { hits: results.hits, total: results.total, now: results.asOf }
      : undefined;
  }

  readonly #more = (): void => {
    this.#grown = this.#shown!.hits.length;
    const limit = this.#grown + this.pageSize;
    if (this.meetings) this.limit = limit;
    this.#finder.request(new MeetingMoreRequestEvent(limit));
  };

  /** The button that was pressed goes away: the keyboard stays with the list. */
  #ask(event: Event): void {
    this.focus();
    this.#finder.request(event);
  }

  override focus(options?: FocusOptions): void {
    this.renderRoot.querySelector<HTMLElement>('.all')?.focus(options);
  }

  /** The first of the new ones, so that a keyboard goes on from where it was. */
  protected override updated(): void {
    if (this.#grown) this.#items[this.#grown]?.focus();
    this.#grown = 0;
  }

  get #items(): readonly HTMLElement[] {
    return [...this.renderRoot.querySelectorAll<HTMLElement>('[part=item]')];
  }

  protected override render(): TemplateResult {
    const phase = this.meetings ? 'ready' : (this.#finder.value?.phase ?? 'idle');
    const shown = this.#shown;
    const loading = phase === 'loading' || (phase === 'ready' && !shown);
    this.setState('loading', loading);
    this.setState('failed', phase === 'failed');
    this.setState('empty', shown?.total === 0);
    return html`<div class="all" tabindex="-1">
      <div ?hidden=${!loading}><slot name="loading">${this.#bones()}</slot></div>
      <div role="status" ?hidden=${phase !== 'failed'}>
        <slot name="failed">${this.#failed()}</slot>
      </div>
      <div ?hidden=${shown?.total !== 0}><slot name="empty">${this.#empty()}</slot></div>
      ${shown?.total ? this.#list(shown) : nothing}
    </div>`;
  }

  /** Days are headings where they follow one another, not where the nearest or the best come first. */
  #byDay({ hits }: Shown): boolean {
    const starts = hits
      .slice(0, this.pageSize)
      .map(({ occurrence }) => occurrence?.start ?? Infinity);
    return this.groupBy === 'day' && starts.every((start, at) => !at || start >= starts[at - 1]!);
  }

  #list(shown: Shown): TemplateResult {
    const { hits, now } = shown;
    const byDay = this.#byDay(shown);
    const held = new Set(this.#cards.values());
    const cards = (this.#cards = this.#cardsFor(shown));
    // A list that grows was asked to, by a press or for printing.
    const whole = !!this.meetings || this.#begun === hits || hits.length > held.size;
    this.#begun = hits;
    if (!whole) afterPaint(this.#goOn);
    let day: string | undefined;
    return html`<ul class="list" part="list" role="list">
        ${repeat(
          hits,
          ({ meeting }) => cards.get(meeting.id),
          (hit, at) => {
            const before = day;
            day = byDay ? dayKey(hit) : '';
            const later = !whole && at >= this.#inSight && held.has(cards.get(hit.meeting.id)!);
            return html`<li role="listitem">
              ${later ? noChange : day && day !== before ? this.#title(hit, now) : nothing}
              <div part="item" tabindex="-1">${later ? noChange : this.#item(hit, now, byDay)}</div>
            </li>`;
          },
        )}
      </ul>
      ${this.#end(shown)}`;
  }

  readonly #goOn = (): void => {
    const begins = (item: HTMLElement): number => item.getBoundingClientRect().top;
    this.#inSight = this.#items.filter((item) => begins(item) <= innerHeight).length;
    this.requestUpdate();
  };

  #title(hit: Hit, now: number): TemplateResult {
    return html`<div
      class="group-title"
      part="group-title"
      role="heading"
      aria-level=${this.headingLevel}
    >
      ${dayWords(this.#words.strings, hit, now)}
    </div>`;
  }

  /**
   * By the id of its meeting, which card is whose. Making a card costs far more than changing one, and
   * so does moving it: to who types the cards are places that stay. A meeting keeps its card while
   * somebody is in the list, when only time has passed, and where cards remember what is open.
   */
  #cardsFor({ hits, now }: Shown): ReadonlyMap<string, number> {
    const before = this.#cards;
    const minute = Math.floor(now / 60_000);
    const stay = !!this.meetings || minute !== this.#minute || !!this.shadowRoot?.activeElement;
    this.#minute = minute;
    const ids = new Set(hits.map(({ meeting }) => meeting.id));
    const free = [...before].flatMap(([id, card]) => (stay && ids.has(id) ? [] : [card]));
    const cards = new Map<string, number>();
    for (const id of ids) {
      const own = stay ? before.get(id) : undefined;
      cards.set(id, own ?? (this.meetings ? undefined : free.shift()) ?? this.#made++);
    }
    return cards;
  }

  #item(hit: Hit, now: number, titled: boolean): TemplateResult | Node {
    if (this.renderMeeting) return this.renderMeeting(hit.meeting, hit);
    // No card says more than the minute.
    return html`<meeting-card
      exportparts="card, title:card-title, time:card-time, place:card-place, badges:card-badges, toggle:card-toggle, details:card-details, join:card-join"
      .hit=${hit}
      .now=${now - (now % 60_000)}
      .finder=${this.finder}
      ?no-day=${titled && !!hit.occurrence}
      heading-level=${this.headingLevel + (titled ? 1 : 0)}
    ></meeting-card>`;
  }

  #end({ hits, total }: Shown): TemplateResult | typeof nothing {
    const { results } = this.#words.strings;
    const left = total - hits.length;
    if (left <= 0) return nothing;
    return html`<div class="end">
      <button class="button no-print" part="more" type="button" @click=${this.#more}>
        ${results.more(Math.min(left, this.pageSize))}
      </button>
      <span class="no-print">${results.shown(hits.length, total)}</span>
      <span class="printed">${results.printed(hits.length, total)}</span>
    </div>`;
  }

  #bones(): TemplateResult {
    return html`<div class="list">
      <p class="away">${this.#words.strings.results.loading}</p>
      ${[1, 2, 3, 4].map(() => html`<div class="bone"></div>`)}
    </div>`;
  }

  #failed(): TemplateResult {
    const { results } = this.#words.strings;
    const again = this.#button(results.retry, () => new MeetingReloadRequestEvent(), 'main');
    return this.#message(results.failed, results.failedHelp, again);
  }

  #empty(): TemplateResult {
    const { strings } = this.#words;
    const { query, feeds, results } = this.#finder.value ?? {};
    const listed = !feeds || feeds.some((feed) => feed.phase === 'ready' && feed.count > 0);
    if (!listed) return this.#message(strings.results.noneListed);
    const { none, noneHelp } = strings.results;
    if (!query || !results) return this.#message(none, noneHelp);
    const { unknown } = results.understood;
    const words = results.total ? undefined : lateFoundWords(() => this.requestUpdate());
    const ways = words?.waysOn(strings, query, results) ?? [];
    const reset = (what: 'text' | 'filters', words: string) =>
      this.#button(words, () => new MeetingResetRequestEvent(what));
    // Clearing is offered where it may bring what no way does.
    const facets = Object.keys(query.facets).length;
    return this.#message(
      words && unknown.length ? words.strings(strings).unknown(unknown) : none,
      ways.length ? '' : noneHelp,
      ...ways.map(([words, ask]) => this.#button(words, () => requestOf(ask))),
      query.text && !ways.length ? reset('text', strings.results.clearSearch) : nothing,
      facets > (ways.length ? 1 : 0) ? reset('filters', strings.results.clearFilters) : nothing,
    );
  }

  #message(lead: string, help?: string, ...buttons: unknown[]): TemplateResult {
    return html`<div class="message" part="message">
      <p class="lead">${lead}</p>
      ${help ? html`<p>${help}</p>` : nothing}
      ${buttons.length ? html`<div class="actions no-print">${buttons}</div>` : nothing}
    </div>`;
  }

  #button(words: string, request: () => Event, look = ''): TemplateResult {
    return html`<button class="button ${look}" type="button" @click=${() => this.#ask(request())}>
      ${words}
    </button>`;
  }
}

/** What pressing the button of a way asks. */
const requestOf = (ask: Way[1]): Event =>
  'text' in ask
    ? new MeetingSearchRequestEvent(ask.text)
    : ask.leave === 'text'
      ? new MeetingResetRequestEvent('text')
      : new MeetingFilterRequestEvent(ask.leave, []);

declare global {
  interface HTMLElementTagNameMap {
    'meeting-list': MeetingList;
  }
}
