import { css } from 'lit';

export const listStyles = css`
  .all:focus {
    outline: none;
  }

  .list {
    display: grid;
    grid-template-columns: repeat(var(--meeting-list-columns, 1), minmax(0, 1fr));
    gap: var(--meeting-list-gap, calc(2 * var(--_space)));
  }

  /* Headings stand across the columns, so what is in an item stands in the grid itself. */
  li {
    display: contents;
  }

  .group-title {
    grid-column: 1 / -1;
    font-size: 1.0625em;
    font-weight: 700;
  }

  li + li .group-title {
    margin-block-start: calc(3 * var(--_space));
  }

  .message {
    padding: calc(6 * var(--_space)) calc(4 * var(--_space));
    border: var(--_border) solid var(--_line);
    border-radius: var(--_radius);
  }

  .message p + p {
    margin-block-start: calc(2 * var(--_space));
  }

  .lead {
    font-size: 1.125em;
    font-weight: 650;
  }

  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: calc(2 * var(--_space));
    margin-block-start: calc(4 * var(--_space));
  }

  .actions .button {
    text-align: start;
  }

  .end {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: calc(2 * var(--_space)) calc(4 * var(--_space));
    margin-block-start: calc(4 * var(--_space));
    color: var(--_muted);
  }

  .end .button {
    color: var(--meeting-color-text, var(--meeting-palette-ink, inherit));
  }

  /* As tall as the cards that will stand here, so that nothing jumps. */
  .bone {
    block-size: 7.5em;
    border: var(--_border) solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_raised);
  }

  @media (prefers-reduced-motion: no-preference) {
    .bone {
      animation: breathe 1.6s ease-in-out infinite alternate;
    }
    @keyframes breathe {
      to {
        opacity: 0.5;
      }
    }
  }

  .printed {
    display: none;
  }

  @media print {
    .printed {
      display: block;
    }
  }
`;
