/** Styles that come later than their element: with a part. */

const given = new WeakMap<ShadowRoot, Map<string, CSSStyleSheet>>();

/**
 * Gives a shadow root a sheet, once. A sheet may be adopted only in the document that made it, so in
 * another document it is made anew; in one that nobody looks at, not at all.
 */
export function adoptSheet(root: ShadowRoot, text: string): void {
  let sheets = given.get(root);
  if (!sheets) given.set(root, (sheets = new Map<string, CSSStyleSheet>()));
  const before = sheets.get(text);
  const { defaultView: view } = root.ownerDocument;
  if (!view || (before && root.adoptedStyleSheets.includes(before))) return;
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(text);
  sheets.set(text, sheet);
  root.adoptedStyleSheets.push(sheet);
}
