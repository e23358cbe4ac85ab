/** Where pictures of streets come from, as the host configured it. */

/** As the attributes give it. */
export interface TileSource {
  /** With `{z}`, `{x}` and `{y}` in it; empty for none. */
  readonly url: string;
  readonly attribution: string;
  readonly attributionUrl: string;
}

/**
 * The host name of a tile address, to be told to the reader before anything is asked of it.
 * Undefined for what is no address of tiles: only those of the web are, over a secure connection or
 * from the page's own host.
 */
export function tileHost(url: string, base: string): string | undefined {
  if (!/\{z\}.*\{x\}|\{x\}.*\{z\}/.test(url) || !url.includes('{y}')) return undefined;
  // One of several hosts, `a.`, `b.` and so on: what they have in common says who it is.
  const plain = url.replace('{s}.', '').replaceAll(/[{}]/g, '');
  const address = webAddress(plain, base);
  if (!address) return undefined;
  const { protocol, host } = new URL(address);
  return protocol === 'https:' || host === new URL(base).host ? host : undefined;
}

/** An address of the web, or none. */
export function webAddress(url: string, base: string): string | undefined {
  if (!url) return undefined;
  try {
    const { protocol, href } = new URL(url, base);
    return protocol === 'https:' || protocol === 'http:' ? href : undefined;
  } catch {
    return undefined;
  }
}
