import { formStyles } from '../form.styles.js';

export const planStyles = `${formStyles}
.plan {
  margin-block-end: calc(3 * var(--_space));
  padding: calc(3 * var(--_space)) calc(4 * var(--_space));
  border: var(--_border) solid var(--_edge);
  border-radius: var(--_radius);
}
.top { display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between; gap: calc(2 * var(--_space)); }
.title { font-size: 1.125em; font-weight: 700; }
.inside { display: grid; gap: calc(3 * var(--_space)); padding-block-start: calc(2 * var(--_space)); }
ol { margin: 0; padding: 0; list-style: none; }
li { display: flex; flex-wrap: wrap; justify-content: space-between; gap: calc(2 * var(--_space)); padding-block: calc(2.5 * var(--_space)); border-block-start: var(--_border) solid var(--_line); }
.what { flex: 1 1 14em; line-height: 1.35; }
.when { font-weight: 650; }
.name { font-weight: 650; font-size: 1.0625em; }
.sample { padding: 0 calc(1.5 * var(--_space)); border: var(--_border) dashed var(--_edge); border-radius: 99px; font-size: 0.75em; font-weight: 400; }
.arrow { min-inline-size: var(--_target); padding: var(--_space); }
.down svg { transform: rotate(180deg); }
[aria-disabled='true'] { opacity: 0.45; cursor: default; }
.mix { padding-inline-start: calc(3 * var(--_space)); border-inline-start: 4px solid var(--_accent); }
.keep { display: flex; flex-wrap: wrap; align-items: center; gap: calc(2 * var(--_space)); }
@media (forced-colors: active) { [aria-disabled='true'] { opacity: 1; color: GrayText; } }
`;
