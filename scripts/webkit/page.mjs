/**
 * A page as @web/test-runner-commands expects one (the part of Playwright's it uses), over WebDriver:
 * `sendKeys`, `sendMouse`, `setViewport` and screenshots work with it unchanged.
 */
import { ELEMENT, pause } from './webdriver.mjs';

/** WebDriver's code points for keys that are no characters, by the names of `KeyboardEvent.key`. */
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
};
const BUTTONS = { left: 0, middle: 1, right: 2 };

const keyOf = (name) => KEYS[name] ?? name;
const keyDown = (value) => ({ type: 'keyDown', value });
const keyUp = (value) => ({ type: 'keyUp', value });
const moveTo = (x, y) => ({
  type: 'pointerMove',
  duration: 0,
  x: Math.round(x),
  y: Math.round(y),
});
const buttonDown = (name = 'left') => ({ type: 'pointerDown', button: BUTTONS[name] });
const buttonUp = (name = 'left') => ({ type: 'pointerUp', button: BUTTONS[name] });

/** @param {import('./webdriver.mjs').WebDriverSession} session */
export const webkitPage = (session) => ({
  url: () => session.run('return location.href'),

  async setViewportSize({ width, height }) {
    // the window's edges take some of its size, and how much shows only afterwards
    for (let tries = 0; tries < 5; tries++) {
      const [innerWidth, innerHeight] = await session.run('return [innerWidth, innerHeight]');
      if (innerWidth === width && innerHeight === height) return;
      const rect = await session.get('/window/rect');
      await session.post('/window/rect', {
        width: rect.width + width - innerWidth,
        height: rect.height + height - innerHeight,
      });
      await pause(50);
    }
    const size = (await session.run('return [innerWidth, innerHeight]')).join(' by ');
    if (size !== `${width} by ${height}`)
      throw new Error(`WebKit's window is ${size}; it cannot be ${width} by ${height}.`);
  },

  keyboard: {
    // one key after the other: pressed all at once, a letter that comes twice is lost
    type: (text) => session.press([...text].flatMap((char) => [keyDown(char), keyUp(char)])),
    press: (combination) => {
      const keys = combination.length > 1 ? combination.split('+').map(keyOf) : [combination];
      return session.press([...keys.map(keyDown), ...[...keys].reverse().map(keyUp)]);
    },
    down: (key) => session.press([keyDown(keyOf(key))]),
    up: (key) => session.press([keyUp(keyOf(key))]),
  },

  mouse: {
    move: (x, y) => session.point([moveTo(x, y)]),
    click: (x, y, { button } = {}) =>
      session.point([moveTo(x, y), buttonDown(button), buttonUp(button)]),
    down: ({ button } = {}) => session.point([buttonDown(button)]),
    up: ({ button } = {}) => session.point([buttonUp(button)]),
  },

  emulateMedia() {
    throw new Error('WebKitGTK cannot emulate media features.');
  },

  async evaluateHandle(callback, ...args) {
    const element = await session.run(`return (${callback}).apply(null, arguments)`, ...args);
    return {
      asElement: () =>
        element?.[ELEMENT] ? { screenshot: () => screenshot(session, element) } : null,
    };
  },
});

/** WebKitGTK's screenshot of one element is black, so the element is cut out of the whole view. */
async function screenshot(session, element) {
  const { PNG } = await import('pngjs');
  const box = await session.run(
    `arguments[0].scrollIntoView({ block: 'nearest' });
     const { x, y, width, height } = arguments[0].getBoundingClientRect();
     return { x, y, width, height, scale: devicePixelRatio };`,
    element,
  );
  const view = PNG.sync.read(Buffer.from(await session.get('/screenshot'), 'base64'));
  const left = Math.max(0, Math.floor(box.x * box.scale));
  const top = Math.max(0, Math.floor(box.y * box.scale));
  const width = Math.min(view.width - left, Math.ceil(box.width * box.scale));
  const height = Math.min(view.height - top, Math.ceil(box.height * box.scale));
  const cut = new PNG({ width, height });
  PNG.bitblt(view, cut, left, top, width, height, 0, 0);
  return PNG.sync.write(cut);
}
