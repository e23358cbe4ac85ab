/**
 * Makes minified code shorter still. The bundler's own minifier folds constants and drops dead code,
 * but names variables and inlines functions less tightly than Terser; one after the other makes a
 * smaller file than either alone.
 */
import { minify } from 'terser';

/** ES2020 is the newest syntax that Terser writes, and older than our oldest browser. */
const ecma = 2020;

/**
 * The same script or module in fewer bytes; characters beyond ASCII stay as they are.
 *
 * @param {string} code
 * @throws {Error} Where the code can't be read, or nothing is left of it.
 */
export async function shorten(code) {
  let short = code;
  // Names that have become shorter let more be joined the second time.
  for (let round = 0; round < 2; round++) {
    const made = await minify(short, {
      ecma,
      module: true,
      compress: {
        passes: 3,
        hoist_funs: true,
        keep_fargs: false,
        unsafe_arrows: true,
        unsafe_methods: true,
      },
      format: { comments: /^!/ },
    });
    if (!made.code) throw new Error('Terser made nothing.');
    short = made.code;
  }
  return short;
}
