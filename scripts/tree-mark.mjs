/**
 * Remembers, within one run of CI, that the tests ran on exactly this tree, so that
 * `npm run check` need not run them a second time there.
 *
 * The mark lives in the run's own tally directory (MEETING_FINDER_TALLY) and holds a hash of every
 * file that git does not ignore. Outside such a run nothing is remembered and nothing is skipped.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fingerprint, root } from './run.mjs';

function treeHash() {
  const { status, stdout } = spawnSync(
    'git',
    ['ls-files', '-z', '--cached', '--others', '--exclude-standard'],
    { cwd: root, encoding: 'utf8', maxBuffer: 2 ** 26 },
  );
  if (status !== 0) return undefined;
  const paths = [...new Set(stdout.split('\0'))].filter(
    (path) => path && existsSync(join(root, path)),
  );
  return fingerprint(paths.sort());
}

/** The mark of the tree as it is now: take it before the tests, so that a change meanwhile shows. */
export function treeMark() {
  const dir = process.env.MEETING_FINDER_TALLY;
  const hash = dir && treeHash();
  const file = hash && join(dir, 'tests-ran-on');
  return {
    /** Whether the tests ran on this very tree earlier in this run, and were counted there. */
    get isTested() {
      return Boolean(file) && existsSync(file) && readFileSync(file, 'utf8') === hash;
    },
    /** Call when all of them have run. */
    tested() {
      if (!file) return;
      mkdirSync(dir, { recursive: true });
      writeFileSync(file, hash);
    },
  };
}
