/** How the list under a search box looks. It comes with the list, so it is given what makes a sheet. */
import type { css as Css, CSSResult } from 'lit';

export function comboboxStyles(css: typeof Css): CSSResult {
  return css`
    /* Over what follows, also where the container is a layer of its own. */
    :host(:focus-within) {
      position: relative;
      z-index: 1;
    }
    .suggestions {
      position: absolute;
      z-index: 1;
      inset-inline: 0;
      /* Clear of the ring around the field. */
      margin-block: calc(1.5 * var(--_space)) calc(4 * var(--_space));
      max-inline-size: 36em;
      padding: var(--_space);
      border: var(--_border) solid var(--_edge);
      border-radius: var(--_radius);
      /* A see-through surface still hides what is behind. */
      background:
        linear-gradient(var(--meeting-suggestions-background, var(--_surface)) 0 100%), Canvas;
      color: var(--meeting-color-text, var(--meeting-palette-ink, CanvasText));
      box-shadow: 0 4px 16px rgb(0 0 0 / 20%);
    }
    .suggestions li {
      display: flex;
      flex-wrap: wrap;
      align-content: center;
      align-items: baseline;
      gap: calc(2 * var(--_space));
      min-block-size: var(--_target);
      padding: calc(1.5 * var(--_space)) calc(3 * var(--_space));
      border-radius: calc(var(--_radius) - var(--_space));
      line-height: 1.3;
      cursor: pointer;
      scroll-margin-block: calc(2 * var(--_space));
    }
    .name {
      flex: 1;
    }
    mark {
      background: none;
      color: inherit;
      font-weight: 700;
    }
    .kind,
    .count {
      color: var(--_muted);
      font-size: 0.875em;
    }
    .count {
      min-inline-size: 1.75em;
      font-variant-numeric: tabular-nums;
      text-align: end;
    }
    @media (hover: hover) {
      .suggestions li:hover {
        background: var(--_raised);
      }
    }
    .suggestions .active,
    .suggestions .active:hover {
      background: var(--_accent);
      color: var(--_on-accent);
    }
    .active span {
      color: inherit;
    }
    @media (forced-colors: active) {
      .suggestions .active {
        background: Highlight;
        color: HighlightText;
        forced-color-adjust: none;
      }
    }
  `;
}
