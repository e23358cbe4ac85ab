/** Small helpers for the scripts: run a command, list files, fingerprint them. */
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's own directory. */
export const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * How a command is started in the project's directory, with its tools in reach.
 *
 * @param {string} command A name from node_modules/.bin, or any other program; `node` is this Node.
 * @param {Record<string, string>} env Added to the environment.
 * @returns {[program: string, options: { cwd: string, shell: boolean, env: NodeJS.ProcessEnv }]}
 */
const started = (command, env) => [
  command === 'node' ? process.execPath : command,
  {
    cwd: root,
    // npm's own programs are .cmd files on Windows, which need a shell; node is not
    shell: process.platform === 'win32' && command !== 'node',
    env: {
      ...process.env,
      PATH: [join(root, 'node_modules', '.bin'), process.env.PATH].join(delimiter),
      ...env,
    },
  },
];

/**
 * Runs a command and shows what it says.
 *
 * @param {string} command As `started` takes it.
 * @param {string[]} [args]
 * @param {Record<string, string>} [env] Added to the environment.
 * @returns {boolean} Whether it ended well.
 */
export function run(command, args = [], env = {}) {
  const [program, options] = started(command, env);
  const { status, error } = spawnSync(program, args, { ...options, stdio: 'inherit' });
  if (error) console.error(`${command}: ${error.message}`);
  return status === 0;
}

/**
 * Runs a command beside others.
 *
 * @param {string} command As `started` takes it.
 * @param {string[]} [args]
 * @param {Record<string, string>} [env] Added to the environment.
 * @returns {Promise<{ ok: boolean, said: string }>} Whether it ended well, and what it said.
 */
export function runBeside(command, args = [], env = {}) {
  const [program, options] = started(command, env);
  return new Promise((resolve) => {
    let said = '';
    const child = spawn(program, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (/** @type {string} */ text) => (said += text));
    child.once('error', (error) => resolve({ ok: false, said: `${command}: ${error.message}\n` }));
    child.once('close', (status) => resolve({ ok: status === 0, said }));
  });
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
