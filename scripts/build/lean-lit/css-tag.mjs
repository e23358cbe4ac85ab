/* global CSSStyleSheet */
/**
 * Lit's styles for browsers whose shadow roots adopt style sheets: each browser that we promise does.
 * Lit's own can also write them into `<style>` elements.
 *
 * Stands in for `@lit/reactive-element/css-tag.js`; the names are those that Lit exports.
 */
export class CSSResult {
  #sheet;

  constructor(cssText) {
    this.cssText = cssText;
  }

  /** Made with the first element that needs it. */
  get styleSheet() {
    if (!this.#sheet) {
      this.#sheet = new CSSStyleSheet();
      this.#sheet.replaceSync(this.cssText);
    }
    return this.#sheet;
  }

  toString() {
    return this.cssText;
  }
}

export const supportsAdoptingStyleSheets = true;

export const unsafeCSS = (text) => new CSSResult(String(text));

export const css = (strings, ...values) =>
  new CSSResult(strings.reduce((text, next, index) => text + values[index - 1] + next));

export const getCompatibleStyle = (style) => style;

export const adoptStyles = (root, styles) => {
  root.adoptedStyleSheets = styles.map((style) => style.styleSheet ?? style);
};
