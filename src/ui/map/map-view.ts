/**
 * The map: where the meetings that match are, with the meetings of one place below it. Without tiles
 * of the host's it draws an outline and asks nobody for anything. It comes as a part, and is given Lit.
 */
import type { html as Html, nothing as Nothing, TemplateResult } from 'lit';
import type { Meeting, Position } from '../../core/meeting.js';
import { unpackOutline, type PackedOutline } from '../../core/outline.js';
import type { FinderQuery } from '../../core/query.js';
import type { Hit } from '../../core/results.js';
import { spotsOf, type Spots } from '../../core/spots.js';
import type { MapWords } from '../../i18n/map/strings.js';
import type { Strings } from '../../i18n/strings.js';
import { adoptSheet } from '../adopt-sheet.js';
import { nextTask, slicePause } from '../slice-pause.js';
import { Clusters, type Mark } from './clusters.js';
import { inView } from './in-view.js';
import { hitsAt, mapPanel, type Pressed } from './map-panel.js';
import { mapStyles } from './map.styles.js';
import { mapWords, markLabels, markName } from './map-words.js';
import { tileHost, webAddress, type TileSource } from './streets.js';
import { Surface } from './surface.js';

/** What is asked of the element that it is drawn in. */
export interface MapHost {
  readonly host: HTMLElement & {
    requestUpdate(): void;
    readonly renderRoot: ParentNode;
    readonly updateComplete: Promise<boolean>;
  };
  readonly html: typeof Html;
  readonly nothing: typeof Nothing;
  /** Every meeting that matches. */
  readonly matching: (signal: AbortSignal) => Promise<readonly Meeting[]>;
  /** Brings a part that is no code of ours to run: an outline. */
  readonly loadPart: (name: string) => Promise<unknown>;
  /** Lists what is near to a place first, or in the host's own order again. */
  readonly listNear: (near: Position | undefined) => void;
}

/** What is drawn. */
export interface MapShown {
  readonly strings: Strings;
  /** The answer that the finder shows; another one is a reason to look again. */
  readonly answer: unknown;
  readonly hits: readonly Hit[];
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly query: FinderQuery | undefined;
  /** The meeting that is open in the list. */
  readonly selected: Meeting | undefined;
  readonly tiles: TileSource;
  readonly headingLevel: number;
  /** Id of the finder, where it is not around the map. */
  readonly finder: string | undefined;
}

/** Milliseconds without another answer, after which the map follows: who types is left alone. */
const settled = 250;

/** Where the fine outline is enough: the British Isles. */
const inIsles = ({ lat, lng }: { lat: number; lng: number }): boolean =>
  lat > 49 && lat < 61.2 && lng > -11 && lng < 2.2;

export class MapView {
  readonly #given: MapHost;
  readonly #container = document.createElement('div');
  #surface: Surface | undefined;
  #spots?: Spots;
  #meetings: readonly Meeting[] = [];
  #shown!: MapShown;
  #answer: unknown;
  /** The question for which the view was last chosen. */
  #asked?: string;
  /** The next question is the map's own: to list what is near to a mark. */
  #isAsking = false;
  #looking?: AbortController;
  #outlined = '';
  #pressed: Pressed | undefined;
  /** The button that was pressed, to go back to. */
  #from: HTMLElement | undefined;
  #streets: 'off' | 'on' | 'failed' = 'off';
  #current: Meeting | undefined;
  #lang = '';

  constructor(given: MapHost) {
    this.#given = given;
    this.#container.className = 'surface';
    this.#container.tabIndex = 0;
    this.#container.setAttribute('role', 'group');
  }

  /** Gives up what it holds of the page. */
  stop(): void {
    this.#looking?.abort();
    this.#surface?.remove();
    this.#surface = undefined;
  }

