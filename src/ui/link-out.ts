/** A link out of the page: whom it leads to learns nothing of the page it came from. */
import type { html as Html, TemplateResult } from 'lit';

/** `name` is what a screen reader says, where the words alone could be those of many links. */
export const linkOut = (
  html: typeof Html,
  href: string,
  words: string,
  name?: string,
): TemplateResult =>
  name
    ? html`<a href=${href} rel="noopener noreferrer" referrerpolicy="no-referrer" aria-label=${name}
        >${words}</a
      >`
    : html`<a href=${href} rel="noopener noreferrer" referrerpolicy="no-referrer">${words}</a>`;
