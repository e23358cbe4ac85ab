// A @web/test-runner launcher for WebKitGTK (Debian/Ubuntu: webkit2gtk-driver + xvfb), no dependency:
// it speaks the W3C WebDriver protocol by fetch(). It says type 'playwright' and hands out a small
// page-like object, so that @web/test-runner-commands (sendKeys, sendMouse, setViewport, visualDiff) work unchanged.
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createServer } from 'node:net';

const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';
const KEYS = {
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Meta: '\uE03D',
  Escape: '\uE00C',
  Space: ' ',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Insert: '\uE016',
  Delete: '\uE017',
  Backspace: '\uE003',
  ...Object.fromEntries(
    Array.from({ length: 12 }, (_, i) => [`F${i + 1}`, String.fromCharCode(0xe031 + i)]),
  ),
};
const key = (k) => KEYS[k] ?? k;
const BUTTON = { left: 0, middle: 1, right: 2 };
const sleep = (ms) => new Promise((r) => setTimeout(r, ms));
const freePort = () =>
  new Promise((res) => {
    const s = createServer().listen(0, '127.0.0.1', () => {
      const { port } = s.address();
      s.close(() => res(port));
    });
  });

export function findMiniBrowser() {
  for (const p of [
    '/usr/lib/*/webkit2gtk-4.1/MiniBrowser',
    '/usr/lib/*/webkitgtk-6.0/MiniBrowser',
    '/usr/lib/*/webkit2gtk-4.0/MiniBrowser',
    '/usr/libexec/webkit2gtk-4.1/MiniBrowser',
    '/usr/lib/webkit2gtk-4.1/MiniBrowser',
  ]) {
    const [dir, name] = p.includes('*') ? [p, null] : [null, p];
    if (name && existsSync(name)) return name;
    if (dir) {
      const arch = { x64: 'x86_64-linux-gnu', arm64: 'aarch64-linux-gnu' }[process.arch];
      const f = dir.replace('*', arch ?? '');
      if (existsSync(f)) return f;
    }
  }
}

