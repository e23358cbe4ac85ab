/** Closes the run with one plain line: "N passed, N failed, N skipped". */
export const plainReporter = () => ({
  stop({ sessions }) {
    let passed = 0,
      failed = 0,
      skipped = 0;
    const walk = (s) => {
      for (const t of s?.tests ?? []) {
        if (t.skipped) skipped++;
        else if (t.passed) passed++;
        else failed++;
      }
      for (const c of s?.suites ?? []) walk(c);
    };
    for (const s of sessions) {
      walk(s.testResults);
      if (s.errors.length) failed++;
    }
    process.once('exit', () =>
      console.log(`${passed} passed, ${failed} failed, ${skipped} skipped`),
    );
  },
});
