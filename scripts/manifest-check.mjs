/**
 * Fails where the class comments and the code tell different stories (documented.mjs), or where the
 * manifest lacks an element or a word about something public.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { undocumented } from './documented.mjs';
import { filesIn, root } from './run.mjs';

const read = (/** @type {string} */ path) => readFileSync(join(root, path), 'utf8');
const sources = new Map(
  ['src/elements', 'src/controllers', 'src/ui']
    .flatMap((folder) => filesIn(folder, '.ts'))
    .map((path) => [path, read(path)]),
);

/** Elements of the manifest, and what of theirs has no description. */
function manifestProblems() {
  const { modules } = JSON.parse(read('dist/custom-elements.json'));
  const elements = modules.flatMap(({ declarations = [] }) =>
    declarations.filter((d) => d.tagName),
  );
  const names = new Set(elements.map(({ tagName }) => tagName));
  const missing = filesIn('src/elements', '.ts')
    .map((path) => /tag(?:: string)? = '([\w-]+)'/.exec(read(path))?.[1])
    .filter((tag) => tag && !names.has(tag))
    .map((tag) => `<${tag}> is not in the manifest`);
  const silent = elements.flatMap(({ tagName, summary, ...parts }) => [
    ...(summary ? [] : [`<${tagName}> has no @summary`]),
    ...['attributes', 'events', 'slots', 'cssParts', 'cssProperties', 'members'].flatMap((kind) =>
      (parts[kind] ?? [])
        .filter((each) => !each.description && !each.inheritedFrom && each.kind !== 'method')
        .map(({ name, fieldName }) => `<${tagName}>: nothing is said of ${fieldName ?? name}`),
    ),
  ]);
  return [...missing, ...new Set(silent)];
}

const problems = [...undocumented(sources), ...manifestProblems()];
for (const problem of problems) console.error(problem);
if (problems.length > 0) process.exitCode = 1;
