import { css } from 'lit';

export const cardStyles = css`
  :host {
    container-type: inline-size;
  }

  .card {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 2px calc(3 * var(--_space));
    padding: var(--meeting-card-padding, calc(2 * var(--_space)) calc(3.5 * var(--_space)));
    border: var(--_border) solid var(--meeting-card-border-color, var(--_line));
    border-radius: var(--_radius);
    background: var(--meeting-card-background, var(--_surface));
    line-height: 1.35;
  }

  .time {
    grid-row: 1;
    grid-column: 1;
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 2px calc(2 * var(--_space));
    font-size: 0.9375em;
    font-variant-numeric: tabular-nums;
  }

  .at {
    font-weight: 650;
  }

  .soon {
    color: var(--_muted);
  }

  .now {
    padding: 0 calc(2 * var(--_space));
    border-radius: 99px;
    background: var(--_accent);
    color: var(--_on-accent);
    font-size: 0.875em;
    font-weight: 600;
  }

  .title {
    grid-row: 2;
    grid-column: 1 / -1;
    font-size: 1.0625em;
    font-weight: 650;
  }

  .facts {
    grid-column: 1 / -1;
    font-size: 0.9375em;
  }

  .kind {
    color: var(--_muted);
  }

  .notice {
    margin-block: var(--_space);
    padding-inline-start: calc(2 * var(--_space));
    border-inline-start: 4px solid currentColor;
    font-weight: 600;
  }

  /* Quiet, and not by colour alone. */
  mark {
    border-radius: 3px;
    background: color-mix(in srgb, var(--_accent) 16%, transparent);
    color: inherit;
    text-decoration: underline 1px;
    text-underline-offset: 0.15em;
  }

  .badges,
  .badges ul {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space);
  }

  .badges {
    margin-block-start: 4px;
    font-size: 0.867em;
  }

  /* One row of them at a glance; all are in the details. */
  .badges ul {
    max-block-size: calc(1.35em + 2 * var(--_border));
    overflow: clip;
  }

  .badges li {
    padding: 0 calc(2 * var(--_space));
    border: var(--_border) solid var(--_line);
    border-radius: 99px;
    background: var(--_raised);
  }

  .tick {
    grid-column: 1 / -1;
    display: flex;
    align-items: center;
    gap: calc(2 * var(--_space));
    min-block-size: var(--_target);
  }

  .tick input {
    inline-size: 1.375em;
    block-size: 1.375em;
    margin: 0;
    accent-color: var(--_accent);
  }

  .sample {
    padding: 0 calc(1.5 * var(--_space));
    border: var(--_border) dashed var(--_edge);
    border-radius: 99px;
    font-size: 0.75em;
    font-weight: 400;
    white-space: nowrap;
  }

  /* Large for a thumb, but its room overlaps that of its neighbours. */
  .toggle {
    grid-row: 1;
    grid-column: 2;
    align-self: start;
    gap: var(--_space);
    margin-block: -9px -13px;
    margin-inline-end: calc(-2 * var(--_space));
  }

  .toggle[aria-expanded='true'] svg {
    transform: rotate(180deg);
  }

  .details {
    grid-column: 1 / -1;
    columns: 2 18em;
    column-gap: calc(8 * var(--_space));
    margin-block-start: calc(2 * var(--_space));
    padding-block: calc(3 * var(--_space)) var(--_space);
    border-block-start: var(--_border) solid var(--_line);
    line-height: 1.5;
  }

  .join {
    margin-block: var(--_space) calc(2 * var(--_space));
  }

  /* Where text is large, no word is broken for a button beside it. */
  @container (max-inline-size: 13em) {
    .card {
      grid-template-columns: minmax(0, 1fr);
    }
    .toggle {
      grid-row: auto;
      grid-column: 1;
      justify-self: start;
      margin: 0;
    }
  }

  @container (min-inline-size: 34em) {
    .card {
      grid-template-columns: 10.5em minmax(0, 1fr) auto;
    }
    .time {
      grid-row: 1 / span 3;
      grid-column: 1;
      flex-direction: column;
      align-items: start;
      font-size: 1em;
    }
    .title {
      grid-row: 1;
      grid-column: 2;
      line-height: 1.3;
    }
    .facts {
      grid-column: 2;
      display: flex;
      flex-wrap: wrap;
      gap: 0 calc(4 * var(--_space));
    }
    .where {
      display: contents;
    }
    .notice,
    .badges {
      flex-basis: 100%;
    }
    .tick {
      grid-column: 2;
    }
    .toggle {
      grid-column: 3;
      grid-row: 1 / span 3;
      align-self: center;
      margin-block: 0;
    }
  }

  /* Places stand under one another, to be read down. */
  @container (min-inline-size: 50em) {
    .card {
      grid-template: auto 1fr / 10.5em minmax(0, 1fr) minmax(0, 1fr) auto;
    }
    .facts {
      display: contents;
    }
    .kind {
      grid-row: 2;
      grid-column: 2;
    }
    .where {
      display: block;
      grid-row: 1 / 3;
      grid-column: 3;
    }
    .notice,
    .tick {
      grid-column: 2 / 4;
    }
    .toggle {
      grid-column: 4;
    }
  }

  @media (forced-colors: active) {
    .now {
      border: 1px solid;
    }
  }

  @media (prefers-reduced-motion: no-preference) {
    .toggle svg {
      transition: transform var(--_duration);
    }
  }

  @media print {
    .card {
      break-inside: avoid;
    }
    mark {
      background: none;
      text-decoration: none;
    }
    /* What is soon now is not when it is read. */
    .toggle,
    .soon,
    .now {
      display: none;
    }
  }
`;
