import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { FinderController } from '../controllers/finder-controller.js';
import { LocalizeController } from '../controllers/localize-controller.js';
import type { FinderResults } from '../core/results.js';
import { encodeRoute } from '../state/route.js';
import { base } from '../ui/base.styles.js';
import { heading } from '../ui/heading.js';
import { meetingName } from '../ui/labels.js';
import type { nextView } from '../ui/next-view.js';
import { latePart } from '../ui/part-loader.js';
import { FinderHost } from './finder-host.js';
import { MeetingFeed } from './meeting-feed.js';
import { placeLine } from './place-line.js';

const next = latePart<typeof nextView>('next');

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
  static override readonly styles = [base];

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
    const view = results && next.take(() => this.requestUpdate());
    return html`<div class="next" part="next">
      ${heading(this.headingLevel, 'heading', this.label || words.next)}
      <div ?hidden=${!fallback}><slot></slot></div>
      ${fallback ? nothing : (view && this.#list(view, results)) || html`<p>${summary.loading}</p>`}
      ${this.href ? html`<a class="all" part="all" href=${this.href}>${words.all}</a>` : nothing}
    </div>`;
  }

  #list(view: typeof nextView, results: FinderResults): TemplateResult {
    const { strings } = this.#words;
    const { href, finderId, renderRoot: root } = this;
    return view({
      html,
      strings,
      root,
      results,
      nameOf: meetingName,
      placeOf: (hit) => placeLine(strings, hit).text,
      pageOf: href
        ? (open) => href.split('#')[0]! + encodeRoute(finderId, { choices: {}, open })
        : undefined,
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'meeting-next': MeetingNext;
  }
}
