/** Looks of the map; a text, for it comes with a part. */

/** What Leaflet's layers need to lie where they belong. Its own sheet is mostly for what is not used. */
const layers = `
  .surface { position: relative; overflow: hidden; isolation: isolate; -webkit-tap-highlight-color: transparent; }
  .leaflet-touch-zoom { touch-action: pan-x pan-y; }
  .leaflet-touch-drag { touch-action: pinch-zoom; }
  .leaflet-touch-drag.leaflet-touch-zoom { touch-action: none; }
  .leaflet-pane, .leaflet-layer, .leaflet-tile, .leaflet-tile-container, .leaflet-marker-icon, .leaflet-pane > svg { position: absolute; inset-block-start: 0; left: 0; }
  .leaflet-pane { z-index: 400; }
  .leaflet-tile-pane { z-index: 200; }
  .leaflet-marker-pane { z-index: 600; }
  .leaflet-tile { visibility: hidden; user-select: none; -webkit-user-drag: none; max-inline-size: none; }
  .leaflet-tile-loaded { visibility: inherit; }
  .leaflet-pane > svg { pointer-events: none; inline-size: auto; block-size: auto; stroke-width: initial; max-inline-size: none; }
  .leaflet-zoom-animated { transform-origin: 0 0; }
  .leaflet-zoom-anim .leaflet-zoom-animated { transition: transform 0.25s cubic-bezier(0, 0, 0.25, 1); }
  .leaflet-zoom-anim .leaflet-tile, .leaflet-pan-anim .leaflet-tile { transition: none; }
  .leaflet-grab { cursor: grab; }
  .leaflet-dragging .leaflet-grab { cursor: grabbing; }
`;

export const mapStyles = `
  ${layers}
  .map { display: grid; gap: calc(2 * var(--_space)); }
  .surface {
    --sea: color-mix(in srgb, var(--_accent) 12%, Canvas);
    --land: color-mix(in srgb, CanvasText 4%, Canvas);
    block-size: var(--meeting-map-block-size, clamp(20em, 60vh, 34em));
    border: var(--_border) solid var(--_line); border-radius: var(--_radius);
    background: var(--meeting-map-sea, var(--sea));
  }
  @supports (color: light-dark(#000, #fff)) {
    .surface { --land: light-dark(color-mix(in srgb, CanvasText 3%, Canvas), color-mix(in srgb, CanvasText 17%, Canvas)); }
  }
  .surface:focus-visible { outline-offset: -3px; border-radius: var(--_radius); }
  .land { fill: var(--meeting-map-land, var(--land)); stroke: var(--_edge); stroke-width: 1px; fill-opacity: 1; stroke-opacity: 1; }
  .border { fill: none; stroke: var(--_edge); stroke-width: 1px; stroke-opacity: 0.6; stroke-dasharray: 3 3; }
  .area { fill: var(--_accent); fill-opacity: 0.16; stroke: var(--_accent); stroke-width: 1.5px; stroke-opacity: 0.8; stroke-dasharray: 4 4; }
  .at { inline-size: 0; block-size: 0; }
  .mark {
    position: absolute; inset-block-start: 0; left: 0; transform: translate(-50%, -50%);
    display: grid; place-items: center; inline-size: var(--_target); block-size: var(--_target);
    padding: 0; border: 0; background: none; color: var(--_on-accent); font-weight: 700; font-size: 0.9375em; line-height: 1; cursor: pointer;
  }
  /* The finger's room is larger than what is seen. */
  .mark::before {
    content: ''; position: absolute; inset: 11px; z-index: -1; border-radius: 50%;
    background: var(--_accent); border: 2px solid Canvas; box-shadow: 0 1px 3px rgb(0 0 0 / 0.4);
  }
  .mark.many::before { inset: 4px; }
  .mark.about::before { background: Canvas; border: 2px dashed var(--_accent); }
  .mark.about { color: var(--_accent); }
  .town { position: absolute; inset-block-start: 11px; left: 0; transform: translateX(-50%); white-space: nowrap; font-size: 13px; font-weight: 500; line-height: 17px; color: CanvasText; text-shadow: 0 0 2px Canvas, 0 0 3px Canvas, 0 0 4px Canvas; pointer-events: none; }
  .many + .town { inset-block-start: 18px; }
  .mark:hover::before { filter: brightness(1.15); }
  .mark[aria-current]::before { outline: 4px solid CanvasText; outline-offset: 1px; }
  .mark:focus-visible { outline: 3px solid CanvasText; outline-offset: -1px; border-radius: 50%; z-index: 1; }
  .under { display: flex; flex-wrap: wrap; align-items: start; justify-content: space-between; gap: var(--_space) calc(3 * var(--_space)); }
  .tools { display: flex; gap: var(--_space); }
  .tools .button { min-inline-size: var(--_target); padding-inline: calc(3 * var(--_space)); }
  .credit { font-size: 0.8125em; color: var(--_muted); }
  .note { color: var(--_muted); font-size: 0.9375em; }
  .streets { display: flex; flex-wrap: wrap; align-items: center; gap: calc(2 * var(--_space)) calc(4 * var(--_space)); }
  .streets p:first-child { flex: 1 1 20em; font-size: 0.9375em; }
  .streets [role='status']:empty { display: none; }
  .here { display: grid; gap: calc(2 * var(--_space)); padding: calc(3 * var(--_space)); border: 2px solid var(--_accent); border-radius: var(--_radius); }
  .here .button { flex: none; justify-self: start; }
  .top { display: flex; align-items: center; justify-content: space-between; gap: calc(3 * var(--_space)); }
  .title { font-size: 1.125em; font-weight: 700; }
  @media (forced-colors: active) {
    .land { fill: Canvas; stroke: CanvasText; }
    .area { fill: none; stroke: CanvasText; }
    .mark { color: ButtonText; forced-color-adjust: none; }
    .mark::before, .mark.about::before { background: ButtonFace; border-color: ButtonText; }
    .mark[aria-current]::before { outline-color: Highlight; }
  }
`;
