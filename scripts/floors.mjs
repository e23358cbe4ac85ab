/**
 * The floors of src/, in one table: who may import whom, and which packages.
 *
 * Imports go down only. The lint rule (scripts/lint-rules.mjs) and a house test
 * (test/house/floors.test.mjs) both read this table, so the promise outlives a change to either.
 */
import { posix } from 'node:path';
import ts from 'typescript';

/**
 * @typedef {object} Room
 * @property {number} floor Its height; 0 knows nothing of the world outside.
 * @property {string[]} imports Other rooms whose code it may import. Its own files are always allowed.
 * @property {string[]} [types] Rooms of which it may import types, never code.
 * @property {Record<string, string[]>} [packages] Packages it may import, each with the only files
 *   that may do so (paths within the room); an empty list means any file of the room.
 */

const PURE = ['core', 'knowledge', 'i18n'];
const DATA = [...PURE, 'feed', 'places', 'search', 'source', 'state'];
const LIT = { lit: [] };

/** @type {Record<string, Room>} Folders of src/, and the files that stand in src/ itself. */
export const rooms = {
  core: { floor: 0, imports: [] },
  knowledge: { floor: 0, imports: ['core'] },
  i18n: { floor: 0, imports: ['core'] },
  feed: { floor: 1, imports: PURE, packages: { papaparse: ['csv-parse.ts'] } },
  places: { floor: 1, imports: PURE },
  search: {
    floor: 2,
    imports: [...PURE, 'feed', 'places'],
    packages: { 'fuse.js': ['fuse-speller.ts'] },
  },
  source: { floor: 3, imports: [...PURE, 'feed', 'places', 'search'] },
  state: { floor: 4, imports: [...PURE, 'feed', 'places', 'search', 'source'] },
  ui: {
    floor: 5,
    imports: PURE,
    packages: {
      ...LIT,
      leaflet: ['map/surface.ts', 'map/street-layer.ts'],
      'lean-qr': ['paper/qr.ts'],
      supercluster: ['map/clusters.ts'],
    },
  },
  controllers: { floor: 5, imports: [...DATA, 'ui'], packages: { ...LIT, '@lit/context': [] } },
  elements: {
    floor: 6,
    imports: [...PURE, 'state', 'ui', 'controllers'],
    types: ['feed', 'places', 'search', 'source'],
    packages: LIT,
  },
  parts: { floor: 6, imports: [...DATA, 'ui', 'controllers'], packages: LIT },
  // types alone, for the frameworks themselves; elements.d.ts is made by the build
  frameworks: {
    floor: 7,
    imports: [],
    packages: { preact: [], react: [], 'solid-js': [], svelte: [], vue: [] },
  },
  'headless.ts': { floor: 7, imports: DATA },
  'index.ts': { floor: 7, imports: [...DATA, 'ui', 'controllers', 'elements', 'parts'] },
  'start.ts': { floor: 7, imports: [...DATA, 'ui', 'controllers', 'elements'] },
  'register.ts': { floor: 7, imports: ['ui', 'parts', 'start.ts'] },
  'embed.ts': { floor: 7, imports: ['ui', 'parts', 'start.ts'] },
  // of ui only its words, in which no Lit is: test/node/cli.test.mjs looks at what is built
  cli: { floor: 7, imports: [...DATA, 'ui', 'headless.ts'], packages: { 'node:*': [] } },
};

/** The room a file of src/ is in: its folder, or the file itself; undefined for declarations. */
const roomOf = (/** @type {string} */ path) => {
  const [first] = path.split('/');
  return first.endsWith('.d.ts') ? undefined : first;
};

/** `lit/decorators.js` → `lit`, `@lit/context` → itself, `node:fs` → `node:*`. */
const packageOf = (/** @type {string} */ specifier) =>
  specifier.startsWith('node:')
    ? 'node:*'
    : specifier
        .split('/')
        .slice(0, specifier.startsWith('@') ? 2 : 1)
        .join('/');

/**
 * Says what is wrong with one import, or undefined where it is allowed.
 *
 * @param {{ file: string, to: string, typeOnly?: boolean }} edge `file` is the importing file relative
 *   to src/ with forward slashes; `to` is the specifier as written.
 * @returns {string | undefined}
 */
export function importProblem({ file, to, typeOnly = false }) {
  const from = roomOf(file);
  if (from === undefined) return undefined;
  const room = rooms[from];
  if (!room) return `src/${from} has no place in the table of floors (scripts/floors.mjs)`;

  if (!to.startsWith('.')) {
    const name = packageOf(to);
    const files = room.packages?.[name];
    if (!files) return `floor ${room.floor} (${from}) may not import the package ${name}`;
    if (files.length > 0 && !files.includes(file.slice(from.length + 1)))
      return `only ${files.map((f) => `src/${from}/${f}`).join(', ')} may import ${name}`;
    return undefined;
  }

  const target = posix.join(posix.dirname(file), to).replace(/\.js$/, '.ts');
  if (target.startsWith('..'))
    return target === '../package.json' ? undefined : `${to} leaves src/`;
  const there = roomOf(target);
  if (there === undefined || there === from || room.imports.includes(there)) return undefined;
  if (room.types?.includes(there))
    return typeOnly ? undefined : `${from} may import types of ${there}, not its code`;
  const height = rooms[there] ? ` (floor ${rooms[there].floor})` : '';
  return `${from} (floor ${room.floor}) may not import ${there}${height}: imports go down only`;
}

/**
 * Every import, re-export and dynamic import of a TypeScript source.
 *
 * @param {string} source
 * @returns {{ to: string, typeOnly: boolean }[]}
 */
export function importsOf(source) {
  const tree = ts.createSourceFile('x.ts', source, ts.ScriptTarget.ES2022, false);
  /** @type {{ to: string, typeOnly: boolean }[]} */
  const found = [];
  const add = (/** @type {ts.Node | undefined} */ node, /** @type {boolean} */ typeOnly) => {
    if (node && ts.isStringLiteralLike(node)) found.push({ to: node.text, typeOnly });
  };
  const visit = (/** @type {ts.Node} */ node) => {
    if (ts.isImportDeclaration(node))
      add(node.moduleSpecifier, node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword);
    else if (ts.isExportDeclaration(node)) add(node.moduleSpecifier, node.isTypeOnly);
    else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument))
      add(node.argument.literal, true);
    else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
      add(node.arguments[0], false);
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

/**
 * The crossings of one source file.
 *
 * @param {string} file Relative to src/, forward slashes.
 * @param {string} source
 * @returns {string[]}
 */
export const crossings = (file, source) =>
  importsOf(source).flatMap((edge) => {
    const problem = importProblem({ file, ...edge });
    return problem ? [`src/${file}: '${edge.to}': ${problem}`] : [];
  });
