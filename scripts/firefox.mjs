/**
 * The Firefox that people have, for @web/test-runner. Playwright drives only a Firefox of its own
 * making; Puppeteer drives any. Nothing is installed here.
 */
import { existsSync } from 'node:fs';
import { chromeLauncher } from '@web/test-runner-chrome';
import puppeteer from 'puppeteer-core';

const PLACES = [
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/snap/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
];

/** @returns {string | undefined} FIREFOX_PATH, or an installed one. */
export const firefoxPath = () =>
  process.env.FIREFOX_PATH ?? PLACES.find((path) => existsSync(path));

/** Keyboards that have been taught already. */
const taught = new WeakSet();

/**
 * Lets `sendKeys({ press })` take what it takes in the other browsers, which Puppeteer does not know:
 * `Space`, and combinations such as `Shift+Tab`.
 */
function teach(keyboard) {
  if (taught.has(keyboard)) return;
  taught.add(keyboard);
  const pressOne = keyboard.press.bind(keyboard);
  keyboard.press = async (combination) => {
    const keys = combination.length > 1 ? combination.split('+') : [combination];
    const last = keys.pop();
    for (const key of keys) await keyboard.down(key);
    await pressOne(last === 'Space' ? ' ' : last);
    for (const key of keys.reverse()) await keyboard.up(key);
  };
}

export function firefoxLauncher() {
  const launcher = chromeLauncher({
    puppeteer,
    concurrency: 1,
    launchOptions: { browser: 'firefox', executablePath: firefoxPath() },
  });
  const getPage = launcher.getPage.bind(launcher);
  launcher.getPage = (session) => {
    const page = getPage(session);
    teach(page.keyboard);
    return page;
  };
  return launcher;
}
