/** Tables for tests, read as a page or a program reads them. */
import type { Meeting } from '../../src/core/meeting.js';
import { csv } from '../../src/feed/csv.js';
import type { Feed, FeedSettings } from '../../src/feed/feed.js';
import { readFeedSync } from '../../src/feed/read.js';

/** Reads a table that must be a feed. */
export function tableOf(text: string, settings: FeedSettings = {}): Feed {
  const parsed = csv.parse(text);
  if (!parsed.ok) throw new Error(`${parsed.error.code}: ${parsed.error.detail}`);
  const result = readFeedSync(parsed.value, { source: 'test' }, settings, { reader: csv });
  if (!result.ok) throw new Error(`${result.error.code}: ${result.error.detail}`);
  return result.value;
}

const quoted = (cell: string): string => `"${cell.replaceAll('"', '""')}"`;

export interface Row {
  readonly meeting: Meeting | undefined;
  /** `column reason`, in order. */
  readonly notes: readonly string[];
}

/** Reads one row of cells under headings, beside another that keeps the table a feed. */
export function row(cells: Readonly<Record<string, string>>, settings: FeedSettings = {}): Row {
  const given = { ID: 'one', Name: 'One', Address: '1 Mill Lane', ...cells };
  // a bad day leaves the row out, so the other has none
  const beside = Object.keys(given).map((heading) =>
    heading === 'ID' || heading === 'Name' ? 'beside' : heading === 'Address' ? '1 Mill Lane' : '',
  );
  const lines = [Object.keys(given), Object.values(given), beside];
  const text = lines.map((line) => line.map(quoted).join(',')).join('\n');
  const { meetings, problems } = tableOf(text, settings);
  return {
    meeting: meetings.find(({ id }) => id === 'one'),
    notes: problems.map(({ field, reason }) => `${field} ${reason}`),
  };
}
