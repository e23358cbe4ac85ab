/** The body of an answer as text, never more of it than a cap. */
import type { FeedFailure, Result } from '../core/result.js';

/** Labels for Windows-1252, which is what servers mean by Latin-1. */
const western = /^(?:windows-1252|cp1252|iso-8859-1|latin-?1|us-ascii)$/;

function decoderFor(start: Uint8Array, contentType: string): TextDecoder {
  const [a, b] = start;
  if (a === 0xff && b === 0xfe) return new TextDecoder('utf-16le');
  if (a === 0xfe && b === 0xff) return new TextDecoder('utf-16be');
  const charset = /charset\s*=\s*"?([^\s;"]+)/i.exec(contentType)?.[1]?.toLowerCase() ?? '';
  if (western.test(charset)) return new TextDecoder('windows-1252');
  return new TextDecoder(/^utf-16(?:le|be)?$/.test(charset) ? charset : 'utf-8');
}

const tooLarge = (cap: number): Result<string, FeedFailure> => ({
  ok: false,
  error: { code: 'too-large', detail: `More than ${cap} bytes` },
});

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
  if (Number(response.headers.get('content-length')) > cap) return tooLarge(cap);
  const reader = response.body?.getReader();
  if (!reader) return { ok: true, value: '' };
  const type = response.headers.get('content-type') ?? '';
  const parts: string[] = [];
  let decoder: TextDecoder | undefined;
  let held = new Uint8Array();
  let bytes = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    bytes += value.length;
    if (bytes > cap) {
      // the rest is of no use; how the stream ends is of no interest
      reader.cancel().catch(() => undefined);
      return tooLarge(cap);
    }
    if (decoder) parts.push(decoder.decode(value, { stream: true }));
    else {
      // the first two bytes tell the encoding and may come one by one
      const start = new Uint8Array(held.length + value.length);
      start.set(held);
      start.set(value, held.length);
      held = start;
      if (held.length < 2) continue;
      decoder = decoderFor(held, type);
      parts.push(decoder.decode(held, { stream: true }));
    }
  }
  decoder ??= decoderFor(held, type);
  parts.push(decoder.decode(bytes < 2 ? held : undefined));
  return { ok: true, value: parts.join('') };
}
