/** The map itself, that is moved and zoomed: with the layer of streets the only file that knows Leaflet. */
import { Circle, DivIcon, LatLngBounds, LeafletMap, Marker, Polygon, Polyline } from 'leaflet';
import type { Outline } from '../../core/outline.js';
import { nearest, type Clusters, type Mark } from './clusters.js';
import { withRoom } from './labels.js';
import { nextInDirection, type ScreenPoint } from './next-in-direction.js';
import { StreetLayer } from './street-layer.js';

/** What the map asks of who shows it. */
export interface SurfaceHost {
  /** Says what a mark is. */
  readonly nameOf: (mark: Mark) => string;
  /** What is written beside each mark; empty for nothing. */
  readonly labelsOf: (marks: readonly Mark[]) => ReadonlyMap<Mark, string>;
  /** A mark was pressed that is not to be zoomed into. */
  readonly press: (mark: Mark, button: HTMLElement) => void;
}

interface Placed {
  readonly mark: Mark;
  readonly marker: Marker;
  readonly button: HTMLButtonElement;
  /** Beside the button, which has the town in its name already. */
  readonly town: HTMLElement;
}

/** Tiles of a host that the reader has agreed to. */
export interface Tiles {
  readonly url: string;
  readonly failed: () => void;
}

/** Metres around a place that is known only roughly: a postcode district or a small town. */
const roughly = 1200;
/** Zoom to which a single spot is shown. */
const close = 13;
/** Without streets nothing is to be seen any nearer. */
const closest = 15;
/** Pixels kept free at the edges, so that whole marks are seen. */
const edge = 36;

const still = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches;

export class Surface {
  readonly #host: SurfaceHost;
  readonly #map: LeafletMap;
  readonly #sizes: ResizeObserver;
  #clusters?: Clusters;
  #placed: ReadonlyMap<string, Placed> = new Map();
  #areas: readonly Circle[] = [];
  #outline: readonly (Polygon | Polyline)[] = [];
  #tiles: StreetLayer | undefined;
  /** Key of the mark that the keyboard comes to. */
  #stop = '';
  /** Where a mark fell apart that had the keyboard: its first part gets it. */
  #opening: Mark | undefined;
  #current: ReadonlySet<string> = new Set();
  #made = false;
  /** What is to be seen as soon as the map has room. */
  #awaited: readonly (readonly [lat: number, lng: number])[] = [];

