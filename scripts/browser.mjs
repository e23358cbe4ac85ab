/**
 * Finds a Chromium-family browser for the tests, and installs one where there is none.
 *
 * In order: CHROME_PATH, the places where Chrome, Chromium and Edge are usually installed,
 * Playwright's own download, then an installation (apt, Playwright), then the one that npm brought.
 * `node scripts/browser.mjs` prints the path.
 */
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { aptInstall, canApt } from './apt.mjs';
import { pinnedBrowser } from './pinned-browser.mjs';

const LINUX_NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'microsoft-edge-stable',
  'microsoft-edge',
];
const MAC_NAMES = ['Google Chrome', 'Chromium', 'Microsoft Edge'];
const WINDOWS_NAMES = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Chromium\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
];

/** Where browsers are usually installed on this kind of machine. */
function usualPlaces() {
  const { PROGRAMFILES, 'PROGRAMFILES(X86)': PROGRAMFILES_X86, LOCALAPPDATA } = process.env;
  switch (process.platform) {
    case 'linux':
      return LINUX_NAMES.flatMap((name) =>
        ['/usr/bin', '/usr/local/bin', '/snap/bin'].map((dir) => join(dir, name)),
      );
    case 'darwin':
      return MAC_NAMES.flatMap((name) =>
        ['/Applications', join(homedir(), 'Applications')].map((dir) =>
          join(dir, `${name}.app`, 'Contents', 'MacOS', name),
        ),
      );
    case 'win32':
      return WINDOWS_NAMES.flatMap((name) =>
        [PROGRAMFILES, PROGRAMFILES_X86, LOCALAPPDATA]
          .filter((dir) => dir !== undefined)
          .map((dir) => join(dir, name)),
      );
    default:
      return [];
  }
}

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

const installedBrowser = () => usualPlaces().find(isExecutable);

/** The browser Playwright downloaded earlier, if it did. */
function playwrightBrowser() {
  const path = chromium.executablePath();
  return path && existsSync(path) ? path : undefined;
}

function runQuietly(command, args) {
  const { status } = spawnSync(command, args, {
    stdio: ['ignore', 2, 2],
    timeout: 480_000,
    shell: process.platform === 'win32',
  });
  return status === 0;
}

/** Ways to get a browser, best first; each `run` answers its path, or nothing when it failed. */
const INSTALLERS = [
  {
    name: 'apt-get install chromium',
    possible: canApt,
    run: () =>
      aptInstall(['chromium', 'fonts-liberation', 'fonts-noto-color-emoji'])
        ? installedBrowser()
        : undefined,
  },
  {
    name: 'playwright-core install chromium',
    possible: () => true,
    run: () =>
      runQuietly('npx', ['--no-install', 'playwright-core', 'install', 'chromium'])
        ? playwrightBrowser()
        : undefined,
  },
  {
    name: 'the browser that pictures are taken in',
    possible: () => true,
    run: async () => (await pinnedBrowser())?.executablePath,
  },
];

/**
 * Path of a Chromium-family browser, installed first if need be.
 *
 * @returns {Promise<string>}
 * @throws {Error} Where there is none and none could be installed; the message says what to do.
 */
export async function chromePath() {
  const chosen = process.env.CHROME_PATH;
  if (chosen) {
    if (!isExecutable(chosen)) throw new Error(`CHROME_PATH=${chosen} cannot be run.`);
    return chosen;
  }
  const found = installedBrowser() ?? playwrightBrowser();
  if (found) return found;
  for (const { name, possible, run } of INSTALLERS) {
    if (!possible()) continue;
    console.error(`No Chrome, Chromium or Edge found: trying ${name} …`);
    try {
      const path = await run();
      if (path) return path;
    } catch (error) {
      console.error(String(error));
    }
    console.error(`${name} did not work.`);
  }
  throw new Error(
    'The tests need a browser. Install Chrome, Chromium or Edge, or set CHROME_PATH to one.',
  );
}

/** Flags for a quiet, repeatable run; the sandbox is off only where it cannot work. */
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

/**
 * A running Chromium, to be closed by the caller.
 *
 * @param {import('playwright-core').LaunchOptions} [options] Added to ours; `args` come after ours.
 */
export const launchChromium = async ({ args = [], ...options } = {}) =>
  chromium.launch({
    executablePath: await chromePath(),
    args: [...chromeArgs(), ...args],
    ...options,
  });

if (process.argv[1] === fileURLToPath(import.meta.url)) console.log(await chromePath());
