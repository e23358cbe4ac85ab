import { css } from 'lit';

export const chipsStyles = css`
  legend {
    padding: 0;
    margin-block-end: calc(1.5 * var(--_space));
    font-weight: 650;
  }

  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: calc(1.5 * var(--_space));
  }

  .chip {
    position: relative;
    display: inline-flex;
    align-items: center;
    gap: calc(1.5 * var(--_space));
    min-block-size: var(--_target);
    padding: var(--_space) calc(3 * var(--_space));
    border: var(--_border) solid var(--_edge);
    border-radius: 99px;
    background: var(--meeting-chip-background, transparent);
    color: var(--meeting-chip-color, inherit);
    line-height: 1.2;
  }

  /* A mouse needs less than a thumb. */
  @media (pointer: fine) {
    .chip {
      min-block-size: min(var(--_target), 36px);
      font-size: 0.9375em;
    }
  }

  .chip:hover {
    background: var(--_raised);
  }

  .chip.checked {
    border-color: transparent;
    background: var(--meeting-chip-background-checked, var(--_accent));
    color: var(--meeting-chip-color-checked, var(--_on-accent));
    font-weight: 600;
  }

  .chip.nothing {
    border-style: dashed;
    border-color: var(--_line);
    color: var(--_muted);
  }

  .chip svg {
    margin-inline-start: -3px;
    inline-size: 1em;
    block-size: 1em;
    stroke-width: 3;
  }

  /* The box itself covers the chip, so that it is what is pressed and what is read. */
  .chip input {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    margin: 0;
    border-radius: inherit;
    appearance: none;
    cursor: pointer;
  }

  .chip.nothing input {
    cursor: default;
  }

  /* A button may stick to the window's edge: what has the keyboard stays clear of it. */
  .chip input,
  .more {
    scroll-margin-block: calc(var(--_target) + 4 * var(--_space));
  }

  .chip input:focus-visible {
    border-radius: 99px;
  }

  .count {
    flex: none;
    font-size: 0.875em;
    font-variant-numeric: tabular-nums;
    opacity: 0.85;
  }

  @media (prefers-reduced-transparency: reduce) {
    .count {
      opacity: 1;
    }
  }

  .why {
    margin-block-start: var(--_space);
    color: var(--_muted);
    font-size: 0.9375em;
  }

  .more {
    margin-block-start: var(--_space);
  }

  @media (forced-colors: active) {
    .chip.checked {
      border-color: Highlight;
      background: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }
    .chip.nothing {
      color: GrayText;
    }
  }
`;
