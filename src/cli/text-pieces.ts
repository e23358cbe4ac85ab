/** Bytes → text in pieces, so that no list need be held as a whole. */
import { closeSync, openSync, readSync } from 'node:fs';
import { markedEncoding } from '../feed/body.js';

const pieceSize = 65_536;

/** A file, read anew each time it is gone through. Throws where it can't be read. */
export const fileBytes = (name: string): Iterable<Uint8Array> => ({
  *[Symbol.iterator]() {
    const file = openSync(name, 'r');
    try {
      for (;;) {
        const bytes = new Uint8Array(pieceSize);
        const count = readSync(file, bytes);
        if (!count) return;
        yield bytes.subarray(0, count);
      }
    } finally {
      closeSync(file);
    }
  },
});

/** Bytes that are at hand. */
export const heldBytes = (bytes: Uint8Array): Iterable<Uint8Array> => ({
  *[Symbol.iterator]() {
    for (let at = 0; at < bytes.length; at += pieceSize) yield bytes.subarray(at, at + pieceSize);
  },
});

function* decodedBy(encoding: string, bytes: Iterable<Uint8Array>): Generator<string> {
  const decoder = new TextDecoder(encoding);
  for (const piece of bytes) yield decoder.decode(piece, { stream: true });
  yield decoder.decode();
}

/** As `decode` does for the whole: UTF-8 but for a mark, or for a table that can't be UTF-8. */
function encodingOf(bytes: Iterable<Uint8Array>): string {
  for (const piece of bytes) {
    const marked = markedEncoding(piece);
    if (marked) return marked;
    break;
  }
  let start = '';
  for (const text of decodedBy('utf-8', bytes)) {
    if (!start.trim()) start = text;
    if (text.includes('\ufffd')) return /^\s*[[{]/.test(start) ? 'utf-8' : 'windows-1252';
  }
  return 'utf-8';
}

/** Text in pieces, decoded anew each time it is gone through. */
export function decoded(bytes: Iterable<Uint8Array>): Iterable<string> {
  const encoding = encodingOf(bytes);
  return { [Symbol.iterator]: () => decodedBy(encoding, bytes) };
}

/** The same with line feeds alone. */
export const withLineFeeds = (pieces: Iterable<string>): Iterable<string> => ({
  *[Symbol.iterator]() {
    let held = '';
    for (const piece of pieces) {
      const text = held + piece;
      // its line feed may come with the next piece
      held = text.endsWith('\r') ? '\r' : '';
      yield text.slice(0, text.length - held.length).replace(/\r\n?/g, '\n');
    }
    yield held && '\n';
  },
});
