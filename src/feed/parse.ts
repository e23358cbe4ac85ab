/** Text → data, or what the text is instead. */
import type { FeedFailure, Result } from '../core/result.js';

const markup = /^\s*<(?:!doctype\s+html|html|head|body|title)\b/i;
const token =
  // eslint-disable-next-line no-control-regex
  /[\s[\]{},:]+|"[^"\\\x00-\x1f]*(?:\\.[^"\\\x00-\x1f]*)*"|-?\d[\d.eE+-]*|true|false|null/y;

/** A longer text is not gone through again only to say where it went wrong. */
const longestScan = 1_000_000;

/** Where a text first holds what JSON has no word for, such as `NaN`: not all browsers tell. */
function strangeAt(text: string): string {
  if (text.length > longestScan) return '';
  token.lastIndex = 0;
  let at = 0;
  while (token.test(text)) at = token.lastIndex;
  return at < text.length ? ` from character ${at}` : '';
}

/** Marks how long the one `JSON.parse` of a feed took; a page may have replaced `performance`. */
function measure(start: number): void {
  try {
    performance.measure('meeting-finder:parse', { start });
  } catch {
    // only a measurement is lost
  }
}

/** Parses JSON; nothing in the text is ever run. */
export function parseJson(published: string): Result<unknown, FeedFailure> {
  // a byte order mark is left where text did not come through our decoder
  const text = published.replace(/^\ufeff/, '');
  const start = performance.now();
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch (error) {
    return {
      ok: false,
      error: markup.test(text)
        ? { code: 'html', detail: 'A web page (HTML), not a feed' }
        : {
            code: 'not-json',
            detail: `Not JSON${strangeAt(text)}: ${(error as Error).message}`,
          },
    };
  } finally {
    measure(start);
  }
}
