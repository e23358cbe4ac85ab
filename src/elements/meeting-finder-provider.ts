import { css, html, type TemplateResult } from 'lit';
import { FinderController } from '../controllers/finder-controller.js';
import { base } from '../ui/base.styles.js';
import { FinderHost } from './finder-host.js';

/**
 * @summary Feeds and state for a layout of your own, written inside or pointed at by id.
 *
 * @slot - Your layout.
 * @slot fallback - Shown when no list could be loaded.
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
export class MeetingFinderProvider extends FinderHost {
  static override readonly tag: string = 'meeting-finder-provider';
  static override readonly styles = [
    base,
    css`
      :host {
        display: contents !important;
      }
    `,
  ];

  readonly #phase = new FinderController(this, ({ phase }) => phase);

  protected override render(): TemplateResult {
    this.showPhase();
    return html`<slot></slot>
      <div ?hidden=${this.#phase.value !== 'failed'}><slot name="fallback"></slot></div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'meeting-finder-provider': MeetingFinderProvider;
  }
}
