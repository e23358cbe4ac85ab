/** Which format a feed is in, by what it holds and never by what it is called. */
import { isRecord } from './coerce.js';
import type { FeedFormat } from './feed.js';

const other = /^\s*[[{<]/;
/** Some column of a list of meetings, in a line that is no code and no markup. */
const headings =
  /^(?=.*(?:name|title|day|time|enw|diwrnod|amser))(?!.*["']:)[^<>{}=]*[,;\t|][^<>{}=]*$/i;

/** The format of a text that is a table, maybe with a title above its headings; all others are JSON. */
export const sniffText = (text: string): 'csv' | undefined =>
  !other.test(text) &&
  text
    .slice(0, 8000)
    .split(/[\r\n]+/, 20)
    .slice(0, -1)
    .some((line) => headings.test(line))
    ? 'csv'
    : undefined;

/** Fields that only one format has. */
const marks: readonly (readonly [field: string, format: FeedFormat])[] = [
  ['weekday_tinyint', 'bmlt'],
  ['schedules', 'open-referral'],
  ['regular_schedules', 'open-referral'],
  ['service_at_locations', 'open-referral'],
];

/** The format of parsed data. */
export function sniffData(data: unknown): FeedFormat {
  if (isRecord(data)) {
    if (Array.isArray(data['contents'] ?? data['content'] ?? data['services']))
      return 'open-referral';
    if (Array.isArray(data['formats'])) return 'bmlt';
    // a sheet as its service answers it: the table form of Meeting Guide
    if (Array.isArray(data['values'])) return 'csv';
  }
  const records: unknown = isRecord(data) ? (data['meetings'] ?? [data]) : data;
  const sample: unknown = Array.isArray(records) ? records.find(isRecord) : undefined;
  const mark = isRecord(sample) && marks.find(([field]) => field in sample);
  return mark ? mark[1] : 'native';
}
