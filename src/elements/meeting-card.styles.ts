import { css } from 'lit';

export const cardStyles = css`
  :host {
    container-type: inline-size;
  }

  .card {
    display: grid;
    gap: calc(0.5 * var(--_space)) calc(4 * var(--_space));
    padding: var(--meeting-card-padding, calc(3 * var(--_space)) calc(4 * var(--_space)));
    border: var(--_border) solid var(--meeting-card-border-color, var(--_line));
    border-radius: var(--_radius);
    background: var(--meeting-card-background, var(--meeting-color-surface, transparent));
    line-height: 1.35;
  }

  .title {
    grid-row: 2;
    font-size: 1.0625em;
    font-weight: 650;
  }

  .time {
    grid-row: 1;
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 calc(2 * var(--_space));
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

  .kind,
  .place {
    color: var(--_muted);
  }

  .notice {
    padding-inline-start: calc(3 * var(--_space));
    border-inline-start: 4px solid currentColor;
    font-weight: 600;
  }

  .badges,
  .badges ul {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space);
  }

  .badges {
    margin-block-start: var(--_space);
    font-size: 0.8125em;
  }

  .badges li {
    padding: 0 calc(2 * var(--_space));
    border: var(--_border) solid var(--_line);
    border-radius: 99px;
    background: var(--_raised);
  }

  .badges .sample {
    border-style: dashed;
    border-color: var(--_edge);
    background: transparent;
  }

  .toggle {
    margin-inline-start: calc(-2 * var(--_space));
    justify-self: start;
  }

  .toggle svg {
    transition: none;
  }

  .toggle[aria-expanded='true'] svg {
    transform: rotate(180deg);
  }

  .details {
    grid-column: 1 / -1;
    display: grid;
    gap: calc(4 * var(--_space));
    padding-block: calc(3 * var(--_space)) var(--_space);
    border-block-start: var(--_border) solid var(--_line);
    line-height: 1.5;
  }

  .details h4 {
    margin: 0 0 var(--_space);
    font-size: 1em;
  }

  .details .group > .term {
    font-weight: 650;
  }

  .details ul.lines li + li {
    margin-block-start: var(--_space);
  }

  .details .notes {
    white-space: pre-line;
  }

  .details .join {
    margin-block-end: calc(2 * var(--_space));
  }

  .links {
    display: flex;
    flex-wrap: wrap;
    gap: calc(2 * var(--_space)) calc(4 * var(--_space));
  }

  .links a {
    display: inline-flex;
    align-items: center;
    min-block-size: var(--_target);
  }

  @container (min-inline-size: 34em) {
    .card {
      grid-template-columns: 9.5em 1fr auto;
    }
    .time {
      grid-row: 1 / span 2;
      grid-column: 1;
      flex-direction: column;
      align-items: flex-start;
    }
    .title {
      grid-row: 1;
      grid-column: 2;
    }
    .kind,
    .place,
    .notice,
    .badges {
      grid-column: 2;
    }
    .toggle {
      grid-column: 3;
      grid-row: 1 / span 3;
      margin: 0;
    }
    .details {
      grid-template-columns: 1fr 1fr;
    }
  }

  @container (max-inline-size: 33.99em) {
    .toggle {
      min-block-size: var(--_target);
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
      border-color: #999;
    }
    .toggle {
      display: none;
    }
  }
`;