  constructor(container: HTMLElement, host: SurfaceHost) {
    this.#host = host;
    const animated = !still();
    this.#map = new LeafletMap(container, {
      attributionControl: false,
      zoomControl: false,
      // A page that is scrolled past must not be caught: only once the map has the keyboard.
      scrollWheelZoom: false,
      boxZoom: false,
      zoomAnimation: animated,
      fadeAnimation: animated,
      inertia: animated,
      worldCopyJump: true,
      minZoom: 1,
      maxZoom: closest,
      // Leaflet watches from its own window, which is not always that of the map.
      trackResize: false,
    });
    const { ResizeObserver: Sizes } = container.ownerDocument.defaultView ?? window;
    this.#sizes = new Sizes(() => this.#map.invalidateSize({ debounceMoveend: true }));
    this.#sizes.observe(container);
    this.#map.on('focus', () => this.#map.scrollWheelZoom.enable());
    this.#map.on('blur', () => this.#map.scrollWheelZoom.disable());
    this.#map.on('moveend', () => this.#draw());
    this.#map.on('resize', () => this.#awaited.length && this.see(this.#awaited));
    container.addEventListener('keydown', this.#move);
  }

  remove(): void {
    this.#sizes.disconnect();
    this.#map.remove();
  }

  zoom(by: 1 | -1): void {
    if (by > 0) this.#map.zoomIn(1, { animate: !still() });
    else this.#map.zoomOut(1, { animate: !still() });
  }

  /** Draws the land; needed before the first `show`, unless there are tiles. */
  outline({ land, borders }: Outline): void {
    for (const layer of this.#outline) layer.remove();
    const looks = { interactive: false, smoothFactor: 0.5 } as const;
    this.#outline = [
      new Polygon(
        land.map((ring) => [ring]),
        { ...looks, className: 'land' },
      ),
      new Polyline(borders, { ...looks, className: 'border' }),
    ];
    if (this.#made && !this.#tiles) for (const layer of this.#outline) layer.addTo(this.#map);
  }

  /** Streets, or none. */
  streets(tiles: Tiles | undefined): void {
    this.#tiles?.remove();
    for (const layer of this.#outline) if (tiles) layer.remove();
    this.#map.setMaxZoom(tiles ? nearest : closest);
    let came = false;
    this.#tiles =
      tiles &&
      new StreetLayer(tiles.url, nearest)
        .on('tileload', () => (came = true))
        // At the edge of what a host has, single tiles are missing.
        .on('tileerror', () => came || tiles.failed())
        .addTo(this.#map);
    if (!tiles && this.#made) for (const layer of this.#outline) layer.addTo(this.#map);
  }

  /** Shows other marks. */
  show(clusters: Clusters): void {
    this.#clusters = clusters;
    this.#draw();
  }

  /** Moves so that all of these are seen; the first time, that is when there is something to see. */
  see(points: readonly (readonly [lat: number, lng: number])[]): void {
    if (!points.length) return;
    this.#awaited = this.#map.getSize().x ? [] : points;
    const bounds = new LatLngBounds(points);
    const first = !this.#made;
    this.#made = true;
    this.#map.fitBounds(bounds, {
      padding: [edge, edge],
      maxZoom: close,
      animate: !first && !still(),
    });
    if (first && !this.#tiles) for (const layer of this.#outline) layer.addTo(this.#map);
  }

  /** Marks the spots of the meeting that is open in the list, and brings them into sight. */
  current(spot: { readonly lat: number; readonly lng: number } | undefined): void {
    this.#current = new Set(spot ? [`${spot.lat},${spot.lng}`] : []);
    if (spot && this.#made)
      this.#map.panInside([spot.lat, spot.lng], { padding: [edge, edge], animate: !still() });
    this.#paint();
  }

  /** Names that are in another language now. */
  rename(): void {
    this.#paint();
  }

  #draw(): void {
    if (!this.#clusters || !this.#made) return;
    const map = this.#map;
    const bounds = map.getBounds().pad(0.1);
    const box = [bounds.getWest(), bounds.getSouth(), bounds.getEast(), bounds.getNorth()] as const;
    const marks = this.#clusters.within([...box], map.getZoom());
    const before = this.#placed;
    const placed = new Map<string, Placed>();
    for (const mark of marks) {
      const old = before.get(mark.key);
      placed.set(mark.key, old ? { ...old, mark } : this.#place(mark));
    }
    for (const [key, { marker }] of before) if (!placed.has(key)) marker.remove();
    this.#placed = placed;
    this.#drawAreas(marks);
    this.#paint();
    this.#refocus();
  }

  #place(mark: Mark): Placed {
    const button = document.createElement('button');
    button.type = 'button';
    button.addEventListener('click', (event) => {
      // A drag that began on it ends with a click too; the keyboard drags nothing.
      if (event.detail && this.#map.dragging.moved()) return;
      this.#press(this.#placed.get(mark.key)!.mark, button);
    });
    button.addEventListener('focus', () => {
      this.#stop = mark.key;
      this.#paint();
    });
    const town = document.createElement('bdi');
    town.className = 'town';
    town.setAttribute('aria-hidden', 'true');
    const html = document.createElement('div');
    html.append(button, town);
    const icon = new DivIcon({ html, className: 'at', iconSize: null });
    const marker = new Marker([mark.lat, mark.lng], { icon, interactive: false, keyboard: false });
    return { mark, marker: marker.addTo(this.#map), button, town };
  }

  #press(mark: Mark, button: HTMLElement): void {
    if (mark.opensAt === undefined || mark.opensAt > (this.#tiles ? nearest : closest)) {
      this.#host.press(mark, button);
      return;
    }
    this.#opening = mark;
    this.#map.setView([mark.lat, mark.lng], mark.opensAt, { animate: !still() });
  }

  /** Shaded circles around what is known only roughly. */
  #drawAreas(marks: readonly Mark[]): void {
    for (const area of this.#areas) area.remove();
    this.#areas = marks
      .filter(({ about }) => about)
      .map(({ lat, lng }) =>
        new Circle([lat, lng], { radius: roughly, className: 'area', interactive: false }).addTo(
          this.#map,
        ),
      );
  }

  /** Looks and names of the marks; one of them is a stop of the keyboard. */
  #paint(): void {
    const all = [...this.#placed.values()];
    const stop = this.#placed.has(this.#stop) ? this.#stop : all[0]?.mark.key;
    const texts = this.#host.labelsOf(all.map(({ mark }) => mark));
    const labelled = withRoom(
      all.map(({ mark, town }) => ({
        ...this.#at(mark),
        town,
        text: texts.get(mark)!,
        reach: mark.sample.length > 1 ? 18 : 11,
        weight: mark.count,
      })),
    );
    const labels = new Map([...labelled].map(({ town, text }) => [town, text]));
    for (const { mark, button, town } of all) {
      town.textContent = labels.get(town) ?? '';
      const current = mark.sample.some(({ lat, lng }) => this.#current.has(`${lat},${lng}`));
      const name = this.#host.nameOf(mark);
      button.className = ['mark', mark.sample.length > 1 && 'many', mark.about && 'about']
        .filter(Boolean)
        .join(' ');
      button.setAttribute('part', current ? 'map-mark map-mark-current' : 'map-mark');
      button.setAttribute('aria-label', name);
      button.title = name;
      if (current) button.setAttribute('aria-current', 'true');
      else button.removeAttribute('aria-current');
      button.textContent = mark.count > 1 ? String(mark.count) : '';
      button.tabIndex = mark.key === stop ? 0 : -1;
    }
  }

  /** The mark that had the keyboard fell apart: the keyboard goes on with the nearest part. */
  #refocus(): void {
    const from = this.#opening;
    this.#opening = undefined;
    if (!from || !this.#placed.size || this.#placed.has(from.key)) return;
    const [first] = [...this.#placed.values()].sort(
      (a, b) => gap(a.mark, from) - gap(b.mark, from),
    );
    first!.button.focus({ preventScroll: true });
  }

  #at({ lat, lng }: Mark): ScreenPoint {
    return this.#map.latLngToContainerPoint([lat, lng]);
  }

  /** Arrow keys on a mark go to the next one that way. */
  readonly #move = (event: KeyboardEvent): void => {
    const here = [...this.#placed.values()].find(({ button }) => button === event.target);
    if (!here || event.altKey || event.ctrlKey || event.metaKey) return;
    const at = ({ mark }: Placed): ScreenPoint => this.#at(mark);
    const others = [...this.#placed.values()].filter((each) => each !== here);
    const next = nextInDirection(event.key, at(here), others, at);
    if (!next && !event.key.startsWith('Arrow')) return;
    event.preventDefault();
    if (!next) return;
    next.button.focus({ preventScroll: true });
    this.#map.panInside([next.mark.lat, next.mark.lng], {
      padding: [edge, edge],
      animate: !still(),
    });
  };
}

const gap = (a: Mark, b: Mark): number => (a.lat - b.lat) ** 2 + (a.lng - b.lng) ** 2;
