/** Just enough of the W3C WebDriver protocol, over fetch(). */

/** The key under which WebDriver hands out elements. */
export const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';

export class WebDriverSession {
  #base;
  #id;

  constructor(/** @type {string} */ base, /** @type {string} */ id) {
    this.#base = base;
    this.#id = id;
  }

  /** Opens a browser through a driver that is listening at `base`. */
  static async open(/** @type {string} */ base, /** @type {object} */ capabilities) {
    const value = await send(base, 'POST', '/session', {
      capabilities: { alwaysMatch: capabilities },
    });
    return new WebDriverSession(base, value.sessionId);
  }

  #send(method, path, body) {
    return send(this.#base, method, `/session/${this.#id}${path}`, body);
  }

  get = (/** @type {string} */ path) => this.#send('GET', path);
  post = (/** @type {string} */ path, /** @type {object} */ body) => this.#send('POST', path, body);
  delete = (/** @type {string} */ path = '') => this.#send('DELETE', path);

  /** Runs the body of a function in the page. */
  run = (/** @type {string} */ script, ...args) => this.post('/execute/sync', { script, args });

  press = (/** @type {object[]} */ actions) =>
    this.post('/actions', { actions: [{ type: 'key', id: 'keyboard', actions }] });

  point = (/** @type {object[]} */ actions) =>
    this.post('/actions', {
      actions: [{ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions }],
    });
}

/** @throws {Error} With the driver's own words, where it answers an error. */
async function send(base, method, path, body) {
  const response = await fetch(base + path, {
    method,
    headers: { 'Content-Type': 'application/json' },
    body: body === undefined ? undefined : JSON.stringify(body),
  });
  const { value } = await response.json();
  if (!response.ok) throw new Error(`${method} ${path}: ${value?.error}: ${value?.message}`);
  return value;
}

/** Asks until the driver answers, for ten seconds at most. */
export async function untilListening(/** @type {string} */ base) {
  const end = Date.now() + 10_000;
  for (;;) {
    try {
      await fetch(`${base}/status`);
      return;
    } catch (error) {
      if (Date.now() > end) throw error;
      await pause(100);
    }
  }
}

export const pause = (/** @type {number} */ ms) => new Promise((done) => setTimeout(done, ms));
