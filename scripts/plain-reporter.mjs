/**
 * A @web/test-runner reporter: ends with one plain line, and leaves the counts for the tally.
 *
 * A session's own error (a file that did not load) counts as one failed test.
 */
import { line, record } from './tally.mjs';

function add(suite, sum) {
  for (const test of suite?.tests ?? []) {
    if (test.skipped) sum.skipped++;
    else if (test.passed) sum.passed++;
    else sum.failed++;
  }
  for (const child of suite?.suites ?? []) add(child, sum);
}

export const plainReporter = (/** @type {string} */ name) => ({
  stop({ sessions }) {
    const sum = { passed: 0, failed: 0, skipped: 0 };
    for (const session of sessions) {
      add(session.testResults, sum);
      sum.failed += session.errors.length;
    }
    record(name, sum);
    // after the default reporter's own last words
    process.once('exit', () => console.log(line(sum)));
  },
});
