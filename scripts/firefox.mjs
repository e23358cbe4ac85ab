/** Finds the Firefox that people have; nothing is installed here. */
import { existsSync } from 'node:fs';

const PLACES = [
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/snap/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
];

/** @returns {string | undefined} FIREFOX_PATH, or an installed one. */
export const firefoxPath = () =>
  process.env.FIREFOX_PATH ?? PLACES.find((path) => existsSync(path));
