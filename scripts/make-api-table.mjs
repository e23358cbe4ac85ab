/**
 * Writes the README's API section, between `<!-- api -->` and `<!-- /api -->`, from
 * dist/custom-elements.json. `--check` writes nothing and fails where the section is not as it
 * would be written.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { root } from './run.mjs';

const readme = join(root, 'README.md');
const manifest = join(root, 'dist', 'custom-elements.json');

const MARKS = /(<!-- api -->)[^]*(<!-- \/api -->)/;

/** The class from which the two finders have their attributes. */
const SHARED = 'FinderHost';

/** In the order in which a reader meets them. */
const ORDER = [
  'meeting-finder',
  'meeting-finder-provider',
  'meeting-feed',
  'meeting-search',
  'meeting-filters',
  'meeting-filter-chips',
  'meeting-understood',
  'meeting-summary',
  'meeting-list',
  'meeting-card',
];

const HEAD = ['attribute or property', ''];

const cell = (/** @type {string} */ text = '') =>
  text.replace(/\s+/g, ' ').replaceAll('|', '\\|').replaceAll('<', '&lt;');
const code = (/** @type {string} */ name) => `\`${name}\``;
/** The value that it has when nothing is said, where that is worth a word. */
const start = (/** @type {string | undefined} */ value) =>
  value && !["''", 'false', 'undefined', '[]'].includes(value)
    ? ` (${code(value.replaceAll("'", ''))})`
    : '';

const table = (/** @type {string[]} */ head, /** @type {string[][]} */ rows) =>
  [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');

/** "**Slots:** default: what; `name`: what." */
function sentence(/** @type {string} */ title, /** @type {any[]} */ items = []) {
  if (items.length === 0) return '';
  const parts = items.map(
    ({ name, description }) =>
      `${name ? code(name) : 'default'}: ${cell(description).replace(/\.$/, '')}`,
  );
  return `**${title}.** ${parts.join('; ')}.`;
}

const attributeRows = (/** @type {any[]} */ attributes) =>
  attributes.map(({ name, description, default: value }) => [
    code(name),
    cell(description) + start(value),
  ]);

/** Properties that no attribute sets, and methods that are said to do something. */
const propertyRows = (/** @type {any[]} */ members) =>
  members
    .filter(({ attribute, description, kind }) => !attribute && description && kind)
    .map(({ name, kind, description, readonly }) => [
      kind === 'method' ? code(`${name}()`) : `${code(name)} *(${readonly ? 'read' : 'property'})*`,
      cell(description),
    ]);

function section(/** @type {any} */ element) {
  const inherited = (/** @type {any} */ { inheritedFrom }) => inheritedFrom !== undefined;
  const own = (/** @type {any[]} */ list = []) => list.filter((each) => !inherited(each));
  const rows = [...attributeRows(own(element.attributes)), ...propertyRows(own(element.members))];
  const shares = element.superclass?.name === SHARED;
  return [
    `#### ${code(`<${element.tagName}>`)}`,
    element.summary,
    shares ? 'Has all that [both finders](#both-finders) have.' : '',
    rows.length > 0 ? table(HEAD, rows) : '',
    sentence('Slots', element.slots),
    sentence('Events', element.events),
    sentence('Parts', element.cssParts),
    sentence('States', element.cssStates),
  ]
    .filter(Boolean)
    .join('\n\n');
}

/** @param {any} source The manifest. @returns {string} Markdown, not yet formatted. */
export function apiSection({ modules }) {
  const classes = modules.flatMap((/** @type {any} */ { declarations = [] }) => declarations);
  const elements = classes.filter((/** @type {any} */ { tagName }) => tagName);
  const rank = (/** @type {any} */ { tagName }) =>
    ORDER.includes(tagName) ? ORDER.indexOf(tagName) : ORDER.length;
  elements.sort((/** @type {any} */ a, /** @type {any} */ b) => rank(a) - rank(b));
  const shared = classes.find((/** @type {any} */ { name }) => name === SHARED);
  const own = (/** @type {any[]} */ list = []) => list.filter((each) => !each.inheritedFrom);
  const properties = elements.flatMap((/** @type {any} */ { tagName, cssProperties = [] }) =>
    cssProperties.map((/** @type {any} */ { name, description }) => [
      code(name),
      cell(description),
      tagName === ORDER[0] ? 'all' : code(tagName),
    ]),
  );
  return [
    'Every element also takes `lang` and `dir`; those with a `finder` attribute may stand anywhere on the page.',
    '#### Both finders',
    `What ${code('<meeting-finder>')} and ${code('<meeting-finder-provider>')} share:`,
    table(HEAD, [...attributeRows(own(shared.attributes)), ...propertyRows(own(shared.members))]),
    ...elements.map(section),
    '#### Custom properties',
    'Set them on any element or anywhere above it: they are inherited.',
    table(['custom property', '', 'of'], properties),
  ].join('\n\n');
}

/** The README with its API section as the manifest says. */
async function wanted() {
  const now = readFileSync(readme, 'utf8');
  if (!MARKS.test(now))
    throw new Error('README.md has lost its marks <!-- api --> … <!-- /api -->.');
  const api = apiSection(JSON.parse(readFileSync(manifest, 'utf8')));
  const next = now.replace(MARKS, (_, open, close) => `${open}\n\n${api}\n\n${close}`);
  const options = await resolveConfig(readme);
  return { now, next: await format(next, { ...options, filepath: readme }) };
}

/** Whether the README says what the manifest says. */
export async function isApiCurrent() {
  const { now, next } = await wanted();
  return now === next;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  if (!process.argv.includes('--check')) writeFileSync(readme, (await wanted()).next);
  else if (!(await isApiCurrent())) {
    console.error('The API section of README.md is out of date: node scripts/make-api-table.mjs');
    process.exitCode = 1;
  }
}
