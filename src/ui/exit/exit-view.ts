/**
 * Leaves the page at once, as GOV.UK's pattern does: by the button, by a link for who listens, or by
 * pressing Shift three times. What is on the screen is covered before the next page has come.
 */
import type { TemplateResult } from 'lit';
import { planKey } from '../../core/plan.js';
import { cyExit, enExit, type ExitWords } from '../../i18n/exit/exit.js';
import { partStrings } from '../../i18n/part-strings.js';
import { BaseView } from '../base-view.js';
import {
  MeetingPlanRequestEvent,
  MeetingResetRequestEvent,
  MeetingSelectRequestEvent,
} from '../events.js';
import type { ViewHost, ViewKit } from '../part-view.js';
import { exitStyles } from './exit.styles.js';

export interface ExitHost extends ViewHost {
  readonly href: string;
}

/** Milliseconds within which Shift is pressed three times. */
const within = 5000;
const presses = 3;

export class ExitView extends BaseView<ExitHost> {
  protected override readonly styles = exitStyles;
  #pressed: number[] = [];
  #forgetting?: ReturnType<typeof setTimeout>;

  constructor(host: ExitHost, kit: ViewKit) {
    super(host, kit);
    // Keys go to the document: nobody knows where the focus is in such a moment.
    document.addEventListener('keyup', this.#key);
    addEventListener('pageshow', this.#back);
  }

  protected override get words(): ExitWords {
    return partStrings(this.kit.strings(), 'exit', enExit, cyExit);
  }

  protected override draw(): TemplateResult {
    const { html } = this.kit;
    const { words } = this;
    return html`<div class="exit no-print">
      <a
        class="button main"
        part="exit"
        href=${this.#href}
        rel="nofollow noreferrer"
        referrerpolicy="no-referrer"
        @click=${(event: Event) => {
          event.preventDefault();
          this.leave();
        }}
        >${words.leave}<span class="away">. ${words.keys}</span></a
      >
      <p class="muted" part="exit-note">${words.note}</p>
      <span class="away" role="status">${this.#left ? words.left(this.#left) : ''}</span>
    </div>`;
  }

  /**
   * Clears what this page knows, covers it, and goes in its place. What the page has put into the history
   * before, as `url-sync` does, stays there: no page can take that away.
   */
  leave(): void {
    const cover = document.createElement('div');
    cover.setAttribute('role', 'presentation');
    Object.assign(cover.style, { position: 'fixed', inset: '0', zIndex: '2147483647' });
    Object.assign(cover.style, { background: '#fff' });
    document.body.append(cover);
    this.#cover = cover;
    document.title = '\u200B';
    this.kit.request(new MeetingSelectRequestEvent(null));
    this.kit.request(new MeetingResetRequestEvent('all'));
    this.kit.request(new MeetingPlanRequestEvent(undefined));
    this.#forget();
    location.replace(this.#href);
  }

  stop(): void {
    document.removeEventListener('keyup', this.#key);
    removeEventListener('pageshow', this.#back);
    clearTimeout(this.#forgetting);
  }

  #cover: HTMLElement | undefined;

  /** Only the web: an address that runs code is not followed. */
  get #href(): string {
    const { href } = this.host;
    return /^https?:\/\//i.test(href) ? href : 'https://www.bbc.co.uk/weather';
  }

  get #left(): number {
    return this.#pressed.length ? presses - this.#pressed.length : 0;
  }

  #forget(): void {
    try {
      localStorage.removeItem(planKey);
    } catch {
      // Then nothing was kept either.
    }
    if (location.hash) history.replaceState(history.state, '', location.pathname + location.search);
  }

  readonly #key = ({ key, timeStamp }: KeyboardEvent): void => {
    if (key !== 'Shift') {
      if (this.#pressed.length) this.#again();
      return;
    }
    this.#pressed = [...this.#pressed.filter((at) => timeStamp - at < within), timeStamp];
    if (this.#pressed.length >= presses) this.leave();
    else this.host.requestUpdate();
    clearTimeout(this.#forgetting);
    this.#forgetting = setTimeout(this.#again, within);
  };

  /** Shift is for capitals too: what was counted is soon forgotten. */
  readonly #again = (): void => {
    this.#pressed = [];
    this.host.requestUpdate();
  };

  /** Kept by the browser and shown again: what is here is the page as it was left, so it is loaded anew. */
  readonly #back = (event: PageTransitionEvent): void => {
    if (event.persisted && this.#cover) location.reload();
  };
}
