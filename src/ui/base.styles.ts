/**
 * What every element of ours starts from. The host page's styles end at `:host`: everything is
 * reset there, then the font, the colour, the colour scheme, the direction and the language are
 * taken from the page on purpose. Private `--_names` are made from the public tokens, which are only
 * ever read, so that a value set anywhere outside reaches every depth.
 */
import { css } from 'lit';

export const base = css`
  :host {
    all: initial;
    /* A page that unsets everything must not turn blocks into lines. */
    display: block !important;
    box-sizing: border-box;
    color: var(--meeting-color-text, var(--meeting-palette-ink, inherit));
    color-scheme: inherit;
    font-family: var(--meeting-font-family, inherit);
    /* The reader's own size: a page's rem is not to be trusted. */
    font-size: var(--meeting-font-size, medium);
    line-height: var(--meeting-line-height, 1.5);
    overflow-wrap: anywhere;
    -webkit-text-size-adjust: 100%;

    /* Three levels: what a thing is for, then the palette, then a value of ours. */
    --_muted: var(
      --meeting-color-text-muted,
      var(--meeting-palette-quiet, color-mix(in srgb, currentColor 82%, transparent))
    );
    --_line: var(
      --meeting-color-border,
      var(--meeting-palette-line, color-mix(in srgb, currentColor 20%, transparent))
    );
    /* Edges of controls: 3:1 against the page. */
    --_edge: var(--meeting-color-control, color-mix(in srgb, currentColor 62%, transparent));
    --_surface: var(--meeting-color-surface, var(--meeting-palette-paper, transparent));
    --_raised: var(
      --meeting-color-surface-raised,
      color-mix(in srgb, currentColor 6%, transparent)
    );
    --_accent: var(--meeting-color-accent, var(--meeting-palette-brand, #0b5563));
    --_on-accent: var(--meeting-color-on-accent, var(--meeting-palette-on-brand, #fff));
    --_danger: var(--meeting-palette-danger, #b10e1e);
    --_on-danger: var(--meeting-palette-on-danger, #fff);
    --_focus: var(--meeting-color-focus, currentColor);
    --_space: var(--meeting-space, 4px);
    --_radius: var(--meeting-radius, 10px);
    --_border: var(--meeting-border-width, 1px);
    --_target: var(--meeting-target-size, 44px);
    --_duration: var(--meeting-duration, 0.15s);
  }

  /* Where the browser can tell the page's scheme, the accent follows it. */
  @supports (color: light-dark(#000, #fff)) {
    :host {
      --_accent: var(
        --meeting-color-accent,
        var(--meeting-palette-brand, light-dark(#0b5563, #8fd3de))
      );
      --_on-accent: var(
        --meeting-color-on-accent,
        var(--meeting-palette-on-brand, light-dark(#fff, #06262d))
      );
    }
  }

  :host([hidden]) {
    display: none !important;
  }

  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }

  p,
  ul,
  dl,
  dd,
  fieldset {
    margin: 0;
    padding: 0;
    border: 0;
    min-inline-size: 0;
    list-style: none;
  }

  button,
  input {
    font: inherit;
    color: inherit;
  }

  a {
    color: inherit;
    text-underline-offset: 0.2em;
  }

  a:hover {
    text-decoration-thickness: 0.15em;
  }

  :focus-visible {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
    border-radius: 4px;
  }

  svg {
    inline-size: 1.25em;
    block-size: 1.25em;
    flex: none;
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  [hidden] {
    display: none !important;
  }

  summary {
    padding-block: calc(2.5 * var(--_space));
    font-weight: 600;
    cursor: pointer;
  }

  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: calc(2 * var(--_space));
    min-block-size: var(--_target);
    padding: calc(2 * var(--_space)) calc(4 * var(--_space));
    border: var(--_border) solid var(--_edge);
    border-radius: var(--_radius);
    background: transparent;
    font-weight: 600;
    cursor: pointer;
  }

  /* A finger leaves no hover behind. */
  @media (hover: hover) {
    .button:hover {
      background: var(--_raised);
    }
  }

  .button.main {
    border-color: var(--_accent);
    background: var(--_accent);
    color: var(--_on-accent);
  }

  .button.main:hover {
    border-color: currentColor;
    background: var(--_accent);
  }

  .button.plain {
    border-color: transparent;
    padding-inline: calc(2 * var(--_space));
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }

  .away {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: clip;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  @media (prefers-reduced-motion: no-preference) {
    .button {
      transition: background var(--_duration);
    }
  }

  @media print {
    .no-print {
      display: none !important;
    }
  }
`;
