/** The body of an answer as text, never more of it than a cap. */
import type { FeedFailure, Result } from '../core/result.js';

/** The encoding that the first bytes name, where they do. */
export function markedEncoding([first, second]: Uint8Array): string | undefined {
  const marks: { readonly [start: string]: string } = {
    '255,254': 'utf-16le',
    '254,255': 'utf-16be',
  };
  return marks[`${first},${second}`];
}

/**
 * UTF-8, as JSON is, but for a mark that says otherwise, or for a table that can't be UTF-8:
 * spreadsheets in Western Europe write those in an encoding of their own.
 */
export const decode = (bytes: Uint8Array): string => {
  const text = new TextDecoder(markedEncoding(bytes)).decode(bytes);
  const western = text.includes('\ufffd') && !/^\s*[[{]/.test(text);
  return western ? new TextDecoder('windows-1252').decode(bytes) : text;
};

/**
 * Reads the body as it comes, counting bytes after decompression: a small file that unpacks
 * without end is dropped at the cap. A byte order mark is left out.
 *
 * @param cap In bytes.
 * @returns Rejects when the connection fails.
 */
export async function readBody(
  response: Response,
  cap: number,
): Promise<Result<string, FeedFailure>> {
  const reader = response.body?.getReader();
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let bytes = 0;
  for (;;) {
    const value = (await reader?.read())?.value;
    if (!value) break;
    parts.push(value);
    bytes += value.length;
    if (bytes > cap) {
      // the rest is of no use; how the stream ends is of no interest
      reader?.cancel().catch(() => undefined);
      return { ok: false, error: { code: 'too-large', detail: `More than ${cap} bytes` } };
    }
  }
  const whole = new Uint8Array(await new Blob(parts).arrayBuffer());
  return { ok: true, value: decode(whole) };
}
