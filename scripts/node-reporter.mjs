/**
 * A node:test reporter: says what failed and why, in short, and leaves the counts for the tally.
 */
import { line, record } from './tally.mjs';

const sum = { passed: 0, failed: 0, skipped: 0 };
const suiteName = process.env.MEETING_FINDER_SUITE ?? 'node';

/** Suites and files are reported as tests too, but are none; a file that died is. */
const isTest = ({ details }) => details?.type !== 'suite';
const isFile = ({ name, nesting }) => nesting === 0 && /\.test\.mjs$/.test(name);

/** The error itself, rather than the runner's wrapper, and where in our own files it was. */
function reasonOf({ error }) {
  const cause = error?.cause ?? error;
  return String(cause?.stack ?? cause)
    .split('\n')
    .filter((each) => !/^\s+at .*node:internal/.test(each))
    .join('\n');
}

export default async function* report(events) {
  for await (const { type, data } of events) {
    if (type === 'test:stderr' || type === 'test:stdout') yield data.message;
    else if (type === 'test:pass' && isTest(data) && !isFile(data)) {
      if (data.skip !== undefined || data.todo !== undefined) {
        sum.skipped++;
        yield `  - ${data.name} (skipped${typeof data.skip === 'string' ? `: ${data.skip}` : ''})\n`;
      } else sum.passed++;
    } else if (type === 'test:fail' && isTest(data)) {
      // a file fails as well when one of its tests did: count the test only
      if (data.details.error?.failureType === 'subtestsFailed') continue;
      sum.failed++;
      yield `  x ${data.name} (${data.file ?? ''}:${data.line ?? ''})\n${reasonOf(data.details)}\n`;
    }
  }
  record(suiteName, sum);
  yield `${suiteName}: ${line(sum)}\n`;
}
