/**
 * Puts less of Lit into the one-file builds: two of its files have code for compilers and browsers
 * that are not ours, and a shorter one stands in for each.
 */
import { fileURLToPath } from 'node:url';

const beside = (/** @type {string} */ path) => fileURLToPath(new URL(path, import.meta.url));

/** What is imported, by whom, and what stands in for it. */
const standIns = [
  { what: 'lit/decorators.js', by: /\/src\//, file: beside('lean-lit/decorators.mjs') },
  { what: './css-tag.js', by: /\/@lit\/reactive-element\//, file: beside('lean-lit/css-tag.mjs') },
];

export function leanLit() {
  /** @type {Set<string>} */
  const used = new Set();
  return {
    name: 'lean-lit',
    enforce: /** @type {const} */ ('pre'),
    resolveId(/** @type {string} */ id, /** @type {string | undefined} */ importer = '') {
      const by = importer.replaceAll('\\', '/');
      const file = standIns.find((each) => each.what === id && each.by.test(by))?.file;
      if (file) used.add(file);
      return file;
    },
    buildEnd(/** @type {Error | undefined} */ error) {
      for (const { what, file } of standIns)
        if (!error && !used.has(file)) throw new Error(`Nobody imports ${what}: has Lit changed?`);
    },
  };
}
