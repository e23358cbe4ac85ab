import { formStyles } from '../form.styles.js';

export const exitStyles = `${formStyles}
.exit { display: flex; flex-wrap: wrap; align-items: center; gap: calc(2 * var(--_space)) calc(4 * var(--_space)); }
.button.main {
  border-color: var(--meeting-color-exit, var(--_danger));
  background: var(--meeting-color-exit, var(--_danger));
  color: var(--meeting-color-on-exit, var(--_on-danger));
  text-decoration: none;
}
.muted { flex: 1 1 16em; }
`;
