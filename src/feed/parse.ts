/** Text → data, or what the text is instead. */
import type { FeedFailure, Result } from '../core/result.js';

const markup = /^\s*<(?:!doctype\s+html|html|head|body|title)\b/i;
/** The text is a web page. */
export const isMarkup = (text: string): boolean => markup.test(text);
/** What other languages write for nothing or for no number; not all browsers tell where. */
const foreign = /"\s*:\s*-?(NaN|Infinity|None|undefined)\b/;

/** Parses JSON; nothing in the text is ever run. */
export function parseJson(published: string): Result<unknown, FeedFailure> {
  // a byte order mark is left where text did not come through our decoder
  const text = published.replace(/^\ufeff/, '');
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch (error) {
    const at = text.search(foreign);
    return {
      ok: false,
      error: isMarkup(text)
        ? { code: 'html', detail: 'A web page (HTML), not a feed' }
        : {
            code: 'not-json',
            detail: `Not JSON${at < 0 ? '' : ` at character ${at}`}: ${(error as Error).message}`,
          },
    };
  }
}
