/** Text → data, or what the text is instead. */
import type { FeedFailure, Result } from '../core/result.js';
import { faultIn } from './json-fault.js';

const markup = /<(?:!doctype\s+html|html|head|body|title)\b/i;

/** Marks how long the one `JSON.parse` of a feed took; a page may have replaced `performance`. */
function measure(start: number): void {
  try {
    performance.measure('meeting-finder:parse', { start });
  } catch {
    // only a measurement is lost
  }
}

/** A longer text is not gone through again only to say where it went wrong. */
const longestScan = 8_000_000;

function whereIn(text: string): string {
  if (text.length > longestScan) return '';
  const at = faultIn(text);
  const line = text.slice(0, at).split('\n').length;
  return at < text.length ? ` from character ${at} (line ${line})` : ': it ends too soon';
}

/** Parses JSON; nothing in the text is ever run. */
export function parseJson(published: string): Result<unknown, FeedFailure> {
  // a byte order mark is left where text did not come through our decoder
  const text = published.startsWith('\ufeff') ? published.slice(1) : published;
  const start = performance.now();
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch {
    const code = markup.test(text.slice(0, 2000)) && /^\s*</.test(text) ? 'html' : 'not-json';
    const detail =
      code === 'html'
        ? 'Not a meeting feed (HTML): a web page came in its place'
        : `Not JSON${whereIn(text)}`;
    return { ok: false, error: { code, detail } };
  } finally {
    measure(start);
  }
}