export function webkitLauncher({
  driver = '/usr/bin/WebKitWebDriver',
  binary = findMiniBrowser(),
  size = [1600, 1200],
  args = [],
} = {}) {
  let config, base, sid, page;
  const kids = [];
  const urls = new Map();
  let starting;
  const start = (cmd, args, env) => {
    const c = spawn(cmd, args, {
      stdio: ['ignore', 'pipe', 'ignore'],
      env: { ...process.env, ...env },
    });
    kids.push(c);
    return c;
  };
  const home = mkdtempSync(join(tmpdir(), 'wtr-webkit-'));
  const killAll = () => {
    for (const k of kids.splice(0)) k.kill();
    rmSync(home, { recursive: true, force: true });
  };
  process.on('exit', killAll);
  async function wd(method, path, body) {
    const r = await fetch(base + path, {
      method,
      body: body === undefined ? undefined : JSON.stringify(body),
      headers: { 'content-type': 'application/json' },
    });
    const { value } = await r.json();
    if (!r.ok) throw new Error(`${method} ${path}: ${value?.error}: ${value?.message}`);
    return value;
  }
  const s = (method, path, body) => wd(method, `/session/${sid}${path}`, body);
  const run = (script, ...args) => s('POST', '/execute/sync', { script, args });
  const actions = (a) => s('POST', '/actions', { actions: a });
  const keyActs = (list) => actions([{ type: 'key', id: 'kbd', actions: list }]);
  const mouseActs = (list) =>
    actions([
      { type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions: list },
    ]);
  const move = (x, y) => ({ type: 'pointerMove', duration: 0, x: Math.round(x), y: Math.round(y) });
  // WebKitGTK 2.50's element screenshot is black: cut the element out of the whole view
  async function shoot(el) {
    const { PNG } = await import('pngjs');
    const r = await run(
      'arguments[0].scrollIntoView({ block: "nearest" }); const r = arguments[0].getBoundingClientRect(); return { x: r.x, y: r.y, w: r.width, h: r.height, d: devicePixelRatio }',
      el,
    );
    await sleep(100);
    const all = PNG.sync.read(Buffer.from(await s('GET', '/screenshot'), 'base64'));
    const x = Math.max(0, Math.floor(r.x * r.d)),
      y = Math.max(0, Math.floor(r.y * r.d));
    const w = Math.min(all.width - x, Math.ceil(r.w * r.d)),
      h = Math.min(all.height - y, Math.ceil(r.h * r.d));
    const out = new PNG({ width: w, height: h });
    PNG.bitblt(all, out, x, y, w, h, 0, 0);
    return PNG.sync.write(out);
  }
  async function boot() {
    if (!binary) throw new Error('WebKit not found: apt-get install -y webkit2gtk-driver xvfb');
    let display = process.env.DISPLAY;
    if (!display) {
      const x = start('Xvfb', [
        '-displayfd',
        '1',
        '-screen',
        '0',
        `${size[0]}x${size[1]}x24`,
        '-nolisten',
        'tcp',
      ]);
      display =
        ':' +
        (await new Promise((res, rej) => {
          x.stdout.once('data', (d) => res(String(d).trim()));
          x.once('error', rej);
          x.once('exit', () => rej(new Error('Xvfb exited')));
        }));
    }
    const port = await freePort();
    base = `http://127.0.0.1:${port}`;
    start(driver, [`--port=${port}`], {
      DISPLAY: display,
      XDG_CONFIG_HOME: home,
      XDG_CACHE_HOME: home,
      XDG_DATA_HOME: home,
      GDK_BACKEND: 'x11',
      NO_AT_BRIDGE: '1',
      LIBGL_ALWAYS_SOFTWARE: '1',
    });
    for (let i = 0; ; i++) {
      try {
        await fetch(base + '/status');
        break;
      } catch (e) {
        if (i > 100) throw e;
        await sleep(100);
      }
    }
    const v = await wd('POST', '/session', {
      capabilities: {
        alwaysMatch: {
          browserName: 'MiniBrowser',
          'webkitgtk:browserOptions': {
            binary,
            args: ['--automation', '--javascript-can-open-windows-automatically=true', ...args],
          },
        },
      },
    });
    sid = v.sessionId;
    // a popup has no toolbar: the first window cannot get narrower than 447 px
    const first = await s('GET', '/window');
    await run("window.open('about:blank', 'wtr', 'popup,width=800,height=600')");
    let popup;
    for (let i = 0; i < 50 && !popup; i++) {
      popup = (await s('GET', '/window/handles')).find((h) => h !== first);
      await sleep(50);
    }
    if (popup) {
      await s('DELETE', '/window');
      await s('POST', '/window', { handle: popup });
    }
    page = {
      url: () => run('return location.href'),
      evalAsync: (script) => s('POST', '/execute/async', { script, args: [] }),
      setViewportSize: async ({ width, height }) => {
        for (let i = 0; i < 3; i++) {
          const [iw, ih] = await run('return [innerWidth, innerHeight]');
          if (iw === width && ih === height) return;
          const r = await s('GET', '/window/rect');
          await s('POST', '/window/rect', {
            width: r.width + width - iw,
            height: r.height + height - ih,
          });
          await sleep(50);
        }
      },
      keyboard: {
        type: (text) =>
          keyActs(
            [...text].flatMap((c) => [
              { type: 'keyDown', value: c },
              { type: 'keyUp', value: c },
            ]),
          ),
        press: (combo) => {
          const ks = combo.length > 1 ? combo.split('+').map(key) : [combo];
          return keyActs([
            ...ks.map((value) => ({ type: 'keyDown', value })),
            ...ks.toReversed().map((value) => ({ type: 'keyUp', value })),
          ]);
        },
        down: (k) => keyActs([{ type: 'keyDown', value: key(k) }]),
        up: (k) => keyActs([{ type: 'keyUp', value: key(k) }]),
      },
      mouse: {
        move: (x, y) => mouseActs([move(x, y)]),
        click: (x, y, { button = 'left' } = {}) =>
          mouseActs([
            move(x, y),
            { type: 'pointerDown', button: BUTTON[button] },
            { type: 'pointerUp', button: BUTTON[button] },
          ]),
        down: ({ button = 'left' } = {}) =>
          mouseActs([{ type: 'pointerDown', button: BUTTON[button] }]),
        up: ({ button = 'left' } = {}) =>
          mouseActs([{ type: 'pointerUp', button: BUTTON[button] }]),
      },
      emulateMedia: () => {
        throw new Error('emulateMedia is not available on WebKitGTK');
      },
      evaluateHandle: async (fn, ...args) => {
        const el = await run(`return (${fn}).apply(null, arguments)`, ...args);
        return { asElement: () => el?.[ELEMENT] && { screenshot: () => shoot(el) } };
      },
    };
  }
  return {
    name: 'WebKit',
    type: 'playwright',
    concurrency: 1,
    async initialize(c) {
      config = c;
    },
    async startSession(id, url) {
      await (starting ??= boot());
      urls.set(id, url);
      await s('POST', '/url', { url });
    },
    isActive: (id) => urls.has(id),
    getBrowserUrl: (id) => urls.get(id),
    getPage: () => page,
    async stopSession(id) {
      const testCoverage = config.coverage
        ? await run('return window.__coverage__ ?? null').catch(() => null)
        : undefined;
      await s('POST', '/url', { url: 'about:blank' });
      urls.delete(id);
      return { testCoverage: testCoverage ?? undefined };
    },
    async startDebugSession() {
      throw new Error('debugging is not available on WebKitGTK');
    },
    async stop() {
      try {
        if (sid) await wd('DELETE', `/session/${sid}`);
      } catch {
        /* gone already */
      }
      sid = undefined;
      killAll();
    },
  };
}
