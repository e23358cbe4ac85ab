/** Runs the built command line as a person does, in a folder of its own. */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const command = fileURLToPath(new URL('../../dist/cli/meeting-finder.js', import.meta.url));

/**
 * @param {import('node:test').TestContext} t
 * @param {Record<string, unknown>} [files] By name; what is no text is written as JSON.
 */
export function commandLine(t, files = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'meeting-finder-'));
  t.after(() => rmSync(folder, { recursive: true }));
  const write = (/** @type {string} */ name, /** @type {unknown} */ body) =>
    writeFileSync(
      join(folder, name),
      typeof body === 'string' || Buffer.isBuffer(body) ? body : JSON.stringify(body),
    );
  for (const [name, body] of Object.entries(files)) write(name, body);
  return {
    folder,
    write,
    read: (/** @type {string} */ name) => readFileSync(join(folder, name), 'utf8'),
    bytes: (/** @type {string} */ name) => readFileSync(join(folder, name)),
    /**
     * @param {string[]} words
     * @param {{ input?: string, heap?: number, first?: string }} [options] `heap`: most megabytes that it
     *   may hold; `first`: code that runs before it.
     * @returns {Promise<{ code: number, out: string, said: string }>}
     */
    run: (words, { input = '', heap, first } = {}) =>
      new Promise((resolve) => {
        const flags = [
          ...(heap ? [`--max-old-space-size=${heap}`] : []),
          ...(first ? ['--import', `data:text/javascript,${encodeURIComponent(first)}`] : []),
        ];
        const child = spawn(process.execPath, [...flags, command, ...words], { cwd: folder });
        let out = '';
        let said = '';
        child.stdout.on('data', (part) => (out += part));
        child.stderr.on('data', (part) => (said += part));
        child.on('close', (code) => resolve({ code, out, said }));
        child.stdin.end(input);
      }),
  };
}

/** A good record; its fields may be changed. */
export const record = (more = {}) => ({
  slug: 'open-door',
  name: 'Open Door',
  fellowship: 'smart',
  day: 1,
  time: '19:30',
  end_time: '21:00',
  location: 'Example Hall',
  formatted_address: '1 Sample Street, Leeds, LS6 1AA',
  latitude: 53.81,
  longitude: -1.56,
  ...more,
});
