/** What of Leaflet 2 the map uses; the library comes without types. */
declare module 'leaflet' {
  export type LatLngTuple = readonly [lat: number, lng: number];

  export class LatLngBounds {
    constructor(points: readonly LatLngTuple[]);
    getWest(): number;
    getSouth(): number;
    getEast(): number;
    getNorth(): number;
    pad(ratio: number): LatLngBounds;
  }

  class Layer {
    addTo(map: LeafletMap): this;
    remove(): this;
    on(type: string, listener: (event: unknown) => void): this;
  }

  interface MapOptions {
    attributionControl?: boolean;
    zoomControl?: boolean;
    trackResize?: boolean;
    scrollWheelZoom?: boolean;
    boxZoom?: boolean;
    zoomAnimation?: boolean;
    fadeAnimation?: boolean;
    inertia?: boolean;
    worldCopyJump?: boolean;
    minZoom?: number;
    maxZoom?: number;
  }

  export class LeafletMap {
    constructor(container: HTMLElement, options: MapOptions);
    readonly dragging: { moved(): boolean };
    readonly scrollWheelZoom: { enable(): void; disable(): void };
    on(types: string, listener: () => unknown): this;
    remove(): this;
    invalidateSize(options: object): this;
    fitBounds(bounds: LatLngBounds, options: object): this;
    setView(center: LatLngTuple, zoom: number, options?: object): this;
    panInside(point: LatLngTuple, options?: object): this;
    setMaxZoom(zoom: number): this;
    getBounds(): LatLngBounds;
    getZoom(): number;
    getSize(): { readonly x: number; readonly y: number };
    zoomIn(delta?: number, options?: object): this;
    zoomOut(delta?: number, options?: object): this;
    latLngToContainerPoint(point: LatLngTuple): { readonly x: number; readonly y: number };
  }

  export class Marker extends Layer {
    constructor(point: LatLngTuple, options: object);
  }
  export class DivIcon {
    constructor(options: { html: HTMLElement; className: string; iconSize: null });
  }

  interface PathOptions {
    className: string;
    interactive: false;
    smoothFactor?: number;
    noClip?: boolean;
  }
  export class Polygon extends Layer {
    constructor(rings: readonly (readonly LatLngTuple[])[][], options: PathOptions);
  }
  export class Polyline extends Layer {
    constructor(lines: readonly (readonly LatLngTuple[])[], options: PathOptions);
  }
  export class Circle extends Layer {
    constructor(center: LatLngTuple, options: PathOptions & { radius: number });
  }
  export interface TileCoords {
    readonly x: number;
    readonly y: number;
    readonly z: number;
  }
  export class GridLayer extends Layer {
    constructor(options: { maxZoom: number });
    createTile(coords: TileCoords, done: (error: unknown, tile: HTMLElement) => void): HTMLElement;
  }
  export const Util: {
    template(text: string, values: Readonly<Record<string, unknown>>): string;
  };
}
