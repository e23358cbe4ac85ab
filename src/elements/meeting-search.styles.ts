import { css } from 'lit';

export const searchStyles = css`
  :host {
    container-type: inline-size;
  }
  label {
    display: block;
    font-weight: 700;
  }
  @container (min-inline-size: 30em) {
    label {
      font-size: 1.125em;
    }
  }
  .words {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 calc(3 * var(--_space));
  }
  .hint {
    color: var(--_muted);
    font-size: 0.9375em;
  }
  .box {
    position: relative;
    margin-block-start: calc(1.5 * var(--_space));
  }
  .box > svg {
    position: absolute;
    inset-block: 0;
    inset-inline-start: calc(3.5 * var(--_space));
    margin-block: auto;
    pointer-events: none;
  }
  input {
    display: block;
    inline-size: 100%;
    min-block-size: calc(var(--_target) + 6px);
    padding-inline: calc(11 * var(--_space)) calc(var(--_target) + var(--_space));
    border: 2px solid var(--_edge);
    border-radius: var(--_radius);
    background: var(--meeting-search-background, transparent);
    font-size: 1.0625em;
    appearance: none;
  }
  input::-webkit-search-cancel-button {
    display: none;
  }
  input:hover {
    border-color: currentColor;
  }
  input:focus-visible {
    border-radius: var(--_radius);
    outline-offset: 1px;
  }
  .clear {
    position: absolute;
    inset-block: 0;
    inset-inline-end: 3px;
    margin-block: auto;
    inline-size: var(--_target);
    block-size: var(--_target);
    padding: 0;
    border-color: transparent;
  }
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
      linear-gradient(
        var(--meeting-suggestions-background, var(--meeting-color-surface, transparent)) 0 100%
      ),
      Canvas;
    color: var(--meeting-color-text, CanvasText);
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
  @media print {
    :host {
      display: none !important;
    }
  }
`;
