/**
 * Papa Parse as a module, unchanged. The package hands itself to whatever `define` or `module` it finds,
 * so on a page with an old loader it would go to that instead of to us; here it finds only its own.
 */
const papaparse = /\/papaparse\/papaparse(\.min)?\.js(\?|$)/;

const asModule = (/** @type {string} */ source) =>
  `const define = undefined, self = {}, module = { exports: {} }, exports = module.exports;
${source}
export default module.exports;
`;

/** For Vite and for @web/test-runner: each calls the half that it knows. */
export const papaparseModule = () => ({
  name: 'papaparse-module',
  transform: (/** @type {string | { path: string, body: string }} */ from, id = from.path) =>
    papaparse.test(id) ? asModule(from.body ?? from) : undefined,
});
