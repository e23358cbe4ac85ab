import { css } from 'lit';

export const finderStyles = css`
  :host([theme]) {
    color-scheme: light;
    background: var(--meeting-palette-paper, Canvas);
    color: var(--meeting-color-text, var(--meeting-palette-ink, CanvasText));
    padding: calc(4 * var(--_space));
    border-radius: var(--_radius);
  }
  :host([theme='dark']) {
    color-scheme: dark;
  }

  /* Inherited values of a hostile page end here, whatever it does to the host itself. */
  .finder {
    visibility: visible;
    pointer-events: auto;
    letter-spacing: normal;
    word-spacing: normal;
    text-transform: none;
    text-align: start;
    text-indent: 0;
    white-space: normal;
    font-size: var(--meeting-font-size, medium);
    container-type: inline-size;
  }

  .layout {
    display: grid;
    gap: calc(3 * var(--_space)) calc(8 * var(--_space));
  }

  .near {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space) calc(2 * var(--_space));
    min-block-size: var(--_target);
    inline-size: 100%;
  }
  /* The button and the views share a line, also on a phone with wide letters. */
  .near .button {
    padding-inline: calc(3 * var(--_space));
  }
  /* Two lines: the buttons, and what pressing the first does. */
  .near.two {
    min-block-size: calc(var(--_target) + 1.5em);
  }
  .near .note {
    order: 1;
    flex: 1 1 100%;
    color: var(--_muted);
    font-size: 0.875em;
  }

  fieldset {
    margin-block-end: calc(5 * var(--_space));
  }

  .bar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: calc(2 * var(--_space)) calc(3 * var(--_space));
  }

  /* So little at first that help stays beside it; a count may break, a sentence has its own line. */
  .bar meeting-summary {
    flex: 1 1 5em;
    min-inline-size: min-content;
  }
  .bar .plain {
    padding-inline: var(--_space) 0;
  }
  .bar meeting-summary:state(noted) {
    order: 1;
    flex-basis: 100%;
  }
  .bar .near {
    order: 2;
  }

  :is(meeting-map, meeting-week) {
    margin-block-end: calc(4 * var(--_space));
  }

  .fold[aria-expanded='true'] {
    background: var(--_raised);
  }

  .panel.folded {
    display: none;
  }

  .done {
    position: sticky;
    inset-block-end: calc(2 * var(--_space));
    inline-size: 100%;
    margin-block-start: calc(4 * var(--_space));
  }

  .foot {
    display: grid;
    gap: var(--_space);
    padding-block-start: calc(4 * var(--_space));
    border-block-start: var(--_border) solid var(--_line);
    font-size: 0.9375em;
  }

  .foot .facts {
    color: var(--_muted);
  }

  .foot .again {
    justify-self: start;
  }

  .sample {
    margin-block-end: calc(2 * var(--_space));
    padding: var(--_space) calc(3 * var(--_space));
    border: var(--_border) dashed var(--_edge);
    border-radius: var(--_radius);
    font-size: 0.875em;
  }

  .editor,
  .editor :is(div, ul) {
    display: grid;
    gap: calc(2 * var(--_space));
  }

  .editor {
    padding-block: calc(3 * var(--_space));
  }

  .editor :is([role='heading'], summary) {
    font-weight: 600;
  }

  .editor details ul {
    margin: calc(2 * var(--_space)) calc(5 * var(--_space));
    list-style: disc;
  }

  .skip {
    display: none;
  }

  @container (min-inline-size: 54em) {
    .layout:not(.alone) {
      grid-template-columns: 17em minmax(0, 1fr);
      /* The list takes what the filters beside it need in height. */
      grid-template-rows: auto auto 1fr;
      align-items: start;
    }
    .search,
    .foot {
      grid-column: 1 / -1;
    }
    .panel,
    .panel.folded {
      display: block;
      grid-column: 1;
      grid-row: 2 / span 2;
    }
    .bar,
    .layout:not(.alone) > .results {
      grid-column: 2;
    }
    .near.near {
      flex-wrap: nowrap;
      inline-size: auto;
      min-block-size: var(--_target);
    }
    .near .note {
      order: 0;
      flex: 0 1 auto;
    }
    .fold,
    .done {
      display: none;
    }
    /* Past the filters, for who has come to them with the keyboard. */
    .skip {
      display: block;
    }
    .skip:not(:focus) {
      position: absolute;
      clip-path: inset(50%);
    }
  }

  /* There its border is seen. */
  @media (forced-colors: active) {
    .bar .plain {
      padding-inline: calc(2 * var(--_space));
    }
  }

  @media print {
    .panel {
      display: none !important;
    }
    .layout.layout:not(.alone) {
      grid-template-columns: minmax(0, 1fr);
    }
    .bar,
    .layout:not(.alone) > .results {
      grid-column: 1;
    }
  }
`;
