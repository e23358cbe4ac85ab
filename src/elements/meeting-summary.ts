import { css, html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { AnnouncerController } from '../controllers/announcer-controller.js';
import { FinderController } from '../controllers/finder-controller.js';
import { LocalizeController } from '../controllers/localize-controller.js';
import { base } from '../ui/base.styles.js';
import { facetValueLabel } from '../ui/labels.js';
import { lateFoundWords } from '../ui/late-found-words.js';
import { MeetingElement } from '../ui/meeting-element.js';

/**
 * @summary How many meetings match, in words that are seen and announced.
 *
 * @csspart summary - The words.
 *
 * @cssstate loading - The list is being loaded.
 * @cssstate empty - Nothing matches.
 * @cssstate failed - No list could be loaded.
 * @cssstate noted - More than the count is said.
 */
export class MeetingSummary extends MeetingElement {
  static override readonly tag: string = 'meeting-summary';
  static override readonly styles = [
    base,
    css`
      .count {
        overflow-wrap: break-word;
        font-weight: 650;
      }
      .note {
        color: var(--_muted);
      }
    `,
  ];

  readonly #words = new LocalizeController(this);
  readonly #announcer = new AnnouncerController(this);
  readonly #finder = new FinderController(
    this,
    ({ phase, query, results, feeds, fellowships }) => ({
      phase,
      fellowships,
      total: results?.total,
      searched: !!query.text,
      understood: results?.understood,
      lost: feeds.filter((feed) => feed.phase === 'failed').length,
    }),
    true,
  );
  #settled = false;

  /** Leaves the announcing to the page. */
  @property({ type: Boolean, attribute: 'no-announce' }) noAnnounce = false;

  /** Id of a provider that the element does not stand in. */
  @property() finder?: string;

  protected override render(): TemplateResult {
    const { phase = 'idle', total, searched } = this.#finder.value ?? {};
    const ready = phase === 'ready' && total !== undefined;
    this.setState('loading', phase === 'loading' || (phase === 'ready' && !ready));
    this.setState('empty', ready && total === 0);
    this.setState('failed', phase === 'failed');
    const count = this.#count();
    const words = ready && searched ? lateFoundWords(() => this.requestUpdate()) : undefined;
    const { strings } = this.#words;
    const { understood, fellowships, lost = 0 } = this.#finder.value ?? {};
    const spelling = understood && words?.spellingWords(strings, understood);
    // `meeting-understood` shows it; whoever listens hears it with the count.
    const meant =
      understood && words?.understoodWords(strings, understood, facetValueLabel, fellowships);
    const partly = ready && lost ? strings.summary.partly(lost) : undefined;
    this.#announce(
      ready || phase === 'failed',
      [count, meant, spelling, partly].filter(Boolean).join('. ').replaceAll('?.', '?'),
      !!searched,
    );
    // Where there is nothing to list, the list says why.
    const notes = [total ? spelling : '', partly].filter(Boolean);
    this.setState('noted', notes.length > 0);
    const [first, second] = this.#announcer.regions;
    return html`<p class="summary" part="summary">
        <bdi class="count">${count}</bdi>
        ${notes.map((note) => html`<bdi class="note">${note} </bdi>`)}
      </p>
      ${
        this.noAnnounce
          ? nothing
          : html`<div class="away" role="status">${first}</div>
              <div class="away" role="status">${second}</div>`
      }`;
  }

  #count(): string {
    const { summary } = this.#words.strings;
    const { phase = 'idle', total } = this.#finder.value ?? {};
    if (phase === 'idle') return '';
    if (phase === 'failed') return summary.failed;
    if (phase === 'loading' || total === undefined) return summary.loading;
    return total ? summary.count(total) : summary.none;
  }

  /** The first words stand on the page already, unless somebody asks already; what changes them is said. */
  #announce(final: boolean, text: string, asked: boolean): void {
    if (!final || this.noAnnounce) return;
    if (this.#settled || asked) this.#announcer.say(text);
    else this.#announcer.skip(text);
    this.#settled = true;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'meeting-summary': MeetingSummary;
  }
}
