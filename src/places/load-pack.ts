/** Fetches a place pack from where the host has put it. */
import { type PlacePack, readPlacePack } from './place-pack.js';

/** Bytes; the largest pack of the whole United Kingdom is a tenth of it. */
const cap = 1_000_000;
/** Milliseconds; the answer to a search waits for it, and places of the feed are known without. */
const patience = 2500;

/**
 * @param address Of the file; behind `#` may stand what it must be: `/places.json#sha256-…`.
 * @throws Where it does not come in time, is another than it must be, or is no pack.
 */
export async function loadPlacePack(address: string): Promise<PlacePack> {
  const [href = '', integrity] = address.split(/#(?=sha\d{3}-)/);
  const response = await fetch(href, {
    ...(integrity && { integrity }),
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    signal: AbortSignal.timeout(patience),
  });
  if (!response.ok) throw new Error(`${response.status}`);
  const text = await response.text();
  if (text.length > cap) throw new RangeError('Too large for a place pack');
  return readPlacePack(JSON.parse(text));
}
