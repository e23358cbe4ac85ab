/**
 * `npm run words`: the reading age of our English sentences, as a guide and no more: the hardest first.
 * Readability scores count syllables; they say nothing of whether somebody in distress understands.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { filesIn, root } from './run.mjs';

/**
 * The texts in a source: strings, and templates with a blank where something is put in.
 *
 * @param {string} source
 * @returns {string[]}
 */
export function wordsOf(source) {
  const tree = ts.createSourceFile('x.ts', source, ts.ScriptTarget.ES2022, true);
  /** @type {string[]} */
  const found = [];
  const visit = (/** @type {ts.Node} */ node) => {
    if (ts.isImportDeclaration(node) || ts.isTypeNode(node)) return;
    if (ts.isStringLiteralLike(node) && !ts.isPropertyAssignment(node.parent))
      found.push(node.text);
    else if (ts.isStringLiteralLike(node) && node.parent.name !== node) found.push(node.text);
    else if (ts.isTemplateExpression(node))
      found.push(
        [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)].join(' … '),
      );
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found.filter((text) => /[a-z]/i.test(text));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { default: readability } = await import('text-readability');
  const sentences = filesIn('src/i18n', '.ts')
    .filter((path) => /(en|exit)\.ts$/.test(path))
    .flatMap((path) =>
      wordsOf(readFileSync(join(root, path), 'utf8')).map((text) => ({ path, text })),
    )
    .filter(({ text }) => text.split(/\s+/).length >= 6)
    .map(({ path, text }) => ({
      path,
      text,
      // Grades of American schools begin at the age of five.
      age: Math.max(5, Math.round(readability.fleschKincaidGrade(text) + 5)),
    }))
    .sort((a, b) => b.age - a.age);
  const all = sentences.map(({ text }) => text.replace(/[^.?!]$/, '$&.')).join(' ');
  const most = Number(process.argv[2] ?? 15);
  for (const { age, path, text } of sentences.slice(0, most))
    console.log(`${age}  ${path}: ${text}`);
  console.log(
    `${sentences.length} sentences; reading age of all together ${Math.round(readability.fleschKincaidGrade(all) + 5)}.`,
  );
}
