export const helpStyles = `
.where {
  display: flex;
  flex-wrap: wrap;
  align-items: center;
  gap: calc(2 * var(--_space));
  margin-block: calc(2 * var(--_space)) calc(3 * var(--_space));
  font-weight: 600;
}
select {
  min-block-size: var(--_target);
  padding-inline: calc(2 * var(--_space));
  border: var(--_border) solid var(--_edge);
  border-radius: var(--_radius);
  background: Canvas;
  color: CanvasText;
  font: inherit;
  font-weight: 400;
}
.lines {
  display: grid;
  grid-template-columns: repeat(auto-fill, minmax(min(100%, 18em), 1fr));
  gap: calc(4 * var(--_space)) calc(6 * var(--_space));
}
.name { font-weight: 650; }
.way { display: inline-block; padding-block: calc(2 * var(--_space)); font-weight: 600; }
.muted { color: var(--_muted); font-size: 0.875em; }
.stale { padding-inline-start: calc(3 * var(--_space)); border-inline-start: 4px solid currentColor; }
section {
  margin-block: calc(3 * var(--_space));
  padding: calc(3 * var(--_space)) calc(4 * var(--_space));
  border: 2px solid currentColor;
  border-radius: var(--_radius);
}
section [role='heading'] { font-size: 1.125em; font-weight: 700; }
section ul { padding-inline-start: 1.25em; list-style: disc; }
section li { padding-block: 2px; list-style: inherit; }
section p { margin-block-start: calc(1.5 * var(--_space)); }
.emergency {
  border-color: var(--meeting-color-emergency, var(--_danger));
  background: var(--meeting-color-emergency, var(--_danger));
  color: var(--meeting-color-on-emergency, var(--_on-danger));
}
@media (forced-colors: active) { section { border-color: CanvasText; } }
@media print { .where { display: none; } }
`;
