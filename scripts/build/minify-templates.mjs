/**
 * Takes the indentation out of html`…`, svg`…` and css`…` literals.
 *
 * It never changes what is shown: in markup a run of white space becomes one space, never none, so
 * words keep their distance; in styles only comments and space beside `{ } ; ,` go altogether.
 */
import ts from 'typescript';

const MARKUP = new Set(['html', 'svg']);

/** White space in the source that runs over a line's end; a single space is somebody's choice. */
const minifyMarkup = (/** @type {string} */ text) => text.replace(/\s*\n\s*/g, ' ');

const CSS_STRING = `("(?:[^"\\\\]|\\\\.)*"|'(?:[^'\\\\]|\\\\.)*')`;
const CSS_COMMENT = new RegExp(`${CSS_STRING}|/\\*[^]*?\\*/`, 'g');
const CSS_SPACE = new RegExp(`${CSS_STRING}|\\s*([{};,])\\s*|\\s+`, 'g');
const CSS_LAST_SEMICOLON = new RegExp(`${CSS_STRING}|;+(?=})`, 'g');

/** Each step takes strings first, so that what they hold is left alone. */
const minifyStyles = (/** @type {string} */ text) =>
  text
    .replace(CSS_COMMENT, (_, string) => string ?? '')
    .replace(CSS_SPACE, (_, string, punctuation) => string ?? punctuation ?? ' ')
    .replace(CSS_LAST_SEMICOLON, (_, string) => string ?? '');

/** @returns {((text: string) => string) | undefined} */
function minifierFor(/** @type {ts.Expression} */ tag) {
  if (!ts.isIdentifier(tag)) return undefined;
  if (MARKUP.has(tag.text)) return minifyMarkup;
  return tag.text === 'css' ? minifyStyles : undefined;
}

/**
 * The same source with shorter literals; the source itself where there are none.
 *
 * @param {string} source TypeScript or JavaScript.
 */
export function minifyTemplates(source) {
  const tree = ts.createSourceFile('x.ts', source, ts.ScriptTarget.ES2022, false);
  /** @type {{ start: number, end: number, text: string }[]} */
  const edits = [];

  const edit = (/** @type {ts.Node} */ literal, /** @type {(text: string) => string} */ minify) => {
    const written = literal.getText(tree);
    // ` or } before the text; ` or ${ after it
    const open = 1;
    const close = written.endsWith('${') ? 2 : 1;
    const start = literal.getStart(tree) + open;
    const end = literal.getEnd() - close;
    edits.push({ start, end, text: minify(source.slice(start, end)) });
  };

  const visit = (/** @type {ts.Node} */ node) => {
    if (ts.isTaggedTemplateExpression(node)) {
      const minify = minifierFor(node.tag);
      const { template } = node;
      if (minify && ts.isTemplateExpression(template)) {
        edit(template.head, minify);
        for (const span of template.templateSpans) edit(span.literal, minify);
      } else if (minify) edit(template, minify);
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);

  let result = source;
  for (const { start, end, text } of edits.sort((a, b) => b.start - a.start))
    result = result.slice(0, start) + text + result.slice(end);
  return result;
}

/** The same as a Vite plugin, for our own sources. */
export const minifyTemplatesPlugin = () => ({
  name: 'minify-templates',
  enforce: /** @type {const} */ ('pre'),
  transform(/** @type {string} */ code, /** @type {string} */ id) {
    if (!/\/src\/.*\.ts$/.test(id) || !/\b(html|svg|css)`/.test(code)) return undefined;
    return { code: minifyTemplates(code), map: null };
  },
});
