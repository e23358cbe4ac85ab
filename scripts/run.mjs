/** Small helpers for the scripts: run a command, list files, fingerprint them. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's own directory. */
export const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * Runs a command in the project's directory, with its tools in reach, and shows what it says.
 *
 * @param {string} command A name from node_modules/.bin, or any other program; `node` is this Node.
 * @param {string[]} [args]
 * @param {Record<string, string>} [env] Added to the environment.
 * @returns {boolean} Whether it ended well.
 */
export function run(command, args = [], env = {}) {
  const windows = process.platform === 'win32';
  const { status, error } = spawnSync(command === 'node' ? process.execPath : command, args, {
    cwd: root,
    stdio: 'inherit',
    // npm's own programs are .cmd files on Windows, which need a shell; node is not
    shell: windows && command !== 'node',
    env: {
      ...process.env,
      PATH: [join(root, 'node_modules', '.bin'), process.env.PATH].join(delimiter),
      ...env,
    },
  });
  if (error) console.error(`${command}: ${error.message}`);
  return status === 0;
}

/**
 * Files below a folder of the project, sorted, as paths from the project's root with forward slashes.
 *
 * @param {string} folder Where it does not exist, there are none.
 * @param {string} [ending] Such as `.test.ts`.
 */
export function filesIn(folder, ending = '') {
  const dir = join(root, folder);
  if (!existsSync(dir)) return [];
  return readdirSync(dir, { recursive: true })
    .map((name) => `${folder}/${String(name).replaceAll('\\', '/')}`)
    .filter((path) => path.endsWith(ending) && statSync(join(root, path)).isFile())
    .sort();
}

/** One hash over the names and the contents of files. */
export function fingerprint(/** @type {string[]} */ paths) {
  const hash = createHash('sha256');
  for (const path of paths) hash.update(`${path}\0`).update(readFileSync(join(root, path)));
  return hash.digest('hex');
}
