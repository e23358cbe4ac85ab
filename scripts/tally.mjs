/**
 * Counts of tests, gathered over several runners.
 *
 * Each suite leaves one small file in the directory named by MEETING_FINDER_TALLY; whoever set that
 * variable adds them up at the end. Without the variable nothing is written.
 */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** @typedef {{ passed: number, failed: number, skipped: number }} Counts */

/** The one line every run ends with. */
export const line = ({ passed, failed, skipped }) =>
  `${passed} passed, ${failed} failed, ${skipped} skipped`;

/** The directory to count in: the one the caller gave, or a fresh one. */
export function tallyDirectory() {
  const given = process.env.MEETING_FINDER_TALLY;
  if (given) mkdirSync(given, { recursive: true });
  return given || mkdtempSync(join(tmpdir(), 'meeting-finder-tally-'));
}

/**
 * Leaves one suite's counts for the caller.
 *
 * @param {string} suite
 * @param {Counts} counts
 * @param {string} [dir] Where to; none is nowhere.
 */
export function record(suite, counts, dir = process.env.MEETING_FINDER_TALLY) {
  if (!dir) return;
  mkdirSync(dir, { recursive: true });
  writeFileSync(join(dir, `${suite}-${process.pid}.tally.json`), JSON.stringify(counts));
}

/** @returns {string[]} */
const tallyFiles = (/** @type {string} */ dir) =>
  readdirSync(dir, { recursive: true })
    .map(String)
    .filter((name) => name.endsWith('.tally.json'));

/** Adds up what was left in a directory and below it. */
export function total(/** @type {string} */ dir) {
  const sum = { passed: 0, failed: 0, skipped: 0 };
  for (const name of tallyFiles(dir)) {
    /** @type {Counts} */
    const counts = JSON.parse(readFileSync(join(dir, name), 'utf8'));
    sum.passed += counts.passed;
    sum.failed += counts.failed;
    sum.skipped += counts.skipped;
  }
  return sum;
}

/** `node scripts/tally.mjs DIR` prints the sum; fails when it is not all green, or nothing ran. */
if (process.argv[1]?.endsWith('tally.mjs')) {
  const sum = total(process.argv[2]);
  console.log(line(sum));
  process.exitCode = sum.failed > 0 || sum.passed === 0 ? 1 : 0;
}
