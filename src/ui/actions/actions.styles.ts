import { formStyles } from '../form.styles.js';

export const actionsStyles = `${formStyles}
:host { padding-block-start: calc(2 * var(--_space)); }
a.button { text-decoration: none; }
details { border-block-start: var(--_border) solid var(--_line); }
details:first-of-type { margin-block-start: calc(2 * var(--_space)); }
.inside { display: grid; gap: calc(2 * var(--_space)); padding-block: var(--_space) calc(4 * var(--_space)); }
.links { display: flex; flex-wrap: wrap; gap: 0 calc(4 * var(--_space)); }
.links a { display: inline-block; padding-block: calc(2.5 * var(--_space)); }
form, .field { display: grid; gap: calc(2 * var(--_space)); justify-items: start; }
legend { padding: 0; font-weight: 600; }
textarea {
  inline-size: 100%;
  box-sizing: border-box;
  padding: calc(2 * var(--_space));
  border: var(--_border) solid var(--_edge);
  border-radius: var(--_radius);
  background: transparent;
  color: inherit;
  font: inherit;
}
@media print { :host { display: none !important; } }
`;
