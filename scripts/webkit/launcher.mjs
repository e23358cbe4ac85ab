/**
 * A @web/test-runner launcher for WebKitGTK, Safari's engine on Linux (Debian and Ubuntu packages
 * `webkit2gtk-driver` and `xvfb`).
 *
 * It says it is of type 'playwright', because that is the page whose commands it can follow.
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { webkitPage } from './page.mjs';
import { pause, untilListening, WebDriverSession } from './webdriver.mjs';

const ARCHITECTURE = { x64: 'x86_64-linux-gnu', arm64: 'aarch64-linux-gnu' }[process.arch];
const DRIVER = '/usr/bin/WebKitWebDriver';
const BROWSERS = [
  `/usr/lib/${ARCHITECTURE}/webkit2gtk-4.1/MiniBrowser`,
  `/usr/lib/${ARCHITECTURE}/webkitgtk-6.0/MiniBrowser`,
  `/usr/lib/${ARCHITECTURE}/webkit2gtk-4.0/MiniBrowser`,
  '/usr/libexec/webkit2gtk-4.1/MiniBrowser',
];

const browserPath = () => BROWSERS.find((path) => existsSync(path));

/** Whether all that a run needs is on this machine. */
export const hasWebKit = () =>
  existsSync(DRIVER) &&
  browserPath() !== undefined &&
  (Boolean(process.env.DISPLAY) || existsSync('/usr/bin/Xvfb'));

const freePort = () =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });

/** The driver, its display and its home directory: what a run starts and has to clear away. */
class Machine {
  #processes = [];
  #home = mkdtempSync(join(tmpdir(), 'meeting-finder-webkit-'));

  #start(command, args, env = {}) {
    const child = spawn(command, args, {
      stdio: ['ignore', 'pipe', 'ignore'],
      env: { ...process.env, ...env },
    });
    this.#processes.push(child);
    return child;
  }

  /** The display there is, or a virtual one. */
  async #display() {
    if (process.env.DISPLAY) return process.env.DISPLAY;
    const screen = ['-displayfd', '1', '-screen', '0', '1600x1200x24', '-nolisten', 'tcp'];
    const server = this.#start('Xvfb', screen);
    const number = await new Promise((resolve, reject) => {
      server.stdout.once('data', resolve);
      server.once('error', reject);
      server.once('exit', () => reject(new Error('Xvfb did not start.')));
    });
    return `:${String(number).trim()}`;
  }

  /** @returns {Promise<string>} The driver's address. */
  async startDriver() {
    const port = await freePort();
    this.#start(DRIVER, [`--port=${port}`], {
      DISPLAY: await this.#display(),
      XDG_CONFIG_HOME: this.#home,
      XDG_CACHE_HOME: this.#home,
      XDG_DATA_HOME: this.#home,
      GDK_BACKEND: 'x11',
      NO_AT_BRIDGE: '1',
      LIBGL_ALWAYS_SOFTWARE: '1',
    });
    const address = `http://127.0.0.1:${port}`;
    await untilListening(address);
    return address;
  }

  stop() {
    for (const child of this.#processes.splice(0)) child.kill();
    rmSync(this.#home, { recursive: true, force: true });
  }
}

/** Opens the browser and leaves its window for a popup: that has no bars, so it may be narrow. */
async function openBrowser(/** @type {string} */ driver) {
  const session = await WebDriverSession.open(driver, {
    browserName: 'MiniBrowser',
    'webkitgtk:browserOptions': {
      binary: browserPath(),
      args: ['--automation', '--javascript-can-open-windows-automatically=true'],
    },
  });
  const first = await session.get('/window');
  await session.run("window.open('about:blank', 'tests', 'popup,width=800,height=600')");
  for (let tries = 0; tries < 100; tries++) {
    const popup = (await session.get('/window/handles')).find((handle) => handle !== first);
    if (popup) {
      await session.delete('/window');
      await session.post('/window', { handle: popup });
      return session;
    }
    await pause(50);
  }
  throw new Error('WebKit did not open a window for the tests.');
}

export function webkitLauncher() {
  const urls = new Map();
  /** @type {Machine | undefined} */
  let machine;
  /** @type {Promise<WebDriverSession> | undefined} */
  let session;
  let page;

  const stopMachine = () => machine?.stop();

  async function start() {
    if (!hasWebKit()) throw new Error('WebKit is not here: apt-get install webkit2gtk-driver xvfb');
    machine = new Machine();
    process.once('exit', stopMachine);
    const opened = await openBrowser(await machine.startDriver());
    page = webkitPage(opened);
    return opened;
  }

  return {
    name: 'WebKit',
    type: 'playwright',
    concurrency: 1,
    async startSession(id, url) {
      session ??= start();
      await (await session).post('/url', { url });
      urls.set(id, url);
    },
    isActive: (id) => urls.has(id),
    getBrowserUrl: (id) => urls.get(id),
    getPage: () => page,
    async stopSession(id) {
      await (await session).post('/url', { url: 'about:blank' });
      urls.delete(id);
      return {};
    },
    async stop() {
      try {
        await (await session)?.delete();
      } catch {
        // gone already
      }
      stopMachine();
      process.off('exit', stopMachine);
    },
  };
}