  render(shown: MapShown): TemplateResult | undefined {
    const { host } = this.#given;
    this.#shown = shown;
    adoptSheet(host.renderRoot as ShadowRoot, mapStyles);
    if (shown.answer !== this.#answer) void this.#look(shown);
    if (shown.selected !== this.#current) {
      this.#current = shown.selected;
      this.#surface?.current(this.#currentSpot);
    }
    if (shown.strings.lang !== this.#lang) {
      this.#lang = shown.strings.lang;
      const words = mapWords(shown.strings);
      this.#container.setAttribute('aria-label', words.map);
      this.#container.setAttribute('aria-description', words.keys);
      this.#surface?.rename();
    }
    return this.#spots && this.#draw(shown, this.#spots);
  }

  get #currentSpot(): Position | undefined {
    const { attendance, venue } = this.#current ?? {};
    return attendance === 'online' ? undefined : venue?.position;
  }

  async #look({ answer }: MapShown): Promise<void> {
    this.#answer = answer;
    this.#looking?.abort();
    const { signal } = (this.#looking = new AbortController());
    try {
      if (this.#spots) await new Promise((go) => setTimeout(go, settled));
      if (signal.aborted) return;
      const meetings = await this.#given.matching(signal);
      // Most minutes the same meetings match.
      const before = this.#meetings;
      const same = meetings.length === before.length && meetings.every((m, at) => m === before[at]);
      const spots = same && this.#spots ? this.#spots : await spotsOf(meetings, slicePause());
      // The longest step, so in a task of its own.
      await nextTask();
      if (signal.aborted) return;
      const clusters = spots === this.#spots ? undefined : new Clusters(spots.spots);
      await nextTask();
      if (signal.aborted) return;
      this.#meetings = meetings;
      await this.#show(spots, clusters);
    } catch (error) {
      if (!signal.aborted) console.warn('The map could not be drawn.', error);
    }
  }

  async #show(found: Spots, clusters: Clusters | undefined): Promise<void> {
    const { host } = this.#given;
    this.#spots = found;
    if (clusters) host.requestUpdate();
    // The map has to have its room before it can fit anything into it.
    await host.updateComplete;
    if (!this.#container.isConnected) return;
    this.#surface ??= this.#makeSurface();
    const { query, hits } = this.#shown;
    const asked = JSON.stringify([query?.text, query?.facets, query?.near, query?.plain]);
    // What the map asked itself moves it nowhere.
    const follow = asked !== this.#asked && !this.#isAsking;
    this.#asked = asked;
    this.#isAsking = false;
    const { spots } = found;
    if (clusters) {
      void this.#outline(spots.every(inIsles) ? 'map-isles' : 'map-world');
      this.#surface.show(clusters);
    }
    if (follow) {
      // Its meetings were an answer to another question.
      this.#close(false);
      this.#surface.see(inView(hits, spots).map(({ lat, lng }) => [lat, lng]));
    }
    this.#surface.current(this.#currentSpot);
  }

  #makeSurface(): Surface {
    return new Surface(this.#container, {
      nameOf: (mark) => markName(this.#shown.strings, mark),
      labelsOf: markLabels,
      press: (mark, button) => void this.#open(mark, button),
    });
  }

  async #outline(name: string): Promise<void> {
    if (this.#outlined === name) return;
    this.#outlined = name;
    // Without it the meetings still stand where they are.
    const packed = await this.#given.loadPart(name).catch(() => undefined);
    if (packed && this.#outlined === name)
      this.#surface?.outline(unpackOutline(packed as PackedOutline));
  }

  async #open(mark: Mark, button: HTMLElement): Promise<void> {
    const { host } = this.#given;
    this.#from = button;
    const { now, strings } = this.#shown;
    this.#pressed = { mark, name: markName(strings, mark), hits: hitsAt(mark, now) };
    host.requestUpdate();
    await host.updateComplete;
    host.renderRoot.querySelector<HTMLElement>('.here')?.focus();
  }

