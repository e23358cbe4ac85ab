/** Headings at a level of the host page's choosing. */
import { html, type TemplateResult } from 'lit';

/** The level to use, 1 to 6; whatever is not one of them becomes the nearest. */
export function headingLevel(level: number): number {
  return Math.min(6, Math.max(1, Math.round(level) || 2));
}

/** A heading with a part, at a level below the host's own. */
export function heading(level: number, part: string, content: unknown): TemplateResult {
  return html`<div
    class=${part}
    part=${part}
    id=${part}
    role="heading"
    aria-level=${headingLevel(level)}
  >
    ${content}
  </div>`;
}
