import { html } from 'lit';
import { property } from 'lit/decorators.js';
import type { MapElement, MapElementView } from '../ui/map/map-element.js';
import { latePart } from '../ui/part-loader.js';
import { AnswerElement } from './answer-element.js';
import { MeetingCard } from './meeting-card.js';

const part = latePart<typeof MapElementView>('map');

/**
 * @summary A map of the meetings that match, with those of a pressed place below it. It loads when the
 * reader presses for it, and asks nobody but our own files for anything until they ask for streets.
 *
 * @csspart map-show - The button that brings the map.
 * @csspart map - Everything, once it has come.
 * @csspart map-button - A button on the map.
 * @csspart map-mark - Meetings on the map.
 * @csspart map-mark-current - The ones of which one is open in the list.
 * @csspart map-credit - Whose the picture is.
 * @csspart map-consent - What showing streets means.
 * @csspart map-streets - The button that shows streets, and hides them.
 * @csspart map-panel - The meetings of the place that was pressed.
 * @csspart map-close - The button that closes them.
 * @csspart map-list-near - The button that lists what is near to the place first.
 * @csspart map-note - What is not on the map.
 *
 * @cssprop --meeting-map-block-size - Height of the map.
 * @cssprop --meeting-map-land - Land, where there are no streets.
 * @cssprop --meeting-map-sea - Sea, where there are no streets.
 *
 * @fires {MeetingNearRequestEvent} meeting-near-request - The reader asks for what is near to a place.
 */
export class MeetingMap extends AnswerElement implements MapElement {
  static override readonly tag: string = 'meeting-map';
  static override readonly dependencies = [MeetingCard];

  protected override readonly late = part;

  /** The reader has pressed for it, here or elsewhere on the page. */
  @property({ attribute: false }) open = false;

  /**
   * Address of pictures of streets, such as `https://tiles.example.org/{z}/{x}/{y}.png`. Nothing is asked
   * of it before the reader agrees.
   */
  @property({ attribute: 'tile-url' }) tileUrl = '';

  /** Whose the pictures are, as their licence wants it said. */
  @property() attribution = '';

  /** Address that the attribution leads to. */
  @property({ attribute: 'attribution-url' }) attributionUrl = '';

  /** Level of the heading above the meetings of a place. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 3;

  protected override render(): unknown {
    return this.open
      ? super.render()
      : html`<button
          class="button no-print"
          part="map-show"
          type="button"
          @click=${() => (this.open = true)}
        >
          ${this.words.strings.results.map}
        </button>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'meeting-map': MeetingMap;
  }
}
