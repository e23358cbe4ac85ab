import { formStyles } from '../form.styles.js';

export const guideStyles = `${formStyles}
:host { container-type: inline-size; }
form { display: grid; gap: calc(5 * var(--_space)); padding-block: calc(2 * var(--_space)) calc(4 * var(--_space)); }
legend, .language { padding: 0; font-weight: 650; }
.choices { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 15em), 1fr)); gap: 0 calc(4 * var(--_space)); }
.tick .muted { display: block; }
.language { display: flex; flex-wrap: wrap; align-items: center; gap: calc(2 * var(--_space)); }
select {
  min-block-size: var(--_target);
  padding-inline: calc(2 * var(--_space));
  border: var(--_border) solid var(--_edge);
  border-radius: var(--_radius);
  background: Canvas;
  color: CanvasText;
  font: inherit;
}
table, thead, tbody, tr, th, td { display: block; }
thead { position: absolute; inline-size: 1px; block-size: 1px; overflow: clip; clip-path: inset(50%); }
tr { margin-block: calc(3 * var(--_space)); padding-block-start: calc(3 * var(--_space)); border-block-start: var(--_border) solid var(--_line); }
th, td { text-align: start; vertical-align: top; padding: var(--_space) 0; }
th [role='heading'] { display: block; font-weight: 700; font-size: 1.0625em; }
th .muted { display: block; font-weight: 400; }
.label { display: block; color: var(--_muted); font-size: 0.875em; }
@container (min-inline-size: 52em) {
  table { display: table; border-collapse: collapse; font-size: 0.9375em; }
  thead { display: table-header-group; position: static; clip-path: none; }
  tbody { display: table-row-group; }
  tr { display: table-row; }
  th, td { display: table-cell; padding: calc(2 * var(--_space)); border-block-end: var(--_border) solid var(--_line); }
  .label { display: none; }
}
`;
