import { css } from 'lit';
import { property } from 'lit/decorators.js';
import { MeetingElement } from '../ui/meeting-element.js';

/**
 * @summary One feed among several: a child of `meeting-finder` or `meeting-finder-provider`.
 *
 * The provider reads its attributes; the element itself shows nothing.
 */
export class MeetingFeed extends MeetingElement {
  static override readonly tag: string = 'meeting-feed';
  static override readonly styles = css`
    :host {
      display: none !important;
    }
  `;

  /** Address of the feed. */
  @property({ reflect: true }) src = '';

  /** Format of the feed: `auto`, `meeting-guide`, `native`, `bmlt`, `open-referral` or `csv`. */
  @property({ reflect: true }) format?: string;

  /** Fellowship of the records that name none, such as `aa`. */
  @property({ reflect: true }) fellowship?: string;

  /** Zone of the records that name none, such as `Europe/London`. */
  @property({ reflect: true, attribute: 'time-zone' }) timeZone?: string;

  /** Licence under which the list is published. */
  @property({ reflect: true }) licence?: string;

  /** Whom to name as the list's source. */
  @property({ reflect: true }) attribution?: string;
}

declare global {
  interface HTMLElementTagNameMap {
    'meeting-feed': MeetingFeed;
  }
}
