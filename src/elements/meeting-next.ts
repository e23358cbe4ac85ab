import { css, html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { FinderController } from '../controllers/finder-controller.js';
import { LocalizeController } from '../controllers/localize-controller.js';
import type { Hit } from '../core/results.js';
import { encodeRoute } from '../state/route.js';
import { base } from '../ui/base.styles.js';
import { heading } from '../ui/heading.js';
import { meetingName } from '../ui/labels.js';
import { dayWords, occurrenceWords, soonWords } from '../ui/when.js';
import { FinderHost } from './finder-host.js';
import { MeetingFeed } from './meeting-feed.js';
import { placeLine } from './place-line.js';

/**
 * @summary The next few meetings, for a column at the side: one tag, the same feeds.
 *
 * @slot - Shown without JavaScript, and again when no list could be loaded.
 *
 * @csspart next - Everything.
 * @csspart heading - The heading.
 * @csspart item - One meeting.
 * @csspart when - Its day and time.
 * @csspart name - Its name; a link where `href` is given.
 * @csspart place - Where it is.
 * @csspart all - The link to all meetings.
 *
 * @cssstate loading - The feeds are being loaded.
 * @cssstate ready - At least one feed can be shown.
 * @cssstate failed - No feed could be loaded.
 *
 * @fires {MeetingFeedLoadedEvent} meeting-feed-loaded - A feed has been read.
 * @fires {MeetingFeedFailedEvent} meeting-feed-failed - A feed could not be used.
 * @fires {MeetingResultsChangedEvent} meeting-results-changed - Another answer is shown.
 * @fires {MeetingSelectedEvent} meeting-selected - A meeting's details are open, or none.
 */
export class MeetingNext extends FinderHost {
  static override readonly tag: string = 'meeting-next';
  static override readonly dependencies = [MeetingFeed];
  static override readonly styles = [
    base,
    css`
      .next {
        font-size: var(--meeting-font-size, medium);
        text-align: start;
      }
      .heading {
        font-size: 1.125em;
        font-weight: 700;
      }
      li {
        padding-block: calc(2 * var(--_space));
        border-block-end: var(--_border) solid var(--_line);
      }
      [part='when'] {
        font-weight: 650;
      }
      .muted {
        color: var(--_muted);
      }
      .sample {
        color: var(--_muted);
        font-weight: 400;
        border: 1px dashed;
        border-radius: 1em;
        padding-inline: 0.5em;
        font-size: 0.8em;
      }
      .all {
        display: inline-block;
        padding-block: calc(2 * var(--_space));
      }
    `,
  ];

  readonly #words = new LocalizeController(this);
  readonly #finder = new FinderController(this, ({ phase, results }) => ({ phase, results }));

  /** How many meetings. */
  override pageSize = 3;

  /** Address of the page with the finder; each meeting then leads to itself there. */
  @property() href = '';

  /** Id of the finder on that page, where it has one. */
  @property({ attribute: 'finder-id' }) finderId = 'meetings';

  /** Words of the heading. */
  @property() label = '';

  /** Level of the heading. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;

  protected override render(): TemplateResult {
    this.showPhase();
    const { phase = 'idle', results } = this.#finder.value ?? {};
    const { results: words, summary } = this.#words.strings;
    const fallback = phase === 'idle' || phase === 'failed';
    const hits = results?.hits.filter(({ occurrence }) => occurrence) ?? [];
    return html`<div class="next" part="next">
      ${heading(this.headingLevel, 'heading', this.label || words.next)}
      <div ?hidden=${!fallback}><slot></slot></div>
      <ul role="list" aria-labelledby="heading" ?hidden=${fallback}>
        ${hits.map((hit) => this.#item(hit, results!.asOf))}
      </ul>
      ${
        fallback || hits.length
          ? nothing
          : html`<p class="muted">${results ? summary.none : summary.loading}</p>`
      }
      ${this.href ? html`<a class="all" part="all" href=${this.href}>${words.all}</a>` : nothing}
    </div>`;
  }

  #item(hit: Hit, now: number): TemplateResult {
    const { strings } = this.#words;
    const { meeting, occurrence } = hit;
    const at = occurrenceWords(strings, { ...hit, occurrence: occurrence! });
    const soon = soonWords(strings, occurrence!, now);
    const name = html`<bdi>${meetingName(strings, meeting)}</bdi>`;
    const page =
      this.href.split('#')[0]! + encodeRoute(this.finderId, { choices: {}, open: meeting.id });
    const place =
      placeLine(strings, hit).text || strings.filters.values.attendance[meeting.attendance];
    return html`<li role="listitem" part="item">
      <div part="when">${dayWords(strings, hit, now)}, ${at}</div>
      <div part="name">
        ${this.href ? html`<a href=${page}>${name}</a>` : name}
        ${meeting.sample ? html`<span class="sample">${strings.card.sample}</span>` : nothing}
      </div>
      <div class="muted" part="place"><bdi>${place}</bdi>${soon ? ` · ${soon}` : ''}</div>
    </li>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'meeting-next': MeetingNext;
  }
}
