/** What the forms of the parts have in common. */
export const formStyles = `
.row { display: flex; flex-wrap: wrap; align-items: center; gap: calc(2 * var(--_space)); }
.muted { color: var(--_muted); font-size: 0.875em; }
.tick { display: flex; align-items: center; gap: calc(2 * var(--_space)); min-block-size: var(--_target); }
.tick input { inline-size: 1.375em; block-size: 1.375em; margin: 0; accent-color: var(--_accent); flex: none; }
`;
