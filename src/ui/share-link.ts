/** Links that open a meeting or a plan: short ids after the `#`, which browsers send to no server. */
import { shortId } from '../core/short-id.js';

/**
 * @param page Address of the page with the finder; the page that is open when absent.
 * @param key Key of the finder in the fragment.
 * @param plan Opens a plan of the meetings rather than the details of one.
 */
export function shareLink(
  page: string | undefined,
  key = 'meetings',
  ids: readonly string[],
  plan: boolean,
): string {
  const safe = ids.map(shortId).join(',');
  return `${pageOf(page)}#${encode(key)}:${plan ? 'plan' : 'open'}=${safe}`;
}

/** The address of the page without its fragment. A host's mistake must not take the button away: an address that is none is this page's. */
export function pageOf(page: string | undefined): string {
  try {
    return withoutFragment(new URL(page || location.href, location.href).href);
  } catch {
    return withoutFragment(location.href);
  }
}

const withoutFragment = (address: string): string => address.split('#')[0]!;

// As `state/route.ts` writes it and reads it; a test holds the two together.
const encode = (text: string): string =>
  encodeURIComponent(text.replace(/[\uD800-\uDFFF]/gu, '\uFFFD')).replace(/'/g, '%27');
