/** Line drawings, 24 units square, drawn inline. They say nothing that the words beside them do not. */
import { svg, type SVGTemplateResult, type TemplateResult, html } from 'lit';

const icon = (shape: SVGTemplateResult): TemplateResult =>
  html`<svg viewBox="0 0 24 24" aria-hidden="true" focusable="false">${shape}</svg>`;

export const searchIcon = icon(
  svg`<circle cx="10.5" cy="10.5" r="6.5" /><path d="m20 20-4.9-4.9" />`,
);
export const closeIcon = icon(svg`<path d="M6 6l12 12M18 6L6 18" />`);
export const filterIcon = icon(svg`<path d="M4 7h16M7 12h10M10 17h4" />`);
export const tickIcon = icon(svg`<path d="m5 12.5 4.5 4.5L19 7.5" />`);
export const downIcon = icon(svg`<path d="m6 9 6 6 6-6" />`);
