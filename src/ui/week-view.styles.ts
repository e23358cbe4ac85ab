/** Looks of the week's timetable; a text, for it comes with a part. */
export const weekStyles = `
  table { inline-size: 100%; border-collapse: separate; border-spacing: var(--_space); table-layout: fixed; }
  caption { text-align: start; font-size: 1.125em; font-weight: 700; padding-block-end: calc(2 * var(--_space)); }
  th { text-align: start; font-weight: 650; vertical-align: top; padding: calc(2 * var(--_space)) var(--_space); }
  thead th:first-child { inline-size: 7.5em; }
  td { vertical-align: top; padding: 0; block-size: 1px; }
  .cell {
    display: flex; flex-direction: column; inline-size: 100%; block-size: 100%; min-block-size: var(--_target); text-align: start; font-weight: 400;
    padding: calc(1.5 * var(--_space)) calc(2 * var(--_space)); border: var(--_border) solid var(--_line); border-radius: var(--_radius);
    background: color-mix(in srgb, var(--_accent) var(--level), transparent); color: inherit; line-height: 1.35;
  }
  .cell:hover { border-color: var(--_edge); }
  .cell[aria-pressed='true'] { border-color: var(--_accent); box-shadow: inset 0 0 0 2px var(--_accent); }
  .l1 { --level: 5%; } .l2 { --level: 12%; } .l3 { --level: 20%; } .l4 { --level: 30%; }
  .count { font-weight: 700; }
  .named { display: block; font-size: 0.875em; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
  .muted { color: var(--_muted); }
  .part { display: none; }
  .nothing { display: block; block-size: 100%; min-block-size: var(--_target); border-radius: var(--_radius); border: var(--_border) dashed var(--_line); }
  @container (max-width: 40em) {
    table, caption, tbody, tr, td { display: block; }
    thead { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); }
    tbody th { display: block; padding-inline: 0; }
    td { block-size: auto; margin-block-end: calc(1.5 * var(--_space)); }
    td.empty { display: none; }
    .part { display: inline; font-weight: 650; }
  }
  @media (forced-colors: active) { .cell[aria-pressed='true'] { outline: 3px solid Highlight; } }
  @media print { .cell { border-color: currentColor; } }
`;
