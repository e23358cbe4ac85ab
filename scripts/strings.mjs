/**
 * `npm run strings`: which words each language has, and which it still says in English, by their paths.
 * `npm run strings -- pl` names those of one language; `--write` puts the table into the guide.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { format, resolveConfig } from 'prettier';
import { filesIn, root } from './run.mjs';

/** What a language is called, in English; it is in the finder where it has a file of its own. */
const names = {
  cy: 'Welsh',
  gd: 'Scottish Gaelic',
  pl: 'Polish',
  pa: 'Punjabi',
  ro: 'Romanian',
  ur: 'Urdu',
};
/** Who has read a language whole whose own it is, and when; none has yet. */
const checked = {};
/** Words that only editors and the command line read. */
const forEditors = new Set(['check', 'page', 'panel', 'problems']);

const guide = join(root, 'stories/guides/languages.mdx');
const [begin, end] = ['{/* strings */}', '{/* /strings */}'];

/** Every module of src/i18n, by its path. @returns {Promise<Record<string, Record<string, unknown>>>} */
async function modules() {
  const paths = filesIn('src/i18n', '.ts').filter((path) => !/strings|override/.test(path));
  const contents = paths.map((path, at) => `export * as m${at} from './${path}';`).join('\n');
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: root, loader: 'ts' },
    bundle: true,
    write: false,
    format: 'esm',
  });
  const code = Buffer.from(outputFiles[0].contents).toString('base64');
  const all = await import(`data:text/javascript;base64,${code}`);
  return Object.fromEntries(
    paths.map((path, at) => [path.slice('src/i18n/'.length), all[`m${at}`]]),
  );
}

/** Paths of all words in an object. @returns {string[]} */
function pathsIn(/** @type {object} */ words, before = '') {
  return Object.entries(words).flatMap(([key, word]) =>
    typeof word === 'object' && word !== null
      ? pathsIn(word, `${before}${key}.`)
      : word === undefined || key === 'lang' || key === 'begun'
        ? []
        : [before + key],
  );
}

/**
 * The words that there are in each language: those of the finder, then those of each folder.
 *
 * @returns {Promise<{ lang: string, group: string, has: string[], missing: string[] }[]>}
 */
export async function wordsOfLanguages() {
  const all = await modules();
  const groups = [
    ...new Set(Object.keys(all).map((path) => path.split('/')[0].replace('.ts', ''))),
  ].filter((name) => name.length > 2 && name !== 'grammar');
  const find = (/** @type {string} */ group, /** @type {string} */ lang) => {
    const file = group === 'finder' ? `${lang}.ts` : `${group}/${lang}.ts`;
    // some small groups hold every language in one file: enExit, cyExit
    const here = all[file] ?? all[`${group}/${group}.ts`] ?? {};
    const held = Object.entries(here).filter(([name]) => name.startsWith(lang));
    return pathsIn(
      Object.fromEntries(held.map(([name, words]) => [name.slice(lang.length), words])),
    );
  };
  return Object.keys(names).flatMap((lang) =>
    ['finder', ...groups].map((group) => {
      const english = find(group, 'en');
      // the finder's own object holds what comes with details and with a search, which have groups of their own
      const own = new Set(find(group, lang));
      const has = english.filter((path) => own.has(path));
      return { lang, group, has, missing: english.filter((path) => !own.has(path)) };
    }),
  );
}

/** The table of the guide. */
export async function languagesTable() {
  const all = await wordsOfLanguages();
  const count = (/** @type {string} */ lang, /** @type {boolean} */ editors) => {
    const groups = all.filter(
      (each) => each.lang === lang && forEditors.has(each.group) === editors,
    );
    const has = groups.reduce((sum, { has }) => sum + has.length, 0);
    const missing = groups.reduce((sum, { missing }) => sum + missing.length, 0);
    return `${has} of ${has + missing}`;
  };
  const rows = Object.entries(names).map(
    ([lang, name]) =>
      `| ${name} | \`${lang}\` | ${count(lang, false)} | ${count(lang, true)} | ${checked[lang] ?? 'awaited'} |`,
  );
  return [
    '| language | `lang` | words for visitors | words for editors | read by a native speaker |',
    '| --- | --- | --- | --- | --- |',
    ...rows,
  ].join('\n');
}

/** The guide with the table as it should be. */
export async function guideWithTable() {
  const text = readFileSync(guide, 'utf8');
  const [before, rest] = text.split(begin);
  const [, after] = rest.split(end);
  const made = `${before}${begin}\n\n${await languagesTable()}\n\n${end}${after}`;
  return format(made, { ...(await resolveConfig(guide)), parser: 'mdx' });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [wanted] = process.argv.slice(2);
  if (wanted === '--write') writeFileSync(guide, await guideWithTable());
  else if (wanted) {
    const missing = (await wordsOfLanguages())
      .filter(({ lang }) => lang === wanted)
      .flatMap(({ group, missing }) =>
        missing.map((path) => `${group}: ${path.replace(/^\./, '')}`),
      );
    console.log([...missing, `${missing.length} words are still in English.`].join('\n'));
  } else console.log(await languagesTable());
}
