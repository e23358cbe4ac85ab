// Finds a Chromium-family browser for the tests, and installs one where none is found.
// Use: import { chromePath } from './scripts/browser.mjs';  or  node scripts/browser.mjs  (prints the path)
import { accessSync, constants, existsSync, readFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const KNOWN =
  {
    linux: [
      'chromium',
      'chromium-browser',
      'google-chrome-stable',
      'google-chrome',
      'microsoft-edge',
    ].flatMap((n) => [`/usr/bin/${n}`, `/usr/local/bin/${n}`, `/snap/bin/${n}`]),
    darwin: ['Google Chrome', 'Chromium', 'Microsoft Edge'].flatMap((n) =>
      ['/Applications', join(homedir(), 'Applications')].map(
        (d) => `${d}/${n}.app/Contents/MacOS/${n}`,
      ),
    ),
    win32: [
      'Google\\Chrome\\Application\\chrome.exe',
      'Microsoft\\Edge\\Application\\msedge.exe',
    ].flatMap((n) =>
      [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA]
        .filter(Boolean)
        .map((d) => join(d, n)),
    ),
  }[process.platform] ?? [];

const runs = (p) => {
  try {
    accessSync(p, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};
const sh = (cmd, args, ms) =>
  spawnSync(cmd, args, {
    stdio: ['ignore', 2, 2],
    timeout: ms,
    shell: process.platform === 'win32',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  }).status === 0;
async function playwrightPath() {
  try {
    const p = (await import('playwright-core')).chromium.executablePath();
    return p && existsSync(p) ? p : undefined;
  } catch {
    return undefined;
  }
}
const isDebian = () => {
  try {
    return /^(ID|ID_LIKE)=.*(debian|ubuntu)/m.test(readFileSync('/etc/os-release', 'utf8'));
  } catch {
    return false;
  }
};
const say = (...a) => console.error('[browser]', ...a);

export async function findChrome() {
  if (process.env.CHROME_PATH) {
    if (!runs(process.env.CHROME_PATH))
      throw new Error(`CHROME_PATH=${process.env.CHROME_PATH} cannot be run`);
    return process.env.CHROME_PATH;
  }
  return KNOWN.find(runs) ?? (await playwrightPath());
}

const INSTALLERS = [
  {
    what: 'apt-get install chromium',
    when: () => process.platform === 'linux' && process.getuid() === 0 && isDebian(),
    run: () =>
      (sh('apt-get', ['update', '-qq'], 180e3),
      sh(
        'apt-get',
        [
          'install',
          '-y',
          '-qq',
          '--no-install-recommends',
          '-o',
          'DPkg::Lock::Timeout=300',
          'chromium',
          'fonts-liberation',
          'fonts-noto-color-emoji',
        ],
        480e3,
      )) && KNOWN.find(runs),
  },
  {
    what: 'playwright install chromium',
    when: () => {
      try {
        createRequire(import.meta.url).resolve('playwright-core');
        return true;
      } catch {
        return false;
      }
    },
    run: async () =>
      sh('npx', ['--no-install', 'playwright-core', 'install', 'chromium'], 480e3)
        ? playwrightPath()
        : undefined,
  },
  {
    what: '@sparticuz/chromium from npm',
    when: () => process.platform === 'linux' && process.arch === 'x64',
    run: async () => {
      const dir = join(homedir(), '.cache', 'wtr-chromium');
      if (
        !sh(
          'npm',
          [
            'install',
            '--prefix',
            dir,
            '--no-save',
            '--no-package-lock',
            '--loglevel=error',
            '@sparticuz/chromium@153.0.0',
          ],
          480e3,
        )
      )
        return undefined;
      const m = createRequire(join(dir, 'x.js')).resolve('@sparticuz/chromium');
      return (await import(pathToFileURL(m).href)).default.executablePath();
    },
  },
];

export async function chromePath({ install = true } = {}) {
  let p = await findChrome();
  for (const i of install ? INSTALLERS : []) {
    if (p) break;
    if (!i.when()) continue;
    say(`no Chromium found: ${i.what} …`);
    try {
      p = await i.run();
    } catch (e) {
      say(String(e));
    }
    if (!p) say(`${i.what} did not work`);
  }
  if (!p)
    throw new Error('No Chromium-family browser. Install Chrome or Chromium, or set CHROME_PATH.');
  return p;
}

/** Flags for a quiet headless run; --no-sandbox only where the sandbox cannot work (root, most containers). */
export const chromeArgs = () => [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--force-color-profile=srgb',
  '--font-render-hinting=none',
  '--hide-scrollbars',
  ...(process.getuid?.() === 0 || process.env.CI
    ? ['--no-sandbox', '--disable-dev-shm-usage']
    : []),
];

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href)
  console.log(await chromePath());
