/** Installs Debian and Ubuntu packages where that is possible: as root, with apt-get. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** True where `aptInstall` can work at all. */
export function canApt() {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return false;
  try {
    return /^(ID|ID_LIKE)=.*(debian|ubuntu)/m.test(readFileSync('/etc/os-release', 'utf8'));
  } catch {
    return false;
  }
}

const aptGet = (...args) =>
  spawnSync('apt-get', args, {
    // apt's own talk goes to stderr, so that a script's stdout stays its answer
    stdio: ['ignore', 2, 2],
    timeout: 480_000,
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  }).status === 0;

/** Installs packages; waits for another apt to finish. Returns whether it worked. */
export const aptInstall = (packages) =>
  aptGet('update', '-qq') &&
  aptGet(
    'install',
    '-y',
    '-qq',
    '--no-install-recommends',
    '-o',
    'DPkg::Lock::Timeout=300',
    ...packages,
  );
