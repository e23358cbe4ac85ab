/** Styles that come later than their element: with a part. */

/**
 * Gives a shadow root a sheet, once. A sheet may be adopted only in the document that made it, so in
 * another document it is made anew.
 * @returns The sheet, to be handed in the next time; none in a document that nobody looks at.
 */
export function adoptSheet(
  root: ShadowRoot,
  text: string,
  before?: CSSStyleSheet,
): CSSStyleSheet | undefined {
  const sheets = root.adoptedStyleSheets;
  const { defaultView: view } = root.ownerDocument;
  if (!view || (before && sheets.includes(before))) return before;
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(text);
  sheets.push(sheet);
  return sheet;
}