  readonly #close = (back = true): void => {
    if (!this.#pressed) return;
    this.#pressed = undefined;
    this.#given.host.requestUpdate();
    if (!back) return;
    const from = this.#from?.isConnected ? this.#from : this.#container;
    from.focus({ preventScroll: true });
  };

  readonly #toggleStreets = (): void => {
    this.#streets = this.#streets === 'on' ? 'off' : 'on';
    const failed = (): void => {
      this.#streets = 'failed';
      this.#surface?.streets(undefined);
      this.#given.host.requestUpdate();
    };
    const { url } = this.#shown.tiles;
    this.#surface?.streets(this.#streets === 'on' ? { url, failed } : undefined);
    this.#given.host.requestUpdate();
  };

  #draw(shown: MapShown, { spots, online, nowhere }: Spots): TemplateResult {
    const { html, nothing } = this.#given;
    const listNear = (near: Position | undefined): void => {
      this.#isAsking = true;
      this.#given.listNear(near);
    };
    const words = mapWords(shown.strings);
    const notes = [online && words.online(online), nowhere && words.nowhere(nowhere)];
    const said = notes.flatMap((note) =>
      note ? html`<p class="note" part="map-note"><bdi>${note}</bdi></p>` : [],
    );
    if (!spots.length)
      return html`<div class="map" part="map" lang=${words.lang}>
        <p>${words.none}</p>
        ${this.#meetings.length > online + nowhere ? said : nothing}
      </div>`;
    return html`<div class="map no-print" part="map" lang=${words.lang}>
      ${this.#container}
      <div class="under">${this.#tools(words)}${this.#credit(words)}</div>
      ${this.#consent(words)}
      ${this.#pressed ? mapPanel({ ...shown, html, words, listNear, pressed: this.#pressed, close: this.#close }) : nothing}
      ${said}
    </div>`;
  }

  #tools(words: MapWords): TemplateResult {
    const { html } = this.#given;
    const all = (): void =>
      this.#surface?.see(this.#spots!.spots.map(({ lat, lng }) => [lat, lng]));
    return html`<div class="tools">
      <button
        type="button"
        class="button"
        part="map-button"
        aria-label=${words.zoomIn}
        @click=${() => this.#surface?.zoom(1)}
      >
        +
      </button>
      <button
        type="button"
        class="button"
        part="map-button"
        aria-label=${words.zoomOut}
        @click=${() => this.#surface?.zoom(-1)}
      >
        −
      </button>
      <button type="button" class="button" part="map-button" @click=${all}>${words.all}</button>
    </div>`;
  }

  /** Whose the picture is. */
  #credit(words: MapWords): TemplateResult {
    const { html } = this.#given;
    const { attribution, attributionUrl } = this.#shown.tiles;
    const owner = attribution || this.#tileHost;
    const link = webAddress(attributionUrl, this.#given.host.baseURI);
    const credit =
      this.#streets !== 'on'
        ? words.outlineBy
        : link
          ? html`<a href=${link} rel="noopener noreferrer">${owner}</a>`
          : owner;
    return html`<p class="credit" part="map-credit">${credit}</p>`;
  }

  get #tileHost(): string | undefined {
    return tileHost(this.#shown.tiles.url, this.#given.host.baseURI);
  }

  /** The offer of streets: who is asked for them, and what that tells. */
  #consent(words: MapWords): TemplateResult | undefined {
    const { html, nothing } = this.#given;
    const host = this.#tileHost;
    const on = this.#streets === 'on';
    if (!host) return undefined;
    return html`<div class="streets" part="map-consent">
      ${on ? nothing : html`<p>${words.consent(host)}</p>`}
      <button type="button" class="button" part="map-streets" @click=${this.#toggleStreets}>
        ${on ? words.hideStreets : words.showStreets}
      </button>
      <p role="status">${this.#streets === 'failed' ? words.streetsFailed : ''}</p>
    </div>`;
  }
}
