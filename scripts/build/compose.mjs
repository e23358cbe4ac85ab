/**
 * Makes the two one-file builds from one body: an ES module, and a classic script.
 *
 * Both first look whether the page has a finder already. If so they say which versions met and end,
 * before any line of Lit runs: a second Trusted Types policy would be refused by strict pages.
 */

const GUARD_KEY = "Symbol.for('meeting-finder')";

/**
 * @param {string} body A script that reads `__MEETING_FINDER_URL__`.
 * @param {string} version
 * @param {string} address Expression for the script's own address.
 */
const wrap = (
  body,
  version,
  address,
) => `/*! meeting-finder ${version} | MIT; with Lit (BSD-3-Clause) and Fuse.js (Apache-2.0) | see NOTICE */
((__MEETING_FINDER_URL__) => {
"use strict";
const key = ${GUARD_KEY}, first = globalThis[key], version = ${JSON.stringify(version)};
if (first) {
console.info(\`meeting-finder \${version} is not used: version \${first.version} is on this page already.\`);
return;
}
Object.defineProperty(globalThis, key, { value: Object.freeze({ version }) });
${body.trim()}
})(${address});
`;

export const asModule = (/** @type {string} */ body, /** @type {string} */ version) =>
  wrap(body, version, 'import.meta.url');

export const asClassic = (/** @type {string} */ body, /** @type {string} */ version) =>
  toAscii(wrap(body, version, 'document.currentScript?.src'));

/**
 * Writes every character beyond ASCII as an escape: a classic script is read in the page's own
 * encoding, and on an old page the bytes of "ŵ" or "’" would be something else.
 *
 * An escape means the character in strings, templates, regular expressions and names alike.
 *
 * @throws {Error} Where a backslash stands before such a character: the escape would be undone.
 */
export function toAscii(/** @type {string} */ code) {
  if (/String\.raw/.test(code))
    throw new Error('String.raw would show escapes as they are written');
  return code.replace(/(\\*)([^\0-\x7f])/g, (_, backslashes, character) => {
    if (backslashes.length % 2 === 1)
      throw new Error(`A backslash stands before "${character}": take it away.`);
    return `${backslashes}\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
}
