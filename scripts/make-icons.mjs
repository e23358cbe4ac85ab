/**
 * `node scripts/make-icons.mjs`: writes src/ui/icon-shapes.ts, the drawings that we use of Lucide's, and no
 * others. They stand in templates of ours, so that no policy of a page forbids them.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { root } from './run.mjs';

/** Our name for what it does, and Lucide's for what it shows. */
const used = {
  close: 'x',
  down: 'chevron-down',
  filter: 'list-filter',
  search: 'search',
  tick: 'check',
};

export const file = join(root, 'src/ui/icon-shapes.ts');

const shapeOf = (/** @type {string} */ name) =>
  readFileSync(join(root, `node_modules/lucide-static/icons/${name}.svg`), 'utf8')
    .replace(/^[^]*?<svg[^>]*>|<\/svg>[^]*$/g, '')
    .replace(/\s+/g, ' ')
    .replaceAll(' />', '/>')
    .replaceAll('> <', '><')
    .trim();

/** The module as it should be. */
export async function iconShapes() {
  const shapes = Object.entries(used).map(
    ([name, icon]) => `export const ${name} = svg\`${shapeOf(icon)}\`;`,
  );
  const text = [
    '/** Drawings of Lucide (ISC, see NOTICE), 24 units square; made by scripts/make-icons.mjs. */',
    "import { svg } from 'lit';",
    '',
    ...shapes,
    '',
  ].join('\n');
  return format(text, { ...(await resolveConfig(file)), parser: 'typescript' });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(file, await iconShapes());
