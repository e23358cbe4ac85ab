import { formStyles } from '../form.styles.js';

export const exitStyles = `${formStyles}
.exit { display: flex; flex-wrap: wrap; align-items: center; gap: calc(2 * var(--_space)) calc(4 * var(--_space)); }
.button.main {
  border-color: var(--meeting-color-exit, #b10e1e);
  background: var(--meeting-color-exit, #b10e1e);
  color: var(--meeting-color-on-exit, #fff);
  text-decoration: none;
}
.muted { flex: 1 1 16em; }
`;
