/** Line drawings, drawn inline. They say nothing that the words beside them do not. */
import { html, type SVGTemplateResult, type TemplateResult } from 'lit';
import { close, down, filter, search, tick } from './icon-shapes.js';

const icon = (shape: SVGTemplateResult): TemplateResult =>
  html`<svg viewBox="0 0 24 24" aria-hidden="true" focusable="false">${shape}</svg>`;

export const searchIcon = icon(search);
export const closeIcon = icon(close);
export const filterIcon = icon(filter);
export const tickIcon = icon(tick);
export const downIcon = icon(down);
