/** Drawings of Lucide (ISC, see NOTICE), 24 units square; made by scripts/make-icons.mjs. */
import { svg } from 'lit';

export const close = svg`<path d="M18 6 6 18"/><path d="m6 6 12 12"/>`;
export const down = svg`<path d="m6 9 6 6 6-6"/>`;
export const filter = svg`<path d="M2 5h20"/><path d="M6 12h12"/><path d="M9 19h6"/>`;
export const search = svg`<path d="m21 21-4.34-4.34"/><circle cx="11" cy="11" r="8"/>`;
export const tick = svg`<path d="M20 6 9 17l-5-5"/>`;
