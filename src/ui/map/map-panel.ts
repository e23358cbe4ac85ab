/** The meetings of a place that was pressed on the map. */
import type { html as Html, TemplateResult } from 'lit';
import type { Position } from '../../core/meeting.js';
import type { FinderQuery } from '../../core/query.js';
import type { Hit } from '../../core/results.js';
import { currentOrNext } from '../../core/schedule.js';
import type { MapWords } from '../../i18n/map/strings.js';
import type { Mark } from './clusters.js';

/** A mark that was pressed, and its meetings. */
export interface Pressed {
  readonly mark: Mark;
  readonly name: string;
  /** The next one first. */
  readonly hits: readonly Hit[];
}

export interface PanelContext {
  readonly html: typeof Html;
  readonly words: MapWords;
  readonly pressed: Pressed;
  readonly now: number;
  readonly query: FinderQuery | undefined;
  readonly headingLevel: number;
  readonly finder: string | undefined;
  readonly listNear: (near: Position | undefined) => void;
  readonly close: () => void;
}

/** Cards that are shown of one mark. */
const most = 20;

/** What is held at a mark, the next one first; what has no next date, last. */
export function hitsAt(mark: Mark, now: number): readonly Hit[] {
  return mark
    .spots()
    .flatMap(({ meetings }) => meetings)
    .map((meeting): Hit => {
      const occurrence = currentOrNext(meeting, now);
      return occurrence ? { meeting, occurrence } : { meeting };
    })
    .sort((a, b) => (a.occurrence?.start ?? Infinity) - (b.occurrence?.start ?? Infinity) || 0);
}

export function mapPanel(context: PanelContext): TemplateResult {
  const { html, words, pressed, now, headingLevel, finder, close } = context;
  const { mark, name, hits } = pressed;
  const shown = hits.slice(0, most);
  return html`<div
    class="here"
    part="map-panel"
    role="region"
    tabindex="-1"
    aria-labelledby="here"
    @keydown=${(event: KeyboardEvent) => {
      if (event.key === 'Escape') close();
    }}
  >
    <div class="top">
      <div class="title" id="here" role="heading" aria-level=${headingLevel}>
        <bdi>${name}</bdi>
      </div>
      <button type="button" class="button" part="map-close" @click=${() => close()}>
        ${words.close}
      </button>
    </div>
    ${mark.about ? html`<p class="note">${words.area}</p>` : ''}
    ${shown.map(
      (hit) =>
        html`<meeting-card
          exportparts="card, title:card-title, time:card-time, place:card-place, badges:card-badges, toggle:card-toggle, details:card-details, join:card-join"
          .hit=${hit}
          .now=${now - (now % 60_000)}
          .finder=${finder}
          heading-level=${headingLevel + 1}
        ></meeting-card>`,
    )}
    ${hits.length > most ? html`<p class="note">${words.more(hits.length - most)}</p>` : ''}
    ${nearButton(context)}
  </div>`;
}

/** Puts the list below in the order of what is near to the mark, and back. */
function nearButton({ html, words, query, listNear, pressed }: PanelContext): unknown {
  if (!query) return '';
  const { lat, lng } = pressed.mark;
  const { near } = query;
  const on = typeof near === 'object' && near.lat === lat && near.lng === lng;
  const to = on ? undefined : ({ lat, lng, precision: 'exact' } as const);
  return html`<button
    type="button"
    class="button"
    part="map-list-near"
    @click=${() => listNear(to)}
  >
    ${on ? words.listBySoonest : words.listNear}
  </button>`;
}
